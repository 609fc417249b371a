/** What one visit leaves for the next: all of it, in little room. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packer } from '../../../shared/blob/packer.ts';
import { createSpill } from '../../../shared/blob/spill.ts';
import {
  createMemory,
  type Judge,
  type Packer,
  type Recalled,
  type Remembered,
  recall,
} from '../../../shared/crawl/memory.ts';
import type { Json } from '../../../shared/ports.ts';

const judge: Judge = { knowledge: 'k', lists: 'monday', isDoubtful: () => false };
const nothing = recall(undefined, judge);
const urlOf = (page: number): string => `http://site.example/page-${page}.html`;
const pageOf = (page: number, edition = 1): Remembered => ({
  sha256: `${edition}-${page}`.padStart(64, '0'),
  simhash: `${page}`.padStart(16, '0'),
  links: Array.from({ length: page % 7 }, (_, at) => urlOf(page * 7 + at)),
  outbound:
    page % 5 === 0
      ? [{ url: `http://out${page}.example/`, text: 'Ünïcode “out”', rel: '', hidden: page % 2 === 0 }]
      : [],
  ...(page % 3 === 0 ? { etag: `"${page}"`, lastModified: 'Mon, 01 Jan 2026 00:00:00 GMT' } : {}),
  ...(page % 11 === 0 ? { kept: { title: `Ünïcode ${page}`, findings: [page] } } : {}),
});
const numbers = (length: number): readonly number[] => Array.from({ length }, (_, at) => at);
/** As a blob brings it back. */
const stored = (value: Json): Json => JSON.parse(JSON.stringify(value)) as Json;
const blocksOf = (saved: Json): readonly string[] => (saved as unknown as { blocks: string[] }).blocks;
const made = (pages: readonly number[], by: Packer = packer): Json => {
  const memory = createMemory(undefined, nothing, judge, { secret: 's', packer: by });
  for (const page of pages) memory.set(urlOf(page), pageOf(page));
  return stored(memory.save());
};
/** As it was set. */
const got = (recalled: Recalled, page: number): Remembered | undefined => {
  const found = recalled.get(urlOf(page));
  if (found === undefined) return undefined;
  const { news: _news, place: _place, ...remembered } = found;
  return remembered;
};
const known = (recalled: Recalled): readonly string[] => [...recalled.entries()].map(([url]) => url).sort();
const plain: Packer = { pack: (bytes) => bytes, unpack: (bytes) => bytes };

describe('what was set is recalled', () => {
  test.each([
    ['packed', packer],
    ['as it is', plain],
  ])('%s, in any order', (_name, by) => {
    const saved = made(numbers(3_000), by);
    expect(blocksOf(saved).length).toBeGreaterThan(8);
    const recalled = recall(saved, judge, { packer: by });
    fc.assert(
      fc.property(fc.nat(3_500), (page) => {
        expect(got(recalled, page)).toEqual(page < 3_000 ? pageOf(page) : undefined);
      }),
      { seed: 3, numRuns: 400 },
    );
  });
  test('of a page set twice, in one block or in two, the later', () => {
    const memory = createMemory(undefined, nothing, judge, { packer });
    for (const page of [1, 1, ...numbers(2_000), 1_000]) memory.set(urlOf(page), pageOf(page, page === 1_000 ? 2 : 1));
    memory.set(urlOf(1), pageOf(1, 3));
    const recalled = recall(memory.save(), judge, { packer });
    expect([got(recalled, 1), got(recalled, 1_000)]).toEqual([pageOf(1, 3), pageOf(1_000, 2)]);
    expect(known(recalled)).toHaveLength(2_000);
  });
  test('nothing of another knowledge, of an earlier form, or of bytes that are none', () => {
    const saved = made([1]);
    const spoilt = { ...(saved as Record<string, Json>), blocks: ['AAAA'] };
    for (const each of [null, 7, { version: 1, urls: [], pages: [] }, spoilt])
      expect(got(recall(each, judge, { packer }), 1)).toBeUndefined();
    expect(got(recall(saved, { ...judge, knowledge: 'other' }, { packer }), 1)).toBeUndefined();
    expect(got(recall(saved, judge, { packer }), 1)).toEqual(pageOf(1));
  });
});

