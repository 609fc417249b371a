/** Company the plain way, every word against every other: what the quick way must find. */
import type { PartHit } from '../../../../shared/detect/terms/company.ts';
import type { RuleHit } from '../../../../shared/detect/terms/compile.ts';
import type { Company, TermRule } from '../../../../shared/detect/terms/rule.ts';

const SENTENCE = 10;
const endsBetween = (codes: Uint16Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (codes[at] === SENTENCE) return true;
  return false;
};

/** For each word of the first group the nearest of every other; all of them hit. */
const together = (
  { groups, reach }: Extract<Company, { kind: 'together' }>,
  parts: readonly PartHit[],
  codes: Uint16Array,
): ReadonlySet<PartHit> => {
  const hits = new Set<PartHit>();
  for (const first of parts) {
    if (first.group !== 0) continue;
    const near = parts.filter(
      ({ start, end }) =>
        Math.abs(start - first.start) <= reach &&
        !endsBetween(codes, Math.min(end, first.end), Math.max(start, first.start)),
    );
    // Different words: one that stands in two groups cannot keep itself company.
    const found = groups.map((_, group) =>
      near.find((part) => part.group === group && (group === 0 ? part === first : part.start !== first.start)),
    );
    const places = new Set(found.map((part) => part?.start));
    if (found.includes(undefined) || places.size < groups.length) continue;
    for (const part of found) if (part !== undefined) hits.add(part);
  }
  return hits;
};

const crowd = (
  { least, reach }: Extract<Company, { kind: 'crowd' }>,
  parts: readonly PartHit[],
): ReadonlySet<PartHit> => {
  const hits = new Set<PartHit>();
  for (const sure of parts) {
    if (sure.group !== 0) continue;
    const near = parts.filter(({ start }) => Math.abs(start - sure.start) <= reach);
    if (new Set(near.map(({ phrase }) => phrase)).size >= least) for (const part of near) hits.add(part);
  }
  return hits;
};

/** Rules that ask for so few sides have words of their own that hardly anybody else uses. */
const fewest = 2;
const facets = (
  { least, reach }: Extract<Company, { kind: 'facets' }>,
  parts: readonly PartHit[],
): ReadonlySet<PartHit> => {
  const hits = new Set<PartHit>();
  const sorted = parts.toSorted((a, b) => a.start - b.start);
  let from = 0;
  for (const sure of sorted) {
    if (sure.group !== 0) continue;
    while ((sorted[from]?.start ?? 0) < sure.start - reach) from += 1;
    const near: PartHit[] = [];
    for (let at = from; at < sorted.length && (sorted[at]?.start ?? 0) <= sure.start + reach; at += 1) {
      const part = sorted[at];
      // What lies within the sure word itself is no company.
      if (part !== undefined && (part.group === 0 || part.start < sure.start || part.start >= sure.end))
        near.push(part);
    }
    const sides = new Set(near.map(({ group }) => group));
    // Two different sure words are a side more, where they are sure enough for two sides to do.
    const sureWords = new Set(near.filter(({ group }) => group === 0).map(({ phrase }) => phrase));
    if (sides.size + (least === fewest && sureWords.size > 1 ? 1 : 0) > least) for (const part of near) hits.add(part);
  }
  return hits;
};

export const companyHitsPlainly = (
  rule: TermRule,
  parts: readonly PartHit[],
  codes: Uint16Array,
): readonly RuleHit[] => {
  const { company } = rule;
  if (company === undefined) return [];
  const hits =
    company.kind === 'together'
      ? together(company, parts, codes)
      : company.kind === 'crowd'
        ? crowd(company, parts)
        : facets(company, parts);
  return [...hits].map(({ phrase, start, end }) => ({ rule, phrase, start, end }));
};
