/**
 * "What would another policy have done?" Judges pages that were kept under the knowledge of today and under another, site by site, and
 * says which flags would be gained and lost, and by which rules. Pure: the caller brings the pages. What was counted so far is a value,
 * so that a long one is made in slices.
 */
import type { PageView } from '../crawl/page-view.ts';
import { detectPage } from '../detect/detectors.ts';
import type { Knowledge } from '../detect/knowledge.ts';
import { type Category, categories } from '../policy/category.ts';
import type { Iso } from '../time.ts';
import { flaggedPages, type SeenPage } from './fold.ts';

export type ReplayedFlag = {
  readonly site: string;
  readonly url: string;
  readonly score: number;
  /** Of the strongest page, strongest first. */
  readonly rules: readonly string[];
};
export type CategoryReplay = {
  readonly category: Category;
  /** Sites with a flag. */
  readonly before: number;
  readonly after: number;
  readonly gained: number;
  readonly lost: number;
  /** At most twenty of each. */
  readonly examples: { readonly gained: readonly ReplayedFlag[]; readonly lost: readonly ReplayedFlag[] };
};
/** On how many pages a rule hit. */
export type RuleReplay = { readonly rule: string; readonly before: number; readonly after: number };
export type ReplayResult = {
  readonly policies: { readonly before: string; readonly after: string };
  readonly sites: number;
  readonly pages: number;
  readonly categories: readonly CategoryReplay[];
  /** Those alone whose count changes, most changed first. */
  readonly rules: readonly RuleReplay[];
};

const mostExamples = 20;
const mostRules = 200;

type Side = { readonly flags: ReadonlyMap<Category, ReplayedFlag>; readonly rules: ReadonlyMap<string, number> };
const judge = (site: string, pages: readonly PageView[], knowledge: Knowledge, at: Iso): Side => {
  const rules = new Map<string, number>();
  const seen = pages.map((page): SeenPage => {
    const findings = detectPage(page, knowledge);
    for (const rule of new Set(findings.map((finding) => finding.rule))) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    return { url: page.url, title: page.title, findings };
  });
  const flags = new Map<Category, ReplayedFlag>();
  for (const category of categories) {
    const [strongest] = flaggedPages(seen, category, knowledge.policy, at);
    if (strongest === undefined) continue;
    const own = [...new Set(strongest.findings.map(({ rule }) => rule))].slice(0, 5);
    flags.set(category, { site, url: strongest.url, score: strongest.score, rules: own });
  }
  return { flags, rules };
};

/** Of all sites so far: what a result is made of. */
export type ReplayCount = Pick<ReplayResult, 'sites' | 'pages' | 'categories' | 'rules'>;
export const nothingReplayed: ReplayCount = {
  sites: 0,
  pages: 0,
  categories: categories.map((category) => ({
    category,
    before: 0,
    after: 0,
    gained: 0,
    lost: 0,
    examples: { gained: [], lost: [] },
  })),
  rules: [],
};

export type Replay = {
  /** Every page of one site that is to be judged, each address once. */
  readonly addSite: (site: string, pages: readonly PageView[]) => void;
  readonly count: () => ReplayCount;
  readonly result: () => ReplayResult;
};
/** Goes on from `counted`, which the same two judged. */
export const startReplay = (before: Knowledge, after: Knowledge, at: Iso, counted = nothingReplayed): Replay => {
  const counts = { sites: counted.sites, pages: counted.pages };
  const tally = new Map(
    counted.categories.map(({ category, examples, ...sums }) => [
      category,
      { ...sums, examples: { gained: [...examples.gained], lost: [...examples.lost] } },
    ]),
  );
  const rules = new Map(counted.rules.map(({ rule, ...pages }) => [rule, { ...pages }]));
  const count = (): ReplayCount => ({
    ...counts,
    categories: [...tally].map(([category, total]) => ({ category, ...total })),
    rules: [...rules].map(([rule, pages]) => ({ rule, ...pages })),
  });
  const countRules = (side: Side, name: 'before' | 'after'): void => {
    for (const [rule, pages] of side.rules) {
      const known = rules.get(rule) ?? { before: 0, after: 0 };
      known[name] += pages;
      rules.set(rule, known);
    }
  };
  return {
    addSite: (site, pages) => {
      counts.sites += 1;
      counts.pages += pages.length;
      const [was, would] = [judge(site, pages, before, at), judge(site, pages, after, at)];
      countRules(was, 'before');
      countRules(would, 'after');
      for (const [category, total] of tally) {
        const [old, next] = [was.flags.get(category), would.flags.get(category)];
        if (old !== undefined) total.before += 1;
        if (next !== undefined) total.after += 1;
        const change =
          old === undefined ? (next === undefined ? undefined : 'gained') : next === undefined ? 'lost' : undefined;
        const flag = next ?? old;
        if (change === undefined || flag === undefined) continue;
        total[change] += 1;
        if (total.examples[change].length < mostExamples) total.examples[change].push(flag);
      }
    },
    count,
    result: () => ({
      policies: { before: before.policy.version, after: after.policy.version },
      ...count(),
      rules: count()
        .rules.filter((of) => of.before !== of.after)
        .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before) || (a.rule < b.rule ? -1 : 1))
        .slice(0, mostRules),
    }),
  };
};
