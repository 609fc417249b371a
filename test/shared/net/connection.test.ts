/** What a kept connection does between its answers, and when nobody would have what comes. */
import { createServer, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { afterEach, expect, test } from 'vitest';
import { type Connection, createConnection } from '../../../shared/net/connection.ts';
import type { Asked, Controller } from '../../../shared/net/dispatch.ts';
import { certificates } from '../crawl/hostile-tls.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
const ok = 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok';

/** `answer` is called with the wire and the text of each request. */
const serve = async (answer: (wire: Socket, asked: string) => void, scheme: 'http' | 'https' = 'http') => {
  const onWire = (wire: Socket): void => {
    wire.on('error', () => undefined);
    wire.on('data', (data) => answer(wire, String(data)));
  };
  const server = scheme === 'http' ? createServer(onWire) : createTlsServer(certificates.selfSigned, onWire);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const connection = createConnection({
    origin: `${scheme}://127.0.0.1:${port}`,
    connectMs: 2_000,
    headerBytes: 10_000,
    tls: { rejectUnauthorized: false },
  });
  closing.push(connection.destroy, () => server.close());
  return connection;
};
const ask = (
  connection: Connection,
  { path = '/', headers = {} }: Partial<Asked> = {},
  onData: (controller: Controller | undefined, bytes: Uint8Array) => void = () => undefined,
): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    const controller = connection.dispatch(
      { path, headers: { host: 'a.example', ...headers } },
      {
        onHead: (status) => {
          text += `${status} `;
        },
        onData: (bytes) => {
          text += Buffer.from(bytes).toString();
          onData(controller, bytes);
        },
        onEnd: () => resolve(text),
        onError: (error) => resolve(`${text}${'code' in error ? error.code : ''} ${error.message}`),
      },
    );
  });
const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('one request after the other goes over one connection, each by itself', async () => {
  const asked: string[] = [];
  const connection = await serve((wire, text) => {
    asked.push(text);
    wire.write(ok);
  });
  const headers = { 'user-agent': 'x', cookie: 'a=1' };
  for (const path of ['/', '/b?c']) expect(await ask(connection, { path, headers })).toBe('200 ok');
  expect(asked).toEqual(
    ['/', '/b?c'].map(
      (path) =>
        `GET ${path} HTTP/1.1\r\nhost: a.example\r\nconnection: keep-alive\r\nuser-agent: x\r\ncookie: a=1\r\n\r\n`,
    ),
  );
  expect([connection.isOver(), connection.saidMore()]).toEqual([false, false]);
});

test.each([
  ['a line break in a header', { headers: { cookie: 'a\r\nx: y' } }, /invalid cookie header/],
  ['a sign that no header has', { headers: { cookie: 'ż' } }, /invalid cookie header/],
  ['a line break in the path', { path: '/a\r\nx: y' }, /invalid request path/],
  ['a blank in the path', { path: '/a b' }, /invalid request path/],
])('%s is not sent', async (_name, what, said) => {
  const connection = await serve((wire) => wire.write(ok));
  await expect(ask(connection, what)).rejects.toThrow(said);
});

test.each([
  ['in one piece with the answer', (wire: Socket) => wire.write(ok + ok)],
  ['a little later', (wire: Socket) => wire.write(ok, () => setTimeout(() => wire.write(ok), 5))],
  ['as noise', (wire: Socket) => wire.write(`${ok}noise`)],
])('what nobody asked for ends it, %s', async (_name, answer) => {
  const connection = await serve(answer);
  expect(await ask(connection)).toBe('200 ok');
  await expect.poll(() => [connection.isOver(), connection.saidMore()]).toEqual([true, true]);
});

test('what came before it was asked is not taken for the answer, even when it came in the same moment', async () => {
  const wires: Socket[] = [];
  const connection = await serve((wire) => {
    wires.push(wire);
    wire.write(ok);
  });
  expect(await ask(connection)).toBe('200 ok');
  const answer = new Promise<string>((resolve) =>
    setTimeout(() => {
      wires[0]?.write('HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil');
      // On its way by now, and not read: this turn of the loop is ours.
      const until = performance.now() + 20;
      while (performance.now() < until);
      resolve(ask(connection));
    }),
  );
  expect(await answer).toBe('UND_ERR_SOCKET closed before it was asked');
  expect(connection.saidMore()).toBe(true);
});

test.each(['HTTP/1.0 408 Request Time-out', 'HTTP/1.1 408 '])(
  'a server that ends what is idle with %s says no more than that',
  async (line) => {
    const connection = await serve((wire) =>
      wire.write(ok, () => setTimeout(() => wire.end(`${line}\r\nConnection: close\r\n\r\n<h1>408`), 5)),
    );
    expect(await ask(connection)).toBe('200 ok');
    await expect.poll(() => connection.isOver()).toBe(true);
    await later(20);
    expect(connection.saidMore()).toBe(false);
  },
);

test('empty lines behind an answer are an old server’s way', async () => {
  const connection = await serve((wire) => wire.write(`${ok}\r\n`));
  for (const _turn of [1, 2, 3]) {
    expect(await ask(connection)).toBe('200 ok');
    await later(5);
  }
  expect(connection.isOver()).toBe(false);
});

