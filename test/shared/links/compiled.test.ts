import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createBuilder } from '../../../shared/links/compile.ts';
import { openLinks } from '../../../shared/links/compiled.ts';
import { buildFuse, cellCount, fuseHas } from '../../../shared/links/fuse-filter.ts';
import { hashNames, newNameHashes } from '../../../shared/links/host-hash.ts';
import type { LinkList } from '../../../shared/links/list.ts';
import { compileLinks, compileLists, type Listing } from '../../../shared/links/lookup.ts';
import { plainLinks } from './plain-links.ts';

const header = { version: '2027-01-15', licence: 'CC0-1.0', source: 'test' } as const;
const sorted = (listings: readonly Listing[]): readonly string[] => listings.map((each) => JSON.stringify(each)).sort();

describe('hashes of names', () => {
  test('every name above a host has the hash that it has by itself', () => {
    const names = newNameHashes();
    hashNames('a.b.site.example', names);
    const all = Array.from({ length: names.count }, (_, at) => `${names.high[at]} ${names.low[at]}`);
    const alone = ['example', 'site.example', 'b.site.example', 'a.b.site.example'].map((name) => {
      hashNames(name, names);
      return `${names.high[names.count - 1]} ${names.low[names.count - 1]}`;
    });
    expect(all).toEqual(alone);
    expect(new Set(all).size).toBe(4);
  });
  test('hundreds of labels do no harm', () => {
    const names = newNameHashes();
    hashNames('a.'.repeat(400), names);
    expect(names.count).toBeLessThanOrEqual(130);
  });
});

describe('filter', () => {
  const keys = (count: number, from = 0): readonly [Uint32Array, Uint32Array] => {
    const names = newNameHashes();
    const [high, low] = [new Uint32Array(count), new Uint32Array(count)];
    for (let n = 0; n < count; n += 1) {
      hashNames(`host-${from + n}.example`, names);
      high[n] = names.high[names.count - 1] ?? 0;
      low[n] = names.low[names.count - 1] ?? 0;
    }
    return [high, low];
  };
  test.each([0, 1, 2, 3, 4, 5, 10, 33, 100, 1_000, 20_000])('%i keys: all of them, and hardly another', (count) => {
    const [high, low] = keys(count);
    const filter = buildFuse(high, low);
    for (let n = 0; n < count; n += 1) expect(fuseHas(filter, high[n] ?? 0, low[n] ?? 0)).toBe(true);
    const [others, otherLow] = keys(20_000, count);
    let wrong = 0;
    for (let n = 0; n < others.length; n += 1) if (fuseHas(filter, others[n] ?? 0, otherLow[n] ?? 0)) wrong += 1;
    // One in 65,536 is the promise: of 20,000, five would be a chance of one in 30,000.
    expect(wrong).toBeLessThan(5);
    if (count >= 20_000) expect((16 * cellCount(filter)) / count).toBeLessThan(21);
  });
  test('a key that stands there twice is refused rather than looped over', () => {
    expect(() => buildFuse(new Uint32Array([7, 7]), new Uint32Array([9, 9]))).toThrow('twice');
  });
});

const label = fc.constantFrom('a', 'site', 'x-1');
const suffix = fc.constantFrom('example', 'co.uk', 'blogspot.com');
const host = fc
  .tuple(fc.array(label, { minLength: 1, maxLength: 3 }), suffix)
  .map(([labels, end]) => `${labels.join('.')}.${end}`);
const path = fc.constantFrom('/', '/a/', '/a/b?c', '/b');
const entry = fc.record(
  { host, since: fc.constantFrom('2026-05-01', '2027-01-15'), path: fc.constantFrom('/a/', '/b') },
  { requiredKeys: ['host', 'since'] },
);
const lists: fc.Arbitrary<readonly LinkList[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom('pornography', 'hate'),
      fc.uniqueArray(entry, { selector: (e) => e.host + (e.path ?? ''), maxLength: 12 }),
    ),
    { maxLength: 4 },
  )
  .map((all) => all.map(([category, entries], n): LinkList => ({ ...header, name: `list-${n}`, category, entries })));

