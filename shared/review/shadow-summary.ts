/**
 * What the things that a policy only tries out would have done, over the last visit of each site, beside what people have decided on
 * those sites in the same category:
 *
 *   terms/hate/nl/new-rule   31 sites, 44 pages, 6 pages newly flagged; on 9 sites decided, 7 confirmed: .78
 *
 * Nothing here is a flag. A site whose flag was dismissed may still break the terms elsewhere: the share is a hint, not a verdict.
 */
import type { Visit } from '../crawl/visit.ts';
import { type Category, isCategory } from '../policy/category.ts';
import type { Flag } from './flag.ts';

export const shadowKinds = ['rule', 'list', 'gained', 'lost'] as const;
export type ShadowKind = (typeof shadowKinds)[number];

export type ShadowSummary = {
  /** As the visit counts it: a rule, `list <name>`, `<category> gained`, `<category> lost`. */
  readonly what: string;
  readonly kind: ShadowKind;
  /** Absent only where an old visit did not say. */
  readonly category?: Category;
  readonly sites: number;
  readonly pages: number;
  /** Of a rule or list, pages that it would flag and nothing else does; of a threshold, all of its pages. */
  readonly wouldFlag: number;
  readonly decided: { readonly confirmed: number; readonly dismissed: number };
  /** Confirmed of decided; absent while no site with a hit was decided. */
  readonly precision?: number;
  /** At most five, of the sites with most pages. */
  readonly examples: readonly { readonly site: string; readonly url: string; readonly pages: number }[];
};

const mostExamples = 5;

const kindOf = (what: string): ShadowKind => {
  if (what.startsWith('list ')) return 'list';
  if (what.endsWith(' gained')) return 'gained';
  return what.endsWith(' lost') ? 'lost' : 'rule';
};
/** Rules name their category: `terms/hate/nl/…`; thresholds begin with it. */
const categoryIn = (what: string): Category | undefined => what.split(/[/ ]/).find(isCategory);
const rounded = (share: number): number => Math.round(share * 1000) / 1000;

export type ShadowVisit = Pick<Visit, 'site' | 'startedAt' | 'shadow'>;
/** What stands of people's word on a site in a category; undefined: nobody has decided. */
export type DecisionOf = (site: string, category: Category) => 'confirmed' | 'dismissed' | undefined;

/** As the flags stand; of one that was opened again, or is gone, nobody's word stands. */
export const decisionsIn = (flags: Iterable<Flag>): DecisionOf => {
  const words = new Map<string, 'confirmed' | 'dismissed'>();
  for (const { site, category, state } of flags)
    if (state === 'confirmed' || state === 'dismissed') words.set(`${category} ${site}`, state);
  return (site, category) => words.get(`${category} ${site}`);
};

/** Most sites first. Of several visits to a site the latest counts, also where nothing was hit by then. */
export const summariseShadow = (
  visits: readonly ShadowVisit[],
  decisionOf: DecisionOf,
): { readonly sites: number; readonly tried: readonly ShadowSummary[] } => {
  const latest = new Map<string, ShadowVisit>();
  for (const visit of visits) {
    const known = latest.get(visit.site);
    if (known === undefined || known.startedAt < visit.startedAt) latest.set(visit.site, visit);
  }
  const hits = [...latest.values()].flatMap(({ site, shadow = [] }) => shadow.map((count) => ({ site, ...count })));
  const tried = [...Map.groupBy(hits, ({ what }) => what)].map(([what, of]): ShadowSummary => {
    const kind = kindOf(what);
    const category = of.find((hit) => hit.category !== undefined)?.category ?? categoryIn(what);
    const words = category === undefined ? [] : of.map(({ site }) => decisionOf(site, category));
    const decided = {
      confirmed: words.filter((word) => word === 'confirmed').length,
      dismissed: words.filter((word) => word === 'dismissed').length,
    };
    const count = decided.confirmed + decided.dismissed;
    const pages = of.reduce((sum, hit) => sum + hit.pages, 0);
    return {
      what,
      kind,
      ...(category === undefined ? {} : { category }),
      sites: of.length,
      pages,
      wouldFlag: kind === 'gained' || kind === 'lost' ? pages : of.reduce((sum, hit) => sum + (hit.flags ?? 0), 0),
      decided,
      ...(count === 0 ? {} : { precision: rounded(decided.confirmed / count) }),
      examples: of
        .toSorted((a, b) => b.pages - a.pages || (a.site < b.site ? -1 : 1))
        .slice(0, mostExamples)
        .map(({ site, example, pages: own }) => ({ site, url: example, pages: own })),
    };
  });
  return {
    sites: latest.size,
    tried: tried.sort((a, b) => b.sites - a.sites || b.pages - a.pages || (a.what < b.what ? -1 : 1)),
  };
};
