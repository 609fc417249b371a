/** The tick that starts visits: sites that are due, by index, and one message for each of their servers. */

import { isNight } from '../../shared/calendar/nights.ts';
import { isOff } from '../../shared/case/switches.ts';
import type { Lease } from '../../shared/crawl/holding.ts';
import { requestsLeft } from '../../shared/crawl/spent.ts';
import type { CrawlMessage, Visit } from '../../shared/crawl/visit.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Outgoing, Ports } from '../../shared/ports.ts';
import type { Contract } from '../../shared/site/inventory.ts';
import { bodyOf, keys, rows, type SiteRecord } from '../../shared/table.ts';
import { addSeconds, type Iso, secondsBetween, toIso } from '../../shared/time.ts';
import { keepPace } from './pace.ts';

export type Dispatched = { readonly visits: number; readonly servers: number };

const pageSize = 500;
export const dispatchLimits = {
  /** Sites and servers seen to side by side: the tick waits for the table, and has two minutes for fifty thousand servers. */
  lanes: 50,
  /** Of one tick; the rest stays due and is found by the next. */
  mostVisits: 20_000,
  /** Visits of one server that wait or run at once. */
  mostOfAServer: 100,
} as const;
const { lanes, mostVisits, mostOfAServer } = dispatchLimits;
/** Running longer than this without anybody on the server: its message is lost, e.g. between our two steps. */
const lostAfterSeconds = 300;
/** Servers whose pace is worked out in one tick; there are many ticks a day. */
const mostPaces = 250;
const secondsPerHour = 3600;

const messageFor = (server: string, deduplication: string): Outgoing => ({
  body: { server } satisfies CrawlMessage,
  group: server,
  deduplication,
});

const inLanes = async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  const waiting = items.values();
  const lane = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};

/** The visit and the site's schedule together: a site has at most one scheduled visit, however often the tick runs. */
const start = async (
  site: SiteRecord,
  rev: number,
  now: Iso,
  { records, newId }: Ports,
): Promise<string | undefined> => {
  const visit: Visit = {
    id: newId(),
    site: site.host,
    server: site.server,
    startedAt: now,
    purpose: { kind: 'scheduled' },
    pages: { fetched: 0, unchanged: 0, failed: 0, skipped: 0 },
    problems: [],
    state: 'running',
  };
  const started = await records.transact([
    { put: rows.site({ ...site, schedule: { ...site.schedule, visit: visit.id } }), if: { rev } },
    { put: rows.visit(visit), if: 'absent' },
  ]);
  return started.ok ? visit.id : undefined;
};

/** A terminated contract's site is nobody's to judge; it is asked about again later, for it may be reinstated. */
const isOurs = async (site: SiteRecord, { records }: Ports): Promise<boolean> => {
  const row = await records.get(keys.contract(site.contract));
  return row === undefined || bodyOf<Contract>(row).status !== 'terminated';
};
const putOff = async (site: SiteRecord, rev: number, now: Iso, hours: number, { records }: Ports): Promise<void> => {
  const nextVisitAt = addSeconds(now, hours * secondsPerHour);
  const schedule = { ...site.schedule, putOff: 'terminated', nextVisitAt } as const;
  await records.transact([{ put: rows.site({ ...site, schedule }), if: { rev } }]);
};

const tell = async (messages: readonly Outgoing[], { queues }: Ports): Promise<void> => {
  if (messages.length > 0) await queues.send('crawl', messages);
};

