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
  'lending',
] as const;
export type ContextName = (typeof contextNames)[number];

/**
 * Words that say nothing alone.
 *
 *   together   one of each group in one sentence, at most `reach` apart     films … kostenlos … ohne Anmeldung
 *   crowd      one of `sure` and, with it, `least` different ones in `reach`, over sentences     crack, full version, mirrors, antivirus
 *   facets     one of `sure` and, in `reach`, words of `least` other sides of such an offer      crack + programs + never pay
 *
 * `reach` in units of normalised text.
 */
export type Company =
  | {
      readonly kind: 'together';
      readonly groups: readonly (readonly string[])[];
      readonly reach: number;
      /** The group whose words are the rarest, which a text is searched for first; without it, the first. */
      readonly rare?: number;
    }
  | {
      readonly kind: 'crowd';
      readonly sure: readonly string[];
      readonly also: readonly string[];
      readonly least: number;
      readonly reach: number;
    }
  | {
      readonly kind: 'facets';
      readonly sure: readonly string[];
      readonly others: readonly (readonly string[])[];
      readonly least: number;
      readonly reach: number;
    };
/** In the order in which `company.ts` counts them. */
export const groupsOf = (company: Company): readonly (readonly string[])[] => {
  switch (company.kind) {
    case 'together':
      return company.groups;
    case 'crowd':
      return [company.sure, company.also];
    case 'facets':
      return [company.sure, ...company.others];
  }
};

export type TermRule = {
  /** `terms/<category>/<language>/<concept>` */
  readonly id: string;
  readonly version: number;
  readonly category: Category;
  readonly language: Language;
  /** What is said, whatever the language: two languages saying it are one signal. */
  readonly concept: string;
  readonly phrases: readonly string[];
  /** Words that hit only in each other's company. */
  readonly company?: Company;
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
} & (
  | { readonly phrases: InEveryLanguage<readonly string[]>; readonly company?: never }
  | { readonly company: InEveryLanguage<Company>; readonly phrases?: never }
);

export const defineRules = (
  category: Category,
  unless: readonly ContextName[],
  concepts: Readonly<Record<string, Concept>>,
): readonly TermRule[] =>
  Object.entries(concepts).flatMap(([concept, { weight, reason, version = 1, onlyHidden = false, phrases, company }]) =>
    languages.map((language) => ({
      id: `terms/${category}/${language}/${concept}`,
      version,
      category,
      language,
      concept,
      phrases: phrases?.[language] ?? [],
      ...(company === undefined ? {} : { company: company[language] }),
      weight,
      reason,
      unless,
      onlyHidden,
    })),
  );

/** `porn, hot girls` → ['porn', 'hot girls']. */
export const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

const facetReach = 900;
/** `least` of the `others`, beside one of `sure`. */
export const facets = (least: number, sure: string, ...others: readonly string[]): Company => ({
  kind: 'facets',
  sure: listed(sure),
  others: others.map(listed),
  least,
  reach: facetReach,
});

/** Every subject with every predicate: `each(['refugees'], ['are vermin'])` → `refugees are vermin`. */
export const each = (subjects: readonly string[], predicates: readonly string[]): readonly string[] =>
  subjects.flatMap((subject) => predicates.map((predicate) => `${subject} ${predicate}`));