test('what a page leads to is news once in a block, and only when it was told', () => {
  const menu = [1, 2, 3].map(urlOf);
  const memory = createMemory(undefined, nothing, judge, { packer });
  for (const page of numbers(40)) memory.set(urlOf(page), { ...pageOf(page), links: [...menu, urlOf(page + 1_000)] });
  const saved = stored(memory.save());
  expect(blocksOf(saved)).toHaveLength(1);
  const recalled = recall(saved, judge, { packer });
  const [first, second] = [recalled.get(urlOf(7)), recalled.get(urlOf(8))];
  expect(second?.links).toEqual([...menu, urlOf(1_008)]);
  expect(second?.news()).toEqual([...menu, urlOf(1_008)]);
  expect(first?.news()).toEqual([urlOf(1_007)]);
  expect([first?.news(), recalled.get(urlOf(8))?.news()]).toEqual([[], []]);
  expect(first?.links).toEqual([...menu, urlOf(1_007)]);
  expect(recall(saved, judge, { packer }).get(urlOf(7))?.news()).toEqual(first?.links);
});

describe('from visit to visit', () => {
  const before = made(numbers(3_000));
  const open = (by: Judge = judge, saved?: Json) => {
    const recalled = recall(before, by, { packer });
    return { recalled, memory: createMemory(saved, recalled, by, { packer }) };
  };
  const keep = ({ recalled, memory }: ReturnType<typeof open>, pages: readonly number[]): void => {
    for (const page of pages) {
      const found = recalled.get(urlOf(page));
      if (found !== undefined) memory.keep(urlOf(page), found);
    }
  };
  test('where nothing changed, its blocks go on as they are: nothing is packed anew', () => {
    let packed = 0;
    const counting: Packer = {
      ...packer,
      pack: (bytes) => {
        packed += 1;
        return packer.pack(bytes);
      },
    };
    const recalled = recall(before, judge, { packer });
    const visit = { recalled, memory: createMemory(undefined, recalled, judge, { packer: counting }) };
    keep(visit, numbers(3_000));
    const saved = visit.memory.save();
    expect([blocksOf(saved), packed]).toEqual([blocksOf(before), 0]);
    expect(got(recall(saved, judge, { packer }), 2_345)).toEqual(pageOf(2_345));
  });
  test('what changed is new, what was not met is forgotten, the rest is as it was', () => {
    const visit = open();
    keep(visit, numbers(2_500));
    for (const page of [10, 700, 5_000]) visit.memory.set(urlOf(page), pageOf(page, 2));
    const recalled = recall(stored(visit.memory.save()), judge, { packer });
    expect(known(recalled)).toEqual([...numbers(2_500), 5_000].map(urlOf).sort());
    for (const page of numbers(2_500))
      expect(got(recalled, page)).toEqual(pageOf(page, page === 10 || page === 700 ? 2 : 1));
  });
  test('a visit that did not get to all of it keeps the rest', () => {
    const visit = open();
    visit.memory.set(urlOf(10), pageOf(10, 2));
    visit.memory.keepRest();
    const recalled = recall(visit.memory.save(), judge, { packer });
    expect(known(recalled)).toHaveLength(3_000);
    expect([got(recalled, 10), got(recalled, 11)]).toEqual([pageOf(10, 2), pageOf(11)]);
  });
  test('with other lists, what is doubted is kept by nobody', () => {
    const tuesday: Judge = { ...judge, lists: 'tuesday', isDoubtful: (_, { outbound }) => outbound.length > 0 };
    const visit = open(tuesday);
    expect([got(visit.recalled, 5), got(visit.recalled, 6)]).toEqual([undefined, pageOf(6)]);
    keep(visit, numbers(100));
    visit.memory.keepRest();
    const recalled = recall(visit.memory.save(), { ...tuesday, isDoubtful: () => true }, { packer });
    expect(known(recalled)).toEqual(
      numbers(3_000)
        .filter((page) => page % 5 !== 0)
        .map(urlOf)
        .sort(),
    );
  });
  test('what is aged is asked for anew', () => {
    const aged = recall(before, { ...judge, isAged: (url) => url === urlOf(4) }, { packer });
    expect([got(aged, 4), got(aged, 5)]).toEqual([undefined, pageOf(5)]);
  });
  test('over slices: each goes on from the last, and the later word counts', () => {
    const first = open();
    keep(first, numbers(1_000));
    first.memory.set(urlOf(2_000), pageOf(2_000, 2));
    const second = open(judge, stored(first.memory.save()));
    keep(second, numbers(1_500).slice(1_000));
    second.memory.set(urlOf(2_000), pageOf(2_000, 3));
    const ended = recall(stored(second.memory.save()), judge, { packer });
    expect(known(ended)).toEqual([...numbers(1_500), 2_000].map(urlOf).sort());
    expect([got(ended, 3), got(ended, 1_400), got(ended, 2_000)]).toEqual([pageOf(3), pageOf(1_400), pageOf(2_000, 3)]);
  });
  test('a slice with other lists than the one before judges what that one kept', () => {
    const first = open();
    keep(first, numbers(10));
    const tuesday: Judge = { ...judge, lists: 'tuesday', isDoubtful: (url) => url === urlOf(7) };
    const second = open(tuesday, first.memory.save());
    expect(known(recall(second.memory.save(), tuesday, { packer }))).toEqual(
      numbers(10)
        .filter((page) => page !== 7)
        .map(urlOf),
    );
  });
});

