/**
 * Once a day, and after a break-in at once: how fast a server's sites come round within its budget, and the dates that no longer fit.
 */
import { nextNight } from '../../shared/calendar/nights.ts';
import {
  intervalDays,
  isOutOfDate,
  isTired,
  type Load,
  type Pace,
  paceFor,
  planFor,
  riskOf,
} from '../../shared/crawl/schedule.ts';
import { boundsOf } from '../../shared/crawl/visit-bounds.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Ports, Row } from '../../shared/ports.ts';
import { bodyOf, keys, rows, type SiteRecord } from '../../shared/table.ts';
import { addSeconds, type Iso, laterOf, secondsBetween } from '../../shared/time.ts';

const day = 24 * 3_600;
/**
 * Who set a site's date. `once`: one that is nearer than any interval, and no more than a day away: people asked for the visit, or
 * its server rests. `robots`: the hour that its robots.txt asks for. `flag`: it comes at the interval of sites with an open flag, for
 * people are at it; by nothing else do its visits show that. Only the dates of the pace are moved.
 */
type SetBy = 'once' | 'robots' | 'flag' | 'pace';
const setBy = ({ schedule }: SiteRecord, { crawl, timeZone }: Policy): SetBy => {
  const { lastVisitAt, nextVisitAt, met, putOff, asked } = schedule;
  if (putOff !== undefined) return 'robots';
  if (asked === true || lastVisitAt === undefined || isTired(Object.keys(met?.problems ?? {}))) return 'once';
  const ofFlag = nextNight(addSeconds(lastVisitAt, crawl.visitHours.risky * 3_600), crawl.nights, timeZone);
  if (nextVisitAt > ofFlag) return 'pace';
  return nextVisitAt < ofFlag ? 'once' : 'flag';
};
/** Between two visits, for the day's plan: of a visit that is made once, that one comes in the day, and none other. */
const daysOf = (by: SetBy, byPace: number, { crawl }: Policy): number => {
  if (by === 'flag') return crawl.visitHours.risky / 24;
  return by === 'once' ? 1 : byPace;
};

type Known = { readonly row: Row; readonly site: SiteRecord; readonly load: Load };

const sitesOf = async (server: string, now: Iso, incident: boolean, { records }: Ports): Promise<readonly Known[]> => {
  const known: Known[] = [];
  let cursor: string | undefined;
  do {
    const page = await records.query({
      index: 'list',
      pk: `sites#${server}`,
      limit: 1000,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const row of page.rows) {
      const site = bodyOf<SiteRecord>(row);
      const { estimate, status, putOff } = site.schedule;
      // A terminated contract's sites are not visited.
      if (estimate === undefined || status !== 'active' || putOff === 'terminated') continue;
      const risk = riskOf(estimate, { daysKnown: secondsBetween(estimate.since, now) / day, incident });
      known.push({ row, site, load: { risk, requests: estimate.requests } });
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  return known;
};

/** Answers how many dates were set anew; undefined where the pace is of today. */
export const keepPace = async (server: string, now: Iso, ports: Ports, policy: Policy): Promise<number | undefined> => {
  const row = await ports.records.get(keys.pace(server));
  const before = row && bodyOf<Pace>(row);
  if (before !== undefined && secondsBetween(before.at, now) < day) return undefined;
  const incident = before?.incidentUntil !== undefined && before.incidentUntil > now;
  const known = await sitesOf(server, now, incident, ports);
  if (known.length === 0) return undefined;
  const bounds = boundsOf(policy);
  const loads = known.map(({ load }) => load);
  const pace = paceFor(loads, policy.crawl.dailyRequests, bounds);
  const next: Pace = {
    pace,
    at: now,
    planned: planFor(
      known.map(({ site, load }) => ({
        requests: load.requests,
        days: daysOf(setBy(site, policy), intervalDays(load, pace, bounds), policy),
      })),
    ),
    ...(incident && before?.incidentUntil ? { incidentUntil: before.incidentUntil } : {}),
  };
  const taken = await ports.records.transact([
    { put: rows.pace(server, next), if: row === undefined ? 'absent' : { rev: row.rev } },
  ]);
  if (!taken.ok) return undefined; // another tick has it
  let moved = 0;
  for (const { row: siteRow, site, load } of known) {
    const { lastVisitAt, nextVisitAt, visit } = site.schedule;
    if (visit !== undefined || lastVisitAt === undefined || setBy(site, policy) !== 'pace') continue;
    const wanted = intervalDays(load, pace, bounds);
    if (!isOutOfDate(secondsBetween(lastVisitAt, nextVisitAt) / day, wanted)) continue;
    const at = nextNight(laterOf(now, addSeconds(lastVisitAt, wanted * day)), policy.crawl.nights, policy.timeZone);
    const put = rows.site({ ...site, schedule: { ...site.schedule, nextVisitAt: at } });
    if ((await ports.records.transact([{ put, if: { rev: siteRow.rev } }])).ok) moved += 1;
  }
  return moved;
};
