import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { contentKind, extractPage } from '../../../shared/crawl/extract/extract.ts';
import { extensionOf, isFile } from '../../../shared/crawl/extract/tables.ts';
import { scopeOf } from '../../../shared/crawl/scope.ts';

const url = 'http://site.example/dir/index.html';
const scope = scopeOf(url);
type Headers = readonly (readonly [string, string])[];
const extract = (
  html: string | Uint8Array,
  headers: Headers = [['content-type', 'text/html; charset=utf-8']],
  most = 1_000,
) =>
  extractPage(
    { url, status: 200, headers, body: typeof html === 'string' ? Buffer.from(html) : html },
    'html',
    scope,
    most,
  );
const fixture = (name: string) =>
  extract(readFileSync(join(import.meta.dirname, '../../fixtures/sites', name, 'index.html'))).page;
const words = (blocks: readonly { readonly text: string }[]): string[] =>
  blocks.flatMap(({ text }) => text.split(/\s+/));

describe('hidden text, by each means', () => {
  const page = fixture('hidden-text');
  test('whatever says it is hidden is, and only that', () => {
    const hidden = words(page.hidden);
    const visible = words(page.visible);
    expect(hidden.filter((word) => word.startsWith('zichtbaar'))).toEqual([]);
    expect(visible.filter((word) => word.startsWith('verborgen'))).toEqual([]);
    const source = readFileSync(join(import.meta.dirname, '../../fixtures/sites/hidden-text/index.html'), 'utf8');
    const all = (start: string) => [...source.matchAll(new RegExp(`${start}-[\\p{L}-]+`, 'gu'))].map(([word]) => word);
    expect(hidden).toEqual(all('verborgen').filter((word) => word !== 'verborgen-script-nooit'));
    expect(visible.filter((word) => word.startsWith('zichtbaar'))).toEqual(all('zichtbaar'));
    expect(hidden.length).toBeGreaterThan(20);
  });
  test.each([
    ['verborgen-inline', 'display-none'],
    ['verborgen-attribuut', 'attribute'],
    ['verborgen-weg', 'off-screen'],
    ['verborgen-boven', 'off-screen'],
    ['verborgen-nul', 'zero-size'],
    ['verborgen-knip', 'zero-size'],
    ['verborgen-bijna-wit', 'same-colour'],
    ['verborgen-groen', 'same-colour'],
    ['verborgen-sjabloon', 'display-none'],
  ])('%s: %s', (word, how) => {
    expect(page.hidden.find(({ text }) => text === word)?.hidden).toBe(how);
  });
  test('hidden words stand apart from the sentence around them', () => {
    expect(page.visible.map(({ text }) => text)).toContain('een twee');
    expect(page.visible.map(({ text }) => text)).toContain('drie');
  });
  test('white text is nobody’s fault where the ground may come from another file', () => {
    const { page: other } = extract('<link rel=stylesheet href=x.css><p style="color:#fff">maybe on black');
    expect(words(other.visible)).toContain('maybe');
    expect(words(extract('<p style="color:#fff">surely on white').page.hidden)).toContain('surely');
  });
  test('head and blocks', () => {
    expect([page.title, page.description, page.keywords, page.language]).toEqual([
      'Tuinbouw & Zonen',
      'Planten en zaden',
      'planten, zaden',
      'nl',
    ]);
    expect(page.headings).toEqual(['Zichtbare kop']);
    expect(page.visible.find(({ text }) => text === 'zichtbaar-citaat')).toEqual({
      text: 'zichtbaar-citaat',
      tag: 'p',
      quoted: true,
    });
    expect(page.visible.find(({ text }) => text === 'zichtbaar-q')?.quoted).toBe(true);
    expect(page.visible.find(({ text }) => text === 'Hij zei')?.quoted).toBe(false);
    expect(page.links.find((link) => link.url === 'http://site.example/x')?.hidden).toBe('display-none');
  });
});

