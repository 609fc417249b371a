/**
 * Whether a phrase may begin at a word, told from the word's first five letters and, where the phrase has more words, three of the next.
 * One word in three begins some phrase ("the …", "in …"), but hardly any goes on as the phrase does.
 *
 *   free download   →   "free" + "dow"          keygen   →   "keyge"          crack…   →   "crack", whatever follows
 */
export type Beginnings = {
  /** `open`: any ending may follow its last word, which has at least three letters. `owner`: whose phrase it is, if anybody's. */
  readonly add: (phrase: string, open: boolean, owner?: number) => void;
  /** By hash, what begins so, twice; `phrase-tree.as` looks here at each word of a text. */
  readonly marks: Uint8Array;
  /** By the second hash, the owners of what begins so, one bit for every thirty-second of them; empty where nobody owns any. */
  readonly owners: () => Int32Array;
};

/** Letters looked at: of a word, of a short one that may go on, of the word after it. */
const told = { first: 5, open: 3, second: 3 } as const;
/** Places for each phrase to be marked, as powers of two. */
const spare = 2;
const bits = { least: 8, most: 15 } as const;
/** A phrase of one word; one of one short word, with any ending; the first word of several; that and the second. */
const WHOLE = 1;
const OPEN = 2;
const FIRST = 4;
const PAIR = 8;
const SPACE = 32;

/** Two letters each; of the next word, whose letters count otherwise. */
const factors = [0x9e37_79b1, 0x85eb_ca77, 0xc2b2_ae3d] as const;
const another = 0x27d4_eb2f;
/** Linear, so that the kernel works it out for all letters at a time. */
const hashOf = (word: string, most: number): number => {
  const codeAt = (at: number): number => (at < Math.min(most, word.length) ? word.charCodeAt(at) : 0);
  return factors.reduce(
    (hash, factor, pair) => (hash + Math.imul(codeAt(2 * pair) | (codeAt(2 * pair + 1) << 16), factor)) | 0,
    0,
  );
};
/** At the first look, one word in twelve has its place with some other that begins a phrase; at both, hardly any. */
const looks = [0x9e37_79b1, 0xcc9e_2d51] as const;

const placeOf = (hash: number, look: number, size: number): number =>
  Math.imul(hash ^ (hash >>> 15), look) >>> (32 - size);

const wordEnd = (phrase: string, from: number): number => {
  let end = from;
  while (end < phrase.length && phrase.charCodeAt(end) > SPACE) end += 1;
  return end;
};

/** `phrases`: how many there will be, about. */
export const createBeginnings = (phrases: number): Beginnings => {
  const size = Math.min(bits.most, Math.max(bits.least, 32 - Math.clz32(phrases) + spare));
  const marks = new Uint8Array(looks.length << size);
  let owners = new Int32Array();
  const mark = (hash: number, kind: number): void => {
    looks.forEach((look, nth) => {
      const place = (nth << size) | placeOf(hash, look, size);
      marks[place] = (marks[place] ?? 0) | kind;
    });
  };
  const own = (hash: number, owner: number): void => {
    if (owners.length === 0) owners = new Int32Array(1 << size);
    const place = placeOf(hash, looks[1], size);
    owners[place] = (owners[place] ?? 0) | (1 << (owner & 31));
  };
  const add: Beginnings['add'] = (phrase, open, owner) => {
    if (phrase === '') return;
    const first = phrase.slice(0, wordEnd(phrase, 0));
    const hash = hashOf(first, told.first);
    const short = first === phrase && open && first.length < told.first;
    if (owner !== undefined) own(short ? hashOf(first, told.open) : hash, owner);
    if (first === phrase) {
      if (short) mark(hashOf(first, told.open), OPEN);
      else mark(hash, WHOLE);
      return;
    }
    const from = first.length + 1;
    const second = phrase.slice(from, wordEnd(phrase, from));
    // Of a short one that may go on, the letters to come are unknown.
    if (open && from + second.length === phrase.length && second.length < told.second) {
      mark(hash, WHOLE);
      return;
    }
    mark(hash, FIRST);
    mark(hash + Math.imul(hashOf(second, told.second), another), PAIR);
  };
  return { add, marks, owners: () => owners };
};
