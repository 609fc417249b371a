/** The desk in figures: what waits, how long decisions and remedies take, who answers, and how often each detector is right. */
import { type Case, endedAt as orderEndedAt } from '../case/case.ts';
import { type DetectorName, detectorNames, isDetector } from '../detect/finding.ts';
import type { Language } from '../messages.ts';
import { type Category, categories } from '../policy/policy.ts';
import type { DismissReason, Flag } from '../review/flag.ts';
import { addSeconds, type Iso, secondsBetween } from '../time.ts';
import { type Spread, spreadOf } from './spread.ts';

/** Upper ends in hours; what is older falls into the last. */
export const ages = [1, 24, 72, 168, Number.POSITIVE_INFINITY] as const;

/** How often people agreed. `wrong` counts dismissals, whatever their reason. */
export type Precision = { readonly right: number; readonly wrong: number };
export type PrecisionRow = Precision & {
  readonly detector: DetectorName;
  readonly category: Category;
  readonly language: Language | 'other';
};
export type Figures = {
  readonly at: Iso;
  /** What was decided, opened and closed since. */
  readonly since: Iso;
  readonly open: {
    readonly count: number;
    /** Parallel to `ages`. */
    readonly byAge: Readonly<Record<Category, readonly number[]>>;
    /** Hours that the oldest has waited. */
    readonly oldest: number | undefined;
  };
  /** Hours from the first sight of a flag to its decision. */
  readonly decision: Spread | undefined;
  readonly decided: Readonly<Record<Category, Precision>>;
  /** Of every flag that a detector has a finding on. */
  readonly detectors: Readonly<Partial<Record<DetectorName, Precision>>>;
  /** By the language of the strongest page; `other` where that is not known. */
  readonly languages: Readonly<Partial<Record<Language | 'other', Precision>>>;
  /** Detector × category × language, the most often decided first. */
  readonly cross: readonly PrecisionRow[];
  readonly dismissals: Readonly<Partial<Record<DismissReason, number>>>;
  readonly cases: {
    readonly opened: number;
    readonly open: number;
    /** Of those: nobody was reached by mail. */
    readonly unreached: number;
    readonly ended: Readonly<Record<'remedied' | 'withdrawn' | 'terminated' | 'reinstated' | 'other', number>>;
    /** Days from the opening to the end, of what was remedied. */
    readonly remedy: Spread | undefined;
    /** Of the cases whose first notice arrived: those that were answered. */
    readonly notified: number;
    readonly answered: number;
  };
};

const secondsPerHour = 3600;
const secondsPerDay = 86_400;
const zero = <K extends string, V>(names: readonly K[], value: () => V): Record<K, V> =>
  Object.fromEntries(names.map((name) => [name, value()])) as Record<K, V>;

type Tally = { right: number; wrong: number };
const count = (tally: Tally, state: 'confirmed' | 'dismissed'): void => {
  if (state === 'confirmed') tally.right += 1;
  else tally.wrong += 1;
};

const detectorsOf = (flag: Flag): ReadonlySet<DetectorName> =>
  new Set(flag.pages.flatMap((page) => page.findings.map(({ detector }) => detector).filter(isDetector)));

