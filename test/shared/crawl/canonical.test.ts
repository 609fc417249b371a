import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalUrl, keyOf } from '../../../shared/crawl/canonical.ts';
import { createResolver } from '../../../shared/crawl/resolver.ts';
import { inScope, scopeOf, widen } from '../../../shared/crawl/scope.ts';

const base = 'http://site.example/a/b/page.html?x=1';

describe('one spelling an address', () => {
  test.each([
    ['HTTP://SITE.example:80/', 'http://site.example/'],
    ['https://site.example:443/x', 'https://site.example/x'],
    ['http://site.example:8080/', 'http://site.example:8080/'],
    ['page2.html#part', 'http://site.example/a/b/page2.html'],
    ['#part', 'http://site.example/a/b/page.html?x=1'],
    ['../c/./d/../e.html', 'http://site.example/a/c/e.html'],
    ['//other.example/x', 'http://other.example/x'],
    ['?y=2', 'http://site.example/a/b/page.html?y=2'],
    ['/x?', 'http://site.example/x'],
    ['/x?#', 'http://site.example/x'],
    ['/x?utm_source=a&id=3&fbclid=zz', 'http://site.example/x?id=3'],
    ['/x?utm_campaign=a', 'http://site.example/x'],
    ['/x?PHPSESSID=abc', 'http://site.example/x'],
    ['/x?sid=2f9a88b1c4d54e6f9a88b1c4d54e6f', 'http://site.example/x'],
    ['/x?sid=12', 'http://site.example/x?sid=12'],
    ['/x?token=welcome-to-our-site', 'http://site.example/x?token=welcome-to-our-site'],
    ['/x;jsessionid=1A2B?id=1', 'http://site.example/x?id=1'],
    ['/(S(lit3py55t21z5v55vlm25s55))/orders.aspx', 'http://site.example/orders.aspx'],
    ['http://user:secret@site.example/', 'http://site.example/'],
    ['http://müller.example/ä', 'http://xn--mller-kva.example/%C3%A4'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
    ['http://１２７.0.0.1/', 'http://127.0.0.1/'],
    ['  /x\n ', 'http://site.example/x'],
    ['a b', 'http://site.example/a/b/a%20b'],
  ])('%s', (reference, canonical) => {
    expect(canonicalUrl(reference, base)).toBe(canonical);
  });
  test.each([
    'mailto:a@site.example',
    'javascript:x()',
    'data:text/html,x',
    'http://',
    'http://[::1',
    `/${'x'.repeat(3_000)}`,
    'ftp://site.example/',
  ])('no address: %s', (reference) => {
    expect(canonicalUrl(reference, base)).toBeUndefined();
  });
  test('the order of parameters makes no other page', () => {
    expect(keyOf('http://s.example/?b=2&a=1')).toBe(keyOf('http://s.example/?a=1&b=2'));
    expect(keyOf('http://s.example/?a=1&b=2')).not.toBe(keyOf('http://s.example/?a=2&b=1'));
  });
});

test('the short cut for plain paths says what the URL parser says', () => {
  const part = fc.constantFrom(
    'a',
    'B2',
    'x.html',
    'x-y_z',
    '..',
    '.',
    '...',
    '',
    '%41',
    'ä',
    '~u',
    'c;d',
    '-',
    'index.php?id=1',
    '#f',
    ' ',
    'p:q',
    '(S(abcdefghijkl))',
    '\\w',
    '@',
  );
  const host = fc.constantFrom(
    ...[
      'x.example',
      'x.example/',
      'a-b.c1.example/',
      '1.2.3.4/',
      '1.2.ab/',
      'a.0x1/',
      'a.1e/',
      'xn--a.example/',
      'ab--cd.example/',
    ],
    ...[
      '-a-.example/',
      'a..example/',
      '.example/',
      'a.example./',
      'A.example/',
      'a.example:443/',
      'a_b.example/',
      'a@b.example/',
    ],
    ...['xn--mller-kva.example/', `${'l'.repeat(70)}.example/`, `${'l.'.repeat(150)}example/`, 'example/', 'a.b'],
  );
  const reference = fc
    .tuple(
      fc.oneof(
        fc.constantFrom('', '/', '../', '../../', '../../../../../', './', '//', 'http:', 'HTTP://x.example/'),
        host.map((name) => `https://${name}`),
      ),
      fc.array(part, { maxLength: 4 }),
    )
    .map(([start, parts]) => start + parts.join('/'));
  const bases = fc.constantFrom(
    base,
    'http://s.example/a/b#c/d',
    'http://s.example/a/b?c#d/e',
    'http://me:secret@s.example/a/',
    'http://site.example/',
    'http://site.example:81/a/',
    'https://site.example/a/b/c/d/',
    'http://s.example/a;b/c',
    'http://s.example/x?a/b/c',
  );
  let short = 0;
  let elsewhere = 0;
  fc.assert(
    fc.property(bases, reference, (from, text) => {
      if (/^https:\/\/[a-z.-]+\.example(?:\/[\w~/-]*)?$/.test(text)) elsewhere += 1;
      if (/^(?:\.\.\/)*[\w.~/-]+$/.test(text)) short += 1;
      const hash = text.indexOf('#');
      const bare = (hash < 0 ? text : text.slice(0, hash)).trim();
      expect(createResolver(from)(text)).toBe(canonicalUrl(bare, from));
    }),
    { seed: 7, numRuns: 10_000 },
  );
  expect(short).toBeGreaterThan(500);
  expect(elsewhere).toBeGreaterThan(500);
});

test('a reference is no longer than an address may be, whatever folder it stands in', () => {
  const folder = `http://site.example/${'f'.repeat(1_900)}/`;
  expect(createResolver(folder)('page.html')).toBe(`${folder}page.html`);
  expect(createResolver(folder)(`${'p'.repeat(200)}.html`)).toBeUndefined();
});

describe('what belongs to the site', () => {
  const scope = scopeOf('http://site.example/');
  test.each([
    ['http://site.example/x', true],
    ['https://site.example/x', true],
    ['http://www.site.example/', false],
    ['http://site.example.evil.example/', false],
    ['http://notsite.example/', false],
    ['http://site.example:22/', false],
    ['http://sub.site.example/', false],
    ['http://site.example', true],
    ['http://site.example:', false],
  ])('%s: %s', (url, belongs) => {
    expect(inScope(scope, url)).toBe(belongs);
  });
  test('the start page may lead to its twin, and nowhere else', () => {
    expect(inScope(widen(scope, 'https://www.site.example/'), 'https://www.site.example/x')).toBe(true);
    expect(widen(scope, 'https://other.example/')).toBe(scope);
    expect(widen(scope, 'https://www.site.example:8443/')).toBe(scope);
    expect(inScope(widen(scopeOf('http://www.site.example/'), 'http://site.example/'), 'http://site.example/y')).toBe(
      true,
    );
  });
  test('another port of a loopback sample is another machine', () => {
    const sample = scopeOf('http://127.0.0.1:8091/');
    expect(inScope(sample, 'http://127.0.0.1/')).toBe(false);
    expect(inScope(sample, 'http://127.0.0.1:8091/a')).toBe(true);
    expect(inScope(sample, 'http://127.0.0.1:80910/a')).toBe(false);
    expect(inScope(sample, 'http://127.0.0.1:8091')).toBe(true);
  });
});
