/**
 * A synthetic year of a hoster: sites that change at their own pace, a few whose owners put up what is forbidden, and break-ins that
 * run through a server. Two rules spend the same requests; what counts is how long something stands before a visit sees it.
 *
 * Rates are invented, their shape is not: change rates of web pages spread over orders of magnitude, sizes are heavy-tailed, offenders
 * few and repeating, break-ins come in waves. Neither rule sees them but through its own visits.
 */
import {
  type Estimate,
  intervalDays,
  isOutOfDate,
  type Load,
  learn,
  paceFor,
  riskOf,
} from '../../shared/crawl/schedule.ts';
import { parseIso } from '../../shared/time.ts';

export type Rule = 'fixed' | 'by-risk';
export type Outcome = {
  readonly rule: Rule;
  readonly requests: number;
  readonly visits: number;
  readonly events: number;
  /** Days from the event to the visit that saw it; those never seen count to the year's end. */
  readonly meanDays: number;
  readonly medianDays: number;
  readonly p95Days: number;
};
export type Year = {
  readonly sites: number;
  readonly sitesAServer: number;
  readonly seed: number;
  readonly days: number;
};

/** Mulberry32: small, seeded, good enough for a lottery. */
const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

type Site = {
  readonly server: number;
  readonly changes: number;
  readonly requests: number;
  readonly born: number;
  /** Days, in order, on which it changed; and on which something forbidden went up. */
  readonly changedOn: readonly number[];
  readonly wrongOn: readonly (readonly [day: number, hacked: boolean])[];
};
const bounds = { least: 1, most: 56 } as const;

const arrivals = (rate: number, from: number, to: number, random: () => number): number[] => {
  const days: number[] = [];
  for (let day = from - Math.log(1 - random()) / rate; day < to; day += -Math.log(1 - random()) / rate) days.push(day);
  return days;
};

const worldOf = ({ sites, sitesAServer, seed, days }: Year): readonly Site[] => {
  const random = randomOf(seed);
  const servers = Math.ceil(sites / sitesAServer);
  // Two waves of break-ins a year and server; each takes one site in forty, within three days.
  const waves = Array.from({ length: servers }, () => arrivals(2 / 365, 0, days, random));
  return Array.from({ length: sites }, (_, i): Site => {
    const kind = random();
    // Left alone, kept up, lived in: once in a year, a fortnight, a day and a half, each give or take.
    const changes = (kind < 0.7 ? 1 / 365 : kind < 0.93 ? 1 / 14 : 1 / 1.5) * 2 ** (random() * 3 - 1.5);
    const requests = Math.ceil(Math.exp(2.3 + (random() + random() + random() - 1.5) * 2.4));
    const born = random() < 0.2 ? random() * days : 0;
    const server = i % servers;
    const changedOn = arrivals(changes, born, days, random);
    // One owner in a hundred, at one change in ten; the others hardly ever. New customers are tried out by crooks.
    const crook = random() < (born > 0 ? 0.02 : 0.01);
    const wrongOn: (readonly [number, boolean])[] = changedOn.flatMap((day) =>
      random() < (crook ? 0.1 : 0.0003) ? [[day, false] as const] : [],
    );
    for (const day of arrivals(0.0002, born, days, random)) wrongOn.push([day, true]);
    for (const wave of waves[server] ?? [])
      if (wave > born && random() < 1 / 40) wrongOn.push([wave + random() * 3, true]);
    return {
      server,
      changes,
      requests,
      born,
      changedOn,
      wrongOn: wrongOn.filter(([day]) => day < days).sort((a, b) => a[0] - b[0]),
    };
  });
};

/** Of no matter here: the estimate's own date is for people. */
const newYear = parseIso('2027-01-01T00:00:00Z');
const incidentDays = 14;
/** A break-in is an incident of its server once two of its sites show it within a fortnight. */
const incidentHits = 2;

type Known = { estimate: Estimate | undefined; last: number; next: number; changedAt: number; wrongAt: number };

