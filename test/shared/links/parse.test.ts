import { describe, expect, test } from 'vitest';
import { type LinkList, writeList } from '../../../shared/links/list.ts';
import { parseList, parseWhitelist } from '../../../shared/links/parse.ts';
import { starterLists } from '../../../shared/links/starter.ts';
import { readStoredLists, storeList } from '../../../shared/links/stored.ts';

const header =
  'name: mine\ncategory: hate\nversion: 2027-01-15\nlicence: CC0-1.0\nsource: https://lists.example/mine\n';
const entriesOf = (lines: string): LinkList['entries'] => {
  const parsed = parseList(header + lines);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value.list.entries;
};

describe('entries', () => {
  test('hosts, prefixes, dates, comments, any line end, a byte order mark', () => {
    const parsed = parseList(
      `\uFEFF# mine\r\n${header}\r\nA.Example # first\nhttps://b.example/x/?q=1 2026-01-02\n\n192.0.2.7\n`,
    );
    expect(parsed).toEqual({
      ok: true,
      value: {
        dropped: [],
        list: {
          name: 'mine',
          category: 'hate',
          version: '2027-01-15',
          licence: 'CC0-1.0',
          source: 'https://lists.example/mine',
          entries: [
            { host: 'a.example', since: '2027-01-15' },
            { host: 'b.example', path: '/x/?q=1', since: '2026-01-02' },
            { host: '192.0.2.7', since: '2027-01-15' },
          ],
        },
      },
    });
  });
  test('the last of two equal entries counts; names are put into ASCII', () => {
    expect(entriesOf('a.example 2026-01-01\na.example 2026-02-01\nbücher.example')).toEqual([
      { host: 'a.example', since: '2026-02-01' },
      { host: 'xn--bcher-kva.example', since: '2027-01-15' },
    ]);
  });
  test.each([
    ['blogspot.com', 'public suffix'],
    ['co.uk', 'public suffix'],
    ['github.io', 'public suffix'],
    ['example', 'not a valid host name'],
    ['foo..example', 'not a valid host name'],
    [`${'a'.repeat(64)}.example`, 'not a valid host name'],
    ['a_b-c.example', 'ok'],
    ['a-.example', 'not a valid host name'],
    ['mailto:x@a.example', 'names no host'],
    ['a.example yesterday', 'no date'],
    ['a.example 2026-02-29', 'no date'],
    ['a.example 2026-01-01 more', 'at most a date'],
    ['trusted.example', 'allow list'],
    ['deep.trusted.example', 'allow list'],
    ['nottrusted.example', 'ok'],
  ])('%s: %s', (entry, reason) => {
    const parsed = parseList(`${header}\nok.example\n${entry}\n`, new Set(['trusted.example']));
    expect(parsed.ok && parsed.value.dropped).toEqual(
      reason === 'ok' ? [] : [{ line: 8, fault: expect.stringContaining(reason) }],
    );
    expect(parsed.ok && parsed.value.list.entries).toHaveLength(reason === 'ok' ? 2 : 1);
  });
});
describe('a header', () => {
  test('every fault by line, at once', () => {
    const parsed = parseList('name: My List\ncategory: piracy\nversion: soon\nowner: me\n\na.example\nlicence: late\n');
    expect(parsed.ok ? [] : parsed.error.map(({ line, fault }) => `${line} ${fault.split(/[:; ]/, 1)[0]}`)).toEqual([
      '1 name',
      '2 category',
      '3 version',
      '4 "owner"',
      '7 the',
      '1 licence',
      '1 source',
    ]);
  });
  test('a version is a day that there is', () => {
    const parsed = parseList(`${header.replace('2027-01-15', '2027-02-31')}a.example\n`);
    expect(parsed).toMatchObject({ ok: false, error: [{ line: 3, fault: expect.stringContaining('version') }] });
  });
  test('nothing at all names what is missing', () => {
    const parsed = parseList('');
    expect(parsed.ok ? [] : parsed.error).toHaveLength(5);
  });
});
test('what is written is read back', () => {
  for (const list of starterLists)
    expect(parseList(writeList(list))).toEqual({ ok: true, value: { list, dropped: [] } });
});
test('starter lists cover every category with reserved names only', () => {
  expect(starterLists.map(({ category }) => category)).toEqual([
    'pornography',
    'illegal-information',
    'illegal-software',
    'hate',
  ]);
  for (const { entries } of starterLists) for (const { host } of entries) expect(host).toMatch(/\.(?:example|test)$/);
});
test('a whitelist is hosts, one a line', () => {
  expect([...parseWhitelist('# mine\nA.example\n\nhttps://b.example/path # why\n')]).toEqual([
    'a.example',
    'b.example',
  ]);
});

describe('among the blobs', () => {
  const memory = () => {
    const kept = new Map<string, Uint8Array>();
    return {
      kept,
      blobs: {
        put: async (key: string, bytes: Uint8Array) => {
          kept.set(key, bytes);
          return 'stored' as const;
        },
        get: async (key: string) => kept.get(key),
        /** One a page, to see that pages are followed. */
        list: async (prefix: string, cursor = '') => {
          const [key, ...more] = [...kept.keys()].filter((name) => name.startsWith(prefix) && name > cursor).sort();
          return {
            keys: key === undefined ? [] : [key],
            ...(more.length > 0 && key !== undefined ? { cursor: key } : {}),
          };
        },
      },
    };
  };
  test('stored lists come back, over all pages', async () => {
    const { blobs } = memory();
    for (const list of starterLists) await storeList(blobs, list);
    const lists = await readStoredLists(blobs);
    expect(lists.map(({ name }) => name).sort()).toEqual(starterLists.map(({ name }) => name).sort());
  });
  test('a damaged one says which, and what to do', async () => {
    const { blobs, kept } = memory();
    kept.set('feeds/hate/mine.txt', new TextEncoder().encode('name: mine\n'));
    await expect(readStoredLists(blobs)).rejects.toMatchObject({
      name: 'GiveUp',
      message: expect.stringContaining('feeds/hate/mine.txt'),
    });
  });
});
