/** Rules and contexts as one automaton, and what it finds in a text. */
import { type Automaton, buildAutomaton } from '../aho-corasick.ts';
import { bitOf, type NameForm } from '../model/lexicon.ts';
import { isWordUnit, normalise, type Units } from '../normalise.ts';
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
  readonly open?: boolean;
};
export type TermIndex = { readonly automaton: Automaton; readonly patterns: readonly Pattern[] };

/** Units of normalised text; whole words only. */
export type RuleHit = {
  readonly rule: TermRule;
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
};
export type ContextHit = { readonly context: ContextName; readonly phrase: string; readonly start: number };

/** `names`: words and beginnings of words by which people are named, of which a scan only says in which languages there are any. */
export const compileTerms = (rules: readonly TermRule[], names: readonly NameForm[] = []): TermIndex => {
  const patterns: Pattern[] = [];
  const add = (phrase: string, of: Omit<Pattern, 'phrase' | 'length'>): void => {
    const { text } = normalise(phrase);
    patterns.push({ phrase: text, length: text.length, ...of });
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
  return { automaton: buildAutomaton(patterns.map(({ phrase }) => phrase)), patterns };
};

/** Bounds the work on a page that is nothing but hits; what it says is said by then. */
const mostHits = 2_000;
const mostParts = 300;

export type ScannedTerms = {
  readonly rules: readonly RuleHit[];
  readonly contexts: readonly ContextHit[];
  /** Languages in which somebody is named, as bits; 0: nobody is. */
  readonly names: number;
};
const nothing: ScannedTerms = { rules: [], contexts: [], names: 0 };

/** Contexts only where a rule hit: alone they say nothing. */
export const scanTerms = ({ automaton, patterns }: TermIndex, { codes, length }: Units): ScannedTerms => {
  const rules: RuleHit[] = [];
  const found: ContextHit[] = [];
  const parts = new Map<TermRule, PartHit[]>();
  let named = 0;
  automaton.scanUnits(codes, length, (index, end) => {
    const pattern = patterns[index];
    if (pattern === undefined) return;
    const start = end - pattern.length;
    if (start > 0 && isWordUnit(codes[start - 1] ?? 0)) return;
    if (pattern.open !== true && end < length && isWordUnit(codes[end] ?? 0)) return;
    const { rule, group, context, phrase } = pattern;
    if (pattern.names !== undefined) named |= pattern.names;
    if (rule !== undefined && group !== undefined) {
      const known = parts.get(rule);
      if (known === undefined) parts.set(rule, [{ group, phrase, start, end }]);
      else if (known.length < mostParts) known.push({ group, phrase, start, end });
    } else if (rule !== undefined && rules.length < mostHits) rules.push({ rule, phrase, start, end });
    if (context !== undefined && found.length < mostHits) found.push({ context, phrase, start });
  });
  for (const [rule, found] of parts) rules.push(...companyHits(rule, found, codes));
  if (rules.length === 0) return named === 0 ? nothing : { ...nothing, names: named };
  return { rules, contexts: found, names: named };
};
