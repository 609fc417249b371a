/** One visit of a site on loopback, as the tests make it. */
import { crawlSite } from '../../../shared/crawl/crawl-site.ts';
import { createLimiter } from '../../../shared/crawl/limiter.ts';
import type { PageView } from '../../../shared/crawl/page-view.ts';
import {
  type CrawlWorld,
  defaultLimits,
  type PageSource,
  type SitePlan,
  type SiteResult,
  type Visitor,
} from '../../../shared/crawl/plan.ts';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import { pause } from '../../../shared/net/pause.ts';

export const elapsedMs = (): number => performance.now();
/** Waiting is what makes a test slow: pauses are a hundredth as long, deadlines are the slice's own. */
export const quick = (ms: number, signal?: AbortSignal): Promise<void> => pause(ms > 10_000 ? ms : ms / 100, signal);
export const limits = {
  ...defaultLimits,
  linksPerPage: 1_000,
  fetch: { connectMs: 500, headersMs: 500, totalMs: 700, bodyBytes: 200_000 },
};

export type Crawled = SiteResult & {
  readonly pages: readonly PageView[];
  /** Path and query of each page, as it was asked for. */
  readonly paths: readonly string[];
  readonly sources: readonly PageSource[];
  readonly named: ReadonlySet<string>;
};

/** `start` is `http://site.example:<port>/`; the server is at 127.0.0.1. */
export const crawlAt = async (
  start: string,
  more: Partial<SitePlan> = {},
  inWorld: Partial<CrawlWorld> = {},
  visitor: Partial<Visitor> = {},
): Promise<Crawled> => {
  const fetcher = createFetcher({ networks: ['127.0.0.0/8'] });
  const pages: PageView[] = [];
  const sources: PageSource[] = [];
  try {
    const result = await crawlSite(
      {
        site: 'site.example',
        start,
        addresses: ['127.0.0.1'],
        sockets: 4,
        userAgent: 'Hostwarden/1.0 (+http://info.example/)',
        robots: 'honour',
        limits,
        ...more,
      },
      {
        fetch: fetcher.fetch,
        elapsedMs,
        pause: quick,
        limiter: createLimiter({ sockets: 4, elapsedMs, pause: quick }),
        secret: 'test',
        ...inWorld,
      },
      {
        onPage: (page, source) => {
          pages.push(page);
          sources.push(source);
          return undefined;
        },
        ...visitor,
      },
    );
    return {
      ...result,
      pages,
      sources,
      paths: pages.map((page) => page.url.slice(new URL(page.url).origin.length)),
      named: new Set(result.problems.map(({ problem }) => problem)),
    };
  } finally {
    await fetcher.close();
  }
};
