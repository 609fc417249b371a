import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createParser, type Head, mostAtOnce, ok, paused } from '../../../shared/net/llhttp.ts';

type Heard = { readonly heads: Head[]; body: string; ends: number; large: number };
/** Hears answers in these pieces; `pauses`: waits after each piece of a body. */
const hear = (pieces: readonly Uint8Array[], pauses = false, mostBytes = 10_000) => {
  const heard: Heard = { heads: [], body: '', ends: 0, large: 0 };
  const parser = createParser(
    {
      begin: () => true,
      head: (head) => heard.heads.push(head) > 0,
      tooLarge: () => {
        heard.large += 1;
      },
      body: (bytes) => {
        heard.body += Buffer.from(bytes).toString('latin1');
        return pauses ? 'pause' : true;
      },
      end: () => {
        heard.ends += 1;
        return true;
      },
    },
    mostBytes,
  );
  let result = ok;
  for (const piece of pieces) {
    let rest = piece;
    for (result = parser.execute(rest); result === paused; result = parser.execute(rest)) {
      rest = rest.slice(parser.taken());
      parser.resume();
    }
    if (result !== ok) break;
  }
  const finished = result === ok ? parser.finish() : result;
  const said = parser.fault();
  parser.free();
  parser.free();
  return { ...heard, result, finished, said };
};
const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const pieces = (whole: Uint8Array, cuts: readonly number[]): Uint8Array[] => {
  const places = [0, ...[...new Set(cuts.map((cut) => cut % whole.length))].sort((a, b) => a - b), whole.length];
  return places.slice(1).map((to, at) => whole.slice(places[at], to));
};

const answers = [
  [
    'HTTP/1.1 200 OK\r\nContent-Length: 11\r\nX-A: \xe4\xf6\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\n\r\nhello world',
    'hello world',
  ],
  [
    'HTTP/1.1 200 Fine, thanks\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6;a=b\r\n world\r\n0\r\nX-After: 1\r\n\r\n',
    'hello world',
  ],
  ['HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\nHTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno', 'no'],
  ['\r\n\r\nHTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\nto the end', 'to the end'],
  ['HTTP/1.1 304 Not Modified\r\nETag: "x"\r\n\r\n', ''],
] as const;

test('whatever the pieces it comes in, and whoever waits in between, an answer is the same', () => {
  let cut = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...answers),
      fc.array(fc.nat(300), { maxLength: 12 }),
      fc.boolean(),
      (answer, cuts, pauses) => {
        const [text, body] = answer;
        const whole = hear([bytes(text)]);
        const parts = pieces(bytes(text), cuts);
        if (parts.length > 3) cut += 1;
        expect(hear(parts, pauses)).toEqual(whole);
        expect([whole.body, whole.ends, whole.finished]).toEqual([body, whole.heads.length, ok]);
      },
    ),
    { seed: 20261130, numRuns: 500 },
  );
  expect(cut).toBeGreaterThan(200);
});

test('an answer behind others is the same as one by itself, however like it they are', () => {
  const header = fc.tuple(
    fc.constantFrom('ETag', 'etag', 'X-A', 'Server'),
    fc.constantFrom('"1"', '"2"', '', '\xe4', 'y'.repeat(3_000)),
  );
  const answer = fc
    .tuple(fc.constantFrom('OK', 'Ok', '', 'Fine, thanks'), fc.array(header, { maxLength: 4 }))
    .map(([reason, headers]) =>
      Buffer.concat([
        Buffer.from(`HTTP/1.1 200 ${reason}\r\n`),
        bytes(`${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}Content-Length: 0\r\n\r\n`),
      ]),
    );
  let alike = 0;
  fc.assert(
    fc.property(
      fc.array(answer, { minLength: 2, maxLength: 6 }),
      fc.array(fc.nat(20_000), { maxLength: 12 }),
      (all, cuts) => {
        const { heads } = hear(pieces(Buffer.concat(all), cuts), false, 20_000);
        expect(heads).toEqual(all.flatMap((one) => hear([one], false, 20_000).heads));
        const names = heads.map(({ headers }) => headers.map(([name, value]) => name + value).join());
        if (names.some((each, at) => at > 0 && each !== '' && each === names[at - 1])) alike += 1;
      },
    ),
    { seed: 20261130, numRuns: 300 },
  );
  expect(alike).toBeGreaterThan(10);
});

test('headers come in order, with names in lower case and values as they were sent', () => {
  const { heads } = hear([bytes(answers[0][0])]);
  expect(heads).toEqual([
    {
      status: 200,
      reason: 'OK',
      headers: [
        ['content-length', '11'],
        ['x-a', 'äö'],
        ['set-cookie', 'a=1'],
        ['set-cookie', 'b=2'],
      ],
      upgrade: false,
      keepAlive: true,
    },
  ]);
});

test.each([
  ['a line without a carriage return', 'HTTP/1.1 200 OK\nContent-Length: 1\n\nx'],
  ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nx'],
  ['a length beside chunks', 'HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'],
  ['a chunk that is longer than it says', 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nxyz\r\n0\r\n\r\n'],
  ['another protocol', 'SSH-2.0-OpenSSH\r\n'],
])('%s is no answer', (_name, text) => {
  const { result, said } = hear([bytes(text)]);
  expect(result).not.toBe(ok);
  expect(said).not.toBe('');
});

test('headers beyond the most are not read on, and no reason is kept for ever', () => {
  const line = bytes(`X-A: ${'y'.repeat(4_000)}\r\n`);
  const flood = hear([bytes('HTTP/1.1 200 OK\r\n'), line, line, line, line]);
  expect([flood.large, flood.heads.length, flood.result === ok]).toEqual([1, 0, false]);
  const long = bytes('y'.repeat(60_000));
  const talk = hear([bytes('HTTP/1.1 200 '), long, long, long, bytes('\r\nContent-Length: 0\r\n\r\n')]);
  expect(talk.heads[0]?.reason.length).toBeLessThanOrEqual(2_000);
});

test('nothing is written behind the room that it has for what comes', () => {
  const head = bytes('HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n');
  expect(hear([head, new Uint8Array(mostAtOnce)]).body).toHaveLength(mostAtOnce);
  expect(() => hear([head, new Uint8Array(mostAtOnce + 1)])).toThrow(RangeError);
});

test('its one large function is not compiled by the compiler that takes 45 ms for it', () => {
  const read = `
    import { createParser } from './shared/net/llhttp.ts';
    const yes = () => true;
    const parser = createParser({ begin: yes, head: yes, tooLarge: yes, body: yes, end: yes }, 65536);
    const answer = Buffer.from('HTTP/1.1 200 OK\\r\\ncontent-type: text/html; charset=utf-8\\r\\ncontent-length: 2\\r\\n\\r\\nok');
    for (let at = 0; at < 3000; at += 1) parser.execute(answer);
    await new Promise((resolve) => setTimeout(resolve, 200));
  `;
  const said = execFileSync(
    process.execPath,
    ['--trace-wasm-compilation-times', '--input-type=module', '--eval', read],
    { cwd: join(import.meta.dirname, '../../..'), encoding: 'utf8' },
  );
  // Node itself has another, for the types in our sources.
  const large = said.split('\n').filter((line) => Number(/bodysize (\d+)/.exec(line)?.[1]) > 20_000);
  expect(large.length).toBeGreaterThan(0);
  expect(large.filter((line) => !line.includes('using Liftoff'))).toEqual([]);
});
