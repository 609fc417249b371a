/** Rules and contexts as one automaton, and what it finds in a text. */
import { type Automaton, buildAutomaton } from '../aho-corasick.ts';
import { bitOf, type NameForm } from '../model/lexicon.ts';
import { isWordUnit, normalise, type Units } from '../normalise.ts';
import { contexts } from './contexts.ts';
import { type ContextName, contextNames, type TermRule } from './rule.ts';

type Pattern = {
  readonly length: number;
  readonly phrase: string;
  readonly rule?: TermRule;
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
  for (const context of contextNames) for (const phrase of contexts[context]) add(phrase, { context });
  for (const { text, open, language } of names)
    patterns.push({ phrase: text, length: text.length, names: bitOf(language), open });
  return { automaton: buildAutomaton(patterns.map(({ phrase }) => phrase)), patterns };
};

/** Bounds the work on a page that is nothing but hits; what it says is said by then. */
const mostHits = 2_000;

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
  let named = 0;
  automaton.scanUnits(codes, length, (index, end) => {
    const pattern = patterns[index];
    if (pattern === undefined) return;
    const start = end - pattern.length;
    if (start > 0 && isWordUnit(codes[start - 1] ?? 0)) return;
    if (pattern.open !== true && end < length && isWordUnit(codes[end] ?? 0)) return;
    const { rule, context, phrase } = pattern;
    if (pattern.names !== undefined) named |= pattern.names;
    if (rule !== undefined && rules.length < mostHits) rules.push({ rule, phrase, start, end });
    if (context !== undefined && found.length < mostHits) found.push({ context, phrase, start });
  });
  if (rules.length === 0) return named === 0 ? nothing : { ...nothing, names: named };
  return { rules, contexts: found, names: named };
};
