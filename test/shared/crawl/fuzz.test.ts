/**
 * Seeded fuzz. A few seconds among the tests; `FUZZ_MINUTES=60 npx vitest run --config test/vitest.config.ts test/shared/crawl/fuzz` goes
 * on from there with new seeds for an hour. What fails names its seed: `FUZZ_SEED=n` begins with it.
 */
import { createServer, type Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { canonicalUrl } from '../../../shared/crawl/canonical.ts';
import { contentKind, extractPage } from '../../../shared/crawl/extract/extract.ts';
import { readRobots } from '../../../shared/crawl/robots.ts';
import { scopeOf } from '../../../shared/crawl/scope.ts';
import { decodeBody } from '../../../shared/net/decode.ts';
import { type Chance, chanceOf, headersOf, mutate, pages } from './fuzz.ts';
import { crawlAt, limits } from './site.ts';

const minutes = Number(process.env['FUZZ_MINUTES'] ?? 0);
const firstSeed = Number(process.env['FUZZ_SEED'] ?? 1);
const timeout = 60_000 + minutes * 90_000;
/** Seeds from `FUZZ_SEED` on: `least` of them, and then as many as there is time for. */
const seeds = function* (least: number): Generator<number> {
  const until = performance.now() + minutes * 30_000;
  for (let seed = firstSeed; seed < firstSeed + least || performance.now() < until; seed += 1) yield seed;
};
/** What one input may cost, however it is made; honest pages of this size take a few milliseconds. */
const budgetMs = 3_000;
const within = async (seed: number, work: () => void | Promise<void>, most = budgetMs): Promise<void> => {
  const from = performance.now();
  try {
    await work();
  } catch (cause) {
    throw new Error(`FUZZ_SEED=${seed} fails`, { cause });
  }
  expect(performance.now() - from, `FUZZ_SEED=${seed} takes too long`).toBeLessThan(most);
};
const counter = (): { readonly saw: (what: string) => void; readonly counts: ReadonlyMap<string, number> } => {
  const counts = new Map<string, number>();
  return { counts, saw: (what) => void counts.set(what, (counts.get(what) ?? 0) + 1) };
};
const bodyOf = (chance: Chance): Uint8Array =>
  chance.below(6) === 0 ? chance.bytes(chance.below(4_000)) : mutate(chance.pick(pages), chance);

test('any bytes under any headers become a page view', { timeout }, async () => {
  const { saw, counts } = counter();
  const scope = scopeOf('http://site.example/');
  for (const seed of seeds(700))
    await within(seed, () => {
      const chance = chanceOf(seed);
      const body = bodyOf(chance);
      const headers = headersOf(chance);
      const kind = contentKind(headers.find(([name]) => name === 'content-type')?.[1] ?? '', body);
      saw(kind);
      if (kind === 'other') return;
      const url = 'http://site.example/folder/page.html';
      const read = chance.below(10) === 0 ? 'feed' : kind;
      const { page, problems } = extractPage({ url, status: 200, headers, body }, read, scope, 50);
      for (const { problem } of problems) saw(problem);
      if (page.hidden.length > 0) saw('hidden');
      if (page.images.length > 0) saw('image');
      if (page.files.length > 0) saw('file');
      if (page.labels.length > 0) saw('label');
      if (page.forms > 0) saw('form');
      for (const { to, tag } of page.links) saw(`${tag} ${to}`);
      expect(page.simhash).toMatch(/^[\da-f]{16}$/);
      expect(page.links.length).toBeLessThanOrEqual(50 + 2_000);
      for (const { url: target } of page.links)
        if (!target.startsWith('magnet:')) expect(canonicalUrl(target)).toBe(target);
      // Nothing of the body is lost, and hardly anything made up: a character reference is longer than what it stands for.
      const text = [...page.visible, ...page.hidden].reduce((sum, block) => sum + block.text.length, 0);
      expect(text).toBeLessThanOrEqual(body.length * 2 + 100);
    });
  const reached = [
    'html',
    'text',
    'other',
    'hidden',
    'image',
    'file',
    'label',
    'form',
    'a site',
    'a out',
    'iframe out',
    'refresh site',
  ];
  for (const what of reached) expect(counts.get(what) ?? 0, what).toBeGreaterThan(5);
  for (const what of ['too-many-links', 'too-deep-nesting']) expect(counts.get(what) ?? 0, what).toBeGreaterThan(0);
});

test('encodings, right and wrong, end under their cap', { timeout }, async () => {
  const { saw, counts } = counter();
  const coders = [
    gzipSync,
    brotliCompressSync,
    deflateRawSync,
    zstdCompressSync,
    (bytes: Uint8Array) => bytes,
  ] as const;
  for (const seed of seeds(400))
    await within(seed, async () => {
      const chance = chanceOf(seed);
      const bytes = Uint8Array.from(
        // Coder and name seldom agree: of fewer, some seeds would see none that is too large.
        chance.pick(coders)(chance.below(2) === 0 ? new Uint8Array(300_000) : bodyOf(chance)),
      );
      if (chance.below(3) === 0 && bytes.length > 0) bytes[chance.below(bytes.length)] = chance.below(256);
      const whole = chance.below(4) > 0;
      const given = whole ? bytes : bytes.subarray(0, chance.below(bytes.length + 1));
      const decoded = await decodeBody(
        given,
        chance.pick(['gzip', 'br', 'deflate', 'zstd', 'gzip, br', 'nonsense', 'gzip,gzip,gzip,gzip']),
        50_000,
        whole,
      );
      saw(
        decoded === undefined
          ? 'refused'
          : decoded.over
            ? 'over'
            : given.length === decoded.body.length
              ? 'same'
              : 'decoded',
      );
      expect(decoded?.body.length ?? 0).toBeLessThanOrEqual(50_000);
    });
  for (const what of ['refused', 'over', 'decoded', 'same']) expect(counts.get(what) ?? 0, what).toBeGreaterThan(5);
});

test('rules and references of any kind are read', { timeout }, async () => {
  const { saw, counts } = counter();
  const words = [
    'user-agent: *\n',
    'User-agent: hostwarden\n',
    'disallow: /a*b$\n',
    'allow: /',
    'crawl-delay: 9\n',
    'sitemap: http://x/\n',
    '\uFEFF',
    '\r',
    '#',
    '%2',
    '*'.repeat(40),
    '9',
    '-1',
  ] as const;
  const references = [
    'http:',
    '//',
    '/',
    '..',
    '?',
    '#',
    '&',
    '=',
    ';jsessionid=1',
    '(S(abcdefghijkl))',
    'utm_source=a',
    'sid=0123456789abcdef0',
    '%',
    '[::1]',
    '0x7f.1',
    '\t',
    'é',
    '。',
    ':99999',
    '@',
  ] as const;
  for (const seed of seeds(700))
    await within(seed, () => {
      const chance = chanceOf(seed);
      const robots = readRobots(
        'http://site.example/robots.txt',
        Array.from({ length: chance.below(30) }, () => chance.pick(words)).join(''),
        'Hostwarden/1.0',
      );
      saw(robots.allows('http://site.example/axxb') ? 'allowed' : 'disallowed');
      if (robots.delayMs > 0) saw('delay');
      const reference = Array.from({ length: chance.below(8) }, () => chance.pick(references)).join('');
      const url = canonicalUrl(reference, 'http://site.example/folder/page?x=1');
      saw(url === undefined ? 'no address' : 'address');
      if (url !== undefined) expect(canonicalUrl(url)).toBe(url);
    });
  for (const what of ['allowed', 'disallowed', 'delay', 'address', 'no address'])
    expect(counts.get(what) ?? 0, what).toBeGreaterThan(5);
});

/** A visit waits for answers that do not come. */
const visitMs = 25_000;
/** Raw bytes for an answer: status line, header set and body, each of them right or not. */
const answerOf = (chance: Chance): Buffer => {
  if (chance.below(12) === 0) return Buffer.from(chance.bytes(chance.below(500)));
  const body = bodyOf(chance).subarray(0, 20_000);
  const status = chance.pick([
    'HTTP/1.1 200 OK',
    'HTTP/1.1 200 OK',
    'HTTP/1.1 200 OK',
    'HTTP/1.0 200',
    'HTTP/1.1 301 Moved',
    'HTTP/1.1 404',
    'HTTP/1.1 999 ?',
    'HTTP/9 200 OK',
    'ICY 200 OK',
  ]);
  const headers = headersOf(chance).filter(([name]) => name !== 'retry-after');
  if (chance.below(3) > 0) headers.push(['content-type', 'text/html'], ['content-length', `${body.length}`]);
  return Buffer.concat([
    Buffer.from(`${status}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`, 'latin1'),
    body,
  ]);
};

test('answers of any kind on the wire: the visit ends, and says why', { timeout }, async () => {
  const { saw, counts } = counter();
  let chance = chanceOf(0);
  const links = Array.from({ length: 6 }, (_, at) => `<a href="/${at}.html">${at}</a>`).join('');
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    socket.on('data', (data) => {
      const path = / (\S+)/.exec(data.toString('latin1'))?.[1] ?? '';
      if (path === '/robots.txt') socket.end('HTTP/1.1 404 Not found\r\ncontent-length: 0\r\n\r\n');
      else if (path === '/')
        socket.end(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\nconnection: close\r\n\r\n${links}`);
      // A quarter keeps the connection open, so that what is missing is waited for.
      else if (chance.below(4) === 0) socket.write(answerOf(chance));
      else socket.end(answerOf(chance));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const fetch = { connectMs: 1_000, headersMs: 500, totalMs: 600, bodyBytes: 30_000 };
  for (const seed of seeds(10))
    await within(
      seed,
      async () => {
        chance = chanceOf(seed);
        const {
          stopped,
          counts: seen,
          named,
        } = await crawlAt(`http://site.example:${port}/`, { limits: { ...limits, pages: 25, ms: 20_000, fetch } });
        saw(stopped);
        for (const problem of named) saw(problem);
        expect(seen.fetched).toBeGreaterThan(0);
      },
      visitMs,
    );
  for (const socket of open) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
  for (const what of ['pages', 'timeout', 'bad-response', 'not-html', 'http-404'])
    expect(counts.get(what) ?? 0, what).toBeGreaterThan(0);
});
