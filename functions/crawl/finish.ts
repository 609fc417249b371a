/** The end of a visit: flags, the site's schedule and the visit itself in one transaction under the lease. */
import type { SiteResult } from '../../shared/crawl/plan.ts';
import type { SiteSchedule, Stop, Visit } from '../../shared/crawl/visit.ts';
import { RetryLater } from '../../shared/errors.ts';
import { categories } from '../../shared/policy/policy.ts';
import type { Write } from '../../shared/ports.ts';
import { flagId } from '../../shared/review/fingerprint.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { foldVisit } from '../../shared/review/fold.ts';
import { bodyOf, keys, rows, type SiteRecord } from '../../shared/table.ts';
import { addSeconds, type Iso, toIso } from '../../shared/time.ts';
import type { SeenSoFar } from './seen.ts';
import type { RunningVisit, Slice } from './slice.ts';

const attempts = 5;
const secondsPerHour = 3600;

export type Ending = Pick<SiteResult, 'counts' | 'problems' | 'outbound'> & { readonly stopped: Stop };

const doneVisit = ({ checkpoint: _, ...visit }: RunningVisit, ending: Ending, endedAt: Iso): Visit => ({
  ...visit,
  state: 'done',
  stopped: ending.stopped,
  pages: ending.counts,
  problems: ending.problems,
  endedAt,
});

/** `quiet` sites wait longer; a site with a flag that is not settled is risky. */
const nextSchedule = (
  schedule: SiteSchedule,
  status: SiteSchedule['status'],
  risky: boolean,
  at: Iso,
  { policy }: Slice,
): SiteSchedule => {
  const hours = risky ? policy.crawl.visitHours.risky : policy.crawl.visitHours.quiet;
  const { visit: _, ...rest } = schedule;
  return { ...rest, status, lastVisitAt: at, nextVisitAt: addSeconds(at, hours * secondsPerHour) };
};

const flagWrites = (changed: readonly Flag[], revs: ReadonlyMap<string, number>): Write[] =>
  changed.map((flag) => {
    const rev = revs.get(flag.id);
    return { put: rows.flag(flag), if: rev === undefined ? 'absent' : { rev } };
  });

/**
 * Answers false where the server is no longer ours: then nothing was written, and whoever has it now does the visit again.
 * Throws RetryLater when reviewers kept changing the same flags.
 */
export const finishVisit = async (
  visit: RunningVisit,
  ending: Ending,
  seen: SeenSoFar | undefined,
  slice: Slice,
  status: SiteSchedule['status'] = 'active',
): Promise<boolean> => {
  const { ports, policy, lease } = slice;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const at = toIso(ports.now());
    const [siteRow, visitRow, ...flagRows] = await Promise.all([
      ports.records.get(keys.site(visit.site)),
      ports.records.get(keys.visit(visit)),
      ...categories.map((category) => ports.records.get(keys.flag(flagId(visit.site, category)))),
    ]);
    if (visitRow === undefined || bodyOf<Visit>(visitRow).state === 'done') return true;
    const held = flagRows.filter((row) => row !== undefined);
    const previous = held.map((row) => bodyOf<Flag>(row));
    const changed =
      seen === undefined
        ? []
        : foldVisit(previous, {
            site: visit.site,
            visitId: visit.id,
            at,
            policy,
            pages: seen.pages,
            visitedUrls: seen.visited,
            complete: ending.stopped === 'complete' && seen.whole,
            outbound: ending.outbound,
          });
    const writes: Write[] = [
      lease.check,
      { put: rows.visit(doneVisit(visit, ending, at)), if: { rev: visitRow.rev } },
      ...flagWrites(changed, new Map(held.map((row) => [bodyOf<Flag>(row).id, row.rev]))),
    ];
    if (siteRow !== undefined && visit.purpose.kind === 'scheduled') {
      const site = bodyOf<SiteRecord>(siteRow);
      const now = new Map([...previous, ...changed].map((flag) => [flag.id, flag]));
      const risky = [...now.values()].some(({ state }) => state !== 'gone' && state !== 'dismissed');
      writes.push({
        put: rows.site({ ...site, schedule: nextSchedule(site.schedule, status, risky, at, slice) }),
        if: { rev: siteRow.rev },
      });
    }
    const written = await ports.records.transact(writes);
    if (written.ok) return true;
    if (written.error.failed === 0) return false;
  }
  throw new RetryLater(`The flags of ${visit.site} are being changed by others.`, { retryInSeconds: 5 });
};
