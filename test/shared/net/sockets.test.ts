/** How many connections a server counts, however it ends them. */
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTcp } from 'node:net';
import { afterEach, expect, test, vi } from 'vitest';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import type { Fetcher } from '../../../shared/ports.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** What happened, in order. */
type Counted = { readonly port: number; readonly events: string[]; readonly most: () => number };
const counting = async (name: string, answer: RequestListener, set: (server: Server) => void = () => {}) => {
  const events: string[] = [];
  let open = 0;
  let most = 0;
  const server = createServer(answer);
  set(server);
  server.on('connection', (socket) => {
    open += 1;
    most = Math.max(most, open);
    events.push(`${name} opened`);
    socket.on('close', () => {
      open -= 1;
      events.push(`${name} closed`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    events,
    most: () => most,
  } satisfies Counted;
};
const fetcherOf = (): Fetcher => {
  const fetcher = createFetcher({ networks: ['127.0.0.0/8'] });
  closing.unshift(fetcher.close);
  return fetcher;
};
const ask = (fetcher: Fetcher, url: string, sockets: number) =>
  fetcher.fetch({
    url,
    addresses: ['127.0.0.1'],
    headers: {},
    limits: { connectMs: 5_000, headersMs: 5_000, totalMs: 5_000, bodyBytes: 100_000 },
    sockets,
  });

test('a server that ends each connection with its answer, and is a little late to close it, never counts one too many', async () => {
  let open = 0;
  let most = 0;
  let all = 0;
  const server = createTcp({ allowHalfOpen: true }, (socket) => {
    open += 1;
    all += 1;
    most = Math.max(most, open);
    socket.on('error', () => undefined);
    socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok'));
    socket.once('end', () => {
      setTimeout(() => {
        open -= 1;
      }, 10);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const fetcher = fetcherOf();
  const answers = await Promise.all(
    Array.from({ length: 45 }, (_, at) => ask(fetcher, `http://s${at % 4}.example:${port}/${at}`, 3)),
  );
  expect(answers.filter(({ ok }) => !ok)).toEqual([]);
  expect([all, most]).toEqual([45, 3]);
});

test('what room is made for waits until the server has noticed that another is gone, however long that takes it', async () => {
  const slow = await counting('slow', (request, response) => {
    response.end('ok', () => {
      request.socket.pause();
      setTimeout(() => request.socket.resume(), 200);
    });
  });
  const other = await counting('other', (_, response) => response.end('ok'));
  const fetcher = fetcherOf();
  other.events.push = (event) => slow.events.push(event);
  for (const { port } of [slow, other]) expect((await ask(fetcher, `http://s.example:${port}/`, 1)).ok).toBe(true);
  expect(slow.events.slice(0, 3)).toEqual(['slow opened', 'slow closed', 'other opened']);
});

test('one that ends an idle connection counts it no more, and is asked over a fresh one', async () => {
  const server = await counting(
    'it',
    (_, response) => response.end('ok'),
    (set) => {
      set.keepAliveTimeout = 20;
    },
  );
  const fetcher = fetcherOf();
  for (const turn of [1, 2, 3]) {
    expect((await ask(fetcher, `http://s.example:${server.port}/${turn}`, 1)).ok).toBe(true);
    await expect.poll(() => server.events.at(-1), { timeout: 5_000 }).toBe('it closed');
  }
  expect(server.events.filter((event) => event === 'it opened')).toHaveLength(3);
  expect(server.most()).toBe(1);
});

test('room is made of a connection that is gone, not of a live one', async () => {
  const live = await counting('live', (_, response) => response.end('ok'));
  const hangUp: (() => void)[] = [];
  const gone = await counting('gone', (request, response) => {
    hangUp.push(() => request.socket.end());
    response.end('ok');
  });
  const other = await counting('other', (_, response) => response.end('ok'));
  const fetcher = fetcherOf();
  for (const { port } of [live, gone]) expect((await ask(fetcher, `http://s.example:${port}/`, 2)).ok).toBe(true);
  for (const end of hangUp) end();
  await expect.poll(() => gone.events).toEqual(['gone opened', 'gone closed']);
  for (const { port } of [other, live]) expect((await ask(fetcher, `http://s.example:${port}/`, 2)).ok).toBe(true);
  expect([live.events, other.events]).toEqual([['live opened'], ['other opened']]);
});

test('no goodbye is waited for on a connection that is broken off', async () => {
  const rude = createTcp({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok'));
    socket.once('end', () => socket.resetAndDestroy());
  });
  await new Promise<void>((resolve) => rude.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => rude.close(resolve)));
  const address = rude.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const other = await counting('other', (_, response) => response.end('ok'));
  const fetcher = fetcherOf();
  expect((await ask(fetcher, `http://s.example:${port}/`, 1)).ok).toBe(true);
  const asked = performance.now();
  expect((await ask(fetcher, `http://s.example:${other.port}/`, 1)).ok).toBe(true);
  // A goodbye has half a second.
  expect(performance.now() - asked).toBeLessThan(400);
});

test('hung up: idle connections end, those in use with their answer, and a next request has a connection again', async () => {
  const held: (() => void)[] = [];
  const { port, events } = await counting('it', ({ url }, response) => {
    if (url === '/held') held.push(() => response.end('late'));
    else response.end('ok');
  });
  const fetcher = fetcherOf();
  const url = `http://one.example:${port}/`;
  const [, late] = [await Promise.all([ask(fetcher, url, 3), ask(fetcher, url, 3)]), ask(fetcher, `${url}held`, 3)];
  await vi.waitFor(() => expect(held).toHaveLength(1));
  const hungUp = fetcher.hangUp(['127.0.0.1']).then(() => events.push('hung up'));
  await vi.waitFor(() => expect(events.filter((event) => event === 'it closed')).toHaveLength(1));
  expect(events).not.toContain('hung up');
  held[0]?.();
  expect((await late).ok).toBe(true);
  await hungUp;
  expect(events).toEqual(['it opened', 'it opened', 'it closed', 'it closed', 'hung up']);
  expect((await ask(fetcher, url, 3)).ok).toBe(true);
  await fetcher.hangUp(['127.0.0.9']);
  expect(events.at(-1)).toBe('it opened');
});

test('hung up twice over one connection in use: both are told when it has ended', async () => {
  const held: (() => void)[] = [];
  const { port, events } = await counting('it', (_, response) => held.push(() => response.end('late')));
  const fetcher = fetcherOf();
  const answer = ask(fetcher, `http://one.example:${port}/`, 1);
  await vi.waitFor(() => expect(held).toHaveLength(1));
  const both = ['first', 'second'].map((name) => fetcher.hangUp(['127.0.0.1']).then(() => events.push(name)));
  held[0]?.();
  await Promise.all([answer, ...both]);
  expect(events).toEqual(['it opened', 'it closed', 'first', 'second']);
});

test('hung up while one connection is being ended and a request waits for it: over when that has been answered, and nothing is opened then', async () => {
  const { port, events } = await counting('it', ({ url }, response) => {
    events.push(`asked ${url}`);
    response.setHeader('connection', 'close');
    setTimeout(() => response.end('ok'), 20);
  });
  const fetcher = fetcherOf();
  expect((await ask(fetcher, `http://one.example:${port}/1`, 1)).ok).toBe(true);
  const waits = ask(fetcher, `http://one.example:${port}/2`, 1);
  await fetcher.hangUp(['127.0.0.1']);
  events.push('hung up');
  expect((await waits).ok).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(events).toEqual(['it opened', 'asked /1', 'it closed', 'it opened', 'asked /2', 'it closed', 'hung up']);
});

test('hung up while a connection is being ended: over when the server has noticed', async () => {
  const { port, events } = await counting('it', (request, response) => {
    response.end('ok', () => {
      request.socket.pause();
      setTimeout(() => request.socket.resume(), 200);
    });
  });
  const other = await counting('other', (_, response) => response.end('ok'));
  const fetcher = fetcherOf();
  expect((await ask(fetcher, `http://one.example:${port}/`, 1)).ok).toBe(true);
  const waits = ask(fetcher, `http://one.example:${other.port}/`, 1);
  await fetcher.hangUp(['127.0.0.1']);
  expect([events, other.events]).toEqual([
    ['it opened', 'it closed'],
    ['other opened', 'other closed'],
  ]);
  expect((await waits).ok).toBe(true);
});

test('a server whose answers are found to be one behind is told of, and has a connection a request from then on', async () => {
  let opened = 0;
  let isFirst = true;
  const server = createTcp((wire) => {
    opened += 1;
    wire.on('error', () => undefined);
    wire.on('data', (data) => {
      const path = /GET (\S+)/.exec(String(data))?.[1] ?? '';
      // Late enough to find the next request on its way, and early enough to be taken for its answer.
      if (isFirst) setTimeout(() => wire.write('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil'), 10);
      setTimeout(
        () => wire.write(`HTTP/1.1 200 OK\r\nContent-Length: ${path.length}\r\n\r\n${path}`),
        isFirst ? 1 : 20,
      );
      isFirst = false;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const fetcher = fetcherOf();
  const hear = async (path: string) => {
    const answer = await ask(fetcher, `http://one.example:${port}${path}`, 1);
    return answer.ok ? [Buffer.from(answer.value.body).toString(), answer.value.doubted] : [answer.error.problem];
  };
  expect([await hear('/a'), await hear('/b'), await hear('/c')]).toEqual([
    ['/a', undefined],
    ['evil', undefined],
    ['/b', undefined],
  ]);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect([await hear('/d'), await hear('/e')]).toEqual([
    ['/d', 2],
    ['/e', undefined],
  ]);
  expect(opened).toBe(3);
});

test('of answers that are in doubt, each site that shares the connection is told its own', async () => {
  let answered = 0;
  const server = createTcp((wire) => {
    wire.on('error', () => undefined);
    wire.on('data', () => {
      const answer = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';
      answered += 1;
      wire.write(answer);
      if (answered === 4) setTimeout(() => wire.write(answer), 20);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const fetcher = fetcherOf();
  const hear = async (site: string) => {
    const answer = await ask(fetcher, `http://${site}.example:${port}/`, 1);
    return answer.ok ? answer.value.doubted : answer.error.problem;
  };
  for (const site of ['a', 'a', 'b', 'a']) expect(await hear(site)).toBeUndefined();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const told: unknown[] = [];
  for (const site of ['c', 'b', 'a', 'a', 'b']) told.push(await hear(site));
  expect(told).toEqual([undefined, 1, 2, undefined, undefined]);
});
