/** What tests crawl one site in: the real fetcher on loopback, pauses a hundredth as long, everything closed after each. */
import { afterEach } from 'vitest';
import { crawlSite } from '../../../shared/crawl/crawl-site.ts';
import { createLimiter } from '../../../shared/crawl/limiter.ts';
import type { PageView } from '../../../shared/crawl/page-view.ts';
import {
  type CrawlWorld,
  defaultLimits,
  type SitePlan,
  type SiteResult,
  type Visitor,
} from '../../../shared/crawl/plan.ts';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import { pause } from '../../../shared/net/pause.ts';
import { type Handler, type HostileServer, startHostile } from './hostile-server.ts';

export const elapsedMs = (): number => performance.now();
/** Waiting is what makes a test slow: pauses are a hundredth as long, deadlines are the slice's own. */
export const quick = (ms: number, signal?: AbortSignal): Promise<void> => pause(ms > 10_000 ? ms : ms / 100, signal);
export const limits = {
  ...defaultLimits,
  linksPerPage: 1_000,
  fetch: { connectMs: 500, headersMs: 1_000, totalMs: 1_200, bodyBytes: 200_000 },
};
export const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});
export const serve = async (pages: Readonly<Record<string, Handler>>, waitMs = 0): Promise<HostileServer> => {
  const server = await startHostile(pages, waitMs);
  closing.push(server.close);
  return server;
};
export const world = (more: Partial<CrawlWorld> = {}, sockets = 4): CrawlWorld => {
  const fetcher = createFetcher({ networks: ['127.0.0.0/8'] });
  closing.push(fetcher.close);
  return {
    fetch: fetcher.fetch,
    elapsedMs,
    pause: quick,
    limiter: createLimiter({ sockets, elapsedMs, pause: quick }),
    secret: 'test',
    ...more,
  };
};
export const planFor = (server: HostileServer, more: Partial<SitePlan> = {}): SitePlan => ({
  site: 'site.example',
  start: server.url,
  addresses: ['127.0.0.1'],
  sockets: 4,
  userAgent: 'Hostwarden/1.0 (+http://info.example/)',
  robots: 'honour',
  limits,
  ...more,
});
export const crawl = async (
  plan: SitePlan,
  in_ = world(),
  visitor: Partial<Visitor> = {},
): Promise<SiteResult & { pages: PageView[]; paths: string[] }> => {
  const pages: PageView[] = [];
  const result = await crawlSite(plan, in_, {
    onPage: (page) => {
      pages.push(page);
      return undefined;
    },
    ...visitor,
  });
  return { ...result, pages, paths: pages.map((page) => page.url.slice(plan.start.length - 1)) };
};
