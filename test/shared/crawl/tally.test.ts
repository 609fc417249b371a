import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKeyedHash, hashKeyOf } from '../../../shared/crawl/keyed-hash.ts';
import { createTally } from '../../../shared/crawl/tally.ts';

const hash = createKeyedHash(hashKeyOf('one'));
const of = (text: string, by = hash): readonly [number, number] => {
  const [high = 0, low = 0] = by(text);
  return [high, low];
};

test('counts as a map would, over any number of tables, and after it was saved', () => {
  let again = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(3_000), { maxLength: 6_000, size: 'max' }), (numbers) => {
      const map = new Map<number, number>();
      let tally = createTally();
      for (const [at, number] of numbers.entries()) {
        const bits = of(`http://s.example/${number}`);
        expect(tally.of(...bits)).toBe(Math.min(255, map.get(number) ?? 0));
        map.set(number, (map.get(number) ?? 0) + 1);
        expect(tally.add(...bits)).toBe(Math.min(255, map.get(number) ?? 0));
        if ((map.get(number) ?? 0) > 1) again += 1;
        if (at === 700) tally = createTally(tally.save());
      }
      expect(tally.size()).toBe(map.size);
    }),
    { seed: 5, numRuns: 12 },
  );
  expect(again).toBeGreaterThan(1_000);
});
test('what comes without end stays at the most it can say', () => {
  const tally = createTally();
  for (let n = 0; n < 400; n += 1) tally.add(1, 2);
  expect([tally.add(1, 2), tally.of(1, 2), createTally(tally.save()).of(1, 2), tally.size()]).toEqual([
    255, 255, 255, 1,
  ]);
});

test('hashes of addresses that are much alike lie far apart, and are others by another key', () => {
  const seen = new Set<string>();
  const count = 200_000;
  for (let n = 0; n < count; n += 1) seen.add(of(`http://www.shop.example/article-${n}.html`).join());
  // Longer by nothing but zeros, and of letters beyond one byte.
  for (const text of ['', '\0', '\0\0', '\0\0\0', 'é', 'Ǝ', 'ab', 'a\0b', 'ba']) seen.add(of(text).join());
  expect(seen.size).toBe(count + 9);
  const other = createKeyedHash(hashKeyOf('two'));
  const same = Array.from({ length: 1_000 }, (_, n) => `http://s.example/${n}`).filter((text) =>
    of(text).some((half, at) => of(text, other)[at] === half),
  );
  expect(same).toEqual([]);
});
test('a hash stays what it was: visits of earlier programs go by it', () => {
  const hashOf = createKeyedHash(hashKeyOf('secret'));
  // Of no word, of one, of whole pairs of units, and of pairs and one more.
  const texts = ['', 'a', 'https://example.org/', 'https://example.org/a\u{1F600}'];
  expect(texts.map((text) => of(text, hashOf))).toEqual([
    [-886609744, -1452585964],
    [1599536684, -2109953536],
    [-532132884, 396192331],
    [-815613784, -183674030],
  ]);
});
test('each bit of a text moves half the bits of its hash', () => {
  const text = 'http://www.shop.example/a/b/c.html';
  const ones = (n: number): number => (n >>> 0).toString(2).replaceAll('0', '').length;
  const [high, low] = of(text);
  const moved = Array.from({ length: text.length * 7 }, (_, bit) => {
    const at = Math.floor(bit / 7);
    const changed =
      text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << (bit % 7))) + text.slice(at + 1);
    const [h, l] = of(changed);
    return ones(h ^ high) + ones(l ^ low);
  });
  expect(moved.reduce((sum, bits) => sum + bits, 0) / moved.length).toBeCloseTo(32, 0);
  expect(Math.min(...moved)).toBeGreaterThan(12);
});
