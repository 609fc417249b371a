/**
 * Whether a phrase may begin at a word, told from the word's first five letters and, where the phrase has more words, three of the next.
 * One word in three begins some phrase ("the …", "in …"), but hardly any goes on as the phrase does.
 *
 *   free download   →   "free" + "dow"          keygen   →   "keyge"          crack…   →   "crack", whatever follows
 */
export type Beginnings = {
  /** `open`: any ending may follow its last word, which has at least three letters. */
  readonly add: (phrase: string, open: boolean) => void;
  /** By hash, what begins so; `phrase-tree.as` looks here at each word of a text. */
  readonly marks: Uint8Array;
};

const toldOfFirst = 5;
const toldOfSecond = 3;
/** Places for each phrase to be marked, as powers of two. */
const spare = 3;
const bits = { least: 8, most: 16 } as const;
/** A phrase of one word; one of one short word, with any ending; the first word of several; that and the second. */
const WHOLE = 1;
const OPEN = 2;
const FIRST = 4;
const PAIR = 8;
const SPACE = 32;
const step = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

const wordEnd = (phrase: string, from: number): number => {
  let end = from;
  while (end < phrase.length && phrase.charCodeAt(end) > SPACE) end += 1;
  return end;
};

/** `phrases`: how many there will be, about. */
export const createBeginnings = (phrases: number): Beginnings => {
  const size = Math.min(bits.most, Math.max(bits.least, 32 - Math.clz32(phrases) + spare));
  const marks = new Uint8Array(1 << size);
  const placeOf = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e37_79b1) >>> (32 - size);
  const mark = (hash: number, kind: number): void => {
    const place = placeOf(hash);
    marks[place] = (marks[place] ?? 0) | kind;
  };
  const add: Beginnings['add'] = (phrase, open) => {
    if (phrase === '') return;
    const first = wordEnd(phrase, 0);
    let hash = 0;
    for (let i = 0; i < Math.min(toldOfFirst, first); i += 1) hash = step(hash, phrase.charCodeAt(i));
    if (first === phrase.length) {
      mark(hash, open && first < toldOfFirst ? OPEN : WHOLE);
      return;
    }
    const from = first + 1;
    const second = wordEnd(phrase, from);
    // Of a short one that may go on, the letters to come are unknown.
    if (open && second === phrase.length && second - from < toldOfSecond) {
      mark(hash, WHOLE);
      return;
    }
    mark(hash, FIRST);
    hash = step(hash, SPACE);
    for (let i = from; i < Math.min(from + toldOfSecond, second); i += 1) hash = step(hash, phrase.charCodeAt(i));
    mark(hash, PAIR);
  };
  return { add, marks };
};
