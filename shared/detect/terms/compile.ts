/**
 * The rules as books of phrases, and what they find in a text. Most of their words are everyday ones that count in company alone, so a text is
 * read for them only around a word that the rule cannot do without:
 *
 *   signs      all of every text: phrases, the one side of each rule of company that is asked for first, names, accusations
 *   company    around such a word, and in the whole text where the rule may hit
 *   contexts   where a rule hit
 */
import { bitOf, type NameForm } from '../model/lexicon.ts';
import { nameOf } from '../name-of.ts';
import type { Units } from '../normalise.ts';
import type { Windows } from '../phrase-book.ts';
import { companyHits, mayHit, type PartHit, signGroup, span } from './company.ts';
import { contexts } from './contexts.ts';
import { buildDictionary, type Dictionary, draftDictionary, type Entry, type Ready } from './dictionary.ts';
import { endsOtherName, otherNames } from './other-names.ts';
import { type ContextName, contextNames, groupsOf, type TermRule } from './rule.ts';

/** Names people, or accuses people, in this language (a bit). */
type Voice = { readonly names: number } | { readonly accuses: number };
type Sign =
  | { readonly rule: TermRule }
  /** A word that the rule cannot do without, and which of the rules of company that is. */
  | { readonly sign: TermRule; readonly owner: number }
  | Voice;
/** One of the words of a rule's group; `owner`: which of the rules of company that is. */
type Word = { readonly rule: TermRule; readonly owner: number; readonly group: number };
export type TermIndex = {
  /** Names every word of the rules, and all that bears on what they hit. */
  readonly version: string;
  readonly signs: Dictionary<Sign>;
  /** Made when a text first asks for them. */
  readonly company: () => Dictionary<Word>;
  readonly contexts: () => Dictionary<ContextName>;
};

/** An index of the same rules, names and accusations that was made before. `voices`: what the last phrases of `signs` stand for. */
export type ReadyTerms = {
  readonly version: string;
  readonly voices: readonly Voice[];
  readonly dictionaries: { readonly [Name in 'signs' | 'company' | 'contexts']: Ready };
};
const readyOf = ({ entries, book }: Dictionary<unknown>): Ready => ({
  phrases: entries.map(({ phrase }) => phrase),
  tables: book.tables,
});
export const readyTerms = (index: TermIndex): ReadyTerms => ({
  version: index.version,
  voices: index.signs.entries.flatMap(({ of }) => ('names' in of || 'accuses' in of ? [of] : [])),
  dictionaries: {
    signs: readyOf(index.signs),
    company: readyOf(index.company()),
    contexts: readyOf(index.contexts()),
  },
});

/** Units of normalised text. */
export type RuleHit = {
  readonly rule: TermRule;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
};
export type ContextHit = { readonly context: ContextName; readonly phrase: string; readonly start: number };

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const versionOf = (rules: readonly TermRule[]): string => nameOf([rules, contexts, otherNames]);
const noForms = (): readonly NameForm[] => [];
/**
 * `names`: words and beginnings of words of which a scan says in which languages there are any, and where the first few are; `accusations`: of
 * which it says where.
 * Neither is asked for where they are ready.
 */
export const compileTerms = (
  rules: readonly TermRule[],
  names: () => readonly NameForm[] = noForms,
  accusations: () => readonly NameForm[] = noForms,
  ready?: ReadyTerms,
): TermIndex => {
  const signs = draftDictionary<Sign>(ready?.dictionaries.signs);
  for (const rule of rules) for (const phrase of rule.phrases) signs.add(phrase, { rule });
  const inCompany = rules.flatMap((rule) => (rule.company === undefined ? [] : [{ rule, company: rule.company }]));
  inCompany.forEach(({ rule, company }, owner) => {
    for (const word of groupsOf(company)[signGroup(company)] ?? [])
      signs.add(word.replace('*', ''), { sign: rule, owner }, word.endsWith('*'));
  });
  const ofRules = signs.entries.length;
  if (ready === undefined)
    for (const { text, open, language } of accusations()) signs.add(text, { accuses: bitOf(language) }, open);
  const voices: readonly Entry<Sign>[] =
    ready === undefined
      ? names().map(({ text, open, language }) => ({ phrase: text, of: { names: bitOf(language) }, open }))
      : ready.voices.map((of, at) => ({ phrase: ready.dictionaries.signs.phrases[ofRules + at] ?? '', of }));
  return {
    version: ready?.version ?? versionOf(rules),
    signs: buildDictionary([...signs.entries, ...voices], ready?.dictionaries.signs),
    company: once(() => {
      const words = draftDictionary<Word>(ready?.dictionaries.company);
      inCompany.forEach(({ rule, company }, owner) => {
        groupsOf(company).forEach((ofGroup, group) => {
          for (const word of ofGroup) words.add(word.replace('*', ''), { rule, owner, group }, word.endsWith('*'));
        });
      });
      return buildDictionary(words.entries, ready?.dictionaries.company, ({ owner, group }) => ({
        owner,
        part: group,
      }));
    }),
    contexts: once(() => {
      const about = draftDictionary<ContextName>(ready?.dictionaries.contexts);
      for (const context of contextNames) for (const phrase of contexts[context]) about.add(phrase, context);
      return buildDictionary(about.entries, ready?.dictionaries.contexts);
    }),
  };
};

/** Bounds the work on a page that is nothing but hits; what it says is said by then. */
const mostHits = 2_000;
export const mostParts = 2_000;
const mostAccusing = 300;
/** Somebody who is named more often is read for everywhere. */
export const mostNaming = 32;