/** A visit whose message was lost in a crash is not lost: the server is nudged until somebody is on it. */
const nudge = async (
  now: Iso,
  started: ReadonlySet<string>,
  open: boolean,
  ports: Ports,
  policy: Policy,
): Promise<void> => {
  const { records } = ports;
  let paced = 0;
  let cursor: string | undefined;
  do {
    const page = await records.query({
      index: 'list',
      pk: 'servers',
      limit: 1000,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const found: Outgoing[] = [];
    await inLanes(page.rows, async ({ pk }) => {
      const server = pk.slice('server#'.length);
      if (paced < mostPaces && (await keepPace(server, now, ports, policy)) !== undefined) paced += 1;
      if (started.has(server)) return;
      const { rows: running } = await records.query({
        index: 'list',
        pk: `visits#${server}`,
        limit: mostOfAServer,
      });
      // By day, and once the day's requests are used up, only rechecks and reports are made: somebody is waiting.
      const visits = running.map((row) => bodyOf<Visit>(row));
      const [oldest] = visits;
      const goesOn = open && oldest !== undefined && (await hasRequestsLeft(server, now, ports, policy));
      const visit = goesOn ? oldest : visits.find(({ purpose }) => purpose.kind !== 'scheduled');
      if (visit === undefined) return;
      if (secondsBetween(visit.startedAt, now) < lostAfterSeconds) return;
      const lease = await records.get(keys.lease(server));
      if (lease !== undefined && bodyOf<Lease>(lease).until > now) return;
      found.push(messageFor(server, `nudge-${visit.id}-${lease === undefined ? 0 : bodyOf<Lease>(lease).fence}`));
    });
    await tell(found, ports);
    cursor = page.cursor;
  } while (cursor !== undefined);
};

export const dispatch = async (ports: Ports, policy: Policy): Promise<Dispatched> => {
  if (await isOff(ports.records, 'crawl')) return { visits: 0, servers: 0 };
  const now = toIso(ports.now());
  const open = isNight(now, policy.crawl.nights, policy.timeZone);
  const counts = new Map<string, number>();
  const told = new Set<string>();
  let visits = 0;
  let cursor: string | undefined;
  while (open && visits < mostVisits) {
    const page = await ports.records.query({
      index: 'due',
      pk: 'sites',
      to: `${now}#~`, // `~` sorts after every host of that instant
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    });
    // Side by side, but those of one server in turn: they share its count.
    const first = new Map<string, string>();
    const byServer = Map.groupBy(page.rows, (row) => bodyOf<SiteRecord>(row).server);
    await inLanes([...byServer.values()], async (some) => {
      for (const row of some) {
        const site = bodyOf<SiteRecord>(row);
        const busy = counts.get(site.server) ?? (await busyness(site.server, now, ports, policy));
        counts.set(site.server, busy);
        if (busy >= mostOfAServer) continue;
        if (!(await isOurs(site, ports))) {
          await putOff(site, row.rev, now, policy.crawl.visitHours.quiet, ports);
          continue;
        }
        const visit = await start(site, row.rev, now, ports);
        if (visit === undefined) continue; // another tick has it
        counts.set(site.server, busy + 1);
        if (!told.has(site.server)) first.set(site.server, first.get(site.server) ?? visit);
        visits += 1;
      }
    });
    // As it goes: a tick that ends half way has told of all but its last page, whose visits the next ones nudge.
    await tell(
      [...first].map(([server, visit]) => messageFor(server, visit)),
      ports,
    );
    for (const server of first.keys()) told.add(server);
    cursor = page.cursor;
    if (cursor === undefined) break;
  }

  await nudge(now, told, open, ports, policy);
  return { visits, servers: told.size };
};

const hasRequestsLeft = async (server: string, now: Iso, { records }: Ports, { crawl }: Policy): Promise<boolean> => {
  const row = await records.get(keys.lease(server));
  return requestsLeft(row && bodyOf<Lease>(row).spent, now, crawl.dailyRequests) > 0;
};

/** Visits that wait or run on a server; one whose day's requests are used up takes no more. */
const busyness = async (server: string, now: Iso, ports: Ports, policy: Policy): Promise<number> =>
  (await hasRequestsLeft(server, now, ports, policy))
    ? (await ports.records.query({ index: 'list', pk: `visits#${server}`, limit: mostOfAServer })).rows.length
    : mostOfAServer;