describe('links, wherever they hide', () => {
  const page = fixture('links-hide-everywhere');
  const link = (address: string) => page.links.find((each) => each.url === address);
  test.each([
    ['http://site.example/docs/plain.html', 'a', 'site', 'Plain'],
    ['http://site.example/up.html', 'a', 'site', 'Up'],
    ['http://site.example/docs/next.html', 'link', 'site', ''],
    ['http://site.example/docs/refresh.html', 'refresh', 'site', ''],
    ['https://other.example/', 'a', 'out', 'A banner'],
    ['http://cdn.example/x', 'a', 'out', 'Protocol-relative'],
    ['http://site.example/docs/area.html', 'area', 'site', 'An area'],
    ['http://site.example/docs/frame.html', 'iframe', 'site', ''],
    ['http://site.example/docs/search.html', 'form', 'site', ''],
    ['http://site.example/docs/app.js', 'script', 'site', ''],
    ['http://site.example/docs/nested.html', 'a', 'site', 'One two three'],
    ['http://site.example/docs/svg.html', 'a', 'site', 'In svg'],
  ])('%s by %s', (address, tag, to, text) => {
    expect(link(address)).toMatchObject({ tag, to, text });
  });
  test('what hides a link is said', () => {
    expect(link('https://casino.example/win')).toMatchObject({ hidden: 'display-none', to: 'out', text: 'Win' });
    expect(link('http://site.example/up.html')?.rel).toBe('nofollow');
  });
  test('each once, and nothing that is no address', () => {
    const all = page.links.map((each) => each.url);
    expect(new Set(all).size).toBe(all.length);
    expect(all.join(' ')).not.toMatch(/mailto|javascript|bad|style\.css|icon\.ico|post\.html|ignored/);
  });
  test('images with their sizes, candidates too', () => {
    expect(page.images.find((image) => image.url.endsWith('banner.png'))).toEqual({
      url: 'http://site.example/docs/banner.png',
      alt: 'A banner',
      width: 120,
      height: 60,
    });
    expect(page.images.map((image) => image.url.split('/').at(-1))).toEqual(
      expect.arrayContaining(['big.webp', 'small.webp', 'small.jpg', 'wide.jpg', 'narrow.jpg']),
    );
    expect(page.forms).toBe(2);
    expect(page.title).toBe('Links');
  });
});

test('labels and offered files', () => {
  const page = fixture('labels-and-files');
  expect(page.labels.map(({ scheme, adult }) => `${scheme} ${adult}`)).toEqual(['rta true', 'icra true']);
  expect(page.files.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'torrent Torrent',
    'nzb Nzb',
    'archive Rar',
    'ebook Ebook',
    'media Song',
    'program Program',
    'magnet Magnet',
  ]);
  const header = extract('<p>x', [
    ['rating', 'Mature'],
    ['refresh', '3;url=/next'],
  ]).page;
  expect(header.labels).toEqual([{ scheme: 'rating', value: 'Mature', adult: true }]);
  expect(header.links[0]).toMatchObject({ url: 'http://site.example/next', tag: 'refresh' });
  expect(extract('<meta name=rating content="general">').page.labels[0]?.adult).toBe(false);
});

describe('pages made to hurt', () => {
  const timed = (html: string) => extract(html, undefined, 500);
  test('100,000 links: so many are taken, and it is said', () => {
    const { page, problems } = timed(Array.from({ length: 100_000 }, (_, i) => `<a href="/p${i}">x</a>`).join(''));
    // All of one part of the site: a hundred of it beyond the cap, so that no part is left out whole.
    expect(page.links).toHaveLength(600);
    expect(problems[0]).toMatchObject({ problem: 'too-many-links', detail: '99400 more than 500' });
  });
  test('100,000 open elements: the text inside and after is read', () => {
    const { page, problems } = timed(`${'<div>'.repeat(100_000)}innermost${'</div>'.repeat(100_000)}<p>afterwards`);
    expect(words(page.visible)).toEqual(expect.arrayContaining(['innermost', 'afterwards']));
    expect(problems[0]?.problem).toBe('too-deep-nesting');
  });
  test('attributes of megabytes, confetti, an unclosed comment, NUL bytes', () => {
    const big = 'x'.repeat(3_000_000);
    const { page } = timed(
      `<p title="${big}" class="${big}" style="${big}">one</p>${'<i>.</i>'.repeat(50_000)}\0<p>two</p><!-- ${big}`,
    );
    expect(words(page.visible)).toEqual(expect.arrayContaining(['one', 'two']));
  });
  test('a million blocks are glued, not dropped', () => {
    const { page } = timed('<p>a'.repeat(100_000));
    expect(page.visible.length).toBeLessThan(25_000);
    expect(words(page.visible).join('').replace(/[^a]/g, '')).toHaveLength(100_000);
  });
});

