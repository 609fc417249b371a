/** What part of the queue a reviewer looks at: read from an address, written back into one, and asked of each line. */

import { isLanguage, type Language } from '../../shared/messages.ts';
import { type Category, categories } from '../../shared/policy/policy.ts';
import { type FlagState, flagStates } from '../../shared/review/flag.ts';
import type { FlagLine } from '../../shared/review/line.ts';
import { rankOfScore } from '../../shared/table.ts';
import { addSeconds, type Iso } from '../../shared/time.ts';
import { query } from './parts.tsx';

/** The bars of the score: red, blue, grey. */
export const tiers = { high: [0.85, 1], medium: [0.5, 0.85], low: [0, 0.5] } as const;
export type Tier = keyof typeof tiers;
export const tierNames = Object.keys(tiers) as readonly Tier[];
/** Waiting for at least so many days. */
export const ages = [1, 3, 7, 30] as const;
export type Age = (typeof ages)[number];
export const sorts = ['risk', 'oldest'] as const;
export type Sort = (typeof sorts)[number];

export type QueueFilter = {
  readonly state: FlagState;
  readonly sort: Sort;
  readonly category?: Category | undefined;
  readonly language?: Language | undefined;
  readonly tier?: Tier | undefined;
  readonly age?: Age | undefined;
  readonly server?: string | undefined;
  readonly customer?: string | undefined;
};

const longestName = 200;
const named = (text: string | undefined): string | undefined => {
  const name = text?.trim().slice(0, longestName);
  return name === '' ? undefined : name;
};

/** What cannot be read counts as not asked for. */
export const filterFrom = (of: (name: string) => string | undefined): QueueFilter => {
  const language = of('language');
  return {
    state: flagStates.find((state) => state === of('state')) ?? 'open',
    sort: sorts.find((sort) => sort === of('sort')) ?? 'risk',
    category: categories.find((category) => category === of('category')),
    language: language !== undefined && isLanguage(language) ? language : undefined,
    tier: tierNames.find((tier) => tier === of('tier')),
    age: ages.find((age) => String(age) === of('age')),
    server: named(of('server')),
    customer: named(of('customer')),
  };
};

/** As query fields; the usual choices are left out. */
export const fieldsOf = (filter: QueueFilter): Readonly<Record<string, string | undefined>> => ({
  state: filter.state === 'open' ? undefined : filter.state,
  sort: filter.sort === 'risk' ? undefined : filter.sort,
  category: filter.category,
  language: filter.language,
  tier: filter.tier,
  age: filter.age === undefined ? undefined : String(filter.age),
  server: filter.server,
  customer: filter.customer,
});
export const queryOf = (filter: QueueFilter, more: Readonly<Record<string, string | undefined>> = {}): string =>
  query({ ...fieldsOf(filter), ...more });

export const isNarrowed = ({ state: _state, sort: _sort, ...rest }: QueueFilter): boolean =>
  Object.values(rest).some((value) => value !== undefined);

/** Sort keys of `rankOf` within which a tier lies; a line at its edge is asked for its very score as well. */
export const rankRange = (tier: Tier | undefined): { readonly from?: string; readonly to?: string } => {
  if (tier === undefined) return {};
  const [low, high] = tiers[tier];
  return { from: rankOfScore(high), to: `${rankOfScore(low)}~` };
};

export const fits = (filter: QueueFilter, now: Iso): ((line: FlagLine) => boolean) => {
  const seenBefore = filter.age === undefined ? undefined : addSeconds(now, -filter.age * 86_400);
  const [low, high] = filter.tier === undefined ? [0, 1] : tiers[filter.tier];
  return (line) =>
    (filter.category === undefined || line.category === filter.category) &&
    (filter.language === undefined || line.language === filter.language) &&
    line.score >= low &&
    (high === 1 || line.score < high) &&
    (seenBefore === undefined || line.firstSeen <= seenBefore) &&
    (filter.server === undefined || line.owner?.server === filter.server) &&
    (filter.customer === undefined || line.owner?.customer === filter.customer);
};
