/** The rounds of a case as its events tell them, and whether the world bears them out. */
import type { Track } from '../../../shared/policy/policy.ts';
import type { Iso } from '../../../shared/time.ts';
import type { Chronicle, Happened } from '../chronicle.ts';
import type { MailReport } from '../facts.ts';
import { deadlineMs, presumedMs } from './calendar.ts';
import { type Moment, msOf } from './invariant.ts';

export type RoundClock = {
  readonly round: number;
  /** When its first message was asked for, by the world's clock. */
  readonly askedAt: number;
  readonly started?: { readonly deliveredAt: Iso; readonly track: Track };
  /** The latest end that was ever set for it. */
  readonly dueAt?: Iso;
};

const later = (a: Iso | undefined, b: Iso): Iso => (a !== undefined && a > b ? a : b);

type Clocks = { readonly rounds: readonly RoundClock[]; readonly track: Track };
const nothingYet: Clocks = { rounds: [], track: 'violation' };

const lengthened = (rounds: readonly RoundClock[], round: number, until: Iso): readonly RoundClock[] =>
  rounds.map((known) => (known.round === round ? { ...known, dueAt: later(known.dueAt, until) } : known));

const after = ({ rounds, track }: Clocks, { event, realAt }: Happened): Clocks => {
  switch (event.type) {
    case 'opened':
    case 'track-changed':
      return { rounds, track: event.track };
    case 'notice-requested':
    case 'letter-requested': {
      const before = rounds.find(({ round }) => round === event.round);
      const askedAt = before === undefined || before.started !== undefined ? realAt : before.askedAt;
      const kept = rounds.filter(({ round }) => round < event.round);
      return { track, rounds: [...kept, { round: event.round, askedAt }] };
    }
    case 'clock-started': {
      const { round, deliveredAt, dueAt } = event;
      const askedAt = rounds.find((known) => known.round === round)?.askedAt ?? realAt;
      const kept = rounds.filter((known) => known.round < round);
      return { track, rounds: [...kept, { round, askedAt, started: { deliveredAt, track }, dueAt }] };
    }
    case 'suspended':
      return { track, rounds: lengthened(rounds, event.round, event.suspension.until) };
    case 'deadline-moved':
      return { track, rounds: lengthened(rounds, event.round, event.clock.dueAt) };
  }
  return { rounds, track };
};

/** Of each case, as many of its events as have been gone through: a trail only grows, and is asked about after each step. */
const reckoned = new WeakMap<readonly Happened[], Clocks[]>();

/** Rounds in force after the first `count` events, in order; a round that starts again is new, and voids those after it. */
export const clocksAt = (events: readonly Happened[], count = events.length): readonly RoundClock[] => {
  const known = reckoned.get(events) ?? [];
  reckoned.set(events, known);
  for (const happened of events.slice(known.length, count)) known.push(after(known.at(-1) ?? nothingYet, happened));
  return count === 0 ? [] : (known[count - 1] ?? nothingYet).rounds;
};
/** The same, gone through anew: what `clocksAt` must come to. */
export const clocksOf = (events: readonly Happened[]): readonly RoundClock[] => events.reduce(after, nothingYet).rounds;

/** The backlog that is allowed (design, 5.5), and a little for the way there. */
const hearingMs = 20 * 60_000;
/** A word of the mail system must have been heard once it is stored, and in any case after that time. */
const isKnown = ({ saidAt, storedAt }: MailReport, startedAt: number, now: number): boolean =>
  saidAt < now - hearingMs || (storedAt !== undefined && storedAt < startedAt);
const failures: ReadonlySet<string> = new Set(['bounced', 'complained', 'suppressed', 'rejected']);

const noticesOf = (chronicle: Chronicle, round: number): readonly string[] =>
  chronicle.events.flatMap(({ event }) =>
    event.type === 'notice-requested' && event.round === round ? [event.notice] : [],
  );

/** Why a delivery at that time is not proven: no mail arrived then according to the mail system, and no letter was posted. */
export const unproven = (
  round: number,
  deliveredAt: Iso,
  { chronicle, facts, law, now, startedAt }: Moment,
): string | undefined => {
  const letter = facts.letters.some(
    (posted) =>
      posted.caseId === chronicle.id &&
      posted.round === round &&
      presumedMs(posted.postedOn, law.letterWorkingDays) === msOf(deliveredAt),
  );
  if (letter) return undefined;
  const mails = noticesOf(chronicle, round).flatMap((notice) => facts.mails.get(notice) ?? []);
  const proven = mails.filter(({ reports }) =>
    reports.some(({ kind, at }) => kind === 'delivered' && at === deliveredAt),
  );
  if (proven.length === 0)
    return `the mail system never said that a message of round ${round} was delivered at ${deliveredAt}`;
  const standing = proven.some(
    ({ reports }) => !reports.some((report) => failures.has(report.kind) && isKnown(report, startedAt, now)),
  );
  return standing ? undefined : `the message of round ${round} came back, and the mail system had said so`;
};

/** The earliest end of a round that the law allows, in milliseconds. */
export const lawfulEnd = (clock: RoundClock, law: Moment['law']): number => {
  if (clock.started === undefined) return Number.POSITIVE_INFINITY;
  const schedule = law.schedule[clock.started.track];
  const days = schedule[Math.min(clock.round, schedule.length - 1)]?.days ?? 0;
  const least = deadlineMs(msOf(clock.started.deliveredAt), days);
  return clock.dueAt === undefined ? least : Math.max(least, msOf(clock.dueAt));
};
