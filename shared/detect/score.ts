/**
 * From findings to scores. Distinct signals of one category are taken as independent witnesses (noisy-or): two that say .5 make .75.
 * The same concept in two languages, or two links to one host, is one witness.
 */

import { type Category, categories } from '../policy/category.ts';
import type { Policy } from '../policy/policy.ts';
import type { Finding, FindingSource } from './finding.ts';

/** `terms/hate/de/denial` → `terms/hate/denial`; a link or file adds what it points at. */
export const signalOf = ({ detector, rule, target }: Finding): string =>
  detector === 'terms' ? rule.split('/').toSpliced(2, 1).join('/') : target === undefined ? rule : `${rule} ${target}`;

const noisyOr = (scores: readonly number[]): number => 1 - scores.reduce((left, score) => left * (1 - score), 1);
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/** 0..1 for the findings of one page in one category; the others are passed over. */
export const pageScore = (findings: readonly Finding[], category: Category): number => {
  const strongest = new Map<string, number>();
  for (const finding of findings) {
    if (finding.category !== category || finding.logged === true) continue;
    const signal = signalOf(finding);
    strongest.set(signal, Math.max(strongest.get(signal) ?? 0, finding.score));
  }
  return rounded(noisyOr([...strongest.values()]));
};
export const pageScores = (findings: readonly Finding[]): Readonly<Record<Category, number>> => {
  const scores: Record<Category, number> = { pornography: 0, 'illegal-information': 0, 'illegal-software': 0, hate: 0 };
  for (const category of categories) scores[category] = pageScore(findings, category);
  return scores;
};
/** Of a site: its strongest page, and up to two more at a third and a ninth of their weight. */
export const siteScore = (scores: readonly number[]): number =>
  rounded(
    noisyOr(
      [...scores]
        .sort((a, b) => b - a)
        .slice(0, 3)
        .map((score, place) => score / 3 ** place),
    ),
  );

export type WeakPage = { readonly findings: readonly Finding[] };
/**
 * Links spread thin: no page alone is enough, but the site as a whole sends its visitors to at least three listed places. Each counts
 * seven tenths of what it would on one page.
 */
export const spreadLinkScore = (pages: readonly WeakPage[], category: Category): number => {
  const strongest = new Map<string, number>();
  for (const { findings } of pages)
    for (const finding of findings) {
      if (finding.category !== category || finding.kind !== 'link' || finding.list === undefined) continue;
      const host =
        finding.target === undefined ? finding.rule : (URL.parse(finding.target)?.hostname ?? finding.target);
      strongest.set(host, Math.max(strongest.get(host) ?? 0, finding.score));
    }
  return strongest.size < 3 ? 0 : rounded(noisyOr([...strongest.values()].map((score) => score * 0.7)));
};
export const isFlagged = (policy: Policy, category: Category, score: number): boolean =>
  score >= policy.categories[category].threshold;

export type DetectorShare = { readonly detector: FindingSource; readonly share: number };
/**
 * How much each detector has to do with the score of a page, largest first; the shares make 1. Witnesses multiply what doubt is left, so
 * their weights are the logarithms of it: two of .5 carry half each, however many others there are.
 */
export const detectorShares = (findings: readonly Finding[], category: Category): readonly DetectorShare[] => {
  const strongest = new Map<string, Finding>();
  for (const finding of findings) {
    const signal = signalOf(finding);
    if (finding.category === category && finding.score > (strongest.get(signal)?.score ?? 0))
      strongest.set(signal, finding);
  }
  const weights = new Map<FindingSource, number>();
  // Nothing is certain: a score of 1 would outweigh everything without end.
  for (const { detector, score } of strongest.values()) {
    weights.set(detector, (weights.get(detector) ?? 0) - Math.log(1 - Math.min(score, 0.999)));
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return [...weights]
    .map(([detector, weight]) => ({ detector, share: total === 0 ? 0 : weight / total }))
    .sort((a, b) => b.share - a.share);
};
