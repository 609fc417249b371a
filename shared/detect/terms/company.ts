/** Which words of a rule were found in the company that it asks for. */
import type { Tally } from '../phrase-book.ts';
import type { RuleHit } from './compile.ts';
import type { Company, TermRule } from './rule.ts';

/** One word of `groupsOf(rule.company)[group]`; in the order of their ends. */
export type PartHit = { readonly group: number; readonly phrase: string; readonly start: number; readonly end: number };

/** The group without which nothing of this company hits, and whose words are the rarest. */
export const signGroup = (company: Company): number => (company.kind === 'together' ? (company.rare ?? 0) : 0);
/** Units on either side of such a word within which all the rest of a hit begins. */
export const span = ({ company }: TermRule): number =>
  company === undefined ? 0 : company.kind === 'together' ? company.reach * 2 : company.reach;

const SENTENCE = 10;
const endsBetween = (codes: Uint16Array, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (codes[at] === SENTENCE) return true;
  return false;
};

/** Places rise, so a window around each sure word only moves on: a page stuffed with words costs no more than their number. */
type Row = {
  readonly parts: readonly PartHit[];
  /** Marks all of this stretch. */
  readonly hit: (from: number, to: number) => void;
  readonly hits: () => ReadonlySet<PartHit>;
};
const rowOf = (parts: readonly PartHit[]): Row => {
  const sorted = parts.toSorted((a, b) => a.start - b.start);
  // Begun minus ended stretches, by place.
  const change = new Int32Array(sorted.length + 1);
  return {
    parts: sorted,
    hit: (from, to) => {
      if (from >= to) return;
      change[from] = (change[from] ?? 0) + 1;
      change[to] = (change[to] ?? 0) - 1;
    },
    hits: () => {
      let open = 0;
      return new Set(
        sorted.filter((_, at) => {
          open += change[at] ?? 0;
          return open > 0;
        }),
      );
    },
  };
};

/** How many different ones are in the window. */
const counter = <T>() => {
  const counts = new Map<T, number>();
  return {
    add: (one: T, by: 1 | -1): void => {
      const left = (counts.get(one) ?? 0) + by;
      if (left === 0) counts.delete(one);
      else counts.set(one, left);
    },
    of: (one: T): number => counts.get(one) ?? 0,
    size: (): number => counts.size,
  };
};

/** For each word of the first group one of every other, in the same sentence; all of them hit. */
const together = (
  { groups, reach }: Extract<Company, { kind: 'together' }>,
  parts: readonly PartHit[],
  codes: Uint16Array,
): ReadonlySet<PartHit> => {
  const hits = new Set<PartHit>();
  // In the order of their ends, none of which lies further from its start than the longest word is long.
  const slack = reach + parts.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  let low = 0;
  for (const first of parts) {
    if (first.group !== 0) continue;
    while ((parts[low]?.end ?? 0) < first.start - slack) low += 1;
    // Different words: one that stands in two groups cannot keep itself company.
    const found: (PartHit | undefined)[] = groups.map((_, group) => (group === 0 ? first : undefined));
    let missing = groups.length - 1;
    for (let at = low; missing > 0 && at < parts.length; at += 1) {
      const part = parts[at];
      if (part === undefined || part.end > first.start + slack) break;
      const { group, start, end } = part;
      if (found[group] !== undefined || start === first.start || Math.abs(start - first.start) > reach) continue;
      if (endsBetween(codes, Math.min(end, first.end), Math.max(start, first.start))) continue;
      found[group] = part;
      missing -= 1;
    }
    const places = new Set(found.map((part) => part?.start));
    if (missing > 0 || places.size < groups.length) continue;
    for (const part of found) if (part !== undefined) hits.add(part);
  }
  return hits;
};

const crowd = (
  { least, reach }: Extract<Company, { kind: 'crowd' }>,
  unsorted: readonly PartHit[],
): ReadonlySet<PartHit> => {
  const { parts, hit, hits } = rowOf(unsorted);
  const phrases = counter<string>();
  let from = 0;
  let to = 0;
  for (const sure of parts) {
    if (sure.group !== 0) continue;
    for (let part = parts[to]; part !== undefined && part.start <= sure.start + reach; part = parts[++to])
      phrases.add(part.phrase, 1);
    for (let part = parts[from]; part !== undefined && part.start < sure.start - reach; part = parts[++from])
      phrases.add(part.phrase, -1);
    if (phrases.size() >= least) hit(from, to);
  }
  return hits();
};

/** Rules that ask for so few sides have words of their own that hardly anybody else uses. */
const fewest = 2;
const facets = (
  { least, reach }: Extract<Company, { kind: 'facets' }>,
  unsorted: readonly PartHit[],
): ReadonlySet<PartHit> => {
  const { parts, hit, hits } = rowOf(unsorted);
  const sides = counter<number>();
  const sureWords = counter<string>();
  const count = ({ group, phrase }: PartHit, by: 1 | -1): void => {
    sides.add(group, by);
    if (group === 0) sureWords.add(phrase, by);
  };
  let from = 0;
  let to = 0;
  let own = 0;
  for (const sure of parts) {
    if (sure.group !== 0) continue;
    for (let part = parts[to]; part !== undefined && part.start <= sure.start + reach; part = parts[++to])
      count(part, 1);
    for (let part = parts[from]; part !== undefined && part.start < sure.start - reach; part = parts[++from])
      count(part, -1);
    // What lies within the sure word itself is no company.
    while ((parts[own]?.start ?? sure.start) < sure.start) own += 1;
    let after = own;
    const within = new Map<number, number>();
    for (let part = parts[after]; part !== undefined && part.start < sure.end && after < to; part = parts[++after])
      if (part.group !== 0) within.set(part.group, (within.get(part.group) ?? 0) + 1);
    const lost = [...within].filter(([group, inside]) => sides.of(group) === inside).length;
    // Two different sure words are a side more, where they are sure enough for two sides to do.
    if (sides.size() - lost + (least === fewest && sureWords.size() > 1 ? 1 : 0) <= least) continue;
    hit(from, own);
    for (let at = own; at < after; at += 1) if (parts[at]?.group === 0) hit(at, at + 1);
    hit(after, to);
  }
  return hits();
};

const bitsIn = (bits: number): number => {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
};
/** Whether a rule may hit at all of which that many words were found; `companyHits` says whether it does. */
export const mayHit = ({ company }: TermRule, { hits, parts }: Tally): boolean => {
  switch (company?.kind) {
    case undefined:
      return false;
    case 'together':
      return bitsIn(parts) === company.groups.length;
    case 'crowd':
      return hits >= company.least;
    case 'facets':
      return bitsIn(parts) + (company.least === fewest ? 1 : 0) > company.least;
  }
};

export const companyHits = (rule: TermRule, parts: readonly PartHit[], codes: Uint16Array): readonly RuleHit[] => {
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
