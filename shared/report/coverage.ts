/** How far the crawl gets: sites seen lately, sites that wait, what fails, and what each server bears. */
import type { Met } from '../crawl/visit.ts';
import type { SiteRecord } from '../table.ts';
import { addSeconds, type Iso, secondsBetween } from '../time.ts';

export type Coverage = {
  readonly sites: number;
  /** Visited in the last seven and thirty days. */
  readonly week: number;
  readonly month: number;
  readonly never: number;
  readonly paused: number;
  readonly movedAway: number;
  /** Their visit should have begun more than a day ago. */
  readonly late: number;
  readonly failures: Failures;
  /** By requests a day, the most burdened first. */
  readonly servers: readonly ServerLoad[];
};
/** Of the last scheduled visit to each site. */
export type Failures = {
  readonly asked: number;
  /** Pages that could not be had. */
  readonly failed: number;
  /** Sites that let nobody in, or are not where the inventory says. */
  readonly refused: number;
  /** Sites of which pages or time ran out before all was seen. */
  readonly cutShort: number;
  /** On most sites first. */
  readonly problems: readonly { readonly problem: string; readonly sites: number; readonly times: number }[];
};
export type ServerLoad = { readonly server: string; readonly sites: number; readonly requestsADay: number };

const day = 86_400;

/** Requests a day: what the last visits cost, over the time to the next one. */
const requestsADay = ({ schedule }: SiteRecord): number => {
  const { lastVisitAt, nextVisitAt, estimate } = schedule;
  if (schedule.status !== 'active' || lastVisitAt === undefined || estimate === undefined) return 0;
  const days = Math.max(1 / 24, secondsBetween(lastVisitAt, nextVisitAt) / day);
  return estimate.requests / days;
};

const failuresOf = (all: readonly Met[]): Failures => {
  const sum = (of: (met: Met) => number): number => all.reduce((total, met) => total + of(met), 0);
  const problems = new Map<string, { sites: number; times: number }>();
  for (const { problems: own } of all)
    for (const [problem, times] of Object.entries(own)) {
      const known = problems.get(problem) ?? { sites: 0, times: 0 };
      problems.set(problem, { sites: known.sites + 1, times: known.times + times });
    }
  return {
    asked: sum(({ asked }) => asked),
    failed: sum(({ failed }) => failed),
    refused: all.filter(({ stopped }) => stopped === 'refused').length,
    cutShort: all.filter(({ stopped }) => stopped === 'pages' || stopped === 'time').length,
    problems: [...problems]
      .map(([problem, counts]) => ({ problem, ...counts }))
      .toSorted((a, b) => b.sites - a.sites || b.times - a.times || (a.problem < b.problem ? -1 : 1)),
  };
};

export const coverageOf = (sites: Iterable<SiteRecord>, now: Iso): Coverage => {
  const loads = new Map<string, { sites: number; requestsADay: number }>();
  const counts = { sites: 0, week: 0, month: 0, never: 0, paused: 0, movedAway: 0, late: 0 };
  const met: Met[] = [];
  const [weekAgo, monthAgo, yesterday] = [7, 30, 1].map((days) => addSeconds(now, -days * day)) as [Iso, Iso, Iso];
  for (const site of sites) {
    const { status, lastVisitAt, nextVisitAt, visit } = site.schedule;
    counts.sites += 1;
    if (site.schedule.met !== undefined) met.push(site.schedule.met);
    if (status === 'paused') counts.paused += 1;
    if (status === 'moved-away') counts.movedAway += 1;
    if (lastVisitAt === undefined) counts.never += 1;
    else {
      if (lastVisitAt >= weekAgo) counts.week += 1;
      if (lastVisitAt >= monthAgo) counts.month += 1;
    }
    if (status === 'active' && visit === undefined && nextVisitAt < yesterday) counts.late += 1;
    const load = loads.get(site.server) ?? { sites: 0, requestsADay: 0 };
    load.sites += 1;
    load.requestsADay += requestsADay(site);
    loads.set(site.server, load);
  }
  const servers = [...loads]
    .map(([server, load]): ServerLoad => ({ server, ...load }))
    .toSorted((a, b) => b.requestsADay - a.requestsADay || (a.server < b.server ? -1 : 1));
  return { ...counts, failures: failuresOf(met), servers };
};
