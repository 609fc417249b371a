/** The end of a visit: flags, the site's schedule and the visit itself in one transaction under the lease. */
import type { SiteResult } from '../../shared/crawl/plan.ts';
import type { Pace } from '../../shared/crawl/schedule.ts';
import type { SiteSchedule, Stop, Visit } from '../../shared/crawl/visit.ts';
import { triesOut } from '../../shared/detect/shadow.ts';
import { RetryLater } from '../../shared/errors.ts';
import { categories } from '../../shared/policy/policy.ts';
import type { Records, Write } from '../../shared/ports.ts';
import { allowedOf, loadRestricted } from '../../shared/report/restricted-addresses.ts';
import { type AllowRule, withoutAllowed } from '../../shared/review/allow.ts';
import { flagId } from '../../shared/review/fingerprint.ts';
import type { Flag, FlagOwner } from '../../shared/review/flag.ts';
import { foldVisit } from '../../shared/review/fold.ts';
import { trustIn } from '../../shared/review/learn.ts';
import { flagWrites } from '../../shared/review/line.ts';
import { type ScreenshotMessage, termsOf, unpictured } from '../../shared/review/screenshot.ts';
import type { Contract } from '../../shared/site/inventory.ts';
import { bodyOf, keys, rows, type SiteRecord } from '../../shared/table.ts';
import { type Iso, toIso } from '../../shared/time.ts';
import { isBreakIn, noteIncident } from './incident.ts';
import { lessonOf, nextSchedule } from './next-visit.ts';
import type { SeenSoFar } from './seen.ts';
import type { RunningVisit, Slice } from './slice.ts';

const attempts = 5;

export type Ending = Pick<SiteResult, 'changed' | 'counts' | 'problems' | 'outbound' | 'notBefore'> & {
  readonly stopped: Stop;
  readonly asked?: SiteResult['asked'];
};

const allowedEnding = (ending: Ending, restricted: ReadonlySet<string>): Ending => ({
  ...ending,
  problems: allowedOf(ending.problems, restricted, ({ url }) => url),
});
const doneVisit = (
  { checkpoint: _, ...visit }: RunningVisit,
  ending: Ending,
  shadow: SeenSoFar['shadow'] | undefined,
  endedAt: Iso,
): Visit => ({
  ...visit,
  ...(shadow === undefined ? {} : { shadow }),
  state: 'done',
  stopped: ending.stopped,
  pages: ending.counts,
  problems: ending.problems,
  endedAt,
});

/** Whose the site is now; the customer is asked for only where a flag will carry it. */
const ownerOf = async (records: Records, visit: RunningVisit, site: SiteRecord): Promise<FlagOwner> => {
  const contract = await records.get(keys.contract(site.contract));
  return {
    server: visit.server,
    contract: site.contract,
    ...(contract === undefined ? {} : { customer: bodyOf<Contract>(contract).customer }),
  };
};

/** Before the flags are written: a crash in between costs a picture that is asked for again, and never one. */
const askForPictures = async (
  { host: site, start }: SiteRecord,
  previous: readonly Flag[],
  changed: readonly Flag[],
  { ports, server, policy, restricted: hashes }: Slice,
): Promise<void> => {
  const pages = unpictured(previous, changed, start);
  if (pages.length === 0) return;
  const { addresses, sockets } = server;
  const terms = termsOf(policy);
  const restricted = [...hashes];
  await ports.queues.send(
    'screenshot',
    pages.map(({ url, fingerprint }) => ({
      body: {
        kind: 'screenshot',
        site,
        url,
        fingerprint,
        addresses,
        sockets,
        restricted,
        terms,
      } satisfies ScreenshotMessage,
    })),
  );
};

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
    const [siteRow, visitRow, paceRow, ...flagRows] = await Promise.all([
      ports.records.get(keys.site(visit.site)),
      ports.records.get(keys.visit(visit)),
      ports.records.get(keys.pace(visit.server)),
      ...categories.map((category) => ports.records.get(keys.flag(flagId(visit.site, category)))),
    ]);
    if (visitRow === undefined || bodyOf<Visit>(visitRow).state === 'done') return true;
    const restricted = new Set([...slice.restricted, ...(await loadRestricted(visit.site, ports))]);
    const allowRows = await ports.records.query({ index: 'table', pk: keys.site(visit.site).pk, prefix: 'allow#' });
    const allowed = allowRows.rows.map((row) => bodyOf<AllowRule>(row));
    const pace = paceRow && bodyOf<Pace>(paceRow);
    const held = flagRows.filter((row) => row !== undefined);
    const stored = new Map(held.map((row) => [bodyOf<Flag>(row).id, { value: bodyOf<Flag>(row), rev: row.rev }]));
    const previous = held.map((row) => bodyOf<Flag>(row));
    const found = (seen?.pages.length ?? 0) > 0;
    const owner =
      siteRow === undefined || !found ? undefined : await ownerOf(ports.records, visit, bodyOf<SiteRecord>(siteRow));
    const folded =
      seen === undefined
        ? []
        : foldVisit(previous, {
            site: visit.site,
            visitId: visit.id,
            at,
            policy,
            pages: withoutAllowed(
              allowedOf(seen.pages, restricted, ({ url }) => url),
              allowed,
              at,
            ),
            visitedUrls: seen.visited,
            complete: ending.stopped === 'complete' && seen.whole,
            asked: new Set(ending.asked),
            outbound: allowedOf(ending.outbound, restricted, ({ from }) => from),
            ...(seen.report === undefined ? {} : { report: seen.report }),
            ...(owner === undefined ? {} : { owner }),
          });
    const changed = folded.map((flag) => ({ ...flag, trust: trustIn(flag, slice.knowledge.precision) }));
    if (siteRow !== undefined) await askForPictures(bodyOf<SiteRecord>(siteRow), previous, changed, slice);
    const writes: Write[] = [
      lease.check,
      {
        put: rows.visit(
          doneVisit(visit, allowedEnding(ending, restricted), triesOut(policy) ? seen?.shadow : undefined, at),
        ),
        if: { rev: visitRow.rev },
      },
      ...changed.flatMap((flag) => flagWrites(flag, stored.get(flag.id))),
    ];
    if (siteRow !== undefined && visit.purpose.kind === 'scheduled') {
      const site = bodyOf<SiteRecord>(siteRow);
      const now = new Map([...previous, ...changed].map((flag) => [flag.id, flag]));
      const told = lessonOf(
        ending,
        [...now.values()],
        seen?.pages.some(({ findings }) => findings.length > 0) ?? false,
      );
      writes.push({
        put: rows.site({
          ...site,
          schedule: nextSchedule(
            site.schedule,
            site.schedule.status === 'paused' ? 'paused' : status,
            told,
            at,
            pace,
            policy,
          ),
        }),
        if: { rev: siteRow.rev },
      });
    }
    const written = await ports.records.transact(writes);
    if (written.ok) {
      if (isBreakIn(previous, changed)) await noteIncident(visit.server, at, ports);
      return true;
    }
    if (written.error.failed === 0) return false;
  }
  throw new RetryLater(`The flags of ${visit.site} are being changed by others.`, { retryInSeconds: 5 });
};
