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
import { closesSentence, foldAt, foldUnit, lineEnd, mayEnd, simple } from './fold.ts';

/** `from[i]`, `to[i]`: UTF-16 offsets in the source between which unit `i` of `text` was written. Both never decrease. */
export type Normalised = { readonly text: string; readonly from: Int32Array; readonly to: Int32Array };
/** Normalised text as numbers: the first `length` of `codes`, and of the offsets of each. */
export type Units = {
  readonly codes: Uint16Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly length: number;
};

const SPACE = 32;
const SENTENCE = 10;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code > 127;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const leet: ReadonlyMap<number, number> = new Map(
  Object.entries({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' }).map(([digit, letter]) => [
    digit.charCodeAt(0),
    letter.charCodeAt(0),
  ]),
);

/** The text under work. `separator[i]` is the one source character that made the space `i`, or 0 where it took more. */
type Tape = {
  codes: Uint16Array;
  from: Int32Array;
  to: Int32Array;
  separator: Uint16Array;
  length: number;
  /** What it was read from; undefined: nothing yet. */
  source: string | undefined;
};

const createTape = (size: number): Tape => ({
  source: undefined,
  codes: new Uint16Array(size),
  from: new Int32Array(size),
  to: new Int32Array(size),
  separator: new Uint16Array(size),
  length: 0,
});
const grow = (tape: Tape, size: number): void => {
  const { codes, from, to, separator } = tape;
  Object.assign(tape, createTape(size), { length: tape.length });
  tape.codes.set(codes);
  tape.from.set(from);
  tape.to.set(to);
  tape.separator.set(separator);
};
/**
 * Texts up to this length take turns on a few tapes, short ones on another: making a new one costs more than reading a page, and what a
 * page has in its parts stays to be asked for again by the next detector.
 */
export const usual = 128 * 1024;
const short = 4 * 1024;
const mostCommon = 4;
const common: Tape[] = [];
let turn = -1;
const commonFor = (source: string): Tape => {
  const same = common.find((tape) => tape.source === source);
  if (same !== undefined) return same;
  turn = (turn + 1) % mostCommon;
  const tape = common[turn] ?? createTape(usual);
  common[turn] = tape;
  return tape;
};
let little: Tape | undefined;
let large: WeakRef<Tape> | undefined;
const tapeFor = (source: string): Tape => {
  if (source.length > usual) {
    const last = large?.deref();
    if (last !== undefined && last.codes.length >= source.length) return last;
    const tape = createTape(source.length + 64);
    large = new WeakRef(tape);
    return tape;
  }
  if (source.length > short) return commonFor(source);
  little ??= createTape(short);
  return little;
};

/** What the passes after the fold have to look at: in most texts little, in many nothing. */
type Suspects = {
  /** Start and end of each word with digits among its letters, or with a letter three times in a row. */
  readonly words: number[];
  /** Words of one character in a row, all parted by one same character; letters among them; and what parts them. */
  singles: number;
  letters: number;
  parted: number;
  /** First and last of each four such and more, three of them letters. */
  readonly spelled: number[];
};
/** Of a word: has a digit, has a letter, has a letter three times in a row. */
const DIGIT = 1;
const LETTER = 2;
const RUN = 4;

/** The word from `start` to `end` is over; the space before it has got all that it will get. */
const wordEnds = (suspects: Suspects, tape: Tape, start: number, end: number, has: number): void => {
  if (end - start === 1) {
    const parted = tape.codes[start - 1] === SPACE ? (tape.separator[start - 1] ?? 0) : 0;
    const goesOn = suspects.singles > 0 && parted !== 0 && (suspects.singles === 1 || parted === suspects.parted);
    suspects.singles = goesOn ? suspects.singles + 1 : 1;
    suspects.letters = (goesOn ? suspects.letters : 0) + (has === LETTER ? 1 : 0);
    suspects.parted = parted;
    if (suspects.singles >= 4 && suspects.letters >= 3) {
      const first = start - 2 * (suspects.singles - 1);
      if (suspects.spelled.at(-2) !== first) suspects.spelled.push(first, start);
      else suspects.spelled[suspects.spelled.length - 1] = start;
    }
  } else if (end > start) suspects.singles = 0;
  if (has === (DIGIT | LETTER) || has >= RUN) suspects.words.push(start, end);
};

