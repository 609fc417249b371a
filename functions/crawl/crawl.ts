/** One slice of one server: all its running visits side by side under one limiter, until they are done or the time is up. */

import { packer } from '../../shared/blob/packer.ts';
import { runBudgetMs } from '../../shared/budgets.ts';
import { isNight, nightLeftMs } from '../../shared/calendar/nights.ts';
import { isOff } from '../../shared/case/switches.ts';
import { takeLease } from '../../shared/crawl/lease.ts';
import { createLimiter, type Limiter } from '../../shared/crawl/limiter.ts';
import type { CrawlWorld } from '../../shared/crawl/plan.ts';
import type { Render } from '../../shared/crawl/render.ts';
import { requestsLeft, type Spent } from '../../shared/crawl/spent.ts';
import type { CrawlMessage, Visit } from '../../shared/crawl/visit.ts';
import type { Knowledge } from '../../shared/detect/knowledge.ts';
import { errorFacts, RetryLater } from '../../shared/errors.ts';
import { hangUpFor } from '../../shared/net/hang-up.ts';
import { pause } from '../../shared/net/pause.ts';
import { createPdfReader } from '../../shared/net/read-pdf.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Ports } from '../../shared/ports.ts';
import { loadRestricted } from '../../shared/report/restricted-addresses.ts';
import type { Server } from '../../shared/site/inventory.ts';
import { bodyOf, keys, type SiteRecord } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import { finishVisit } from './finish.ts';
import { type Meter, openMeter } from './meter.ts';
import { hasMovedAway, tellCases } from './moved-away.ts';
import { openProgress, type Progress, usualBeatMs } from './progress.ts';
import { concludeRecheck, isRecheck, recheckSite } from './recheck.ts';
import { isReport, reportSite } from './report.ts';
import { guarded } from './restricted.ts';
import type { RunningVisit, Slice } from './slice.ts';
import { visitSite } from './visit-site.ts';

export type CrawlDeps = {
  readonly ports: Ports;
  readonly policy: Policy;
  readonly knowledge: Knowledge;
  /** How long this slice may fetch; what is in hand then is finished or put back within a few seconds more. */
  readonly budgetMs: number;
  /** How often it says how far it is; absent: as often as the console looks. */
  readonly beatMs?: number;
  /** For pages that only scripts make; absent where there is no browser. */
  readonly render?: Render | undefined;
  /** Room on a disk for what waits; absent on Lambda, where a site's pages are bounded by the policy. */
  readonly spill?: CrawlWorld['spill'];
  /** Ends the slice early, as if its time were up. */
  readonly signal?: AbortSignal;
};
/** On Lambda, of the fifteen minutes that it gives; the rest is for what is in hand, evidence and the checkpoint. */
export const lambdaBudgetMs = runBudgetMs.crawl;
/** `busy`: somebody else crawls this server, and will see to everything that is running. `idle`: nothing was. */
export type Crawled = 'done' | 'more' | 'busy' | 'idle' | 'off';

/** Sites at once: enough to keep a few sockets busy while some of them wait, few enough to hold their pages in memory. */
const sitesAtOnce = 12;
/** Over the budget, until a lease that was not given back is free. */
const leaseMarginSeconds = 60;
const none = { fetched: 0, unchanged: 0, failed: 0, skipped: 0 };

/** Rechecks and reports first: somebody is waiting. */
const runningVisits = async (
  server: string,
  spent: Spent | undefined,
  { records, now }: Ports,
  { crawl, timeZone }: Policy,
): Promise<readonly RunningVisit[]> => {
  const { rows } = await records.query({ index: 'list', pk: `visits#${server}`, limit: 500 });
  const visits = rows.map((row) => bodyOf<Visit>(row)).filter((visit) => visit.state === 'running');
  // Outside the hours of visits, and once the day's requests are used up, the scheduled ones wait for the next night or day, where dispatch finds them.
  const left = requestsLeft(spent, toIso(now()), crawl.dailyRequests);
  const open = left > 0 && isNight(toIso(now()), crawl.nights, timeZone);
  const waits = ({ purpose }: RunningVisit): boolean => purpose.kind === 'scheduled';
  return [...visits.filter((visit) => !waits(visit)), ...(open ? visits.filter(waits) : [])];
};

const crawlVisit = async (visit: RunningVisit, slice: Slice): Promise<void> => {
  const { ports } = slice;
  const row = await ports.records.get(keys.site(visit.site));
  const site = row && bodyOf<SiteRecord>(row);
  const gone = site === undefined || site.server !== visit.server;
  const moved = !gone && (await hasMovedAway(site, slice));
  if (!gone && !moved) {
    const restricted = await loadRestricted(site.host, ports);
    const own: Slice = { ...slice, restricted, world: guarded(slice.world, restricted) };
    if (isRecheck(visit)) await recheckSite(visit, site, own);
    else if (isReport(visit)) await reportSite(visit, site, own);
    else await visitSite(visit, site, own);
    return;
  }
  ports.log('info', 'visit.refused', { site: visit.site, why: moved ? 'moved away' : 'no longer on this server' });
  if (moved) await tellCases(site, ports);
  if (isRecheck(visit)) {
    await concludeRecheck(visit, { found: 'cannot-tell', left: visit.purpose.urls }, slice);
  }
  const detail = moved ? 'the name resolves to other addresses' : 'not on this server any more';
  const problems = [{ url: site?.start ?? '', problem: 'moved-away', detail }];
  const ending = { stopped: 'refused', counts: none, problems, outbound: [] } as const;
  await finishVisit(visit, ending, undefined, slice, moved ? 'moved-away' : 'active');
};