const readFlags = (flags: Iterable<Flag>, now: Iso, since: Iso) => {
  const byAge = zero(categories, () => ages.map(() => 0));
  const decided = zero(categories, (): Tally => ({ right: 0, wrong: 0 }));
  const detectors: Partial<Record<DetectorName, Tally>> = {};
  const languages: Partial<Record<Language | 'other', Tally>> = {};
  const cross = new Map<string, Tally & Omit<PrecisionRow, 'right' | 'wrong'>>();
  const dismissals: Partial<Record<DismissReason, number>> = {};
  const waits: number[] = [];
  let open = 0;
  let oldest: number | undefined;
  for (const flag of flags) {
    if (flag.state === 'open' || flag.state === 'claimed') {
      const hours = secondsBetween(flag.firstSeen, now) / secondsPerHour;
      const bucket = byAge[flag.category];
      const at = ages.findIndex((end) => hours <= end);
      bucket[at] = (bucket[at] ?? 0) + 1;
      oldest = Math.max(oldest ?? 0, hours);
      open += 1;
      continue;
    }
    if (flag.state === 'gone' || flag.decision.at < since) continue;
    waits.push(secondsBetween(flag.firstSeen, flag.decision.at) / secondsPerHour);
    count(decided[flag.category], flag.state);
    const language = flag.pages[0]?.language ?? 'other';
    const spoken = languages[language] ?? { right: 0, wrong: 0 };
    languages[language] = spoken;
    count(spoken, flag.state);
    for (const name of detectorsOf(flag)) {
      const tally = detectors[name] ?? { right: 0, wrong: 0 };
      detectors[name] = tally;
      count(tally, flag.state);
      const key = `${name} ${flag.category} ${language}`;
      const row = cross.get(key) ?? { detector: name, category: flag.category, language, right: 0, wrong: 0 };
      cross.set(key, row);
      count(row, flag.state);
    }
    if (flag.state === 'dismissed') dismissals[flag.decision.reason] = (dismissals[flag.decision.reason] ?? 0) + 1;
  }
  const ordered = Object.fromEntries(
    detectorNames.flatMap((name) => (detectors[name] === undefined ? [] : [[name, detectors[name]]])),
  );
  const often = ({ right, wrong }: Precision): number => right + wrong;
  return {
    open: { count: open, byAge, oldest },
    decision: spreadOf(waits),
    decided,
    detectors: ordered,
    languages,
    cross: [...cross.entries()].sort(([a, x], [b, y]) => often(y) - often(x) || (a < b ? -1 : 1)).map(([, row]) => row),
    dismissals,
  };
};

const ends = {
  remedied: 'remedied',
  withdrawn: 'withdrawn',
  reinstated: 'reinstated',
} as const satisfies Readonly<Record<string, keyof Figures['cases']['ended']>>;
const endOf = ({ state }: Case): keyof Figures['cases']['ended'] | undefined => {
  if (state.kind === 'terminated') return 'terminated';
  if (state.kind !== 'closed') return undefined;
  return ends[state.outcome as keyof typeof ends] ?? 'other';
};
const endedAt = ({ state }: Case): Iso | undefined => {
  if (state.kind === 'terminated') return orderEndedAt(state.order);
  return state.kind === 'closed' ? state.at : undefined;
};

const readCases = (cases: Iterable<Case>, since: Iso): Figures['cases'] => {
  const ended = { remedied: 0, withdrawn: 0, terminated: 0, reinstated: 0, other: 0 };
  const remedies: number[] = [];
  let opened = 0;
  let open = 0;
  let notified = 0;
  let answered = 0;
  let unreached = 0;
  for (const value of cases) {
    if (value.openedAt >= since) {
      opened += 1;
      if (value.rounds[0]?.deliveredAt !== undefined) {
        notified += 1;
        if (value.answers.length > 0) answered += 1;
      }
    }
    const end = endOf(value);
    const at = endedAt(value);
    if (value.state.kind === 'undeliverable') unreached += 1;
    if (end === undefined || at === undefined) open += 1;
    else if (at >= since) {
      ended[end] += 1;
      if (end === 'remedied') remedies.push(secondsBetween(value.openedAt, at) / secondsPerDay);
    }
  }
  return { opened, open, unreached, ended, remedy: spreadOf(remedies), notified, answered };
};

/** Counts once through; `days` is how far back decisions, openings and ends count. */
export const figuresOf = (flags: Iterable<Flag>, cases: Iterable<Case>, now: Iso, days: number): Figures => {
  const since = addSeconds(now, -days * secondsPerDay);
  return { at: now, since, ...readFlags(flags, now, since), cases: readCases(cases, since) };
};

/** Undefined where nothing was decided. */
export const shareRight = ({ right, wrong }: Precision): number | undefined =>
  right + wrong === 0 ? undefined : right / (right + wrong);