const foldAll = (source: string, tape: Tape): Suspects => {
  const suspects: Suspects = { words: [], singles: 0, letters: 0, parted: 0, spelled: [] };
  let { codes, from, to, separator } = tape;
  let length = 0;
  // The word at hand: where it starts, what it has, its last unit and how often that came in a row.
  let start = 0;
  let has = 0;
  let last = 0;
  let times = 0;
  const size = source.length;
  for (let at = 0; at < size; ) {
    const code = source.charCodeAt(at);
    let end = at + 1;
    let unit = simple[code] || foldUnit(code);
    if (unit > SPACE) {
      // Nearly all of a text: one character, one letter or digit.
      if (unit !== last) {
        last = unit;
        times = 1;
      } else if (++times === 3 && unit > 57) has |= RUN;
      has |= unit <= 57 ? DIGIT : LETTER;
      codes[length] = unit;
      from[length] = at;
      to[length] = end;
      length += 1;
      at = end;
      continue;
    }
    let units = '';
    let space = SPACE;
    let original = code;
    if (unit === mayEnd) {
      const next = end < size ? source.charCodeAt(end) : 0;
      if (next <= SPACE || next === 0xa0) space = SENTENCE;
      unit = SPACE;
    } else if (unit === lineEnd) {
      if (source.charCodeAt(end) === SENTENCE) space = SENTENCE;
      unit = SPACE;
    } else if (unit !== SPACE) {
      if ((code & 0xfc00) === 0xd800 && (source.charCodeAt(end) & 0xfc00) === 0xdc00) {
        end += 1;
        original = 0;
      }
      const character = source.slice(at, end);
      units = foldAt(source, at, character);
      if (units === '') {
        if (length > 0) to[length - 1] = end; // an accent belongs to its letter
        at = end;
        continue;
      }
      if (closesSentence(source, end, character)) space = SENTENCE;
      const most = length + units.length + (size - end);
      if (most > codes.length) {
        tape.length = length;
        grow(tape, most * 2);
        ({ codes, from, to, separator } = tape);
      }
      unit = units.charCodeAt(0);
    }
    for (let i = 1; ; i += 1) {
      if (unit !== SPACE) {
        times = unit === last ? times + 1 : 1;
        last = unit;
        has |= unit <= 57 ? DIGIT : times === 3 ? LETTER | RUN : LETTER;
        codes[length] = unit;
        from[length] = at;
        to[length] = end;
        length += 1;
      } else if (length > 0 && start === length) {
        if (space === SENTENCE) codes[length - 1] = SENTENCE;
        to[length - 1] = end;
        separator[length - 1] = 0;
      } else {
        if (length - start > 1 && has <= LETTER) suspects.singles = 0;
        else wordEnds(suspects, tape, start, length, has);
        codes[length] = space;
        from[length] = at;
        to[length] = end;
        separator[length] = original;
        length += 1;
        start = length;
        has = 0;
        last = 0;
      }
      if (i >= units.length) break;
      unit = units.charCodeAt(i);
    }
    at = end;
  }
  wordEnds(suspects, tape, start, length, has);
  tape.length = length;
  return suspects;
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
const joinSpelled = (tape: Tape, { spelled, words }: Suspects): readonly number[] => {
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
const unleet = (tape: Tape, words: readonly number[]): void => {
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
      for (let i = start; i < lastLetter; i += 1) tape.codes[i] = leet.get(tape.codes[i] ?? 0) ?? tape.codes[i] ?? 0;
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
  const suspects = foldAll(source, tape);
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

/** Where in the source the units `start` to `end` (exclusive) were written. */
export const sourceRange = (normalised: Normalised, start: number, end: number): readonly [number, number] => [
  normalised.from[start] ?? 0,
  normalised.to[end - 1] ?? 0,
];
