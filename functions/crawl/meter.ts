/**
 * Counts a slice's requests to its server, and ends the scheduled visits at the one that is the day's last (dailyRequests of the
 * policy). A slice that crashes loses its count, no more. What the browser and the pictures ask for has bounds of its own.
 */
import type { CrawlWorld } from '../../shared/crawl/plan.ts';
import { requestsLeft, type Spent, spend } from '../../shared/crawl/spent.ts';
import { toIso } from '../../shared/time.ts';
import type { RunningVisit, Slice } from './slice.ts';

export type Meter = {
  /** In which the visit's requests are counted, and a scheduled one ends with the day's last. */
  readonly worldOf: (visit: RunningVisit) => CrawlWorld;
  /** The day's requests with those of this slice. */
  readonly spent: () => Spent | undefined;
};

export const openMeter = ({
  ports: { now },
  policy,
  lease: { spent: before },
  world,
}: Pick<Slice, 'ports' | 'policy' | 'lease' | 'world'>): Meter => {
  const began = toIso(now());
  const left = requestsLeft(before, began, policy.crawl.dailyRequests);
  const usedUp = new AbortController();
  let requests = 0;
  const counted: CrawlWorld = {
    ...world,
    fetch: (request) => {
      requests += 1;
      if (requests >= left) usedUp.abort();
      return world.fetch(request);
    },
  };
  const untilUsedUp: CrawlWorld = {
    ...counted,
    isSpent: () => usedUp.signal.aborted,
    signal: AbortSignal.any([usedUp.signal, ...(world.signal === undefined ? [] : [world.signal])]),
  };
  return {
    worldOf: ({ purpose }) => (purpose.kind === 'scheduled' ? untilUsedUp : counted),
    spent: () => (requests === 0 ? before : spend(before, began, requests)),
  };
};
