/** The lexicons compiled: word of one language → concept. Phrases up to three words, endings by the longest prefix. */
import { type Language, languages } from '../../messages.ts';
import { normalEntry, wordOf } from '../normalise.ts';
import { type Concept, concepts, type Lexicon } from './concepts/concept.ts';
import { de } from './concepts/de.ts';
import { en } from './concepts/en.ts';
import { fr } from './concepts/fr.ts';
import { nl } from './concepts/nl.ts';
import { sieveOf } from './sieve.ts';
import { createSlips } from './slips.ts';

const lexicons: Readonly<Record<Language, Lexicon>> = { en, nl, fr, de };

/** Index into `concepts`; -1: no concept. */
export type ConceptId = number;
export const idOf = (concept: Concept): ConceptId => concepts.indexOf(concept);

export type CompiledLexicon = {
  readonly language: Language;
  /** The word that stands in `codes`, normalised, from `start` to `end`. Asked of those that pass the sieve. */
  readonly at: (codes: Uint16Array, start: number, end: number) => Entry;
  /** Words written as one, `theyareallrats`: its parts, where all of them are known; else nothing. */
  readonly partsOf: (word: string) => readonly string[] | undefined;
};
/** `open`: its last word may go on. */
export type Phrase = { readonly rest: readonly string[]; readonly open: boolean; readonly concept: ConceptId };
/** `phrases`: those that begin with this word, longest first. */
export type Entry = { readonly concept: ConceptId; readonly phrases: readonly Phrase[] };
export const nothingKnown: Entry = { concept: -1, phrases: [] };

const shortestPrefix = 3;
/** Words that were asked for, as a power of two: a word takes the place of another. */
const remembered = 13;

const rot13 = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97));

const formOf = (entry: string): Omit<NameForm, 'language'> => ({
  text: normalEntry(entry.replace('*', '').replaceAll('_', ' ')),
  open: entry.endsWith('*'),
});

/** What people disguise by spelling; of other words a slip is as often another word: `singes` signes, `ziegen` zeigen. */
const weighty = new Set((['group', 'slur', 'hate'] as const).map(idOf));
const loaded = new Set((['hate', 'bad', 'beast', 'harm'] as const).map(idOf));

const compile = (language: Language): CompiledLexicon => {
  const lexicon = lexicons[language];
  const words = new Map<string, ConceptId>();
  const prefixes = new Map<string, ConceptId>();
  const phrases = new Map<string, Phrase[]>();
  const sieve = sieveOf(language);
  // What insults or names people goes before what merely describes.
  concepts.forEach((concept, id) => {
    const entries = concept === 'slur' ? rot13(lexicon[concept]) : lexicon[concept];
    for (const entry of entries.split(/\s+/)) {
      if (entry === '') continue;
      const { text, open } = formOf(entry);
      const parts = text.split(/\s+/);
      const [first = '', ...rest] = parts;
      if (first === '') continue;
      sieve.known(first, rest.length === 0 && open && first.length >= shortestPrefix);
      if (rest.length > 0) {
        const known = phrases.get(first) ?? [];
        known.push({ rest, open, concept: id });
        phrases.set(
          first,
          known.sort((a, b) => b.rest.length - a.rest.length),
        );
      } else if (open && first.length >= shortestPrefix) {
        if (!prefixes.has(first)) prefixes.set(first, id);
      } else if (!words.has(first)) words.set(first, id);
    }
  });
  const slips = createSlips(language, words, prefixes, weighty, loaded);
  for (const form of slips.forms) sieve.known(form, true);
  const lookUp = (word: string): ConceptId => {
    const whole = words.get(word);
    if (whole !== undefined) return whole;
    for (let length = word.length; length >= shortestPrefix; length -= 1) {
      const concept = prefixes.get(word.slice(0, length));
      if (concept !== undefined) return concept;
    }
    return -1;
  };
  const ofWord = (word: string): Entry => {
    const found = lookUp(word);
    const opening = phrases.get(word) ?? [];
    const concept = found < 0 && opening.length === 0 ? slips.conceptOf(word) : found;
    return concept < 0 && opening.length === 0 ? nothingKnown : { concept, phrases: opening };
  };
  const seen: string[] = new Array(1 << remembered).fill('');
  const known: Entry[] = new Array(1 << remembered).fill(nothingKnown);
  const at: CompiledLexicon['at'] = (codes, start, end) => {
    let hash = 0;
    for (let i = start; i < end; i += 1) hash = (Math.imul(hash, 31) + (codes[i] ?? 0)) | 0;
    const place = Math.imul(hash ^ (hash >>> 15), 0x9e37_79b1) >>> (32 - remembered);
    if (!isWordAt(seen[place] ?? '', codes, start, end)) {
      const word = wordOf(codes, start, end);
      known[place] = ofWord(word);
      seen[place] = word;
    }
    return known[place] ?? nothingKnown;
  };
  return { language, at, partsOf: slips.partsOf };
};
const isWordAt = (word: string, codes: Uint16Array, start: number, end: number): boolean => {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) !== codes[start + i]) return false;
  return true;
};

const compiled = new Map<Language, CompiledLexicon>();
/** Compiled when first asked for: a provider whose sites are Dutch never pays for German. */
export const lexiconOf = (language: Language): CompiledLexicon => {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = compile(language);
  compiled.set(language, made);
  return made;
};

/** A set of languages as bits. */
export const bitOf = (language: Language): number => 1 << languages.indexOf(language);
/** A form of one language; `open`: the beginning of a word, any ending. */
export type NameForm = { readonly text: string; readonly open: boolean; readonly language: Language };
/**
 * Every form, normalised, in which a lexicon names a group or insults one. A text that has none of a language has no such concept in
 * it, and most pages have none of any: one look tells.
 */
export const nameForms = (): readonly NameForm[] =>
  languages.flatMap((language) =>
    `${lexicons[language].group} ${rot13(lexicons[language].slur)}`
      .split(/\s+/)
      .filter((entry) => entry !== '')
      .map((entry) => ({ ...formOf(entry), language })),
  );

/** Whole words of a language's slurs, for sentences to learn from. */
export const slursOf = (language: Language): readonly string[] =>
  rot13(lexicons[language].slur)
    .split(/\s+/)
    .filter((word) => word.length > 3 && !/[*_]/.test(word));
