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
import { confusables } from './confusables.ts';

/** `from[i]`, `to[i]`: UTF-16 offsets in the source between which unit `i` of `text` was written. Both never decrease. */
export type Normalised = { readonly text: string; readonly from: Int32Array; readonly to: Int32Array };

const SPACE = 32;
const SENTENCE = 10;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code > 127;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** What a word is made of, in normalised text. */
export const isWordUnit = (code: number): boolean => isLetter(code) || isDigit(code);

const isIgnorable = /^[\p{M}\p{Default_Ignorable_Code_Point}\p{Cf}]$/u;
const isWord = /^[\p{L}\p{N}]$/u;
const sentenceEnds = new Set('.!?;:…。');
/** Letters that no decomposition unfolds. */
const spelled: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
]);
const leet: ReadonlyMap<number, number> = new Map(
  Object.entries({ 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't', 8: 'b' }).map(([digit, letter]) => [
    digit.charCodeAt(0),
    letter.charCodeAt(0),
  ]),
);
/** Signs that pose as a letter, where they stand inside a word. */
const signs: ReadonlyMap<string, string> = new Map([
  ['@', 'a'],
  ['$', 's'],
  ['!', 'i'],
]);

/** One code point as the units it stands for: letters and digits, nothing (invisible), or a space (anything else). */
const foldCodePoint = (character: string): string => {
  let units = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (isIgnorable.test(part)) continue;
    const letters = spelled.get(part) ?? confusables.get(part) ?? part;
    units += letters !== part || isWord.test(part) ? letters : ' ';
  }
  return units;
};
/** A page has a few hundred different characters; unfolding each once makes long texts cheap. Bounded by Unicode itself. */
const folded = new Map<string, string>();
const fold = (character: string): string => {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const units = foldCodePoint(character);
  folded.set(character, units);
  return units;
};

/** The text under work. `separator[i]` is the one source character that made the space `i`, or 0 where it took more. */
type Tape = { codes: Uint16Array; from: Int32Array; to: Int32Array; separator: Uint16Array; length: number };

const grown = (tape: Tape, room: number): Tape => {
  if (tape.length + room <= tape.codes.length) return tape;
  const size = (tape.length + room) * 2;
  const bigger: Tape = {
    codes: new Uint16Array(size),
    from: new Int32Array(size),
    to: new Int32Array(size),
    separator: new Uint16Array(size),
    length: tape.length,
  };
  for (const name of ['codes', 'from', 'to', 'separator'] as const) bigger[name].set(tape[name]);
  return bigger;
};

const isWordAt = (source: string, at: number): boolean => {
  const code = source.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isDigit(code) || code > 191;
};
/** `p@ss`, `ca$h` or `$erial`, `k!ds`; never a mail address's `@`, a price or the end of a sentence. */
const posesAsLetter = (source: string, at: number, sign: string): boolean => {
  const before = isWordAt(source, at - 1);
  const after = isWordAt(source, at + 1) && !isDigit(source.charCodeAt(at + 1));
  return sign === '$' ? after || (before && !isDigit(source.charCodeAt(at - 1))) : before && after;
};

