/**
 * What a page score is worth: how many of the pages with about that score were rightly flagged. Isotonic regression (pool adjacent
 * violators) turns scores into shares that never fall; fitted on pages that rules were tuned on, judged on those held back.
 */
import { type Category, categories } from '../../shared/policy/policy.ts';

export type Scored = { readonly score: number; readonly bad: boolean };
/** From this score on, this share. */
export type Step = { readonly from: number; readonly share: number };

/** Two invented witnesses, one of each kind, keep a handful of pages from saying 0 or 1. */
const doubt = 1;

export const isotonic = (all: readonly Scored[]): readonly Step[] => {
  const pools: { from: number; bad: number; count: number }[] = [];
  const share = ({ bad, count }: { bad: number; count: number }): number => bad / count;
  for (const { score, bad } of [...all].sort((a, b) => a.score - b.score)) {
    const last = pools.at(-1);
    if (last?.from === score) {
      last.bad += Number(bad);
      last.count += 1;
    } else pools.push({ from: score, bad: Number(bad), count: 1 });
    for (let [one, two] = pools.slice(-2); one && two && share(one) >= share(two); [one, two] = pools.slice(-2)) {
      pools.pop();
      one.bad += two.bad;
      one.count += two.count;
    }
  }
  return pools.map(({ from, bad, count }) => ({ from, share: (bad + doubt) / (count + 2 * doubt) }));
};
export const shareAt = (steps: readonly Step[], score: number): number =>
  steps.findLast(({ from }) => from <= score)?.share ?? steps[0]?.share ?? 0;

/** Mean squared distance between what was said and what was so; 0 is best, a coin gives .25. */
export const brier = (all: readonly Scored[], said: (score: number) => number): number =>
  all.reduce((sum, { score, bad }) => sum + (said(score) - Number(bad)) ** 2, 0) / Math.max(1, all.length);

export type ScoredPage = { readonly scores: Readonly<Record<Category, number>>; readonly category?: Category };
/** A page is a case for each category in which anything was found or should have been. */
export const casesOf = (pages: readonly ScoredPage[]): readonly Scored[] =>
  pages.flatMap(({ scores, category }) =>
    categories
      .filter((name) => scores[name] > 0 || name === category)
      .map((name) => ({ score: scores[name], bad: name === category })),
  );

const edges = [0, 0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;
export type Bin = { readonly from: number; readonly to: number; readonly cases: readonly Scored[] };
export const binsOf = (cases: readonly Scored[]): readonly Bin[] =>
  edges
    .map((from, at) => {
      const to = edges[at + 1] ?? 1;
      return { from, to, cases: cases.filter(({ score }) => score >= from && (score < to || to === 1)) };
    })
    .filter((bin) => bin.cases.length > 0);
