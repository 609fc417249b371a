/** The tick that brings notices from outside to their end: once every flag is decided, the notifier is told what became of it. */
import { trailWrites } from '../../shared/audit/trail.ts';
import type { Visit } from '../../shared/crawl/visit.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Ports, Write } from '../../shared/ports.ts';
import { addressesIn, tellNotifier } from '../../shared/report/receive.ts';
import { isSettling } from '../../shared/review/bulk.ts';
import type { DismissReason, Flag } from '../../shared/review/flag.ts';
import { type Report, type ReportedSite, type ReportOutcome, reportedHash } from '../../shared/review/report.ts';
import { bodyOf, keys, rows } from '../../shared/table.ts';
import { type Iso, toIso } from '../../shared/time.ts';
import { allegedUrls } from './tasks.ts';

type TickPorts = Pick<Ports, 'records' | 'now' | 'log'>;
type Ended = { readonly outcome: ReportOutcome; readonly why?: DismissReason };

/** All that the flag said: it may be of a page under another address than the one that was reported. */
const isWithheld = async (flag: string | undefined, records: TickPorts['records']): Promise<boolean> => {
  if (flag === undefined) return false;
  const { rows: held } = await records.query({ index: 'table', ...keys.withheldOf(flag), limit: 1 });
  return held.length > 0;
};

/** What became of one site's part; undefined: somebody is still to look. */
const endOf = async (
  { id, receivedAt }: Report,
  place: ReportedSite,
  alleged: ReadonlySet<string>,
  { records, now }: TickPorts,
): Promise<Ended | undefined> => {
  // Of another notice, see withhold.ts: before that is decided nobody can say what is there, or whether it is gone.
  if (place.urls.some((url) => alleged.has(url))) return undefined;
  if (place.gone === true) return { outcome: 'gone' };
  const visitRow = await records.get(keys.visit({ site: place.site, startedAt: receivedAt, id }));
  if (visitRow === undefined)
    // Nobody can look any more where the site has left the inventory.
    return (await records.get(keys.site(place.site))) === undefined ? { outcome: 'not-hosted' } : undefined;
  const visit = bodyOf<Visit>(visitRow);
  if (visit.state === 'running') return undefined;
  if (visit.stopped === 'refused') return { outcome: 'not-hosted' };
  const row = place.flag === undefined ? undefined : await records.get(keys.flag(place.flag));
  if (row === undefined) return (await isWithheld(place.flag, records)) ? undefined : { outcome: 'gone' };
  const flag = bodyOf<Flag>(row);
  if (isSettling(flag, toIso(now()))) return undefined;
  switch (flag.state) {
    case 'open':
    case 'claimed':
      return undefined;
    case 'confirmed':
      return { outcome: 'confirmed' };
    case 'dismissed':
      return { outcome: 'no-breach', why: flag.decision.reason };
    case 'gone':
      return { outcome: 'gone' };
  }
};

/** Over several sites, what weighs most for the notifier. */
const weight: readonly ReportOutcome[] = ['confirmed', 'no-breach', 'gone', 'not-hosted'];
const together = (ends: readonly Ended[]): Ended | undefined =>
  weight.map((outcome) => ends.find((end) => end.outcome === outcome)).find((end) => end !== undefined);

const closingWrites = async (
  report: Report,
  rev: number,
  { outcome, why }: Ended,
  notHosted: readonly string[],
  at: Iso,
  ports: TickPorts,
  policy: Policy,
): Promise<readonly Write[]> => {
  const closed: Report = { ...report, state: 'closed', outcome, closedAt: at };
  const judged = [...report.sites.flatMap(({ urls }) => urls), ...(report.notHosted ?? [])];
  const facts = {
    outcome,
    category: report.category ?? '',
    // Where nothing is hosted, the outcome says it of all. What was open already by another notice is told of with that one.
    ...addressesIn(judged, outcome === 'not-hosted' ? [] : notHosted),
    ...(why === undefined ? {} : { why }),
  };
  return [
    { put: rows.report(closed), if: { rev } },
    // Its own marks only: what it found reported already is another's, which may be open.
    ...report.sites
      .flatMap(({ urls }) => urls)
      .map(
        (url): Write => ({
          delete: keys.reported(reportedHash(report.notifier?.email, report.category, url)),
          if: 'any',
        }),
      ),
    ...tellNotifier(closed, 'report-outcome', facts, at).map(
      (entry): Write => ({ put: rows.outbox(entry), if: 'absent' }),
    ),
    ...(await trailWrites(
      report.id,
      { at, who: 'timer', what: 'closed', data: { outcome }, policyVersion: policy.version },
      ports.records,
    )),
  ];
};

/** Answers how many were closed. Losing a race to another tick is fine: it writes the same. */
export const settleReports = async (ports: TickPorts, policy: Policy): Promise<number> => {
  let closed = 0;
  const alleged = await allegedUrls(ports.records);
  for (const state of ['looking', 'in-review'] as const) {
    let cursor: string | undefined;
    do {
      const page = await ports.records.query({
        index: 'list',
        pk: `reports#${state}`,
        limit: 100,
        ...(cursor === undefined ? {} : { cursor }),
      });
      for (const row of page.rows) {
        const report = bodyOf<Report>(row);
        const ends = await Promise.all(report.sites.map((site) => endOf(report, site, alleged, ports)));
        const end = together(ends.filter((each) => each !== undefined));
        if (end === undefined || ends.includes(undefined)) continue;
        const elsewhere = report.sites.filter((_, place) => ends[place]?.outcome === 'not-hosted');
        const notHosted = [...(report.notHosted ?? []), ...elsewhere.flatMap(({ urls }) => urls)];
        const written = await ports.records.transact(
          await closingWrites(report, row.rev, end, notHosted, toIso(ports.now()), ports, policy),
        );
        if (written.ok) {
          closed += 1;
          ports.log('info', 'report.closed', { report: report.id, outcome: end.outcome });
        }
      }
      cursor = page.cursor;
    } while (cursor !== undefined);
  }
  return closed;
};
