/**
 * One spelling for many: text as the rules see it, with the way back to the source.
 *
 *   source      "K3y\u00ADgen,  f-r-е-e  dоwnload!"          (soft hyphen, Cyrillic е and о)
 *   fold         k3ygen   f r e e  download⏎             NFKD, marks and invisible characters off, look-alikes to Latin
 *   join         k3ygen   free     download⏎             letters spelt out one by one
 *   unleet       keygen   free     download⏎             digits for letters, runs of a letter
 *
 * What is left: lower-case letters, digits, one space between words, one `\n` where a sentence or a block ends.
 */
import { createTape, type Suspects, type Tape } from './tape.ts';

/** `from[i]`, `to[i]`: UTF-16 offsets in the source between which unit `i` of `text` was written. Both never decrease. */
export type Normalised = { readonly text: string; readonly from: Int32Array; readonly to: Int32Array };
/** Normalised text as numbers: the first `length` of `codes`, and of the offsets of each. */
export type Units = {
  readonly codes: Uint16Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly length: number;
};

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code > 127;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** By the unit of a digit or letter of ASCII, what it stands for. */
const leet = Uint8Array.from({ length: 128 }, (_, code) => code);
for (const [digit, letter] of Object.entries({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' }))
  leet[digit.charCodeAt(0)] = letter.charCodeAt(0);

/**
 * Texts up to this length take turns on a few tapes, short ones on another: making a new one costs more than reading a page, and what a
 * page has in its parts stays to be asked for again by the next detector.
 */
export const usual = 128 * 1024;
const short = 4 * 1024;
const mostCommon = 4;
const common: Tape[] = [];
let turn = -1;
let little: Tape | undefined;
/**
 * The texts read so far will hardly be asked for again, and any may be a piece of megabytes, which it would hold: they are forgotten, and
 * the next are put where the last are, which is still in the caches.
 */
export const turnPage = (): void => {
  turn = -1;
  for (const tape of common) tape.source = undefined;
  if (little !== undefined) little.source = undefined;
};
const commonFor = (source: string): Tape => {
  const same = common.find((tape) => tape.source === source);
  if (same !== undefined) return same;
  turn = (turn + 1) % mostCommon;
  const tape = common[turn] ?? createTape(usual);
  common[turn] = tape;
  return tape;
};
let large: WeakRef<Tape> | undefined;
/** One that has room for so many. */
const largeFor = (size: number): Tape => {
  const last = large?.deref();
  if (last !== undefined && last.codes.length >= size) return last;
  const tape = createTape(size);
  large = new WeakRef(tape);
  return tape;
};
const tapeFor = (source: string): Tape => {
  if (source.length > usual) return largeFor(source.length);
  if (source.length > short) return commonFor(source);
  little ??= createTape(short);
  return little;
};

const moveUnit = (tape: Tape, source: number, target: number): void => {
  tape.codes[target] = tape.codes[source] ?? 0;
  tape.from[target] = tape.from[source] ?? 0;
  tape.to[target] = tape.to[source] ?? 0;
};

/** Those from `start` to `end` (exclusive) to `target`; answers where they end then. */
const moveUnits = (tape: Tape, start: number, end: number, target: number): number => {
  if (target !== start) {
    tape.codes.copyWithin(target, start, end);
    tape.from.copyWithin(target, start, end);
    tape.to.copyWithin(target, start, end);
  }
  return target + end - start;
};

/** `k e y g e n`, `k.e.y.g.e.n`: each run from `spelled` becomes one word. Answers the words to look at, where they are then. */
const joinSpelled = (tape: Tape, { spelled, words }: Suspects): ArrayLike<number> => {
  const moved: number[] = [];
  let word = 0;
  let kept = 0;
  let done = 0;
  const keepTo = (end: number): void => {
    for (; (words[word] ?? end) < end; word += 2)
      moved.push((words[word] ?? 0) - done + kept, (words[word + 1] ?? 0) - done + kept);
    kept = moveUnits(tape, done, end, kept);
    done = end;
  };
  for (let run = 0; run < spelled.length; run += 2) {
    const [first = 0, last = 0] = [spelled[run], spelled[run + 1]];
    keepTo(first);
    const start = kept;
    for (let letter = first; letter <= last; letter += 2) moveUnit(tape, letter, kept++);
    done = last + 1;
    moved.push(start, kept);
  }
  keepTo(tape.length);
  tape.length = kept;
  return moved;
};

/**
 * Digits that stand for letters (`k3yg3n`, not `x264` or `1080p`), and runs: `keeeygen` is `keygen`, but `xxxx` is `xxx`. `words`:
 * start and end of those to look at, in order.
 */
const unleet = (tape: Tape, words: ArrayLike<number>): void => {
  let kept = 0;
  let done = 0;
  const copyTo = (end: number): void => {
    kept = moveUnits(tape, done, end, kept);
    done = end;
  };
  for (let word = 0; word < words.length; word += 2) {
    const start = words[word] ?? 0;
    const end = words[word + 1] ?? 0;
    copyTo(start);
    let letters = 0;
    for (let i = start; i < end; i += 1) if (isLetter(tape.codes[i] ?? 0)) letters += 1;
    // Digits at the end number something: `mp4`, `keygen2`.
    let lastLetter = end - 1;
    while (lastLetter > start && isDigit(tape.codes[lastLetter] ?? 0)) lastLetter -= 1;
    if (letters >= 2 && letters * 2 >= end - start && letters < end - start)
      for (let i = start; i < lastLetter; i += 1) tape.codes[i] = leet[tape.codes[i] ?? 0] ?? tape.codes[i] ?? 0;
    for (let i = start; i < end; ) {
      const code = tape.codes[i] ?? 0;
      let next = i + 1;
      while (next < end && tape.codes[next] === code) next += 1;
      const length = next - i;
      const keep = length < 3 || isDigit(code) ? length : length === end - start ? 3 : 1;
      const lastOffset = tape.to[next - 1] ?? 0;
      for (let j = 0; j < keep; j += 1) moveUnit(tape, i + j, kept++);
      tape.to[kept - 1] = lastOffset;
      i = next;
    }
    done = end;
  }
  copyTo(tape.length);
  tape.length = kept;
};

const normalTape = (source: string, tape = tapeFor(source)): Tape => {
  if (tape.source === source) return tape;
  tape.source = undefined;
  const suspects = tape.fold(source);
  // One sign may stand for a dozen letters.
  if (suspects === undefined) return normalTape(source, largeFor(tape.codes.length * 2));
  const words = suspects.spelled.length > 0 ? joinSpelled(tape, suspects) : suspects.words;
  if (words.length > 0) unleet(tape, words);
  tape.source = source;
  return tape;
};

/** Lent: they stand until the next call of this or of `normalise`. For who looks through a text once. */
export const normalUnits = (source: string): Units => normalTape(source);

const decoder = new TextDecoder('utf-16le');
/** The units from `start` to `end` (exclusive) as text: those of a word, of which there are few. */
export const wordOf = (codes: Uint16Array, start: number, end: number): string => {
  let word = '';
  for (let i = start; i < end; i += 1) word += String.fromCharCode(codes[i] ?? 0);
  return word;
};
let ofPhrases: Tape | undefined;
/** A phrase of the rules. It stands on a tape of its own, so that what is lent of a text under work stays. */
export const normalPhrase = (source: string): string => {
  ofPhrases ??= createTape(short);
  const { codes, length } = normalTape(source, ofPhrases);
  return wordOf(codes, 0, length);
};
export const normalise = (source: string): Normalised => {
  const tape = normalTape(source);
  const { codes, from, to, length } = tape;
  return { text: decoder.decode(codes.subarray(0, length)), from: from.slice(0, length), to: to.slice(0, length) };
};

/** Plain letters, no run of three to be shortened, no single letters to be joined: it is normal as it is written. */
const isPlain = /^(?!.*(.)\1\1)[a-z]+(?: [a-z]{2,})*$/;
/** A word or phrase of a lexicon, of which there are thousands and nearly all plain. */
export const normalEntry = (written: string): string =>
  isPlain.test(written) ? written : normalise(written).text.trim();

/** Where in the source the units `start` to `end` (exclusive) were written. */
export const sourceRange = (normalised: Normalised, start: number, end: number): readonly [number, number] => [
  normalised.from[start] ?? 0,
  normalised.to[end - 1] ?? 0,
];
