/**
 * What a word says of each topic: the sum of its features' weights. A site says the same words on every page, and a word's features lie
 * all over a table that no processor keeps at hand, so what was added up stays, a line of the processor's cache each:
 *
 *   hash of the word │ the text in which it was last met │ five sums │ its letters, two a number
 *
 * The letters decide whether it is that word: hashes that are equal can be made by whoever wants another word to count.
 */
import { openKernel } from '../../kernel.ts';
import { normalUnits, type Units, usual } from '../normalise.ts';
import { kernel } from './sayings.generated.ts';
import { bucketCount, mostWords, places } from './words.ts';

export type Sayings = {
  /** What all different words of a text that has several parts say together, one sum a topic; answers how many they are. */
  readonly ofTexts: (texts: readonly string[]) => number;
  readonly sums: Int32Array;
  /** `at` is where the sums of a word begin in `rows`, one a topic. Both are lent: they stand until the next word or text. */
  readonly rows: Int32Array;
  readonly at: (codes: Units['codes'], start: number, end: number, hash: number) => number;
};

/** Words kept, as a power of two: a word takes the place of another, but of none of the same text. */
const kept = 14;
/** Longer words are added up anew. A row is 64 bytes: 7 numbers and so many letters. */
export const longestKept = 18;
const row = 7 + longestKept / 2;
/** The kernel reads so many topics at a time: it finds them, or what lies behind them, in each row of weights. */
const atATime = 8;
/** Words whose rows are asked for together. */
const together = 64;
/** Units that the kernel takes at a time, and those around them that it may look at. */
const room = usual;
const margin = 32;

/** Where a text of more units is cut: at its last blank, or through a word that is as long as all of them. */
const cutOf = (codes: Units['codes'], from: number, length: number): number => {
  if (length - from <= room) return length;
  let cut = from + room;
  while (cut > from && (codes[cut - 1] ?? 0) > 32) cut -= 1;
  return cut > from ? cut : from + room;
};

/** `weights`: for each bucket, `stride` topics. */
export const createSayings = (weights: Int8Array, stride: number): Sayings => {
  const { tables, calls } = openKernel(
    kernel,
    {
      input: ['u16', room + 2 * margin],
      weights: ['i8', bucketCount * stride + atATime],
      rows: ['i32', row * ((1 << kept) + 1)],
      /** Of each word: start, end, hash, row. */
      batch: ['i32', 4 * together],
      /** Hashes of words of this text whose row another one has, and in which text a place was last taken. */
      known: ['i32', places],
      met: ['i32', places],
      /** As many units of ones as a row has letters, then of zeros. */
      masks: ['u16', 2 * longestKept],
      sums: ['i32', atATime],
    },
    ['shape', 'begin', 'read', 'sayingsAt'],
  );
  const { input, rows, sums } = tables;
  tables.weights.set(weights);
  tables.masks.fill(0xffff, 0, longestKept);
  calls.shape(margin, stride, bucketCount, mostWords, places, kept, longestKept, together);
  return {
    ofTexts: (texts) => {
      calls.begin();
      let words = 0;
      for (const text of texts) {
        const { codes, length } = normalUnits(text);
        for (let from = 0; from < length && words < mostWords; ) {
          const cut = cutOf(codes, from, length);
          input.set(codes.subarray(from, cut), margin);
          words = calls.read(cut - from);
          from = cut;
        }
        if (words >= mostWords) break;
      }
      return words;
    },
    sums: sums.subarray(0, stride),
    rows,
    at: (codes, start, end, hash) => {
      const letters = codes.subarray(start, Math.min(end, start + room));
      input.set(letters, margin);
      return calls.sayingsAt(0, letters.length, hash);
    },
  };
};
