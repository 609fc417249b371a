/**
 * What a word says of each topic: the sum of its features' weights. A site says the same words on every page, and a word's features lie
 * all over a table that no processor keeps at hand, so what was added up stays, a line of the processor's cache each:
 *
 *   hash of the word │ its length │ five sums │ its letters, two a number
 *
 * The letters decide whether it is that word: hashes that are equal can be made by whoever wants another word to count.
 */
import type { Units } from '../normalise.ts';
import { addFeatures, createColumn } from './words.ts';

/** `at` is where the sums of a word begin in `sums`, one a topic. Lent: they stand until the next word. `hash` is the word's. */
export type Sayings = {
  readonly sums: Int32Array;
  readonly at: (codes: Units['codes'], start: number, end: number, hash: number) => number;
};

/** Words kept, as a power of two: a word takes the place of another. */
const kept = 14;
/** Longer words are added up anew. With five topics, a row is 64 bytes. */
export const longestKept = 18;
const firstSum = 2;

/** `weights`: for each bucket, `stride` topics. */
export const createSayings = (weights: Int8Array, stride: number): Sayings => {
  const firstLetter = firstSum + stride;
  const row = firstLetter + longestKept / 2;
  // The last row takes turns among the long ones.
  const rows = new Int32Array(row * ((1 << kept) + 1));
  const ofLong = row << kept;
  const column = createColumn();
  const isAt = (at: number, codes: Units['codes'], start: number, end: number, hash: number): boolean => {
    if (rows[at] !== hash || rows[at + 1] !== end - start) return false;
    let letter = at + firstLetter;
    for (let i = start + 1; i < end; i += 2, letter += 1)
      if (rows[letter] !== ((codes[i - 1] ?? 0) | ((codes[i] ?? 0) << 16))) return false;
    return ((end - start) & 1) === 0 || rows[letter] === codes[end - 1];
  };
  const addUp = (first: number, codes: Units['codes'], start: number, end: number, hash: number): void => {
    column.length = 0;
    addFeatures(codes, start, end, hash, column);
    rows.fill(0, first, first + stride);
    for (let i = 0; i < column.length; i += 1) {
      const bucket = (column.at[i] ?? 0) * stride;
      for (let topic = 0; topic < stride; topic += 1)
        rows[first + topic] = (rows[first + topic] ?? 0) + (weights[bucket + topic] ?? 0);
    }
  };
  const at: Sayings['at'] = (codes, start, end, hash) => {
    const isLong = end - start > longestKept;
    const place = isLong ? ofLong : (Math.imul(hash, 0x9e37_79b1) >>> (32 - kept)) * row;
    if (!isLong && isAt(place, codes, start, end, hash)) return place + firstSum;
    addUp(place + firstSum, codes, start, end, hash);
    if (isLong) return place + firstSum;
    rows[place] = hash;
    rows[place + 1] = end - start;
    let letter = place + firstLetter;
    for (let i = start; i < end; i += 2, letter += 1)
      rows[letter] = (codes[i] ?? 0) | (i + 1 < end ? (codes[i + 1] ?? 0) << 16 : 0);
    return place + firstSum;
  };
  return { sums: rows, at };
};
