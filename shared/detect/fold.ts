/** One character as the units that it stands for: lower-case letters and digits, nothing (invisible), or a space (anything else). */
import { confusables } from './confusables.ts';

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

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
/** Signs that pose as a letter, where they stand inside a word. */
const signs: ReadonlyMap<string, string> = new Map([
  ['@', 'a'],
  ['$', 's'],
  ['!', 'i'],
]);

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

/** The units of the character at `at`, which is `character`. */
export const foldAt = (source: string, at: number, character: string): string => {
  const sign = signs.get(character);
  return sign !== undefined && posesAsLetter(source, at, character) ? sign : fold(character);
};
/** Does this character, folded to a space, end a sentence or a block? `end` is where the next one begins. */
export const closesSentence = (source: string, end: number, character: string): boolean => {
  const next = source.charCodeAt(end);
  if (character === '\n') return next === 10;
  return sentenceEnds.has(character) && (end >= source.length || next <= 32 || next === 0xa0);
};

/** What `foldUnit` says where a unit alone does not tell: it takes a look at what stands beside it; it may end a sentence; it ends a line. */
const ask = 1;
const mayEnd = 2;
const lineEnd = 3;
/** What one UTF-16 unit of a source always folds to: a letter or digit, a space, or one of these. */
export const foldUnit = (code: number): number => {
  const character = String.fromCharCode(code);
  if (character === '\n') return lineEnd;
  const units = fold(character);
  if (units.length !== 1 || signs.has(character) || (code & 0xf800) === 0xd800) return ask;
  if (sentenceEnds.has(character)) return units === ' ' ? mayEnd : ask;
  return units.charCodeAt(0);
};