test('a server’s goodbye, or its wish for one, is heard: the connection is over, and nobody was wronged', async () => {
  const left = await serve((wire) => wire.end(ok));
  expect(await ask(left)).toBe('200 ok');
  await expect.poll(() => left.isOver()).toBe(true);
  expect(left.saidMore()).toBe(false);
  const asks = await serve((wire) => wire.write(ok.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n')));
  expect(await ask(asks)).toBe('200 ok');
  expect(asks.isOver()).toBe(true);
  const soon = await serve((wire) => wire.write(ok.replace('\r\n\r\n', '\r\nKeep-Alive: timeout=2\r\n\r\n')));
  expect(await ask(soon)).toBe('200 ok');
  expect(soon.isOver()).toBe(true);
});

test('a body to the end of the connection is whole, one that ends before its length is not', async () => {
  const open = await serve((wire) => wire.end('HTTP/1.1 200 OK\r\n\r\nto the end'));
  expect(await ask(open)).toBe('200 to the end');
  const short = await serve((wire) => wire.end('HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\nto the end'));
  expect(await ask(short)).toBe('200 to the endUND_ERR_SOCKET other side closed');
  const last = await serve((wire) =>
    wire.end('HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 20\r\n\r\nto the end'),
  );
  expect(await ask(last)).toMatch(/^200 to the endUND_ERR_RES_CONTENT_LENGTH_MISMATCH /);
});

test('who would have nothing more for a while gets nothing, and then all of it', async () => {
  // More than the system keeps for both ends.
  const size = 32 * 1024 * 1024;
  let sent = 0;
  const connection = await serve((wire) => {
    wire.write(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n`);
    for (let at = 0; at < size / 65_536; at += 1) wire.write(`10000\r\n${'x'.repeat(65_536)}\r\n`, () => (sent += 1));
    wire.write('0\r\n\r\n');
  });
  let got = 0;
  let pauses = 0;
  const text = await ask(connection, {}, (controller, bytes) => {
    got += bytes.length;
    if (pauses > 0 || got < 100_000) return;
    pauses += 1;
    const before = got;
    controller?.pause();
    setTimeout(() => {
      expect(got).toBe(before);
      expect(sent).toBeLessThan(size / 65_536);
      controller?.resume();
    }, 100);
  });
  expect([text.length, got, pauses]).toEqual([size + 4, size, 1]);
  expect(connection.isOver()).toBe(false);
});

/** Each four bytes say where they stand, so that nothing is lost, torn or twice unnoticed. */
const numbered = (size: number): Buffer => {
  const body = Buffer.alloc(size);
  for (let at = 0; at < size; at += 4) body.writeUInt32LE(at, at);
  return body;
};
const framings = {
  length: (body: Buffer): Buffer[] => [Buffer.from(`HTTP/1.1 200 OK\r\nContent-Length: ${body.length}\r\n\r\n`), body],
  chunks: (body: Buffer): Buffer[] => {
    const pieces: Buffer[] = [Buffer.from('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n')];
    for (let at = 0; at < body.length; at += 8_192)
      pieces.push(Buffer.from('2000\r\n'), body.subarray(at, at + 8_192), Buffer.from('\r\n'));
    return [...pieces, Buffer.from('0\r\n\r\n')];
  },
} as const;
/** Asks, and waits a little after every `every` bytes. */
const askWithPauses = async (connection: Connection, every: number) => {
  const got: Buffer[] = [];
  let size = 0;
  let pauses = 0;
  let meanwhile = 0;
  let isWaiting = false;
  const text = await ask(connection, {}, (controller, bytes) => {
    got.push(Buffer.from(bytes));
    size += bytes.length;
    if (isWaiting) meanwhile += bytes.length;
    if (size < every * (pauses + 1)) return;
    pauses += 1;
    isWaiting = true;
    controller?.pause();
    setTimeout(() => {
      isWaiting = false;
      controller?.resume();
    }, 5);
  });
  return { body: Buffer.concat(got), pauses, meanwhile, fault: /(?:UND_ERR|Response).*$/.exec(text)?.[0] };
};

test.each([
  ['https', 'length'],
  ['https', 'chunks'],
  ['http', 'length'],
  ['http', 'chunks'],
] as const)(
  'whoever waits again and again has the whole answer, each byte in its place: %s, by %s',
  async (scheme, by) => {
    const body = numbered(4 * 1024 * 1024);
    const connection = await serve((wire) => {
      for (const piece of framings[by](body)) wire.write(piece);
    }, scheme);
    for (const _turn of [1, 2]) {
      const heard = await askWithPauses(connection, 150_000);
      expect([heard.fault, heard.body.equals(body), heard.meanwhile]).toEqual([undefined, true, 0]);
      expect(heard.pauses).toBeGreaterThan(10);
    }
    expect([connection.isOver(), connection.saidMore()]).toEqual([false, false]);
  },
);

test.each(['http', 'https'] as const)(
  'a server that leaves behind its answer takes nothing from who waits: %s',
  async (scheme) => {
    const body = numbered(40_960);
    const connection = await serve((wire) => {
      for (const piece of framings.length(body)) wire.write(piece);
      wire.end();
    }, scheme);
    const heard = await askWithPauses(connection, 1_000);
    expect([heard.fault, heard.body.equals(body)]).toEqual([undefined, true]);
  },
);
