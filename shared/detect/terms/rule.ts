/** What a term rule is, and the one way to write one. */
import type { InEveryLanguage, Language } from '../../messages.ts';
import { languages } from '../../messages.ts';
import type { Category } from '../../policy/policy.ts';

/** What text around a hit can be about, so that the hit means less. */
export const contextNames = [
  'medical',
  'education',
  'reporting',
  'counter-speech',
  'security',
  'filtering',
  'cooking',
  'animals',
  'licensed',
] as const;
export type ContextName = (typeof contextNames)[number];

export type TermRule = {
  /** `terms/<category>/<language>/<concept>` */
  readonly id: string;
  readonly version: number;
  readonly category: Category;
  readonly language: Language;
  /** What is said, whatever the language: two languages saying it are one signal. */
  readonly concept: string;
  readonly phrases: readonly string[];
  /** 0..1: what one hit says by itself, in company of another rule. From .6 on it can stand alone. */
  readonly weight: number;
  /** For reviewers and customers, in English. */
  readonly reason: string;
  /** Contexts that lower it, from its category. */
  readonly unless: readonly ContextName[];
  /** Counts only where visitors cannot see it: vocabulary of injected spam. */
  readonly onlyHidden: boolean;
};

/** Phrases of one concept. They are written naturally; the normaliser of the text is applied to them too. */
export type Concept = {
  readonly weight: number;
  readonly reason: string;
  readonly version?: number;
  readonly onlyHidden?: boolean;
} & { readonly phrases: InEveryLanguage<readonly string[]> };

export const defineRules = (
  category: Category,
  unless: readonly ContextName[],
  concepts: Readonly<Record<string, Concept>>,
): readonly TermRule[] =>
  Object.entries(concepts).flatMap(([concept, { weight, reason, version = 1, onlyHidden = false, phrases }]) =>
    languages.map((language) => ({
      id: `terms/${category}/${language}/${concept}`,
      version,
      category,
      language,
      concept,
      phrases: phrases[language],
      weight,
      reason,
      unless,
      onlyHidden,
    })),
  );

/** Every subject with every predicate: `each(['refugees'], ['are vermin'])` → `refugees are vermin`. */
export const each = (subjects: readonly string[], predicates: readonly string[]): readonly string[] =>
  subjects.flatMap((subject) => predicates.map((predicate) => `${subject} ${predicate}`));
