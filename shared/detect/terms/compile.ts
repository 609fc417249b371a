/** Rules and contexts as one automaton, and what it finds in a text. */
import { type Automaton, buildAutomaton } from '../aho-corasick.ts';
import { bitOf, type NameForm } from '../model/lexicon.ts';
import { normalUnits, type Units, wordOf } from '../normalise.ts';
import { companyHits, type PartHit } from './company.ts';
import { contexts } from './contexts.ts';
import { type ContextName, contextNames, groupsOf, type TermRule } from './rule.ts';

type Pattern = {
  readonly length: number;
  readonly phrase: string;
  readonly rule?: TermRule;
  /** Of a rule of company: which of its groups this is a word of. */
  readonly group?: number;
  readonly context?: ContextName;
  /** Names people, in this language (a bit); with `open`, any ending does. */
  readonly names?: number;
  /** Accuses people, in this language (a bit). */
  readonly accuses?: number;
  readonly open?: boolean;
};
export type TermIndex = { readonly automaton: Automaton; readonly patterns: readonly Pattern[] };

/** Units of normalised text. */
export type RuleHit = {
  readonly rule: TermRule;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
};
export type ContextHit = { readonly context: ContextName; readonly phrase: string; readonly start: number };

/** `names`: words and beginnings of words of which a scan only says in which languages there are any; `accusations`: of which it says where. */
export const compileTerms = (
  rules: readonly TermRule[],
  names: readonly NameForm[] = [],
  accusations: readonly NameForm[] = [],
): TermIndex => {
  const patterns: Pattern[] = [];
  /** Rules share words. */
  const normal = new Map<string, string>();
  const add = (source: string, of: Omit<Pattern, 'phrase' | 'length'>): void => {
    let phrase = normal.get(source);
    if (phrase === undefined) {
      const { codes, length } = normalUnits(source);
      phrase = wordOf(codes, 0, length);
      normal.set(source, phrase);
    }
    patterns.push({ phrase, length: phrase.length, ...of });
  };
  for (const rule of rules) for (const phrase of rule.phrases) add(phrase, { rule });
  for (const rule of rules)
    if (rule.company !== undefined)
      groupsOf(rule.company).forEach((words, group) => {
        for (const word of words) add(word.replace('*', ''), { rule, group, open: word.endsWith('*') });
      });
  for (const context of contextNames) for (const phrase of contexts[context]) add(phrase, { context });
  for (const { text, open, language } of names)
    patterns.push({ phrase: text, length: text.length, names: bitOf(language), open });
  for (const { text, open, language } of accusations) add(text, { accuses: bitOf(language), open });
  return {
    automaton: buildAutomaton(patterns.map(({ phrase, open }) => ({ text: phrase, open: open === true }))),
    patterns,
  };
};

/** Bounds the work on a page that is nothing but hits; what it says is said by then. */
const mostHits = 2_000;
const mostParts = 300;
const mostAccusing = 300;

export type ScannedTerms = {
  readonly rules: readonly RuleHit[];
  readonly contexts: readonly ContextHit[];
  /** Languages in which somebody is named, as bits; 0: nobody is. */
  readonly names: number;
  /** Words that accuse: in which languages they do, as bits, and where in the source they begin; in order. */
  readonly accusing: readonly { readonly languages: number; readonly at: number }[];
};

/** Contexts only where a rule hit: alone they say nothing. */
export const scanTerms = ({ automaton, patterns }: TermIndex, { codes, from, length }: Units): ScannedTerms => {
  const rules: RuleHit[] = [];
  const found: ContextHit[] = [];
  const parts = new Map<TermRule, PartHit[]>();
  let names = 0;
  const accusing: { readonly languages: number; readonly at: number }[] = [];
  automaton.scan(codes, length, (index, end) => {
    const pattern = patterns[index];
    if (pattern === undefined) return;
    const start = end - pattern.length;
    const { rule, group, context, phrase } = pattern;
    if (pattern.names !== undefined) names |= pattern.names;
    if (pattern.accuses !== undefined && accusing.length < mostAccusing)
      accusing.push({ languages: pattern.accuses, at: from[start] ?? 0 });
    if (rule !== undefined && group !== undefined) {
      const known = parts.get(rule);
      if (known === undefined) parts.set(rule, [{ group, phrase, start, end }]);
      else if (known.length < mostParts) known.push({ group, phrase, start, end });
    } else if (rule !== undefined && rules.length < mostHits) rules.push({ rule, phrase, start, end });
    if (context !== undefined && found.length < mostHits) found.push({ context, phrase, start });
  });
  for (const [rule, found] of parts) rules.push(...companyHits(rule, found, codes));
  return { rules, contexts: rules.length === 0 ? [] : found, names, accusing };
};
