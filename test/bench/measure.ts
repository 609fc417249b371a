/** What the benches of the crawler share: made-up sites, a crawl of one, CPU and memory. They print ratios and assert no times. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { packer } from '../../shared/blob/packer.ts';
import { createSpill } from '../../shared/blob/spill.ts';
import { crawlSite } from '../../shared/crawl/crawl-site.ts';
import { createLimiter } from '../../shared/crawl/limiter.ts';
import { defaultLimits, type SitePlan, type SiteResult, type Visitor } from '../../shared/crawl/plan.ts';
import { createFetcher } from '../../shared/net/fetcher.ts';
import { pause } from '../../shared/net/pause.ts';
import type { Fetcher } from '../../shared/ports.ts';
import type { Ready, Report } from './made-site.ts';

/** CPU seconds of this process, user and system. */
export const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
export const say = (...cells: readonly (string | number)[]): void => {
  process.stdout.write(`${cells.map((cell) => String(cell).padEnd(22)).join('')}\n`);
};

export type MadeSites = {
  /** Start pages, one a server. */
  readonly urls: readonly string[];
  readonly report: () => Promise<Report>;
  /** Every page says something else from now on. */
  readonly change: () => Promise<void>;
  readonly stop: () => Promise<void>;
};
/** Servers at 127.0.2.1, 127.0.2.2, … in one process of their own. */
export const makeSites = async (
  servers: number,
  pages: number,
  latencyMs = 0,
  flaggedEvery = 0,
): Promise<MadeSites> => {
  const hosts = Array.from({ length: servers }, (_, at) => `127.0.2.${at + 1}`);
  const child = fork(fileURLToPath(new URL('made-site.ts', import.meta.url)), [
    `${pages}`,
    `${latencyMs}`,
    `${flaggedEvery}`,
    ...hosts,
  ]);
  const [{ ports }] = (await once(child, 'message')) as [Ready];
  return {
    urls: hosts.map((host, at) => `http://${host}:${ports[at]}/`),
    report: async () => {
      child.send('report');
      const [report] = (await once(child, 'message')) as [Report];
      return report;
    },
    change: async () => {
      child.send('change');
      await once(child, 'message');
    },
    stop: async () => {
      const gone = once(child, 'exit');
      child.disconnect();
      await gone;
    },
  };
};

const elapsedMs = (): number => performance.now();
/** One visit, without detectors; four sockets. */
export const crawl = async (
  start: string,
  more: Partial<SitePlan> = {},
  onPage: Visitor['onPage'] = () => undefined,
  shared?: Fetcher,
): Promise<SiteResult> => {
  const fetcher = shared ?? createFetcher({ networks: ['127.0.0.0/8'] });
  const { hostname } = new URL(start);
  const done = new AbortController();
  try {
    return await crawlSite(
      {
        site: hostname,
        start,
        addresses: [hostname],
        sockets: 4,
        userAgent: 'Hostwarden-bench/1.0',
        robots: 'honour',
        limits: { ...defaultLimits, pages: 1_000_000, ms: 24 * 3_600_000 },
        ...more,
      },
      {
        fetch: fetcher.fetch,
        limiter: createLimiter({ sockets: 4, elapsedMs, pause: (ms) => pause(ms, done.signal) }),
        elapsedMs,
        pause: (ms) => pause(ms, done.signal),
        secret: 'bench',
        packer,
        spill: () => createSpill(tmpdir()),
      },
      { onPage },
    );
  } finally {
    done.abort();
    if (shared === undefined) await fetcher.close();
  }
};