/** `dailyRequests`: of one server. Every site is visited first within a day of its birth, under either rule. */
const run = (rule: Rule, world: readonly Site[], year: Year, dailyRequests: number, fixedDays: number): Outcome => {
  const servers = Math.ceil(year.sites / year.sitesAServer);
  const ofServer: number[][] = Array.from({ length: servers }, () => []);
  for (const [i, { server }] of world.entries()) ofServer[server]?.push(i);
  const known: Known[] = world.map(({ born }) => ({
    estimate: undefined,
    last: born,
    next: born,
    changedAt: 0,
    wrongAt: 0,
  }));
  const pace: number[] = Array.from({ length: servers }, () => Number.NaN);
  const hits: number[][] = Array.from({ length: servers }, () => []);
  const delays: number[] = [];
  let requests = 0;
  let visits = 0;

  const incident = (server: number, day: number): boolean =>
    (hits[server] ?? []).filter((hit) => hit > day - incidentDays).length >= incidentHits;
  const loadOf = (i: number, day: number, incidentNow: boolean): Load => {
    const site = world[i];
    const { estimate } = known[i] ?? {};
    if (site === undefined || estimate === undefined) return { risk: 1e-9, requests: 1 };
    const risk = riskOf(estimate, { daysKnown: day - site.born, incident: incidentNow });
    return { risk, requests: estimate.requests };
  };
  const nextOf = ({ server }: Site, i: number, day: number): number =>
    rule === 'fixed' || Number.isNaN(pace[server])
      ? fixedDays
      : intervalDays(loadOf(i, day, incident(server, day)), pace[server] ?? 1, bounds);

  const visit = (i: number, day: number): void => {
    const site = world[i];
    const state = known[i];
    if (site === undefined || state === undefined) return;
    visits += 1;
    requests += site.requests;
    let changed = false;
    for (; (site.changedOn[state.changedAt] ?? Number.POSITIVE_INFINITY) <= day; state.changedAt += 1) changed = true;
    let found = false;
    for (; (site.wrongOn[state.wrongAt]?.[0] ?? Number.POSITIVE_INFINITY) <= day; state.wrongAt += 1) {
      const [since, hacked] = site.wrongOn[state.wrongAt] ?? [day, false];
      delays.push(day - since);
      found = true;
      // What breaks in changes the site, too.
      changed = true;
      if (hacked) hits[site.server]?.push(day);
    }
    const first = state.estimate === undefined;
    state.estimate = learn(state.estimate, {
      at: newYear,
      days: day - state.last,
      changed: first ? undefined : changed,
      requests: site.requests,
      past: found ? 'flagged' : 'clean',
    });
    state.last = day;
    state.next = day + nextOf(site, i, day);
  };

  for (let day = 0; day < year.days; day += 1) {
    if (rule === 'by-risk')
      for (const [server, members] of ofServer.entries()) {
        const seen = members.filter((i) => known[i]?.estimate !== undefined);
        const now = incident(server, day);
        const loads = seen.map((i) => loadOf(i, day, now));
        const found = paceFor(loads, dailyRequests, bounds);
        pace[server] = found;
        for (const [at, i] of seen.entries()) {
          const [state, load] = [known[i], loads[at]];
          if (state === undefined || load === undefined) continue;
          const wanted = intervalDays(load, found, bounds);
          if (isOutOfDate(state.next - state.last, wanted)) state.next = state.last + wanted;
        }
      }
    for (const [i, state] of known.entries())
      while (state.next < day + 1 && (world[i]?.born ?? 0) < day + 1) visit(i, Math.max(state.next, day));
  }
  for (const [i, { wrongAt }] of known.entries())
    for (const [since] of world[i]?.wrongOn.slice(wrongAt) ?? []) delays.push(year.days - since);
  delays.sort((a, b) => a - b);
  const at = (share: number): number => delays[Math.floor(delays.length * share)] ?? 0;
  return {
    rule,
    requests,
    visits,
    events: delays.length,
    meanDays: delays.reduce((sum, days) => sum + days, 0) / Math.max(1, delays.length),
    medianDays: at(0.5),
    p95Days: at(0.95),
  };
};

/** Of the budget, since first visits and moved dates come on top of the pace: so neither rule asks for more than the other. */
const spent = 0.98;

/** Both rules over the same year; the budget is what the fixed rule needs to see every site once in `fixedDays`. */
export const compare = (year: Year, fixedDays: number): { readonly fixed: Outcome; readonly byRisk: Outcome } => {
  const world = worldOf(year);
  const fixed = run('fixed', world, year, 0, fixedDays);
  const dailyRequests = fixed.requests / year.days / Math.ceil(year.sites / year.sitesAServer);
  return { fixed, byRisk: run('by-risk', world, year, dailyRequests * spent, fixedDays) };
};

export const table = (outcomes: readonly Outcome[]): string =>
  [
    'rule      requests    visits     events  mean days  median   95 %',
    ...outcomes.map(
      ({ rule, requests, visits, events, meanDays, medianDays, p95Days }) =>
        `${rule.padEnd(8)} ${String(requests).padStart(10)} ${String(visits).padStart(9)} ${String(events).padStart(10)} ${meanDays.toFixed(2).padStart(10)} ${medianDays.toFixed(2).padStart(7)} ${p95Days.toFixed(2).padStart(6)}`,
    ),
  ].join('\n');