test('one string kept a page does not keep the page', () => {
  const kept: unknown[] = [];
  const filler = `<p>${'lorem ipsum dolor '.repeat(5_000)}</p>`;
  setFlagsFromString('--expose-gc');
  const gc: unknown = runInNewContext('gc');
  if (typeof gc !== 'function') throw new Error('no gc');
  gc();
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < 300; i += 1) {
    const html = `<title>A title that is long enough to be a slice ${i}</title><a href="/some/page/that/is/long/${i}.html">${filler}</a>`;
    const { page } = extract(html);
    kept.push(page.title, page.links[0]?.url, page.links[0]?.text);
  }
  gc();
  // 300 pages of 90 KB are 27 MB, as one-byte strings.
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(5_000_000);
  expect(kept).toHaveLength(900);
});

test('kinds of content and names of files', () => {
  expect(contentKind('text/html; charset=x', Buffer.from(''))).toBe('html');
  expect(contentKind('', Buffer.from('\n <!doctype html>'))).toBe('html');
  expect(contentKind('', Buffer.from('%PDF-1.4'))).toBe('other');
  expect(contentKind('TEXT/PLAIN', Buffer.from(''))).toBe('text');
  expect(contentKind('image/png', Buffer.from('<html>'))).toBe('other');
  expect(extensionOf('http://site.example')).toBe('');
  expect(extensionOf('http://site.example/a.b/c')).toBe('');
  expect(extensionOf('http://site.example/a.tar.GZ?x=/y.html')).toBe('gz');
  expect([
    isFile('http://s.example/a.jpg'),
    isFile('http://s.example/a.jpg?page=1'),
    isFile('http://s.example/a.html'),
  ]).toEqual([true, false, false]);
});

test('plain text: paragraphs and addresses', () => {
  const body = Buffer.from(
    'First paragraph\nof two lines.\n\nSee http://other.example/x, or (https://site.example/y).',
  );
  const { page } = extractPage({ url, status: 200, headers: [], body }, 'text', scope, 100);
  expect(page.visible.map(({ text }) => text)[0]).toBe('First paragraph of two lines.');
  expect(page.links.map((link) => `${link.url} ${link.to}`)).toEqual([
    'http://other.example/x out',
    'https://site.example/y site',
  ]);
});

test('a block of a hundred thousand pieces is whole, in parts', () => {
  const { page } = extract(`<p>begin ${'&amp;x '.repeat(100_000)}end</p><p>next</p>`);
  const [next, ...rest] = page.visible.toReversed();
  expect(next?.text).toBe('next');
  expect(
    rest
      .toReversed()
      .map(({ text }) => text)
      .join(''),
  ).toBe(`begin ${'&x '.repeat(100_000)}end`);
});

test('a page of more than two million characters is named, and read to its end', () => {
  const filled = (length: number) => extract(`<title>t</title><p>${'word '.repeat(length / 5)}</p><p>the end</p>`);
  const { page, problems } = filled(2_200_000);
  expect(problems.map(({ problem }) => problem)).toEqual(['too-long-page']);
  expect(page.visible.at(-1)?.text).toBe('the end');
  expect(filled(2_000_000).problems).toEqual([]);
});

test('main text is what stands outside of the frame of a page, by elements or by roles, and no other role is one', () => {
  const hashOf = (html: string) => extract(html).page.simhash;
  const main = '<p>roses and tulips grow well on sandy ground</p>';
  for (const role of ['navigation', 'banner', 'contentinfo', 'complementary', 'search'])
    expect(hashOf(`<div role=${role}>menu of many words</div>${main}`)).toBe(hashOf(main));
  for (const role of ['main', 'note', 'article', 'presentation'])
    expect(hashOf(`<nav>menu of many words</nav><div role=${role}>${main}</div>`)).toBe(hashOf(main));
  expect(hashOf(`<nav>menu of many words</nav><div role=main>${main}</div><p>Contact</p>`)).not.toBe(
    hashOf('<p>Contact</p>'),
  );
});
