/** What part of the queue a reviewer looks at: read from an address, written back into one, and asked of each line. */

import { isLanguage, type Language } from '../../shared/messages.ts';
import { type Category, categories, type Policy } from '../../shared/policy/policy.ts';
import { type AskKind, askKinds, type FlagState, flagStates } from '../../shared/review/flag.ts';
import type { FlagLine } from '../../shared/review/line.ts';
import { rankOfScore } from '../../shared/table.ts';
import { addSeconds, type Iso } from '../../shared/time.ts';
import { query } from './parts.tsx';

/** The bars of the score: red, blue, grey. */
export const tiers = { high: [0.85, 1], medium: [0.5, 0.85], low: [0, 0.5] } as const;
export type Tier = keyof typeof tiers;
export const tierNames = Object.keys(tiers) as readonly Tier[];
/** How soon the policy wants somebody to look (shared/detect/tier.ts). */
export const whens = ['now', 'later'] as const;
export type When = (typeof whens)[number];
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
  readonly when?: When | undefined;
  /** Laid before others by a reviewer. */
  readonly asked?: AskKind | undefined;
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
    when: whens.find((when) => when === of('when')),
    asked: askKinds.find((kind) => kind === of('asked')),
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
  when: filter.when,
  asked: filter.asked,
  age: filter.age === undefined ? undefined : String(filter.age),
  server: filter.server,
  customer: filter.customer,
});
export const queryOf = (filter: QueueFilter, more: Readonly<Record<string, string | undefined>> = {}): string =>
  query({ ...fieldsOf(filter), ...more });

export const isNarrowed = ({ state: _state, sort: _sort, ...rest }: QueueFilter): boolean =>
  Object.values(rest).some((value) => value !== undefined);

type Range = readonly [low: number, high: number];
const whole: Range = [0, 1];
const whenRange = (when: When | undefined, policy: Policy, category: Category): Range => {
  const { now, threshold } = policy.categories[category];
  const from = Math.max(now, threshold);
  return when === undefined ? whole : when === 'now' ? [from, 1] : [0, from];
};
const scoresOf = ({ tier, when }: QueueFilter, policy: Policy, category: Category): Range => {
  const [band, time] = [tier === undefined ? whole : tiers[tier], whenRange(when, policy, category)];
  return [Math.max(band[0], time[0]), Math.min(band[1], time[1])];
};

/** Sort keys of `rankOf` within which what is asked for lies; a line at an edge is asked for its very score as well. */
export const rankRange = (
  filter: QueueFilter,
  policy: Policy,
  category: Category,
): { readonly from?: string; readonly to?: string } => {
  const [low, high] = scoresOf(filter, policy, category);
  return {
    ...(high === 1 ? {} : { from: rankOfScore(high) }),
    ...(low === 0 ? {} : { to: `${rankOfScore(low)}~` }),
  };
};

export const fits = (filter: QueueFilter, now: Iso, policy: Policy): ((line: FlagLine) => boolean) => {
  const server = filter.server?.toLowerCase();
  const seenBefore = filter.age === undefined ? undefined : addSeconds(now, -filter.age * 86_400);
  const ranges = Object.fromEntries(
    categories.map((category) => [category, scoresOf(filter, policy, category)]),
  ) as Readonly<Record<Category, Range>>;
  const isIn = ({ category, score }: FlagLine): boolean => {
    const [low, high] = ranges[category];
    return score >= low && (high === 1 || score < high);
  };
  return (line) =>
    (filter.category === undefined || line.category === filter.category) &&
    (filter.language === undefined || line.language === filter.language) &&
    isIn(line) &&
    (filter.asked === undefined || line.ask?.kind === filter.asked) &&
    (seenBefore === undefined || line.firstSeen <= seenBefore) &&
    (server === undefined || line.owner?.server.toLowerCase().includes(server) === true) &&
    (filter.customer === undefined || line.owner?.customer === filter.customer);
};