export type ScannedTerms = {
  readonly rules: readonly RuleHit[];
  readonly contexts: readonly ContextHit[];
  /** Languages in which somebody is named, as bits; 0: nobody is. */
  readonly names: number;
  /** The first `mostNaming` words that name somebody. */
  readonly naming: readonly WordOf[];
  /** Words that accuse. */
  readonly accusing: readonly WordOf[];
};
/** In which languages a word is what it is, as bits, and where in the source it begins. In order. */
export type WordOf = { readonly languages: number; readonly at: number };

/** No phrase of company is longer: what begins within reach is read to its end. */
export const longestWord = 64;
/** To windows of a text, each from the beginning of a word on, in order and apart from each other, what lies around `start`. */
const lookAround = (windows: number[], { codes, length }: Units, start: number, reach: number): void => {
  let from = Math.max(0, start - reach);
  while (from > 0 && (codes[from - 1] ?? 0) > 32) from -= 1;
  let to = Math.min(length, start + reach + longestWord);
  for (let last = windows.at(-1); last !== undefined && from <= last; last = windows.at(-1)) {
    to = Math.max(to, last);
    windows.pop();
    from = Math.min(from, windows.pop() ?? from);
  }
  windows.push(from, to);
};

/** By the number among the rules of company. */
type Asked = ReadonlyMap<number, TermRule>;
/** Those rules of which enough words lie in one of these windows, and these windows: told without a look at each word. */
const ableIn = (
  { book }: Dictionary<Word>,
  asked: Asked,
  { codes, length }: Units,
  windows: Windows,
): { readonly rules: Asked; readonly windows: Windows } => {
  const rules = new Map<number, TermRule>();
  const kept: number[] = [];
  const owners = [...asked.keys()];
  for (let at = 0; at < windows.length; at += 2) {
    const window = windows.slice(at, at + 2);
    let isAble = false;
    book.tally(codes, length, window, owners).forEach((tally, place) => {
      const owner = owners[place] ?? -1;
      const rule = asked.get(owner);
      if (rule === undefined || !mayHit(rule, tally)) return;
      rules.set(owner, rule);
      isAble = true;
    });
    if (isAble) kept.push(...window);
  }
  return { rules, windows: kept };
};
/** What these rules hit, read in these windows of the text alone. */
const companyIn = (
  { book, entries }: Dictionary<Word>,
  asked: Asked,
  { codes, length }: Units,
  windows: Windows,
): readonly RuleHit[] => {
  if (asked.size === 0) return [];
  const parts = new Map<TermRule, PartHit[]>();
  book.scan(
    codes,
    length,
    (index, end) => {
      const entry = entries[index];
      if (entry === undefined) return;
      const { phrase, of } = entry;
      const start = end - phrase.length;
      if (endsOtherName(codes, start, phrase)) return;
      const part: PartHit = { group: of.group, phrase, start, end };
      const known = parts.get(of.rule);
      if (known === undefined) parts.set(of.rule, [part]);
      else if (known.length < mostParts) known.push(part);
    },
    windows,
    [...asked.keys()],
  );
  return [...parts].flatMap(([rule, found]) => companyHits(rule, found, codes));
};

/** Contexts only where a rule hit: alone they say nothing. `hidden`: visitors do not see the text; some rules are for such alone. */
export const scanTerms = (index: TermIndex, units: Units, hidden: boolean): ScannedTerms => {
  const { codes, from, length } = units;
  const { book, entries } = index.signs;
  const rules: RuleHit[] = [];
  let names = 0;
  const naming: WordOf[] = [];
  const accusing: WordOf[] = [];
  const asked = new Map<number, TermRule>();
  const windows: number[] = [];
  book.scan(codes, length, (at, end) => {
    const entry = entries[at];
    if (entry === undefined) return;
    const { phrase, of } = entry;
    const start = end - phrase.length;
    if ('names' in of) {
      names |= of.names;
      if (naming.length < mostNaming) naming.push({ languages: of.names, at: from[start] ?? 0 });
    } else if ('accuses' in of) {
      if (accusing.length < mostAccusing) accusing.push({ languages: of.accuses, at: from[start] ?? 0 });
    } else if ('sign' in of) {
      if (of.sign.onlyHidden && !hidden) return;
      asked.set(of.owner, of.sign);
      lookAround(windows, units, start, span(of.sign));
    } else if (rules.length < mostHits && (hidden || !of.rule.onlyHidden))
      rules.push({ rule: of.rule, phrase, start, end });
  });
  // What hits in a part hits in the whole; which of its words do is told from the whole.
  if (asked.size > 0) {
    const words = index.company();
    const able = ableIn(words, asked, units, windows);
    if (companyIn(words, able.rules, units, able.windows).length > 0)
      rules.push(...companyIn(words, asked, units, [0, length]));
  }
  return { rules, contexts: rules.length === 0 ? [] : contextsIn(index.contexts(), units), names, naming, accusing };
};

const contextsIn = ({ book, entries }: Dictionary<ContextName>, { codes, length }: Units): ContextHit[] => {
  const found: ContextHit[] = [];
  book.scan(codes, length, (at, end) => {
    const entry = entries[at];
    if (entry !== undefined && found.length < mostHits)
      found.push({ context: entry.of, phrase: entry.phrase, start: end - entry.phrase.length });
  });
  return found;
};
