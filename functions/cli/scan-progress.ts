/** What a scan says of itself while it runs: pages, how fast, how many wait, findings, how each server is pressed, and until when. */
import type { LimiterState } from '../../shared/crawl/limiter.ts';
import type { Progress } from './progress.ts';

export type ScanProgress = {
  /** One more page was looked at. */
  readonly page: (found: boolean) => void;
  /** Addresses that wait on the site, and its server. */
  readonly step: (host: string, waiting: number, server: LimiterState) => void;
  readonly over: (host: string) => void;
};
type Site = { waiting: number; server: LimiterState | undefined };

/** The rate is that of the last seconds, not of an hour ago. */
const lookBackMs = 5_000;
const mostNamed = 3;

const pressed = (host: string, { sockets, limit, pausedMs }: LimiterState): string =>
  pausedMs > 0 ? `${host} pauses ${Math.ceil(pausedMs / 1000)} s` : `${host} ${sockets} of ${limit} sockets`;
const lasting = (seconds: number): string =>
  seconds < 90
    ? `${Math.ceil(seconds)} s`
    : seconds < 5_400
      ? `${Math.ceil(seconds / 60)} min`
      : `${Math.ceil(seconds / 3_600)} h`;

export const createScanProgress = (progress: Progress, elapsedMs: () => number, most: number): ScanProgress => {
  const sites = new Map<string, Site>();
  let done = 0;
  let hits = 0;
  let since = elapsedMs();
  let before = 0;
  let rate = 0;
  const at = (host: string): Site => {
    const site = sites.get(host) ?? { waiting: 0, server: undefined };
    sites.set(host, site);
    return site;
  };
  const measure = (): void => {
    const now = elapsedMs();
    if (now - since < lookBackMs / 5) return;
    const fresh = ((done - before) * 1000) / (now - since);
    rate = rate === 0 ? fresh : rate * 0.8 + fresh * 0.2;
    since = now;
    before = done;
  };
  const note = (): string => {
    measure();
    const waiting = [...sites.values()].reduce((sum, site) => sum + site.waiting, 0);
    const left = Math.min(waiting, Math.max(0, most - done));
    const servers = [...sites]
      .flatMap(([host, { server }]) => (server === undefined ? [] : [pressed(host, server)]))
      .slice(0, mostNamed);
    const parts = [
      ...(rate > 0 ? [`${rate < 10 ? rate.toFixed(1) : rate.toFixed(0)}/s`] : []),
      `${waiting} waiting`,
      `${hits} with findings`,
      ...(rate > 0 && left > 0 ? [`about ${lasting(left / rate)} left`] : []),
      ...servers,
      ...(sites.size > mostNamed ? [`and ${sites.size - mostNamed} more`] : []),
    ];
    return parts.join(', ');
  };
  return {
    page: (found) => {
      done += 1;
      if (found) hits += 1;
    },
    step: (host, waiting, server) => {
      Object.assign(at(host), { waiting, server });
      progress.report({ done, most, what: 'pages', note });
    },
    over: (host) => void sites.delete(host),
  };
};
