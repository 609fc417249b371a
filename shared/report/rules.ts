/** How often people agreed with each rule: what ranks them, and what tells that one wants mending. It changes no rule by itself. */
import type { Flag } from '../review/flag.ts';
import { addSeconds, type Iso } from '../time.ts';
import { type Precision, shareRight } from './figures.ts';

export type RuleRecord = Precision & {
  /** `detector/category/…`, as findings name it. */
  readonly rule: string;
  readonly category: Flag['category'];
};
type Tally = { right: number; wrong: number };

/** Of flags decided in the last `days`; a rule counts once a flag. The least agreed with first, among those the most often. */
export const ruleRecords = (flags: Iterable<Flag>, now: Iso, days: number): readonly RuleRecord[] => {
  const since = addSeconds(now, -days * 86_400);
  const tallies = new Map<string, Tally & { readonly category: Flag['category'] }>();
  for (const flag of flags) {
    if (flag.state !== 'confirmed' && flag.state !== 'dismissed') continue;
    if (flag.decision.at < since) continue;
    for (const rule of new Set(flag.pages.flatMap(({ findings }) => findings.map((finding) => finding.rule)))) {
      const tally = tallies.get(rule) ?? { right: 0, wrong: 0, category: flag.category };
      if (flag.state === 'confirmed') tally.right += 1;
      else tally.wrong += 1;
      tallies.set(rule, tally);
    }
  }
  const share = (record: Precision): number => shareRight(record) ?? 1;
  return [...tallies]
    .map(([rule, tally]): RuleRecord => ({ rule, ...tally }))
    .toSorted((a, b) => share(a) - share(b) || b.wrong - a.wrong || b.right - a.right || (a.rule < b.rule ? -1 : 1));
};