/** A visit that fails keeps its checkpoint and its turn in the next slice; the others go on. */
const crawlAll = async (
  visits: readonly RunningVisit[],
  slice: Slice,
  { worldOf }: Meter,
): Promise<readonly unknown[]> => {
  const waiting = [...visits];
  const failures: unknown[] = [];
  const lane = async (): Promise<void> => {
    for (let visit = waiting.shift(); visit !== undefined; visit = waiting.shift()) {
      const world = worldOf(visit);
      if (world.signal?.aborted) continue;
      slice.progress.begin(visit);
      try {
        await crawlVisit(visit, { ...slice, world });
      } catch (error) {
        failures.push(error);
        slice.ports.log('error', 'visit.failed', { site: visit.site, visit: visit.id, ...errorFacts(error) });
      } finally {
        slice.progress.over(visit);
      }
    }
  };
  await Promise.all(Array.from({ length: sitesAtOnce }, lane));
  return failures;
};

/**
 * Works one message of the queue `crawl`. Safe under duplicates: the lease lets one in, and every write that matters is fenced by it.
 * Throws RetryLater when a visit could not be finished; whatever else a visit threw is thrown after the others are done.
 */
export const crawlServer = async ({ server: id }: CrawlMessage, deps: CrawlDeps): Promise<Crawled> => {
  const { ports, policy, knowledge } = deps;
  // Visits stay as they are; the tick finds them once the stage is on again.
  if (await isOff(ports.records, 'crawl')) return 'off';
  // The night may end first; a slice of nothing but rechecks is a short one then.
  const nightMs = nightLeftMs(toIso(ports.now()), policy.crawl.nights, policy.timeZone);
  const budgetMs = nightMs > 0 ? Math.min(deps.budgetMs, nightMs) : deps.budgetMs;
  const lease = await takeLease(id, budgetMs / 1000 + leaseMarginSeconds, ports);
  if (lease === undefined) return 'busy';
  const timeUp = new AbortController();
  const finished = new AbortController();
  void pause(budgetMs, AbortSignal.any([finished.signal, ...(deps.signal === undefined ? [] : [deps.signal])])).then(
    () => timeUp.abort(),
  );
  const pdfs = createPdfReader();
  let failures: readonly unknown[] = [];
  let found = 0;
  let meter: Meter | undefined;
  let progress: Progress | undefined;
  let limiter: Limiter | undefined;
  let addresses: readonly string[] | undefined;
  const running = () => runningVisits(id, meter?.spent() ?? lease.spent, ports, policy);
  try {
    const [row, visits] = await Promise.all([ports.records.get(keys.server(id)), running()]);
    found = visits.length;
    if (found > 0) {
      // A server that left the inventory has no addresses, and so its visits end as refused.
      const server = row === undefined ? { id, addresses: [], sockets: 1 } : bodyOf<Server>(row);
      addresses = server.addresses;
      const { elapsedMs } = ports;
      limiter = createLimiter({ sockets: server.sockets, elapsedMs, pause, learnt: lease.learnt });
      const world = {
        fetch: ports.fetcher.fetch,
        limiter,
        elapsedMs,
        pause,
        signal: timeUp.signal,
        readPdf: pdfs.read,
        packer,
        secret: ports.newId(),
        ...(deps.render === undefined ? {} : { render: deps.render }),
        ...(deps.spill === undefined ? {} : { spill: deps.spill }),
      };
      const restricted = new Set<string>();
      meter = openMeter({ ports, policy, lease, world });
      progress = await openProgress({ ports, server, lease, world }, found, deps.beatMs ?? usualBeatMs);
      const slice = { ports, policy, knowledge, server, lease, world, progress, restricted };
      failures = await crawlAll(visits, slice, meter);
    }
  } finally {
    finished.abort();
    await progress?.end(running);
    await pdfs.close();
    if (addresses !== undefined) await hangUpFor(addresses, ports);
    await lease.release(meter?.spent(), limiter?.learnt());
  }
  const [failure] = failures;
  if (failure !== undefined) throw failure;
  // After the lease is free, so that work which came meanwhile, and whose message found us busy, is seen by one of the two.
  const left = await running();
  if (left.length === 0) return found === 0 ? 'idle' : 'done';
  if (deps.signal?.aborted) throw new RetryLater(`The crawl of ${id} was stopped.`, { retryInSeconds: 1 });
  await ports.queues.send('crawl', [
    { body: { server: id }, group: id, deduplication: `${id}-${lease.fence}-${ports.newId()}` },
  ]);
  return 'more';
};