describe('compiled lists', () => {
  test('answer what the plain look-up answers, whatever is listed and asked', () => {
    let hits = 0;
    fc.assert(
      fc.property(lists, host, path, fc.uniqueArray(host, { maxLength: 2 }), (given, asked, below, allowed) => {
        const whitelist = new Set(allowed);
        const address = { host: asked, path: below };
        const plain = plainLinks(given, whitelist).lookup(address);
        hits += Number(plain.length > 0);
        expect(sorted(compileLinks(given, whitelist).lookup(address))).toEqual(sorted(plain));
      }),
      { seed: 20270115, numRuns: 600 },
    );
    expect(hits).toBeGreaterThan(60);
  });
  test('a public suffix in a list never answers for the sites below it', () => {
    const builder = createBuilder('pornography');
    const list = builder.addList({ ...header, name: 'raw', category: 'pornography', strength: 'full' });
    for (const name of ['blogspot.com', 'github.io', 'co.uk', 'com']) builder.add(list, name, '2027-01-15');
    const links = openLinks([builder.build().bytes]);
    for (const name of ['me.blogspot.com', 'me.github.io', 'shop.co.uk', 'site.com'])
      expect(links.lookup(name)).toEqual([]);
  });
  test('one host on many lists is one entry that names them all; weak ones say so', () => {
    const builder = createBuilder('illegal-information');
    const one = builder.addList({ ...header, name: 'one', category: 'illegal-information', strength: 'full' });
    const two = builder.addList({ ...header, name: 'two', category: 'illegal-information', strength: 'weak' });
    builder.add(one, 'locker.example', '2026-01-01');
    builder.add(two, 'locker.example', '2026-02-02');
    builder.add(two, 'locker.example', '2026-02-02');
    const built = builder.build();
    expect(built.lists.map(({ entries }) => entries)).toEqual([1, 1]);
    expect(openLinks([built.bytes]).lookup('https://dl.locker.example/x')).toMatchObject([
      { list: 'one', since: '2026-01-01', rule: 'locker.example' },
      { list: 'two', since: '2026-02-02', strength: 'weak' },
    ]);
  });
  test('the same lists are the same bytes, and an odd place in memory is no trouble', () => {
    const given: LinkList = {
      ...header,
      name: 'mine',
      category: 'hate',
      entries: [{ host: 'bad.example', since: '2027-01-15' }],
    };
    const [bytes = new Uint8Array()] = compileLists([given]);
    expect(compileLists([given])[0]).toEqual(bytes);
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    expect(openLinks([shifted.subarray(1)]).lookup('www.bad.example')).toHaveLength(1);
  });
  test.each([
    ['nothing', (bytes: Uint8Array) => bytes.subarray(0, 4)],
    ['half', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)],
    ['one too many', (bytes: Uint8Array) => Uint8Array.of(...bytes, 0)],
    ['another file', () => new TextEncoder().encode('PK\u0003\u0004 something else altogether')],
    ['a broken description', (bytes: Uint8Array) => bytes.map((byte, at) => (at === 8 ? 0 : byte))],
  ])('%s of a block is refused', (_, spoil) => {
    const [bytes = new Uint8Array()] = compileLists([{ ...header, name: 'mine', category: 'hate', entries: [] }]);
    expect(() => openLinks([spoil(bytes)])).toThrow('damaged');
  });
});
describe('the exact store', () => {
  /** Hosts that each came in on a day of their own, so that each needs a tag. */
  const block = (days: number): Uint8Array => {
    const builder = createBuilder('pornography');
    const list = builder.addList({ ...header, name: 'days', category: 'pornography', strength: 'full' });
    for (let n = 0; n < 1_200; n += 1) builder.add(list, `host-${n}.example`, `day ${n % days}`);
    return builder.build().bytes;
  };
  test.each([
    [1, 0],
    [2, 1],
    [256, 1],
    [257, 2],
  ])('%i different tags take %i bytes a host, and each host knows its own', (days, tagBytes) => {
    const bytes = block(days);
    const index = openLinks([bytes]);
    for (const n of [0, 1, 255, 256, 1_199])
      expect(index.lookup(`host-${n}.example`).map(({ since }) => since)).toEqual([`day ${n % days}`]);
    expect(new TextDecoder().decode(bytes)).toContain(`"tagBytes":${tagBytes},`);
  });
});
