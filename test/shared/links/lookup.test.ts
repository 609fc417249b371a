import { describe, expect, test } from 'vitest';
import { addressOf, addressWords, withParents } from '../../../shared/links/host.ts';
import type { LinkList } from '../../../shared/links/list.ts';
import { compileLinks } from '../../../shared/links/lookup.ts';

const list: LinkList = {
  name: 'mine',
  category: 'illegal-software',
  version: '2027-01-15',
  licence: 'CC0-1.0',
  source: 'test',
  entries: [
    { host: 'harbour.example', since: '2026-05-01' },
    { host: 'files.example', path: '/cracks/', since: '2027-01-15' },
    { host: 'bad.blogspot.com', since: '2027-01-15' },
    { host: '192.0.2.7', since: '2027-01-15' },
  ],
};
const links = compileLinks([list], new Set(['good.harbour.example']));
const ruleOf = (input: string): string | undefined => links.lookup(input)[0]?.rule;

describe('look-up', () => {
  test.each([
    ['harbour.example', 'harbour.example'],
    ['HARBOUR.example.', 'harbour.example'],
    ['https://a.b.harbour.example:8080/x?y#z', 'harbour.example'],
    ['//www.harbour.example/x', 'harbour.example'],
    ['notharbour.example', undefined],
    ['harbour.example.org', undefined],
    ['example', undefined],
    ['https://files.example/cracks/one.zip', 'files.example/cracks/'],
    ['https://cdn.files.example/cracks/', 'files.example/cracks/'],
    ['https://files.example/', undefined],
    ['https://files.example/crackers/', undefined],
    ['bad.blogspot.com', 'bad.blogspot.com'],
    ['good.blogspot.com', undefined],
    ['http://192.0.2.7/x', '192.0.2.7'],
    ['http://1.192.0.2.7/', undefined],
    ['good.harbour.example', undefined],
    ['very.good.harbour.example', undefined],
    ['magnet:?xt=harbour.example', undefined],
    ['javascript:harbour.example', undefined],
    ['', undefined],
    ['http://', undefined],
  ])('%s → %s', (input, rule) => {
    expect(ruleOf(input)).toBe(rule);
  });
  test('the proof: category, list, version, date, entry', () => {
    expect(links.lookup('x.harbour.example')).toEqual([
      {
        category: 'illegal-software',
        list: 'mine',
        version: '2027-01-15',
        since: '2026-05-01',
        rule: 'harbour.example',
      },
    ]);
  });
  test('every list that knows it answers, the host before its parents', () => {
    const other: LinkList = { ...list, name: 'other', entries: [{ host: 'a.harbour.example', since: '2027-01-15' }] };
    expect(
      compileLinks([list, other])
        .lookup('a.harbour.example')
        .map(({ rule }) => rule),
    ).toEqual(['a.harbour.example', 'harbour.example']);
  });
});
test('parents end at the registrable domain, of private suffixes too', () => {
  expect(withParents('a.b.site.co.uk')).toEqual(['a.b.site.co.uk', 'b.site.co.uk', 'site.co.uk']);
  expect(withParents('me.blogspot.com')).toEqual(['me.blogspot.com']);
  expect(withParents('192.0.2.1')).toEqual(['192.0.2.1']);
  expect(withParents('localhost')).toEqual(['localhost']);
});
test('hosts are read from what people paste', () => {
  expect(addressOf(' HTTPS://Site.Example/Path ')).toEqual({ host: 'site.example', path: '/Path' });
  expect(addressOf('site.example:8080/x')).toEqual({ host: 'site.example', path: '/x' });
  expect(addressOf('two words')).toBeUndefined();
  expect(addressOf('file:///etc/hosts')).toBeUndefined();
});

test.each([
  ['https://www.cheap-loans.example/apply/now?x=1', 'cheap loans apply now x'],
  ['//pills.co.uk/', 'pills'],
  ['http://192.0.2.1/casino', ''],
  ['mailto:somebody@site.example', ''],
])('%s says: %s', (address, words) => {
  expect(addressWords(address)).toBe(words);
});
