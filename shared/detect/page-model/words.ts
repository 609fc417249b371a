/**
 * A page as the page model reads it: its different words, each with its own features, whatever their order. A word gives
 *
 *   itself, its first five letters, and each four and five letters in a row, ends of the word among them     "keygens": " key" "keyg" "ygens "
 *
 * so that compounds, plurals and slips of a word that was learnt are known by their parts (Bojanowski et al. 2017). So a model learns from
 * them; of pages that come by they are read in `sayings.as`, which a test compares.
 */
import { finish, mix, offset } from '../model/hashing.ts';
import { normalUnits, type Units } from '../normalise.ts';

/** Buckets, as a power of two. */
const bits = 17;
export const bucketCount = 1 << bits;
/** What a page says, it says in its first thousand words. */
export const mostWords = 1_000;
/** Twice as many places as words, so that a free one is near. */
export const places = 1 << Math.ceil(Math.log2(2 * mostWords));

const space = 32;
const grams = [4, 5] as const;
const prefix = 5;
const seeds = { word: 1, prefix: 77, gram: 1_000 } as const;

const bucketOf = (hash: number): number => finish(hash) & (bucketCount - 1);

type Codes = Units['codes'];

/** Buckets one after the other, in a table that grows. */
type Column = { at: Int32Array; length: number };
const createColumn = (): Column => ({ at: new Int32Array(1 << 10), length: 0 });
const put = (column: Column, bucket: number): void => {
  if (column.length === column.at.length) {
    const at = new Int32Array(2 * column.at.length);
    at.set(column.at);
    column.at = at;
  }
  column.at[column.length] = bucket;
  column.length += 1;
};
/** Puts the buckets of one word's features; `whole` is its hash. */
const addFeatures = (codes: Codes, start: number, end: number, whole: number, column: Column): void => {
  put(column, bucketOf(whole + seeds.word));
  if (end - start >= prefix) {
    let hash = offset;
    for (let i = start; i < start + prefix; i += 1) hash = mix(hash, codes[i] ?? 0);
    put(column, bucketOf(hash + seeds.prefix));
  }
  for (let first = start - 1; first + grams[0] <= end + 1; first += 1) {
    let hash = offset;
    for (let at = first; at < first + grams[0]; at += 1)
      hash = mix(hash, at < start || at >= end ? space : (codes[at] ?? 0));
    put(column, bucketOf(hash + seeds.gram + grams[0]));
    const last = first + grams[0];
    if (last > end) continue;
    hash = mix(hash, last === end ? space : (codes[last] ?? 0));
    put(column, bucketOf(hash + seeds.gram + grams[1]));
  }
};
/** Words in order, as units from `start` to `end` (exclusive); numbers are none. `take` says whether it wants more. */
export const eachWord = (
  { codes, length }: Units,
  take: (start: number, end: number, hash: number) => boolean,
): void => {
  let start = 0;
  let digits = 0;
  let hash = offset;
  for (let i = 0; i <= length; i += 1) {
    const code = i < length ? (codes[i] ?? 0) : space;
    if (code <= space) {
      if (i - start > digits && !take(start, i, hash)) return;
      start = i + 1;
      digits = 0;
      hash = offset;
    } else {
      hash = mix(hash, code);
      if (code >= 48 && code <= 57) digits += 1;
    }
  }
};

export const hashOf = (codes: Codes, start: number, end: number): number => {
  let hash = offset;
  for (let i = start; i < end; i += 1) hash = mix(hash, codes[i] ?? 0);
  return hash;
};
/** Features of one word. */
export const featuresOf = (codes: Codes, start: number, end: number): Int32Array => {
  const column = createColumn();
  addFeatures(codes, start, end, hashOf(codes, start, end), column);
  return column.at.subarray(0, column.length);
};

/** Each different word of a text that has several parts, up to the thousandth, at its first place; answers how many. */
type Different = (
  texts: readonly string[],
  take: (codes: Codes, start: number, end: number, hash: number) => void,
) => number;
/** Words that share 32 bits of hash are one. */
const createDifferent = (): Different => {
  const known = new Int32Array(places);
  const text = new Int32Array(places);
  let current = 0;
  return (texts, take) => {
    current += 1;
    let words = 0;
    for (const source of texts) {
      const units = normalUnits(source);
      const { codes } = units;
      eachWord(units, (start, end, hash) => {
        let place = bucketOf(hash) & (places - 1);
        for (; text[place] === current; place = (place + 1) & (places - 1)) if (known[place] === hash) return true;
        text[place] = current;
        known[place] = hash;
        words += 1;
        take(codes, start, end, hash);
        return words < mostWords;
      });
      if (words >= mostWords) break;
    }
    return words;
  };
};

export type WordFeatures = {
  /** How many different words there are. */
  readonly words: number;
  /** All their features; one may come more than once. Lent: they stand until the next call. */
  readonly buckets: Int32Array;
};
export const createReader = (): ((texts: readonly string[]) => WordFeatures) => {
  const column = createColumn();
  const different = createDifferent();
  return (texts) => {
    column.length = 0;
    const words = different(texts, (codes, start, end, hash) => addFeatures(codes, start, end, hash, column));
    return { words, buckets: column.at.subarray(0, column.length) };
  };
};
