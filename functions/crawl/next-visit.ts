/** What a visit teaches about its site, and when the next one is. */
import { nextNight } from '../../shared/calendar/nights.ts';
import { type Estimate, intervalDays, isTired, learn, type Pace, riskOf } from '../../shared/crawl/schedule.ts';
import type { Met, SiteSchedule } from '../../shared/crawl/visit.ts';
import { boundsOf } from '../../shared/crawl/visit-bounds.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { type Flag, isUnsettled } from '../../shared/review/flag.ts';
import { addSeconds, type Iso, secondsBetween } from '../../shared/time.ts';
import type { Ending } from './finish.ts';

const hour = 3_600;
const day = 24 * hour;
/** A server that was too slow or asked for less is looked at again after so long. */
const restSeconds = 6 * hour;

export type Told = {
  /** A flag of the site is not settled. */
  readonly risky: boolean;
  readonly past: Estimate['past'];
  readonly changed: boolean | undefined;
  readonly requests: number;
  /** The server was too slow, or asked for less. */
  readonly tired: boolean;
  readonly notBefore: number | undefined;
  readonly met: Met;
};

export const lessonOf = (ending: Ending, flags: readonly Flag[], foundSomething: boolean): Told => {
  const { fetched, unchanged, failed } = ending.counts;
  const past = flags.some(({ state }) => state !== 'dismissed') ? 'flagged' : foundSomething ? 'suspicious' : 'clean';
  return {
    risky: flags.some(isUnsettled),
    past,
    // Cut short, it may have missed what changed; but a change that was seen is one.
    changed: ending.stopped === 'complete' || ending.changed === true ? ending.changed : undefined,
    requests: fetched + unchanged + failed,
    tired: isTired(ending.problems.map(({ problem }) => problem)),
    notBefore: ending.notBefore,
    met: {
      stopped: ending.stopped,
      asked: fetched + unchanged + failed,
      failed,
      problems: Object.fromEntries(
        [...Map.groupBy(ending.problems, ({ problem }) => problem)].map(([problem, all]) => [problem, all.length]),
      ),
    },
  };
};

/** The first instant from `at` on at these minutes of the day, UTC. */
const atMinutes = (at: Iso, minutes: number): Iso => {
  const midnight = `${at.slice(0, 10)}T00:00:00.000Z` as Iso;
  const today = addSeconds(midnight, minutes * 60);
  return today >= at ? today : addSeconds(today, day);
};

/** `pace` of the server; before it is known, every site is quiet or risky as the policy has it. */
export const nextSchedule = (
  { visit: _, putOff: __, asked: ___, ...before }: SiteSchedule,
  status: SiteSchedule['status'],
  told: Told,
  at: Iso,
  pace: Pace | undefined,
  policy: Policy,
): SiteSchedule => {
  const { nights } = policy.crawl;
  if (told.notBefore !== undefined) {
    // Nothing was looked at, so nothing was learned.
    const nextVisitAt = nextNight(atMinutes(at, told.notBefore), nights, policy.timeZone);
    return { ...before, status, putOff: true, nextVisitAt };
  }
  const { risky: riskyHours, quiet: quietHours } = policy.crawl.visitHours;
  const days = before.lastVisitAt === undefined ? 0 : secondsBetween(before.lastVisitAt, at) / day;
  const estimate = learn(before.estimate, { ...told, at, days });
  const incident = pace?.incidentUntil !== undefined && pace.incidentUntil > at;
  const facts = { daysKnown: secondsBetween(estimate.since, at) / day, incident };
  const load = { risk: riskOf(estimate, facts), requests: estimate.requests };
  const byPace = pace === undefined ? quietHours * hour : intervalDays(load, pace.pace, boundsOf(policy)) * day;
  const wait = told.risky ? riskyHours * hour : byPace;
  const next = addSeconds(at, told.tired ? Math.min(wait, restSeconds) : wait);
  return {
    ...before,
    status,
    estimate,
    met: told.met,
    lastVisitAt: at,
    nextVisitAt: nextNight(next, nights, policy.timeZone),
  };
};
