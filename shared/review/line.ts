/** A flag in one line of the queue: what is filtered, sorted and shown there, without the pages and what was found on them. */
import { createHash } from 'node:crypto';
import type { FindingSource } from '../detect/finding.ts';
import type { Language } from '../messages.ts';
import type { Category } from '../policy/policy.ts';
import type { Write } from '../ports.ts';
import { keys, rows } from '../table.ts';
import type { Iso } from '../time.ts';
import type { Ask, Claim, Flag, FlagOwner, FlagState } from './flag.ts';

export type FlagLine = {
  readonly id: string;
  readonly site: string;
  readonly category: Category;
  readonly state: FlagState;
  readonly claim?: Claim;
  readonly score: number;
  readonly trust?: number;
  readonly hacked: boolean;
  readonly linksOnly: boolean;
  readonly firstSeen: Iso;
  readonly pages: number;
  /** Of the strongest page. */
  readonly language?: Language;
  readonly owner?: FlagOwner;
  readonly ask?: Ask;
  readonly notes?: number;
  /** Words around the first hit, at `hit`, of the strongest finding of a phrase, else of the strongest. Hostile. */
  readonly gist: { readonly text: string; readonly hit: readonly [start: number, end: number]; readonly cut: boolean };
  readonly detectors: readonly FindingSource[];
  /** Fingerprint of the strongest page: flags that share it are similar. */
  readonly print: string;
  /** Of all of its pages' fingerprints: flags that share it say the same and nothing else. */
  readonly prints: string;
};

const gistLength = 110;
const gistLead = 24;
const gistOf = (flag: Flag): FlagLine['gist'] => {
  const findings = flag.pages[0]?.findings ?? [];
  // A phrase tells a reviewer more at a glance than the first of many words.
  const finding = findings.find(({ scattered }) => scattered !== true) ?? findings[0];
  if (finding === undefined) return { text: '', hit: [0, 0], cut: false };
  const [start, end] = finding.marks[0] ?? [0, 0];
  const from = Math.max(0, start - gistLead);
  return {
    text: finding.excerpt.slice(from, from + gistLength),
    hit: [start - from, Math.min(end - from, gistLength)],
    cut: from > 0,
  };
};

const setHash = (prints: readonly string[]): string =>
  createHash('sha256')
    .update([...new Set(prints)].sort().join(' '))
    .digest('hex')
    .slice(0, 32);
export const printsOf = (flag: Flag): string => setHash(flag.pages.map(({ fingerprint }) => fingerprint));

/** The line of any flag, decided ones included. */
export const anyLineOf = (flag: Flag): FlagLine => {
  const findings = flag.pages.flatMap((page) => page.findings);
  const language = flag.pages[0]?.language;
  return {
    id: flag.id,
    site: flag.site,
    category: flag.category,
    state: flag.state,
    ...(flag.state === 'claimed' ? { claim: flag.claim } : {}),
    score: flag.score,
    ...(flag.trust === undefined ? {} : { trust: flag.trust }),
    hacked: flag.hacked,
    linksOnly: findings.every((finding) => finding.kind === 'link'),
    firstSeen: flag.firstSeen,
    pages: flag.pages.length,
    ...(language === undefined ? {} : { language }),
    ...(flag.owner === undefined ? {} : { owner: flag.owner }),
    ...(flag.ask === undefined ? {} : { ask: flag.ask }),
    ...(flag.notes === undefined ? {} : { notes: flag.notes.length }),
    gist: gistOf(flag),
    detectors: [...new Set(findings.map((finding) => finding.detector))],
    print: flag.pages[0]?.fingerprint ?? 'none',
    prints: printsOf(flag),
  };
};
/** Only what waits for a human has a line in the queue. */
export const lineOf = (flag: Flag): FlagLine | undefined =>
  flag.state === 'open' || flag.state === 'claimed' ? anyLineOf(flag) : undefined;

/** A question stands as long as its flag waits: the row by which those who may answer find it. */
const askedWrites = (line: FlagLine | undefined, before: FlagLine | undefined): readonly Write[] =>
  line?.ask?.at === before?.ask?.at
    ? []
    : [
        ...(before?.ask === undefined ? [] : [{ delete: keys.asked(before.id, before.ask), if: 'any' } as const]),
        ...(line?.ask === undefined ? [] : [{ put: rows.asked(line.id, line.ask), if: 'absent' } as const]),
      ];

/**
 * All that writing a flag takes: the flag itself, and its line in the queue while it waits for a human. The line's key holds the
 * revision of the flag that it was made from, so the condition on the flag is one on the line as well.
 */
export const flagWrites = (
  flag: Flag,
  before: { readonly value: Flag; readonly rev: number } | undefined,
): readonly Write[] => {
  const line = lineOf(flag);
  const lineBefore = before && lineOf(before.value);
  return [
    { put: rows.flag(flag), if: before === undefined ? 'absent' : { rev: before.rev } },
    ...(before === undefined || lineBefore === undefined
      ? []
      : [{ delete: keys.line(flag.id, before.rev), if: 'any' } as const]),
    ...(line === undefined ? [] : [{ put: rows.line(line, (before?.rev ?? 0) + 1), if: 'absent' } as const]),
    ...askedWrites(line, lineBefore),
  ];
};

/** All that deleting a flag takes, its line included, which has words of it. */
export const flagDeletes = ({ value, rev }: { readonly value: Flag; readonly rev: number }): readonly Write[] => [
  { delete: keys.flag(value.id), if: { rev } },
  ...(lineOf(value) === undefined ? [] : [{ delete: keys.line(value.id, rev), if: 'any' } as const]),
  ...askedWrites(undefined, lineOf(value)),
];

/** A claim counts until its last instant. */
export const liveClaimOf = (line: FlagLine, now: Iso): Claim | undefined =>
  line.claim !== undefined && now < line.claim.until ? line.claim : undefined;
