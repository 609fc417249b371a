import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createKnownTexts } from '../../../shared/crawl/known-texts.ts';

test('as a set would: each text once, numbered as they came, and found again', () => {
  let found = 0;
  const text = fc.oneof(
    fc.nat(400).map((n) => `http://s.example/${n}`),
    fc.string({ maxLength: 3 }),
    // Not ASCII, and longer than what lies in the table.
    fc.nat(9).map((n) => `http://s.example/é${n}`),
    fc.nat(9).map((n) => `http://s.example/${'a'.repeat(5_000)}${n}`),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 800, size: 'max' }), (texts) => {
      const known = createKnownTexts();
      const set = new Map<string, number>();
      for (const each of texts) {
        expect(known.find(each)).toBe(set.get(each));
        const number = known.add(each);
        expect(number).toBe(set.has(each) ? undefined : set.size);
        if (number === undefined) found += 1;
        else set.set(each, number);
      }
      expect(known.size()).toBe(set.size);
      for (const [each, number] of set) expect([known.find(each), known.text(number)]).toEqual([number, each]);
    }),
    { seed: 5, numRuns: 20 },
  );
  expect(found).toBeGreaterThan(1_000);
});

test('over several chunks and tables', () => {
  const known = createKnownTexts();
  const url = (n: number): string => `http://www.shop.example/department-${n % 97}/article-${n}.html`;
  for (let n = 0; n < 50_000; n += 1) expect(known.add(url(n))).toBe(n);
  for (let n = 0; n < 50_000; n += 7) expect([known.find(url(n)), known.text(n)]).toEqual([n, url(n)]);
  expect(known.find(url(50_000))).toBeUndefined();
});

/** FNV-1a, as in the module: what its author may not know is not what keeps it quick. */
const hashOf = (text: string): number => {
  let hash = 0x811c_9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x0100_0193);
  return (hash ^ (hash >>> 15)) & 0x7fff_ffff;
};
test('texts made to meet at one place are known all the same', () => {
  const meeting: string[] = [];
  for (let n = 0; meeting.length < 200; n += 1) {
    const text = `http://s.example/${n}`;
    if ((hashOf(text) & 2_047) < 2) meeting.push(text);
  }
  const known = createKnownTexts();
  expect(meeting.map((text) => known.add(text))).toEqual(meeting.map((_, at) => at));
  // Far more than the steps that a table takes; then it grows, and they still are.
  for (let n = 0; n < 5_000; n += 1) known.add(`http://other.example/${n}`);
  for (const [at, text] of meeting.entries())
    expect([known.find(text), known.text(at), known.add(text)]).toEqual([at, text, undefined]);
});
