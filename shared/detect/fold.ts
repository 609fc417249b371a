/** One character as the units that it stands for: lower-case letters and digits, nothing (invisible), or a space (anything else). */
import { confusables } from './confusables.ts';

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
/** Signs that pose as a letter where they stand inside a word: the kernel looks (`fold.as`). */
const signs = new Set('@$!');

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
/** The units of a character that is none of the signs. */
export const fold = (character: string): string => {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const units = foldCodePoint(character);
  folded.set(character, units);
  return units;
};

/** Does this character, folded to a space, end a sentence or a block? `end` is where the next one begins. */
export const closesSentence = (source: string, end: number, character: string): boolean => {
  const next = source.charCodeAt(end);
  return sentenceEnds.has(character) && (end >= source.length || next <= 32 || next === 0xa0);
};

/**
 * What `foldUnit` says where a unit alone does not tell: it is to be asked for whole; it may end a sentence; it ends a line; it may pose as
 * a letter; nothing is seen of it.
 */
const ask = 1;
const mayEnd = 2;
const lineEnd = 3;
const sign = 4;
const nothing = 5;
/** What one UTF-16 unit of a source always folds to: a letter or digit, a space, or one of these. */
export const foldUnit = (code: number): number => {
  const character = String.fromCharCode(code);
  if (character === '\n') return lineEnd;
  if (signs.has(character)) return sign;
  const units = fold(character);
  if ((code & 0xf800) === 0xd800 || units.length > 1) return ask;
  if (units === '') return nothing;
  if (sentenceEnds.has(character)) return units === ' ' ? mayEnd : ask;
  return units.charCodeAt(0);
};
