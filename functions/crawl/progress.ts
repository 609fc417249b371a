/**
 * Says how far a server's visits are, for the console: one small row a server, written over every few seconds under the lease, and
 * gone when nothing is left to visit. Most visits are over before the first beat, and write none: a row that comes and goes would
 * be a fifth of what a visit costs. The visits' own rows are written at the end of a slice, which may be a quarter of an hour away.
 */
import { answersOf, type ServerProgress, type SiteProgress } from '../../shared/crawl/progress.ts';
import type { PageCounts } from '../../shared/crawl/visit.ts';
import { errorFacts } from '../../shared/errors.ts';
import { pause } from '../../shared/net/pause.ts';
import { bodyOf, keys, rows } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import type { RunningVisit, Slice } from './slice.ts';

/** As often as the console looks again. */
export const usualBeatMs = 15_000;

type Step = { readonly waiting: number; readonly pages: PageCounts; readonly found: number };
export type Progress = {
  readonly begin: (visit: RunningVisit) => void;
  readonly step: (visit: RunningVisit, step: Step) => void;
  readonly over: (visit: RunningVisit) => void;
  /** `left`: visits that go on in the next slice. Call it while the lease is held; it never throws. */
  readonly end: (left: () => Promise<readonly RunningVisit[]>) => Promise<void>;
};
type Begun = Step & {
  readonly visit: RunningVisit;
  /** What the slices before this one said, so that the rate goes on. */
  readonly before: Pick<SiteProgress, 'answers' | 'ms'>;
  readonly sinceMs: number;
  endMs?: number;
};

export const openProgress = async (
  { ports, server, lease, world }: Pick<Slice, 'ports' | 'server' | 'lease' | 'world'>,
  visits: number,
  beatMs: number,
): Promise<Progress> => {
  const { records, now, elapsedMs } = ports;
  const last = await records.get(keys.crawling(server.id));
  const lastSites = last === undefined ? [] : bodyOf<ServerProgress>(last).sites;
  const begun = new Map<string, Begun>();
  const over = new Set<string>();
  const ended = new AbortController();

  const siteOf = ({ visit, waiting, pages, found, before, sinceMs, endMs }: Begun): SiteProgress => ({
    site: visit.site,
    purpose: visit.purpose.kind,
    startedAt: visit.startedAt,
    pages,
    found,
    waiting,
    answers: before.answers + answersOf(pages) - answersOf(visit.pages),
    ms: before.ms + Math.round((endMs ?? elapsedMs()) - sinceMs),
  });
  const said = (sites: readonly Begun[], queued: number): ServerProgress => ({
    server: server.id,
    at: toIso(now()),
    sockets: server.sockets,
    pressure: world.limiter.state(),
    sites: sites.map(siteOf),
    queued,
  });
  const write = async (progress: ServerProgress): Promise<void> => {
    const row = await records.get(keys.crawling(server.id));
    const match = row === undefined ? 'absent' : ({ rev: row.rev } as const);
    await records.transact([lease.check, { put: rows.crawling(progress), if: match }]);
  };
  const remove = async (): Promise<void> => {
    await records.transact([lease.check, { delete: keys.crawling(server.id), if: 'any' }]);
  };
  const unlessItFails = (write: Promise<void>): Promise<void> =>
    write.catch((error: unknown) => ports.log('warn', 'progress.failed', { server: server.id, ...errorFacts(error) }));
  const beat = async (): Promise<void> => {
    for (;;) {
      await pause(beatMs, ended.signal);
      if (ended.signal.aborted) return;
      const working = [...begun.values()].filter(({ visit }) => !over.has(visit.id));
      isThere = true;
      await unlessItFails(write(said(working, visits - begun.size)));
    }
  };
  let beating: Promise<void> | undefined;
  /** Whether a row may be there to remove. */
  let isThere = last !== undefined;
  const conclude = async (stillRunning: () => Promise<readonly RunningVisit[]>): Promise<void> => {
    const left = await stillRunning();
    if (left.length === 0) return isThere ? remove() : undefined;
    const waiting = left.map(({ id }) => begun.get(id)).filter((each) => each !== undefined);
    await write({ ...said(waiting, left.length - waiting.length), between: true });
  };

  return {
    begin: (visit) => {
      const { purpose, pages } = visit;
      const first = { waiting: purpose.kind === 'scheduled' ? 1 : purpose.urls.length, found: 0, answers: 0, ms: 0 };
      const goesOn = lastSites.find(({ site, startedAt }) => site === visit.site && startedAt === visit.startedAt);
      const { waiting, found, ...before } = visit.checkpoint === undefined ? first : (goesOn ?? first);
      begun.set(visit.id, { visit, waiting, pages, found, before, sinceMs: elapsedMs() });
      // Once all that begin at once have begun.
      beating ??= Promise.resolve().then(beat);
    },
    step: (visit, step) => {
      const before = begun.get(visit.id);
      if (before !== undefined) begun.set(visit.id, { ...before, ...step, pages: { ...step.pages } });
    },
    over: (visit) => {
      over.add(visit.id);
      const before = begun.get(visit.id);
      if (before !== undefined) before.endMs = elapsedMs();
    },
    end: async (stillRunning) => {
      ended.abort();
      await beating;
      await unlessItFails(conclude(stillRunning));
    },
  };
};
