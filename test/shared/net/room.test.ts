import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import { createRoom } from '../../../shared/net/room.ts';

test('as many are inside as there is room for, in their order, and one always', () => {
  const room = createRoom(10);
  const inside: string[] = [];
  const enter = (name: string, bytes: number): (() => void) => room.enter(bytes, () => void inside.push(name));
  const leaveHuge = enter('huge', 50);
  const leaveFirst = enter('first', 6);
  const leaveGone = enter('gone', 2);
  enter('second', 4);
  enter('third', 4);
  expect(inside).toEqual(['huge']);
  leaveGone();
  leaveHuge();
  leaveHuge();
  expect(inside).toEqual(['huge', 'first', 'second']);
  leaveFirst();
  expect(inside).toEqual(['huge', 'first', 'second', 'third']);
});

const megabyte = Buffer.alloc(1024 * 1024, 'x');
/** Sends three megabytes in pieces. */
const server = createServer((request, response) => {
  let left = 3 * 4;
  const more = (): void => {
    while (left > 0) {
      left -= 1;
      if (!response.write(megabyte.subarray(0, 256 * 1024))) return;
    }
    // One is never done until it is too late.
    if (request.url !== '/trickle') response.end();
  };
  response.on('drain', more);
  response.writeHead(200, { 'content-type': 'text/html' });
  more();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
afterAll(() => void server.close());

test('large bodies come in one after the other, whole, and nobody is late for having waited', async () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  let collected = 0;
  const afterLarge = (): void => {
    collected += 1;
  };
  const fetcher = createFetcher({ networks: ['127.0.0.0/8'], afterLarge });
  const ended: string[] = [];
  const get = async (path: string, totalMs: number) => {
    const answer = await fetcher.fetch({
      url: `http://site.example:${port}${path}`,
      addresses: ['127.0.0.1'],
      headers: {},
      // Each takes all the room that there is.
      limits: { connectMs: 1_000, headersMs: 1_000, totalMs, bodyBytes: 16 * 1024 * 1024 },
    });
    ended.push(path);
    return answer;
  };
  // The first holds the room until its own time is over, which is longer than what the others have.
  const slow = get('/trickle', 4_000);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const answers = await Promise.all([slow, ...[1, 2, 3].map((page) => get(`/${page}`, 3_000))]);
  const seen = answers.map((answer) =>
    answer.ok ? [answer.value.body.length, answer.value.cut] : answer.error.problem,
  );
  const whole = [3 * megabyte.length, undefined];
  expect([ended[0], ended.length]).toEqual(['/trickle', 4]);
  expect(seen).toEqual([[3 * megabyte.length, 'timeout'], whole, whole, whole]);
  // What they waited is not the server's slowness.
  for (const answer of answers.slice(1)) expect(answer.ok ? answer.value.ms : 0).toBeLessThan(3_000);
  await new Promise((resolve) => setImmediate(resolve));
  expect(collected).toBe(4);
  await fetcher.close();
});

/** Header lines without carriage returns, three megabytes, and no end. */
const loose = createTcpServer((socket) => {
  socket.on('error', () => {});
  socket.once('data', () => {
    socket.write('HTTP/1.1 200 OK\nContent-Type: text/html\n\n');
    for (let i = 0; i < 3; i += 1) socket.write(megabyte);
  });
});
await new Promise<void>((resolve) => loose.listen(0, '127.0.0.1', resolve));
afterAll(() => void loose.close());

test('what only the lenient reader reads waits for its turn too, and ends in its time', async () => {
  const fetcher = createFetcher({ networks: ['127.0.0.0/8'] });
  const get = (port: number, path: string, totalMs: number) =>
    fetcher.fetch({
      url: `http://site.example:${port}${path}`,
      addresses: ['127.0.0.1'],
      headers: {},
      limits: { connectMs: 1_000, headersMs: 1_000, totalMs, bodyBytes: 16 * 1024 * 1024 },
    });
  const portOf = (there: ReturnType<typeof server.address>): number =>
    typeof there === 'object' && there !== null ? there.port : 0;
  const order: string[] = [];
  const slow = get(portOf(server.address()), '/trickle', 2_000).then(() => void order.push('held'));
  await new Promise((resolve) => setTimeout(resolve, 200));
  const answer = await get(portOf(loose.address()), '/', 1_000);
  order.push('loose');
  await slow;
  expect(order).toEqual(['held', 'loose']);
  expect(answer.ok && [answer.value.body.length, answer.value.cut, answer.value.lenient]).toEqual([
    3 * megabyte.length,
    'timeout',
    true,
  ]);
  await fetcher.close();
});
