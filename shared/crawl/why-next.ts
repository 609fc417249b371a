/** Why a site's next visit is when it is, in the order of weight: what the schedule (functions/crawl/next-visit.ts) went by, for people. */
import type { Iso } from '../time.ts';
import { secondsBetween } from '../time.ts';
import { changesPerDay, type Estimate, isNewcomer, isTired } from './schedule.ts';
import type { SiteSchedule } from './visit.ts';

export type Why =
  /** It was never visited. */
  | { readonly kind: 'first' }
  /** A flag of it is not settled: such sites come round at an interval of their own. */
  | { readonly kind: 'open-flag' }
  /** Its robots.txt asks to be visited at that hour. */
  | { readonly kind: 'asked-hour' }
  /** Its contract was terminated when it was due; whether it still is, is seen then. */
  | { readonly kind: 'terminated' }
  /** Its server was slow or asked for less; the visit is made again soon. */
  | { readonly kind: 'tired' }
  /** A site of its server was broken into. */
  | { readonly kind: 'incident'; readonly until: Iso }
  | { readonly kind: 'was-flagged' }
  /** Something was found, a hit of a list too, that did not suffice for a flag. */
  | { readonly kind: 'suspicious' }
  | { readonly kind: 'newcomer'; readonly since: Iso }
  /** Never finer than its visits were apart: they could not have told. */
  | { readonly kind: 'changes'; readonly everyDays: number }
  /** By the last so many visits that could tell: how often, nobody knows. */
  | { readonly kind: 'unchanged'; readonly visits: number }
  /** No visit could tell yet whether it changes. */
  | { readonly kind: 'untold' };
const day = 24 * 3_600;

const changing = (estimate: Estimate): Why => {
  const { visits, changes, days } = estimate;
  if (visits < 1) return { kind: 'untold' };
  if (changes === 0) return { kind: 'unchanged', visits: Math.floor(visits) };
  return { kind: 'changes', everyDays: Math.max(days / visits, 1 / changesPerDay(estimate)) };
};

/** None of a visit that is due or running: people may have asked for it, or the site has moved, and then none of these is why. */
export const whyNext = (
  { lastVisitAt, nextVisitAt, visit, estimate, met, putOff }: SiteSchedule,
  { openFlag, incidentUntil, now }: { openFlag: boolean; incidentUntil: Iso | undefined; now: Iso },
): readonly Why[] => {
  if (visit !== undefined || nextVisitAt <= now) return [];
  if (putOff === 'terminated') return [{ kind: 'terminated' }];
  if (putOff === true) return [{ kind: 'asked-hour' }];
  if (lastVisitAt === undefined || estimate === undefined) return [{ kind: 'first' }];
  const reasons: Why[] = isTired(Object.keys(met?.problems ?? {})) ? [{ kind: 'tired' }] : [];
  // Its interval is its own, whatever else is true of it.
  if (openFlag) return [...reasons, { kind: 'open-flag' }];
  if (incidentUntil !== undefined && incidentUntil > now) reasons.push({ kind: 'incident', until: incidentUntil });
  if (estimate.past === 'flagged') reasons.push({ kind: 'was-flagged' });
  if (estimate.past === 'suspicious') reasons.push({ kind: 'suspicious' });
  if (isNewcomer(secondsBetween(estimate.since, now) / day)) reasons.push({ kind: 'newcomer', since: estimate.since });
  return [...reasons, changing(estimate)];
};
