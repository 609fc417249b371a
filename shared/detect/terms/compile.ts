/**
 * The rules as trees of phrases, and what they find in a text. Most of their words are everyday ones that count in company alone, so a text is
 * read for them only around a word that the rule cannot do without:
 *
 *   signs      all of every text: phrases, the one side of each rule of company that is asked for first, names, accusations
 *   company    of that rule, around such a word, and in the whole text where the rule hits there
 *   contexts   where a rule hit
 */
import { bitOf, type NameForm } from '../model/lexicon.ts';
import type { Units } from '../normalise.ts';
import { companyHits, type PartHit, signGroup, span } from './company.ts';
import { contexts } from './contexts.ts';
import { buildDictionary, type Dictionary, draftDictionary, type Ready } from './dictionary.ts';
import { endsOtherName } from './other-names.ts';
import { type ContextName, contextNames, groupsOf, type TermRule } from './rule.ts';

type Sign =
  | { readonly rule: TermRule }
  /** A word that the rule cannot do without. */
  | { readonly sign: TermRule }
  /** Names people, in this language (a bit). */
  | { readonly names: number }
  /** Accuses people, in this language (a bit). */
  | { readonly accuses: number };
export type TermIndex = {
  readonly signs: Dictionary<Sign>;
  /** A rule's words of company by their group: a small tree, made when a text first asks for it. */
  readonly company: (rule: TermRule) => Dictionary<number>;
  /** Among the rules. */
  readonly placeOf: (rule: TermRule) => number;
  /** Made when a text first asks for them. */
  readonly contexts: () => Dictionary<ContextName>;
};

