/** One visit of each site, in memory: resolve, crawl, detect. Never throws for anything that a site does. */
import { crawlSite } from '../../shared/crawl/crawl-site.ts';
import { createLimiter, type Limiter } from '../../shared/crawl/limiter.ts';
import { defaultLimits, type ReadPdf, type SiteResult } from '../../shared/crawl/plan.ts';
import { detectLooks } from '../../shared/detect/compare-looks.ts';
import type { Knowledge } from '../../shared/detect/knowledge.ts';
import type { Fetcher } from '../../shared/ports.ts';
import type { SeenPage } from '../../shared/review/fold.ts';
import type { Iso } from '../../shared/time.ts';
import type { Progress } from './progress.ts';
import { flagsOf, interrupted, loggedOf, type SiteReport } from './scan-report.ts';

export type ScanPlan = {
  readonly urls: readonly URL[];
  readonly maxPages: number;
  /** Milliseconds for all sites together. */
  readonly maxMs: number;
  readonly sockets: number;
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

export const scanSites = async (plan: ScanPlan, world: ScanWorld): Promise<readonly SiteReport[]> => {
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
  let done = 0;
  let hits = 0;

  const scan = async (url: URL): Promise<SiteReport> => {
    const left = plan.maxMs - (world.elapsedMs() - started);
    if (world.signal.aborted) return notCrawled(url, 'time', interrupted, 'stopped by hand before it was begun');
    if (left <= 0) return notCrawled(url, 'time', interrupted, 'no time was left for it; raise --max-time');
    const addresses = await addressesOf(url, world);
    if ('site' in addresses) return addresses;
    const pages: SeenPage[] = [];
    const result = await crawlSite(
      {
        site: url.hostname,
        start: url.href,
        addresses,
        sockets: plan.sockets,
        userAgent: world.knowledge.policy.crawl.userAgent,
        robots: world.knowledge.policy.crawl.robots,
        limits: { ...defaultLimits, pages: plan.maxPages, ms: left },
        knowledge: world.knowledge.version,
        pdfs: world.knowledge.policy.crawl.pdfs,
        secondLooks: world.knowledge.policy.crawl.secondLooks,
      },
      {
        fetch: world.fetcher.fetch,
        limiter: limiterOf(addresses),
        elapsedMs: world.elapsedMs,
        pause: world.pause,
        signal: world.signal,
        readPdf: world.readPdf,
      },
      {
        onPage: (page, { looks = [] }) => {
          const findings = detectLooks(page, looks, world.knowledge);
          if (findings.length > 0) pages.push({ url: page.url, title: page.title, findings });
          done += 1;
          if (findings.length > 0) hits += 1;
          world.progress.report({
            done,
            most: plan.maxPages * plan.urls.length,
            what: 'pages',
            note: `${hits} with findings, now at ${url.host}`,
          });
          return undefined;
        },
      },
    );
    const report = reportOf(url, result, pages, world);
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
  return reports;
};
