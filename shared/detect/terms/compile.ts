/** Rules and contexts as one automaton, and what it finds in a text. */
import { type Automaton, buildAutomaton } from '../aho-corasick.ts';
import { isWordUnit, normalise, type Units } from '../normalise.ts';
import { contexts } from './contexts.ts';
import { type ContextName, contextNames, type TermRule } from './rule.ts';

type Pattern = {
  readonly length: number;
  readonly phrase: string;
  readonly rule?: TermRule;
  readonly context?: ContextName;
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

export const compileTerms = (rules: readonly TermRule[]): TermIndex => {
  const patterns: Pattern[] = [];
  const add = (phrase: string, of: { rule: TermRule } | { context: ContextName }): void => {
    const { text } = normalise(phrase);
    patterns.push({ phrase: text, length: text.length, ...of });
  };
  for (const rule of rules) for (const phrase of rule.phrases) add(phrase, { rule });
  for (const context of contextNames) for (const phrase of contexts[context]) add(phrase, { context });
  return { automaton: buildAutomaton(patterns.map(({ phrase }) => phrase)), patterns };
};

/** Bounds the work on a page that is nothing but hits; what it says is said by then. */
const mostHits = 2_000;

export type ScannedTerms = { readonly rules: readonly RuleHit[]; readonly contexts: readonly ContextHit[] };
const nothing: ScannedTerms = { rules: [], contexts: [] };

/** Contexts only where a rule hit: alone they say nothing. */
export const scanTerms = ({ automaton, patterns }: TermIndex, { codes, length }: Units): ScannedTerms => {
  const rules: RuleHit[] = [];
  const found: ContextHit[] = [];
  automaton.scanUnits(codes, length, (index, end) => {
    const pattern = patterns[index];
    if (pattern === undefined) return;
    const start = end - pattern.length;
    if ((start > 0 && isWordUnit(codes[start - 1] ?? 0)) || (end < length && isWordUnit(codes[end] ?? 0))) return;
    const { rule, context, phrase } = pattern;
    if (rule !== undefined && rules.length < mostHits) rules.push({ rule, phrase, start, end });
    if (context !== undefined && found.length < mostHits) found.push({ context, phrase, start });
  });
  return rules.length === 0 ? nothing : { rules, contexts: found };
};
