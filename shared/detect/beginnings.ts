/**
 * How a phrase begins, as one number: the first five letters of its first word and, where it has more words, three of the next.
 * One word in three begins some phrase ("the …", "in …"), but hardly any goes on as the phrase does.
 *
 *   free download   →   "free" + "dow"          keygen   →   "keyge"          geil…   →   "gei", whatever follows
 */

/** Letters looked at: of a word, of a short one that may go on, of the word after it. */
const told = { first: 5, open: 3, second: 3 } as const;
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
const mixed = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x9e37_79b1);

const wordEnd = (phrase: string, from: number): number => {
  let end = from;
  while (end < phrase.length && phrase.charCodeAt(end) > SPACE) end += 1;
  return end;
};

/** `open`: any ending may follow its last word, which has at least three letters. */
export const beginningOf = (phrase: string, open: boolean): number => {
  const first = phrase.slice(0, wordEnd(phrase, 0));
  if (first === phrase) return mixed(hashOf(first, open && first.length < told.first ? told.open : told.first));
  const from = first.length + 1;
  const second = phrase.slice(from, wordEnd(phrase, from));
  const hash = hashOf(first, told.first);
  // Of a short one that may go on, the letters to come are unknown.
  const isTold = !open || from + second.length < phrase.length || second.length >= told.second;
  return mixed(isTold ? hash + Math.imul(hashOf(second, told.second), another) : hash);
};

/** A Bloom filter (1970) of so few kilobytes that it stays in the innermost cache; all three bits of an entry lie in one word. */
export const filterOf = (beginnings: readonly number[]): Int32Array => {
  const size = Math.min(13, Math.max(4, 32 - Math.clz32(beginnings.length)));
  const filter = new Int32Array(1 << size);
  for (const beginning of beginnings) {
    const place = beginning >>> (32 - size);
    filter[place] =
      (filter[place] ?? 0) | (1 << (beginning >>> 16)) | (1 << (beginning >>> 11)) | (1 << (beginning >>> 6));
  }
  return filter;
};
