/**
 * Once a day, and after a break-in at once: how fast a server's sites come round within its budget, and the dates that no longer fit.
 */
import { nextNight } from '../../shared/calendar/nights.ts';
import {
  intervalDays,
  isOutOfDate,
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
/** A site with an open flag keeps its date: people are at it. Its visits are so near that they look flagged by their interval. */
const keepsItsDate = (site: SiteRecord, { crawl }: Policy): boolean => {
  const { lastVisitAt, nextVisitAt } = site.schedule;
  return lastVisitAt === undefined || secondsBetween(lastVisitAt, nextVisitAt) <= crawl.visitHours.risky * 3_600;
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
      const { estimate, status } = site.schedule;
      if (estimate === undefined || status !== 'active') continue;
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
        days: keepsItsDate(site, policy) ? policy.crawl.visitHours.risky / 24 : intervalDays(load, pace, bounds),
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
    if (visit !== undefined || lastVisitAt === undefined || keepsItsDate(site, policy)) continue;
    const wanted = intervalDays(load, pace, bounds);
    if (!isOutOfDate(secondsBetween(lastVisitAt, nextVisitAt) / day, wanted)) continue;
    const at = nextNight(laterOf(now, addSeconds(lastVisitAt, wanted * day)), policy.crawl.nights, policy.timeZone);
    const put = rows.site({ ...site, schedule: { ...site.schedule, nextVisitAt: at } });
    if ((await ports.records.transact([{ put, if: { rev: siteRow.rev } }])).ok) moved += 1;
  }
  return moved;
};