const foldAll = (source: string): Tape => {
  let tape = grown(
    {
      codes: new Uint16Array(0),
      from: new Int32Array(0),
      to: new Int32Array(0),
      separator: new Uint16Array(0),
      length: 0,
    },
    source.length + 64,
  );
  const separate = (code: number, original: number, from: number, to: number): void => {
    const last = tape.length - 1;
    if (last >= 0 && !isWordUnit(tape.codes[last] ?? 0)) {
      if (code === SENTENCE) tape.codes[last] = SENTENCE;
      tape.to[last] = to;
      tape.separator[last] = 0;
      return;
    }
    tape.codes[tape.length] = code;
    tape.from[tape.length] = from;
    tape.to[tape.length] = to;
    tape.separator[tape.length] = original;
    tape.length += 1;
  };
  let at = 0;
  while (at < source.length) {
    const first = source.charCodeAt(at);
    const width =
      first >= 0xd800 && first <= 0xdbff && at + 1 < source.length && (source.charCodeAt(at + 1) & 0xfc00) === 0xdc00
        ? 2
        : 1;
    const end = at + width;
    const character = source.slice(at, end);
    const sign = signs.get(character);
    const units = sign !== undefined && posesAsLetter(source, at, character) ? sign : fold(character);
    if (units === '' && tape.length > 0) tape.to[tape.length - 1] = end; // an accent belongs to its letter
    tape = grown(tape, units.length + 1);
    for (let unit = 0; unit < units.length; unit += 1) {
      const code = units.charCodeAt(unit);
      if (code === SPACE) {
        const next = source.charCodeAt(end);
        const closes =
          (sentenceEnds.has(character) && (end >= source.length || next <= 32 || next === 0xa0)) ||
          (first === 10 && next === 10);
        separate(closes ? SENTENCE : SPACE, width === 1 ? first : 0, at, end);
      } else {
        tape.codes[tape.length] = code;
        tape.from[tape.length] = at;
        tape.to[tape.length] = end;
        tape.length += 1;
      }
    }
    at = end;
  }
  return tape;
};

/** Calls `visit` with start and end of each word, left to right; a pass may move units left meanwhile. */
const eachWord = (tape: Tape, visit: (start: number, end: number) => void): void => {
  let start = -1;
  for (let i = 0; i <= tape.length; i += 1) {
    const word = i < tape.length && isWordUnit(tape.codes[i] ?? 0);
    if (word && start < 0) start = i;
    if (!word && start >= 0) {
      visit(start, i);
      start = -1;
    }
  }
};

/** `k e y g e n`, `k.e.y.g.e.n`: from four single letters on, all parted by the same single character. */
const joinSpelled = (tape: Tape): Tape => {
  const drop = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    const letters = run.filter((i) => isLetter(tape.codes[i] ?? 0)).length;
    if (run.length >= 4 && letters >= 3) for (const i of run.slice(0, -1)) drop.add(i + 1);
    run = [];
  };
  eachWord(tape, (start, end) => {
    const last = run.at(-1);
    const joins =
      last !== undefined && start === last + 2 && tape.separator[last + 1] !== 0 && tape.codes[last + 1] === SPACE;
    const same = run.length < 2 || tape.separator[start - 1] === tape.separator[(run[0] ?? 0) + 1];
    if (end - start !== 1 || (run.length > 0 && !(joins && same))) close();
    if (end - start === 1) run.push(start);
  });
  close();
  if (drop.size === 0) return tape;
  let kept = 0;
  for (let i = 0; i < tape.length; i += 1) if (!drop.has(i)) moveUnit(tape, i, kept++);
  return { ...tape, length: kept };
};
const moveUnit = (tape: Tape, source: number, target: number): void => {
  tape.codes[target] = tape.codes[source] ?? 0;
  tape.from[target] = tape.from[source] ?? 0;
  tape.to[target] = tape.to[source] ?? 0;
};

/** Digits that stand for letters (`k3yg3n`, not `x264` or `1080p`), and runs: `keeeygen` is `keygen`, but `xxxx` is `xxx`. */
const unleet = (tape: Tape): Tape => {
  let kept = 0;
  let done = 0;
  const copyTo = (end: number): void => {
    while (done < end) moveUnit(tape, done++, kept++);
  };
  eachWord(tape, (start, end) => {
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
  });
  copyTo(tape.length);
  return { ...tape, length: kept };
};

const decoder = new TextDecoder('utf-16le');

export const normalise = (source: string): Normalised => {
  const tape = unleet(joinSpelled(foldAll(source)));
  return {
    text: decoder.decode(tape.codes.subarray(0, tape.length)),
    from: tape.from.subarray(0, tape.length),
    to: tape.to.subarray(0, tape.length),
  };
};

/** Where in the source the units `start` to `end` (exclusive) were written. */
export const sourceRange = (normalised: Normalised, start: number, end: number): readonly [number, number] => [
  normalised.from[start] ?? 0,
  normalised.to[end - 1] ?? 0,
];