describe('room', () => {
  /** Of one length and no likeness, so that nothing can be made small of them. */
  const noise = (page: number, link: number): string =>
    `http://site.example/${Buffer.from(String(Math.imul(page * 9_973 + link, 0x9e3779b1) >>> 0)).toString('base64url')}/${link}`;
  test('20,000 pages cost the heap next to nothing', () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const inUse = (): number => {
      collect();
      collect();
      return process.memoryUsage().heapUsed;
    };
    const spill = createSpill('/nowhere');
    const memory = createMemory(undefined, nothing, judge, { packer, store: spill });
    const from = inUse();
    for (const page of numbers(20_000)) {
      const links = Array.from({ length: 20 }, (_, at) => urlOf(page * 20 + at));
      memory.set(urlOf(page), { ...pageOf(page), links });
    }
    // As objects they were twelve million.
    expect(inUse() - from).toBeLessThan(3_000_000);
    expect(known(recall(memory.save(), judge, { packer }))).toHaveLength(20_000);
  });
  test('a site of nothing but links costs no more than any other, and its first pages are remembered', () => {
    const memory = createMemory(undefined, nothing, judge, { packer });
    for (const page of numbers(150))
      memory.set(urlOf(page), {
        ...pageOf(page),
        links: Array.from({ length: 12_000 }, (_, link) => noise(page, link)),
      });
    const saved = memory.save();
    expect(blocksOf(saved).reduce((sum, each) => sum + each.length, 0)).toBeLessThan(24 * 1024 * 1024);
    const pages = known(recall(saved, judge, { packer })).length;
    expect(pages).toBeGreaterThan(50);
    expect(pages).toBeLessThan(150);
  });
  test('a page that is too large is not remembered; its neighbours are', () => {
    const memory = createMemory(undefined, nothing, judge, { packer });
    const links = Array.from({ length: 20_000 }, (_, link) => `${noise(1, link)}/${'long'.repeat(10)}`);
    memory.set(urlOf(1), pageOf(1));
    memory.set(urlOf(2), { ...pageOf(2), links });
    memory.set(urlOf(3), pageOf(3));
    expect(known(recall(memory.save(), judge, { packer }))).toEqual([urlOf(1), urlOf(3)]);
  });
});
