/** Which of our languages a page is in: as declared, else by its commonest little words. */
import { isLanguage, type Language, languages } from '../messages.ts';

/** Words that the other three do not share, so that one hit is one vote. */
const littleWords: Readonly<Record<Language, string>> = {
  nl: 'het een van niet zijn ook voor maar deze wordt naar bij uit dat worden kunnen wij ons onze geen hebben',
  fr: 'le les des une est dans pour que qui sur pas avec sont nous vous cette aux ce mais ont être plus',
  de: 'der das und nicht ein eine ist mit auf für den dem sich auch werden wird sind bei oder wir haben nach',
  en: 'the and is that for with this are not you from have was they which be will on can their',
};
const looked = 1_500;

/** A word as one number, made as its letters go by: looking up slices of a text costs more than reading it. */
const hashOf = (hash: number, code: number): number => (Math.imul(hash, 87) + code) | 0;
/** Little words by hash; a table of this many places has no two at one. */
const places = 1 << 10;
const words: (readonly [word: string, language: number] | undefined)[] = new Array(places).fill(undefined);
languages.forEach((language, at) => {
  for (const word of littleWords[language].split(' ')) {
    let hash = 0;
    for (let i = 0; i < word.length; i += 1) hash = hashOf(hash, word.charCodeAt(i));
    const place = hash & (places - 1);
    if (words[place] !== undefined) throw new Error(`two little words at one place: ${word}`);
    words[place] = [word, at];
  }
});
const longestWord = Math.max(...words.map((word) => word?.[0].length ?? 0));

/**
 * A letter in lower case, whatever else 0, without a text in lower case being made. Beyond Latin-1 only the sign of kelvin is one of the
 * little words' letters, and every unit is a letter.
 */
const lettersOfLatin1 = Uint8Array.from({ length: 256 }, (_, code) => {
  const lower = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  return (lower >= 97 && lower <= 122) || lower >= 0xaa ? lower : 0;
});
const kelvin = 0x21_2a;
const letterOf = (code: number): number => (code < 256 ? (lettersOfLatin1[code] ?? 0) : code === kelvin ? 107 : code);
const isAt = (text: string, start: number, word: string): boolean => {
  for (let i = 0; i < word.length; i += 1)
    if (letterOf(text.charCodeAt(start + i)) !== word.charCodeAt(i)) return false;
  return true;
};
/** Adds to `votes`, by language in their order, what the first `length` units say. */
const count = (text: string, length: number, votes: Int32Array): void => {
  let start = 0;
  let hash = 0;
  for (let i = 0; i <= length; i += 1) {
    const letter = i < length ? letterOf(text.charCodeAt(i)) : 0;
    if (letter !== 0) {
      hash = hashOf(hash, letter);
      continue;
    }
    const word = i - start > longestWord ? undefined : words[hash & (places - 1)];
    if (word !== undefined && word[0].length === i - start && isAt(text, start, word[0]))
      votes[word[1]] = (votes[word[1]] ?? 0) + 1;
    start = i + 1;
    hash = 0;
  }
};

/** Used up within one call. */
const votes = new Int32Array(languages.length);

/**
 * The declared tag (`nl-BE`) where there is one, and nothing where that is none of ours. Without a declaration: the clear winner
 * among the little words of the first 1,500 characters.
 */
export const languageFrom = (declared: string, texts: readonly string[]): Language | undefined => {
  const tag =
    declared === ''
      ? ''
      : (declared
          .trim()
          .toLowerCase()
          .split(/[-_,;]/, 1)[0] ?? '');
  if (isLanguage(tag)) return tag;
  if (tag !== '' && /^[a-z]{2,3}$/.test(tag)) return undefined;
  votes.fill(0);
  let left = looked;
  for (const text of texts) {
    if (left <= 0) break;
    count(text, Math.min(text.length, left), votes);
    left -= text.length;
  }
  let first = 0;
  let second = 0;
  let winner: Language | undefined;
  languages.forEach((language, at) => {
    const own = votes[at] ?? 0;
    if (own > first) {
      second = first;
      first = own;
      winner = language;
    } else if (own > second) second = own;
  });
  return first >= 3 && first >= second * 1.5 ? winner : undefined;
};
