import { createServer } from 'node:http';
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
