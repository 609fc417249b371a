import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTcp } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import type { FetchProblem, FetchRequest, FetchResponse } from '../../../shared/ports.ts';
import type { Result } from '../../../shared/result.ts';

const zeros = Buffer.alloc(20 * 1024 * 1024);
const compress = {
  gzip: gzipSync,
  deflate: deflateSync,
  raw: deflateRawSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
} as const;
const bombs = new Map(Object.entries(compress).map(([name, pack]) => [name, pack(zeros)]));
const coded = (name: string): string => (name === 'raw' ? 'deflate' : name);

const pages: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>> = {
  '/': (request, response) => response.end(`host ${request.headers.host}`),
  '/hang': () => undefined,
  '/trickle': (_, response) => {
    response.write('the beginning');
  },
  '/endless': (_, response) => {
    const more = (): void => {
      while (response.write(zeros.subarray(0, 65_536)));
    };
    response.on('drain', more);
    more();
  },
  '/reset': (_, response) => {
    response.write('half', () => response.destroy());
  },
  '/not-gzip': (_, response) => {
    response.setHeader('content-encoding', 'gzip');
    response.end('plain');
  },
  '/layers': (_, response) => {
    response.setHeader('content-encoding', 'gzip, gzip, gzip, gzip');
    response.end(gzipSync(gzipSync(gzipSync(gzipSync('x')))));
  },
  '/flood': (_, response) => {
    for (let i = 0; i < 100; i += 1) response.setHeader(`x-${i}`, 'y'.repeat(4_000));
    response.end('x');
  },
  '/zip': (_, response) => {
    response.setHeader('content-type', 'application/zip');
    response.end(zeros);
  },
  '/redirect': (_, response) => {
    response.statusCode = 302;
    response.setHeader('location', 'http://169.254.169.254/');
    response.end();
  },
};

