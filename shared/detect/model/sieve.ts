/**
 * What may be known of a word, told from its first five letters: most words of a text are turned away here, before they are cut out and
 * looked up. An entry as long as that or longer is known by those; a shorter one by all its letters, or, where it is open, as what a word
 * begins with.
 */
export type Sieve = {
  /** `open`: any ending may follow; such an entry has at least three letters. */
  readonly add: (entry: string, open: boolean) => void;
  /** False: no entry is the word in `codes` from `start` to `end` (exclusive), or begins it. */
  readonly passes: (codes: Uint16Array, start: number, end: number) => boolean;
};

const told = 5;
const shortestOpen = 3;
const bits = 16;
const WHOLE = 1;
const OPEN = 2;
const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;
const placeOf = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e37_79b1) >>> (32 - bits);

export const createSieve = (): Sieve => {
  const marks = new Uint8Array(1 << bits);
  return {
    add: (entry, open) => {
      let hash = 0;
      for (let i = 0; i < Math.min(told, entry.length); i += 1) hash = step(hash, entry.charCodeAt(i));
      const place = placeOf(hash);
      marks[place] = (marks[place] ?? 0) | (open && entry.length < told ? OPEN : WHOLE);
    },
    passes: (codes, start, end) => {
      const last = Math.min(end, start + told);
      let hash = 0;
      for (let i = start; i < last; i += 1) {
        hash = step(hash, codes[i] ?? 0);
        if (i - start >= shortestOpen - 1 && ((marks[placeOf(hash)] ?? 0) & OPEN) !== 0) return true;
      }
      return ((marks[placeOf(hash)] ?? 0) & WHOLE) !== 0;
    },
  };
};