/** An index of the same rules, names and accusations that was made before. */
export type ReadyTerms = Readonly<Record<'signs' | 'contexts', Ready>>;
const readyOf = ({ entries, tree }: Dictionary<unknown>): Ready => ({
  phrases: entries.map(({ phrase }) => phrase),
  tables: tree.tables,
});
export const readyTerms = (index: TermIndex): ReadyTerms => ({
  signs: readyOf(index.signs),
  contexts: readyOf(index.contexts()),
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

const companyOf = ({ company }: TermRule): Dictionary<number> => {
  const words = draftDictionary<number>();
  if (company !== undefined)
    groupsOf(company).forEach((group, at) => {
      for (const word of group) words.add(word.replace('*', ''), at, word.endsWith('*'));
    });
  return buildDictionary(words.entries);
};

/** `names`: words and beginnings of words of which a scan only says in which languages there are any; `accusations`: of which it says where. */
export const compileTerms = (
  rules: readonly TermRule[],
  names: readonly NameForm[] = [],
  accusations: readonly NameForm[] = [],
  ready?: ReadyTerms,
): TermIndex => {
  const signs = draftDictionary<Sign>(ready?.signs);
  for (const rule of rules) for (const phrase of rule.phrases) signs.add(phrase, { rule });
  for (const rule of rules)
    if (rule.company !== undefined)
      for (const word of groupsOf(rule.company)[signGroup(rule.company)] ?? [])
        signs.add(word.replace('*', ''), { sign: rule }, word.endsWith('*'));
  const named = names.map(({ text, open, language }) => ({ phrase: text, of: { names: bitOf(language) }, open }));
  const places = new Map(rules.map((rule, place) => [rule, place]));
  const companies = new Map<TermRule, Dictionary<number>>();
  for (const { text, open, language } of accusations) signs.add(text, { accuses: bitOf(language) }, open);
  return {
    signs: buildDictionary([...signs.entries, ...named], ready?.signs),
    placeOf: (rule) => places.get(rule) ?? -1,
    company: (rule) => {
      const known = companies.get(rule) ?? companyOf(rule);
      companies.set(rule, known);
      return known;
    },
    contexts: once(() => {
      const about = draftDictionary<ContextName>(ready?.contexts);
      for (const context of contextNames) for (const phrase of contexts[context]) about.add(phrase, context);
      return buildDictionary(about.entries, ready?.contexts);
    }),
  };
};

/** Bounds the work on a page that is nothing but hits; what it says is said by then. */
const mostHits = 2_000;
export const mostParts = 2_000;
const mostAccusing = 300;

export type ScannedTerms = {
  readonly rules: readonly RuleHit[];
  readonly contexts: readonly ContextHit[];
  /** Languages in which somebody is named, as bits; 0: nobody is. */
  readonly names: number;
  /** Words that accuse: in which languages they do, as bits, and where in the source they begin; in order. */
  readonly accusing: readonly { readonly languages: number; readonly at: number }[];
};

/** Parts of a text, each from the beginning of a word on, in order and apart from each other: from, to, from, to. */
type Windows = number[];
/** No phrase of company is longer: what begins within reach is read to its end. */
export const longestWord = 64;
const lookAround = (windows: Windows, { codes, length }: Units, start: number, reach: number): void => {
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

/** A rule's words of company, read in these parts of the text alone. */
const partsIn = (
  { tree, entries }: Dictionary<number>,
  { codes, length }: Units,
  windows: Windows,
): readonly PartHit[] => {
  const parts: PartHit[] = [];
  for (let at = 0; at < windows.length; at += 2)
    tree.scan(
      codes,
      length,
      (index, end) => {
        const entry = entries[index];
        if (entry === undefined || parts.length === mostParts) return;
        const { phrase, of: group } = entry;
        const start = end - phrase.length;
        if (!endsOtherName(codes, start, phrase)) parts.push({ group, phrase, start, end });
      },
      windows[at],
      windows[at + 1],
    );
  return parts;
};
/** Of words in the same place the longest is first, and of equal ones that of the later rule. */
const byFirstWord = (one: readonly PartHit[], other: readonly PartHit[]): number =>
  (one[0]?.end ?? 0) - (other[0]?.end ?? 0) || (one[0]?.start ?? 0) - (other[0]?.start ?? 0);
/** What the rules that have a sign hit, each in the order of its words. */
const companyIn = (index: TermIndex, asked: ReadonlyMap<TermRule, Windows>, units: Units): readonly RuleHit[] => {
  const speaking: { readonly rule: TermRule; readonly parts: readonly PartHit[] }[] = [];
  for (const [rule, windows] of asked) {
    const company = index.company(rule);
    // What hits in a part hits in the whole; which of its words do is told from the whole.
    if (companyHits(rule, partsIn(company, units, windows), units.codes).length > 0)
      speaking.push({ rule, parts: partsIn(company, units, [0, units.length]) });
  }
  return speaking
    .sort((a, b) => byFirstWord(a.parts, b.parts) || index.placeOf(b.rule) - index.placeOf(a.rule))
    .flatMap(({ rule, parts }) => companyHits(rule, parts, units.codes));
};

/** Contexts only where a rule hit: alone they say nothing. `hidden`: visitors do not see the text; some rules are for such alone. */
export const scanTerms = (index: TermIndex, units: Units, hidden: boolean): ScannedTerms => {
  const { codes, from, length } = units;
  const { tree, entries } = index.signs;
  const rules: RuleHit[] = [];
  let names = 0;
  const accusing: { readonly languages: number; readonly at: number }[] = [];
  const asked = new Map<TermRule, Windows>();
  tree.scan(codes, length, (at, end) => {
    const entry = entries[at];
    if (entry === undefined) return;
    const { phrase, of } = entry;
    const start = end - phrase.length;
    if ('names' in of) names |= of.names;
    else if ('accuses' in of) {
      if (accusing.length < mostAccusing) accusing.push({ languages: of.accuses, at: from[start] ?? 0 });
    } else if ('sign' in of) {
      if (of.sign.onlyHidden && !hidden) return;
      const windows = asked.get(of.sign) ?? [];
      asked.set(of.sign, windows);
      lookAround(windows, units, start, span(of.sign));
    } else if (rules.length < mostHits && (hidden || !of.rule.onlyHidden))
      rules.push({ rule: of.rule, phrase, start, end });
  });
  rules.push(...companyIn(index, asked, units));
  return { rules, contexts: rules.length === 0 ? [] : contextsIn(index.contexts(), units), names, accusing };
};

const contextsIn = ({ tree, entries }: Dictionary<ContextName>, { codes, length }: Units): ContextHit[] => {
  const found: ContextHit[] = [];
  tree.scan(codes, length, (at, end) => {
    const entry = entries[at];
    if (entry !== undefined && found.length < mostHits)
      found.push({ context: entry.of, phrase: entry.phrase, start: end - entry.phrase.length });
  });
  return found;
};
