/** The lexicons compiled: word of one language → concept. Phrases up to three words, endings by the longest prefix. */
import type { Language } from '../../messages.ts';
import { normalise } from '../normalise.ts';
import { type Concept, concepts, type Lexicon } from './concepts/concept.ts';
import { de } from './concepts/de.ts';
import { en } from './concepts/en.ts';
import { fr } from './concepts/fr.ts';
import { nl } from './concepts/nl.ts';

const lexicons: Readonly<Record<Language, Lexicon>> = { en, nl, fr, de };

/** Index into `concepts`; -1: no concept. */
export type ConceptId = number;
export const idOf = (concept: Concept): ConceptId => concepts.indexOf(concept);

export type CompiledLexicon = {
  /** One word, normalised. Remembers what it was asked, up to a bound. */
  readonly ofWord: (word: string) => Entry;
};
/** `open`: its last word may go on. */
export type Phrase = { readonly rest: readonly string[]; readonly open: boolean; readonly concept: ConceptId };
/** `phrases`: those that begin with this word, longest first. */
type Entry = { readonly concept: ConceptId; readonly phrases: readonly Phrase[] };

const shortestPrefix = 3;
const remembered = 20_000;

const rot13 = (text: string): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97));

const formOf = (entry: string): NameForm => ({
  text: normalise(entry.replace('*', '').replaceAll('_', ' ')).text.trim(),
  open: entry.endsWith('*'),
});

const compile = (lexicon: Lexicon): CompiledLexicon => {
  const words = new Map<string, ConceptId>();
  const prefixes = new Map<string, ConceptId>();
  const phrases = new Map<string, Phrase[]>();
  // What insults or names people goes before what merely describes.
  concepts.forEach((concept, id) => {
    const entries = concept === 'slur' ? rot13(lexicon[concept]) : lexicon[concept];
    for (const entry of entries.split(/\s+/)) {
      if (entry === '') continue;
      const { text, open } = formOf(entry);
      const parts = text.split(/\s+/);
      const [first = '', ...rest] = parts;
      if (first === '') continue;
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
  const seen = new Map<string, Entry>();
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
    const known = seen.get(word);
    if (known !== undefined) return known;
    const entry: Entry = { concept: lookUp(word), phrases: phrases.get(word) ?? [] };
    if (seen.size < remembered) seen.set(word, entry);
    return entry;
  };
  return { ofWord };
};

const compiled = new Map<Language, CompiledLexicon>();
/** Compiled when first asked for: a provider whose sites are Dutch never pays for German. */
export const lexiconOf = (language: Language): CompiledLexicon => {
  const known = compiled.get(language);
  if (known !== undefined) return known;
  const made = compile(lexicons[language]);
  compiled.set(language, made);
  return made;
};

/** `open`: the beginning of a word, any ending. */
export type NameForm = { readonly text: string; readonly open: boolean };
/**
 * Every form, normalised, in which a lexicon names a group or insults one. A text that has none of any language has no such concept,
 * and most pages are such texts: one look tells.
 */
export const nameForms = (): readonly NameForm[] =>
  Object.values(lexicons).flatMap((lexicon) =>
    `${lexicon.group} ${rot13(lexicon.slur)}`
      .split(/\s+/)
      .filter((entry) => entry !== '')
      .map((entry) => formOf(entry)),
  );

/** Whole words of a language's slurs, for sentences to learn from. */
export const slursOf = (language: Language): readonly string[] =>
  rot13(lexicons[language].slur)
    .split(/\s+/)
    .filter((word) => word.length > 3 && !/[*_]/.test(word));
