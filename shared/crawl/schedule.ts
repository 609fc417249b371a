/**
 * When a site is visited next. A hoster's crawl has a budget of requests a server and day; what it should buy is the shortest time
 * between something forbidden going online and being seen.
 *
 * A site that goes wrong r times a day, visited every T days at c requests, waits r·T/2 days in all and costs c/T. The least waiting
 * for a budget Σ c/T is found where  T = pace · √(c / r),  one pace for all sites of the server (Lagrange; the square-root rule of
 * Cho and Garcia-Molina's "Effective page refresh policies", 2003, with risk in the place of change). test/simulation compares it.
 */
import type { Iso } from '../time.ts';

/** What visits have taught about a site; kept in its row. */
export type Estimate = {
  /** Visits that could tell whether it had changed since the one before, those that said yes, and the days between them all. */
  readonly visits: number;
  readonly changes: number;
  readonly days: number;
  /** Requests of a visit, smoothed. */
  readonly requests: number;
  /** Of the first visit. */
  readonly since: Iso;
  /** It had a flag that people did not dismiss; something was found that did not suffice for one; neither. */
  readonly past: 'flagged' | 'suspicious' | 'clean';
};
/** What a visit says to the estimate. `changed` undefined: it was the first, or did not get far enough to tell. */
export type Lesson = {
  readonly at: Iso;
  readonly days: number;
  readonly changed: boolean | undefined;
  readonly requests: number;
  readonly past: Estimate['past'];
};
/** Of one site: how often it goes wrong, a day, and what a visit costs, in requests. */
export type Load = { readonly risk: number; readonly requests: number };
/** Days between two visits are never fewer or more. */
export type Bounds = { readonly least: number; readonly most: number };

/** Older visits than these count half: sites change their ways. */
const remembered = 20;
const smoothing = 0.3;

const worse: Readonly<Record<Estimate['past'], number>> = { clean: 0, suspicious: 1, flagged: 2 };

export const learn = (before: Estimate | undefined, lesson: Lesson): Estimate => {
  const { at, days, changed, requests, past } = lesson;
  if (before === undefined) return { visits: 0, changes: 0, days: 0, requests: Math.max(1, requests), since: at, past };
  const kept = before.visits >= remembered ? 0.5 : 1;
  const told = changed === undefined ? 0 : 1;
  return {
    visits: before.visits * kept + told,
    changes: before.changes * kept + (changed === true ? 1 : 0),
    days: before.days * kept + told * days,
    requests: Math.max(1, before.requests * (1 - smoothing) + requests * smoothing),
    since: before.since,
    past: worse[past] > worse[before.past] ? past : before.past,
  };
};

/** Before anything is known: a visit's worth of "perhaps", a fortnight long. */
const prior = { visits: 1, changes: 0.5, days: 14 } as const;
/**
 * Changes a day, from "had it changed?" at each visit. Counting would miss those that a visit sees as one; this is the estimator of
 * Cho and Garcia-Molina ("Estimating frequency of change", 2003).
 */
export const changesPerDay = (estimate: Pick<Estimate, 'visits' | 'changes' | 'days'>): number => {
  const visits = estimate.visits + prior.visits;
  const unchanged = visits - estimate.changes - prior.changes;
  const perVisit = -Math.log((unchanged + 0.5) / (visits + 0.5));
  return (perVisit * visits) / Math.max(0.5, estimate.days + prior.days);
};

/** Of a thousand changes of an ordinary site, one is for us; and one site in fourteen is broken into in a year. */
const wrongAChange = 0.001;
const brokenIntoADay = 0.0002;
const owners: Readonly<Record<Estimate['past'], number>> = { clean: 1, suspicious: 8, flagged: 25 };
const newcomer = 5;
const newForDays = 30;
export const isNewcomer = (daysKnown: number): boolean => daysKnown < newForDays;
/** Who breaks into one site of a server comes back for the others. */
const neighbour = 25;

/** Times a day that it goes wrong. `daysKnown`: since its first visit; `incident`: another site of its server was broken into. */
export const riskOf = (
  estimate: Pick<Estimate, 'visits' | 'changes' | 'days' | 'past'>,
  { daysKnown, incident }: { readonly daysKnown: number; readonly incident: boolean },
): number =>
  changesPerDay(estimate) * wrongAChange * owners[estimate.past] * (isNewcomer(daysKnown) ? newcomer : 1) +
  brokenIntoADay * (incident ? neighbour : 1);

/** Days until the next visit. */
export const intervalDays = ({ risk, requests }: Load, pace: number, { least, most }: Bounds): number =>
  Math.min(most, Math.max(least, pace * Math.sqrt(requests / risk)));

/** Halvings of the range in which the pace is looked for: a hundred-thousandth of it is left. */
const steps = 22;
/**
 * The pace at which the sites of a server cost `dailyRequests`; faster than `least` days for each is not wanted, slower than `most`
 * not allowed, so a budget too large or too small for that is not met.
 */
export const paceFor = (sites: readonly Load[], dailyRequests: number, bounds: Bounds): number => {
  const { least, most } = bounds;
  const requests = Float64Array.from(sites, (site) => site.requests);
  const roots = Float64Array.from(sites, (site) => Math.sqrt(site.requests / site.risk));
  const loadAt = (pace: number): number => {
    let load = 0;
    for (let i = 0; i < roots.length; i += 1)
      load += (requests[i] ?? 0) / Math.min(most, Math.max(least, pace * (roots[i] ?? 0)));
    return load;
  };
  let [fast, slow] = [1e-5, 1e3];
  for (let step = 0; step < steps; step += 1) {
    const pace = Math.sqrt(fast * slow);
    if (loadAt(pace) > dailyRequests) fast = pace;
    else slow = pace;
  }
  return slow;
};

/** A set date stays while the one that would be set today is near it: each change is a write, and dates that dance help nobody. */
const near = 0.2;
export const isOutOfDate = (set: number, wanted: number): boolean =>
  Math.abs(set - wanted) > Math.max(0.5, near * wanted);

const tiredProblems: ReadonlySet<string> = new Set(['server-overloaded', 'server-slow']);
/** By the problems of its last visit: the server was too slow, or asked for less, and is looked at again soon. */
export const isTired = (problems: readonly string[]): boolean => problems.some((problem) => tiredProblems.has(problem));

/** Of a server, a day: `sites` are those that had been visited when it was worked out. */
export type Planned = { readonly sites: number; readonly visits: number; readonly requests: number };
/** `days`: between two visits of the site, each of so many requests. */
export const planFor = (sites: readonly { readonly requests: number; readonly days: number }[]): Planned => ({
  sites: sites.length,
  visits: sites.reduce((sum, { days }) => sum + 1 / days, 0),
  requests: sites.reduce((sum, { requests, days }) => sum + requests / days, 0),
});

/** How fast a server's sites come round, when that was worked out, and until when it is under attack. */
export type Pace = {
  readonly pace: number;
  readonly at: Iso;
  readonly incidentUntil?: Iso;
  /** What that makes a day; absent in a row of an earlier program. */
  readonly planned?: Planned;
};
