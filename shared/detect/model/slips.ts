/**
 * Words that are not spelt as the lexicon spells them: a slip of the finger, or a disguise as one, and several written as one.
 *
 *   imigrants, immirgants     a letter left out, two changed places    → immigrants
 *   ihateimmigrants           no spaces                                → i hate immigrants
 */
import type { Language } from '../../messages.ts';
import type { ConceptId } from './lexicon.ts';
import { joined, sieveOf } from './sieve.ts';

/** Words shorter than this have too many neighbours; two writers' slips end where their words end. */
const shortestSlip = 5;
/** Without a letter, short words are other words: `filles` files, `vrouwen` vouwen, `lesben` lesen, `blacks` backs. */
const shortestShortened = 8;
/** From here on any such word is taken apart; a shorter one only where something bad is said in it too: `ichhassejuden`. */
const surelyJoined: Readonly<Record<Language, number>> = { en: 10, fr: 10, nl: 14, de: 14 };
const fewestParts = 3;
const longestPart = 18;
const remembered = 5_000;
/** What stands between words of weight where all are written as one. */
const smallWords: Readonly<Record<Language, string>> = {
  en: 'the a an to and of in on at for from with this that',
  nl: 'de het een te en van in op aan voor uit met dit dat er',
  fr: 'le la les un une des du de et a au aux en dans sur pour avec ce cette',
  de: 'der die das den dem ein eine zu und von in auf an fur aus mit dies',
};
const endings = ['', 's', 'e', 'en', 'n', 'er', 'es'];

/** First and last letter stay: one letter of the others left out, or two of them in each other's place. */
const slipsOf = (word: string): readonly string[] => {
  const slips: string[] = [];
  for (let at = 1; at < word.length - 1; at += 1) {
    if (word.length >= shortestShortened) slips.push(word.slice(0, at) + word.slice(at + 1));
    if (at < word.length - 2)
      slips.push(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
  }
  return slips;
};

export type Slips = {
  /** What a word that the lexicon does not have may mean; -1: nothing. */
  readonly conceptOf: (word: string) => ConceptId;
  /** The parts of a word made of several, all of them known and one of them weighty; else nothing. */
  readonly partsOf: (word: string) => readonly string[] | undefined;
  /** Every misspelt form, for an index of beginnings. */
  readonly forms: readonly string[];
};
/** `words` whole, `stems` with any ending; `weighty`: concepts that people disguise; `loaded`: what they say of others, known misspelt where the word is long. */
export const createSlips = (
  language: Language,
  words: ReadonlyMap<string, ConceptId>,
  stems: ReadonlyMap<string, ConceptId>,
  weighty: ReadonlySet<ConceptId>,
  loaded: ReadonlySet<ConceptId>,
): Slips => {
  const disguised = (word: string, concept: ConceptId): boolean =>
    weighty.has(concept) ? word.length >= shortestSlip : loaded.has(concept) && word.length >= shortestShortened;
  const index = (known: ReadonlyMap<string, ConceptId>): ReadonlyMap<string, ConceptId> => {
    const slips = new Map<string, ConceptId>();
    for (const [word, concept] of known)
      if (disguised(word, concept))
        for (const slip of slipsOf(word)) if (!slips.has(slip) && !words.has(slip)) slips.set(slip, concept);
    return slips;
  };
  const ofWords = index(words);
  const ofStems = index(stems);
  const conceptOf = (word: string): ConceptId => {
    if (word.length < shortestSlip) return -1;
    const whole = ofWords.get(word) ?? ofStems.get(word);
    if (whole !== undefined) return whole;
    for (let cut = 1; cut <= 2 && word.length - cut >= shortestSlip; cut += 1) {
      const concept = ofStems.get(word.slice(0, -cut));
      if (concept !== undefined) return concept;
    }
    return -1;
  };
  const parts = new Map<string, ConceptId>(smallWords[language].split(' ').map((word) => [word, -1]));
  for (const [stem, concept] of stems) for (const ending of endings) parts.set(stem + ending, concept);
  for (const [word, concept] of words) parts.set(word, concept);
  // A word in which no weighty part stands is not made of several, and most long ones are such.
  const sieve = sieveOf(language);
  for (const [part, concept] of parts) if (weighty.has(concept)) sieve.held(part, part.length >= 3);
  /** Fewest parts that make up the whole, from behind. */
  const split = (word: string): readonly string[] | undefined => {
    const best: (readonly string[] | undefined)[] = Array.from({ length: word.length + 1 });
    best[word.length] = [];
    for (let from = word.length - 1; from >= 0; from -= 1)
      for (let to = from + 1; to <= Math.min(word.length, from + longestPart); to += 1) {
        const rest = best[to];
        if (rest === undefined || (best[from]?.length ?? word.length) <= rest.length + 1) continue;
        const part = word.slice(from, to);
        if (parts.has(part)) best[from] = [part, ...rest];
      }
    const found = best[0];
    if (found === undefined || found.length < fewestParts) return undefined;
    const has = (wanted: ReadonlySet<ConceptId>): boolean => found.some((part) => wanted.has(parts.get(part) ?? -1));
    return has(weighty) && (word.length >= surelyJoined[language] || has(loaded)) ? found : undefined;
  };
  const seen = new Map<string, readonly string[] | undefined>();
  const partsOf = (word: string): readonly string[] | undefined => {
    if (word.length < joined.shortest || word.length > joined.longest) return undefined;
    if (seen.has(word)) return seen.get(word);
    const found = split(word);
    if (seen.size < remembered) seen.set(word, found);
    return found;
  };
  return { conceptOf, partsOf, forms: [...ofWords.keys(), ...ofStems.keys()] };
};
