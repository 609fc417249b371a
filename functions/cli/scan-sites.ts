/** One visit of each site, in memory: resolve, crawl, detect. Never throws for anything that a site does. */
import { crawlSite } from '../../shared/crawl/crawl-site.ts';
import { createLimiter, type Limiter } from '../../shared/crawl/limiter.ts';
import { type CrawlWorld, defaultLimits, type ReadPdf, type SiteResult } from '../../shared/crawl/plan.ts';
import type { Render } from '../../shared/crawl/render.ts';
import { detectLooks } from '../../shared/detect/compare-looks.ts';
import type { Knowledge } from '../../shared/detect/knowledge.ts';
import type { Fetcher } from '../../shared/ports.ts';
import type { SeenPage } from '../../shared/review/fold.ts';
import type { Iso } from '../../shared/time.ts';
import type { Progress } from './progress.ts';
import type { SavedSite } from './scan-checkpoint.ts';
import { createScanProgress } from './scan-progress.ts';
import { flagsOf, interrupted, loggedOf, type SiteReport } from './scan-report.ts';

export type ScanPlan = {
  readonly urls: readonly URL[];
  readonly maxPages: number;
  /** Milliseconds for all sites together. */
  readonly maxMs: number;
  readonly sockets: number;
  /** Where an interrupted scan stopped, by address. */
  readonly saved?: Readonly<Record<string, SavedSite>>;
};
export type Scanned = {
  readonly reports: readonly SiteReport[];
  /** Of an interrupted scan; undefined: all are through. */
  readonly rest: Readonly<Record<string, SavedSite>> | undefined;
};
export type ScanWorld = {
  readonly fetcher: Fetcher;
  readonly knowledge: Knowledge;
  /** May this address be connected to under the networks that were named? */
  readonly permitted: (address: string) => boolean;
  readonly elapsedMs: () => number;
  readonly pause: (ms: number) => Promise<void>;
  /** Aborted by Ctrl-C: what was found so far is handed back. */
  readonly signal: AbortSignal;
  readonly readPdf: ReadPdf;
  readonly secret: string;
  readonly spill: NonNullable<CrawlWorld['spill']>;
  readonly render: Render | undefined;
  readonly progress: Progress;
  readonly at: Iso;
};
/** Sites crawled side by side; those on one server share its limiter. */
const atOnce = 8;

const nothing = { fetched: 0, unchanged: 0, failed: 0, skipped: 0 } as const;
const notCrawled = (url: URL, stopped: SiteReport['stopped'], problem: string, detail: string): SiteReport => ({
  site: url.host,
  pages: nothing,
  stopped,
  flags: [],
  logged: [],
  outbound: [],
  problems: [{ url: url.href, problem, detail }],
});

/** The host's addresses that may be used, or why there is none. */
const addressesOf = async (url: URL, world: ScanWorld): Promise<readonly string[] | SiteReport> => {
  const resolved = await world.fetcher.resolve(url.hostname);
  if (!resolved.ok) return notCrawled(url, 'refused', resolved.error.problem, resolved.error.detail);
  const permitted = resolved.value.filter(world.permitted);
  if (permitted.length > 0) return permitted;
  const some = resolved.value[0] ?? '';
  return notCrawled(
    url,
    'refused',
    'address-refused',
    `${some} is not a public address; if it is meant, allow its network, e.g. --networks ${some}${some.includes(':') ? '/128' : '/32'}`,
  );
};

const interruptions = { url: '', problem: interrupted, detail: 'stopped by hand before the end' } as const;
const reportOf = (url: URL, result: SiteResult, pages: readonly SeenPage[], world: ScanWorld): SiteReport => ({
  site: url.host,
  pages: result.counts,
  stopped: result.stopped === 'paused' ? 'time' : result.stopped,
  flags: flagsOf(pages, world.knowledge.policy, world.at),
  logged: loggedOf(pages, world.knowledge.policy),
  outbound: result.outbound,
  problems: result.stopped === 'paused' ? [{ ...interruptions, url: url.href }, ...result.problems] : result.problems,
});

export const scanSites = async (plan: ScanPlan, world: ScanWorld): Promise<Scanned> => {
  const started = world.elapsedMs();
  const limiters = new Map<string, Limiter>();
  const limiterOf = (addresses: readonly string[]): Limiter => {
    const server = [...addresses].sort().join(' ');
    const known = limiters.get(server);
    if (known !== undefined) return known;
    const limiter = createLimiter({ sockets: plan.sockets, elapsedMs: world.elapsedMs, pause: world.pause });
    limiters.set(server, limiter);
    return limiter;
  };
  const met = createScanProgress(world.progress, world.elapsedMs, plan.maxPages * plan.urls.length);
  const rest: Record<string, SavedSite> = {};
  let unfinished = false;

  const scan = async (url: URL): Promise<SiteReport> => {
    const left = plan.maxMs - (world.elapsedMs() - started);
    const saved = plan.saved?.[url.href];
    if (saved !== undefined && 'report' in saved) {
      rest[url.href] = saved;
      return saved.report;
    }
    if (world.signal.aborted) unfinished = true;
    if (world.signal.aborted && saved !== undefined) rest[url.href] = saved;
    if (world.signal.aborted) return notCrawled(url, 'time', interrupted, 'stopped by hand before it was begun');
    if (left <= 0) return notCrawled(url, 'time', interrupted, 'no time was left for it; raise --max-time');
    const addresses = await addressesOf(url, world);
    if ('site' in addresses) return addresses;
    const pages: SeenPage[] = [...(saved?.pages ?? [])];
    let done = saved?.done ?? 0;
    const limiter = limiterOf(addresses);
    const result = await crawlSite(
      {
        site: url.hostname,
        start: url.href,
        addresses,
        sockets: plan.sockets,
        userAgent: world.knowledge.policy.crawl.userAgent,
        robots: world.knowledge.policy.crawl.robots,
        limits: { ...defaultLimits, pages: plan.maxPages, ms: left },
        judge: { knowledge: world.knowledge.version, lists: world.knowledge.lists },
        pdfs: world.knowledge.policy.crawl.pdfs,
        secondLooks: world.knowledge.policy.crawl.secondLooks,
        ...(saved === undefined ? {} : { checkpoint: saved.checkpoint }),
        renders: world.knowledge.policy.browser.renders,
        once: true,
      },
      {
        fetch: world.fetcher.fetch,
        limiter,
        elapsedMs: world.elapsedMs,
        pause: world.pause,
        signal: world.signal,
        readPdf: world.readPdf,
        secret: world.secret,
        spill: world.spill,
        ...(world.render === undefined ? {} : { render: world.render }),
      },
      {
        onPage: (page, { looks = [] }) => {
          const findings = detectLooks(page, looks, world.knowledge);
          if (findings.length > 0) pages.push({ url: page.url, title: page.title, findings });
          done += 1;
          met.page(findings.length > 0);
          return undefined;
        },
        onStep: (waiting) => met.step(url.host, waiting, limiter.state()),
      },
    );
    const report = reportOf(url, result, pages, world);
    met.over(url.host);
    if (result.checkpoint === undefined) rest[url.href] = { report };
    else {
      rest[url.href] = { checkpoint: result.checkpoint, pages, done };
      unfinished = true;
    }
    const { fetched, failed } = report.pages;
    world.progress.say(`${report.site}: ${fetched} pages, ${failed} failed, ${report.flags.length} flags`);
    return report;
  };

  const reports: SiteReport[] = [];
  const waiting = [...plan.urls.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) reports[next[0]] = await scan(next[1]);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, plan.urls.length) }, work));
  return { reports, rest: unfinished ? rest : undefined };
};