let server: Server;
let port = 0;
let open = 0;
let mostOpen = 0;
const seenHosts = new Set<string>();
beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    const [, kind, name = ''] = path.split('/');
    seenHosts.add(request.headers.host ?? '');
    if (kind === 'bomb' || kind === 'coded') {
      const pack = compress[name as keyof typeof compress];
      response.setHeader('content-encoding', coded(name));
      response.end(kind === 'bomb' ? bombs.get(name) : pack(Buffer.from('what was said')));
      return;
    }
    if (kind === 'wait') {
      setTimeout(() => response.end('ok'), 5);
      return;
    }
    (pages[path] ?? pages['/'])?.(request, response);
  });
  server.on('connection', (socket) => {
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    socket.on('close', () => {
      open -= 1;
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
const fetcher = createFetcher({ networks: ['127.0.0.0/8'], sockets: 3 });
afterAll(async () => {
  await fetcher.close();
  server.closeAllConnections();
  server.close();
});

const limits = { connectMs: 1_000, headersMs: 250, totalMs: 500, bodyBytes: 1_000_000 };
const get = (path: string, more: Partial<FetchRequest> = {}): Promise<Result<FetchResponse, FetchProblem>> =>
  fetcher.fetch({ url: `http://site.example:${port}${path}`, addresses: ['127.0.0.1'], headers: {}, limits, ...more });
const must = async (path: string, more: Partial<FetchRequest> = {}): Promise<FetchResponse> => {
  const result = await get(path, more);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};
const problem = async (path: string, more: Partial<FetchRequest> = {}): Promise<string> => {
  const result = await get(path, more);
  return result.ok ? `answered ${result.value.status}` : result.error.problem;
};
const text = (response: FetchResponse): string => Buffer.from(response.body).toString();

describe('where it connects', () => {
  test('to the pinned address, under the name of the site', async () => {
    expect(text(await must('/'))).toBe(`host site.example:${port}`);
  });
  test.each([['10.0.0.1'], ['169.254.169.254'], ['::1'], ['localhost']])('never to %s', async (address) => {
    expect(await problem('/', { addresses: [address] })).toBe('address-refused');
  });
  test('a literal must itself be an address of the server, in every spelling', async () => {
    for (const host of ['127.0.0.2', '0x7f.0.0.2', '2130706434', '[::ffff:127.0.0.2]', '[::1]', '127.0.0.2.']) {
      expect(await problem('/', { url: `http://${host}:${port}/` }), host).toBe('address-refused');
    }
    expect(text(await must('/', { url: `http://0x7f.1:${port}/` }))).toBe(`host 127.0.0.1:${port}`);
  });
  test('the second address where the first does not answer', async () => {
    const response = await must('/', { addresses: ['127.0.0.9', '127.0.0.1'] });
    expect(response.address).toBe('127.0.0.1');
  });
  test('a redirect is an answer, never followed', async () => {
    expect((await must('/redirect')).status).toBe(302);
  });
  test('`only` shuts out public addresses too', async () => {
    const strict = createFetcher({ networks: ['127.0.0.0/8'], only: true });
    const result = await strict.fetch({ url: 'http://site.example/', addresses: ['8.8.8.8'], headers: {}, limits });
    expect(result.ok ? '' : result.error.problem).toBe('address-refused');
    await strict.close();
  });
  test.each(['ftp://site.example/', 'file:///etc/passwd', 'not an address'])('%s is no address', async (url) => {
    expect(await problem('/', { url })).toBe('bad-url');
  });
  test('faulty networks are refused at once', () => {
    expect(() => createFetcher({ networks: ['everywhere'] })).toThrow(/everywhere/);
  });
});

describe('what it survives', () => {
  test('no headers', async () => expect(await problem('/hang')).toBe('timeout'));
  test('a body that never ends by time: what came is kept', async () => {
    const response = await must('/trickle');
    expect([text(response), response.cut, response.truncated]).toEqual(['the beginning', 'timeout', true]);
  });
  test('a body that never ends by size', async () => {
    const response = await must('/endless');
    expect([response.body.length, response.cut]).toEqual([limits.bodyBytes, 'size']);
  });
  test('a connection that breaks in the body', async () => {
    const response = await must('/reset');
    expect([text(response), response.cut]).toEqual(['half', 'reset']);
  });
  test('a body that is not what its encoding says', async () =>
    expect(await problem('/not-gzip')).toBe('bad-encoding'));
  test('layers upon layers', async () => expect(await problem('/layers')).toBe('bad-encoding'));
  test('a flood of headers', async () => expect(await problem('/flood')).toBe('headers-too-large'));
  test.each(Object.keys(compress))('%s: decoded', async (name) => {
    const response = await must(`/coded/${name}`);
    expect([text(response), response.truncated]).toEqual(['what was said', false]);
  });
  test.each(Object.keys(compress))('%s: a bomb is cut at the cap', async (name) => {
    const response = await must(`/bomb/${name}`);
    expect([response.body.length, response.cut]).toEqual([limits.bodyBytes, 'bomb']);
  });
  test('a type that is not wanted is not read', async () => {
    const response = await must('/zip', { wanted: ['text/html'] });
    expect([response.status, response.body.length, response.cut]).toEqual([200, 0, 'unwanted']);
  });
  test('nobody there', async () => {
    expect(await problem('/', { addresses: ['127.0.0.8'] })).toBe('not-connected');
  });
  test('TLS where there is none', async () => {
    expect(await problem('/', { url: `https://site.example:${port}/` })).toBe('tls');
  });
  test('noise instead of HTTP', async () => {
    const noise = createTcp((socket) => socket.on('error', () => undefined).end('SSH-2.0-OpenSSH\r\n'));
    await new Promise<void>((resolve) => noise.listen(0, '127.0.0.1', resolve));
    const address = noise.address();
    const at = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await problem('/', { url: `http://site.example:${at}/` })).toBe('bad-response');
    noise.close();
  });
  test.each([
    ['a few answers before the answer are a server’s way', 5, '\r\n', 'hello'],
    ['a flood of them ends', 5_000, '\r\n', 'bad-response'],
    ['a few are that way for who reads as browsers do, too', 5, '\n', 'hello'],
    ['a flood of them ends for who reads as browsers do, too', 5_000, '\n', 'bad-response'],
  ])('%s', async (_name, times, line, expected) => {
    const say = (...lines: readonly string[]): string => lines.join(line);
    const hints = createTcp((socket) => {
      socket
        .on('error', () => undefined)
        .once('data', () => {
          socket.write(say('HTTP/1.1 103 Early Hints', 'Link: </x>; rel=preload', '', '').repeat(times));
          // Nothing comes after a flood.
          if (times < 32) socket.end(say('HTTP/1.1 200 OK', 'Content-Length: 5', '', 'hello'));
        });
    });
    await new Promise<void>((resolve) => hints.listen(0, '127.0.0.1', resolve));
    const place = hints.address();
    const there = typeof place === 'object' && place !== null ? place.port : 0;
    const result = await get('/', { url: `http://hints.example:${there}/` });
    expect(result.ok ? Buffer.from(result.value.body).toString() : result.error.problem).toBe(expected);
    hints.close();
  });
  test.each([
    ['lines without a carriage return', 'HTTP/1.1 200 OK\nContent-Type: text/html\nContent-Length: 5\n\nhello'],
    ['one such line among others', 'HTTP/1.1 200 OK\r\nContent-Length: 5\nServer: old\r\n\r\nhello'],
    ['an old version, to the end of the connection', 'HTTP/1.0 200\nContent-Type: text/html\n\nhello'],
  ])('%s: read as browsers do, each over a connection of its own', async (_name, said) => {
    let connections = 0;
    let asked = '';
    const bare = createTcp((socket) => {
      connections += 1;
      socket
        .on('error', () => undefined)
        .once('data', (data) => {
          asked = String(data);
          socket.end(said);
        });
    });
    await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve));
    const place = bare.address();
    const there = typeof place === 'object' && place !== null ? place.port : 0;
    for (const turns of [2, 3]) {
      const answer = await must('/', { url: `http://loose.example:${there}/a?b` });
      expect([Buffer.from(answer.body).toString(), answer.lenient, answer.address]).toEqual([
        'hello',
        true,
        '127.0.0.1',
      ]);
      // Asked strictly once, and after that no more.
      expect(connections).toBe(turns);
    }
    expect(asked).toContain('GET /a?b HTTP/1.1\r\n');
    expect(asked).toContain(`loose.example:${there}\r\n`);
    bare.close();
  });
});

test('never more sockets to a server than asked for, over all its names, deadlines included', async () => {
  const own = createFetcher({ networks: ['127.0.0.0/8'] });
  await new Promise((resolve) => setTimeout(resolve, 50));
  await fetcher.close();
  await expect.poll(() => open).toBe(0);
  mostOpen = 0;
  seenHosts.clear();
  const all = Array.from({ length: 60 }, (_, i) =>
    own.fetch({
      url: `http://s${i}.example:${port}/${i % 10 === 9 ? 'hang' : 'wait'}`,
      addresses: ['127.0.0.1'],
      headers: {},
      limits: { ...limits, headersMs: 300 },
      sockets: 3,
    }),
  );
  const results = await Promise.all(all);
  const failures = results.flatMap((result, i) =>
    result.ok ? [] : [`${i} ${result.error.problem} ${result.error.detail}`],
  );
  expect(failures).toEqual([9, 19, 29, 39, 49, 59].map((i) => `${i} timeout no headers in 0.3 s`));
  expect(seenHosts.size).toBe(60);
  expect(mostOpen).toBeGreaterThan(1);
  expect(mostOpen).toBeLessThanOrEqual(3);
  await own.close();
});

test('names are resolved, literals answer themselves', async () => {
  expect(await fetcher.resolve('127.0.0.1')).toEqual({ ok: true, value: ['127.0.0.1'] });
  expect(await fetcher.resolve('[::1]')).toEqual({ ok: true, value: ['::1'] });
  const unknown = await fetcher.resolve('no-such-name.invalid');
  expect(unknown.ok ? '' : unknown.error.problem).toBe('not-resolved');
});
