/**
 * A look at what somebody reported sees nothing of an address that is blocked at the time. Once the desk has called the allegation a
 * mistake there is another look, before anybody is answered.
 */
import type { Visit } from '../../shared/crawl/visit.ts';
import { RetryLater } from '../../shared/errors.ts';
import type { Ports, Row } from '../../shared/ports.ts';
import { allRows } from '../../shared/report/privacy/holdings.ts';
import { pending } from '../../shared/report/receive.ts';
import type { RestrictedTask } from '../../shared/report/restrict.ts';
import type { Report, ReportedSite } from '../../shared/review/report.ts';
import { bodyOf, keys, rows } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';

type Ground = { readonly task: Pick<RestrictedTask, 'id' | 'at'>; readonly freed: ReadonlySet<string> };
const attempts = 5;

/** The look that may have come upon the block: not one that was over before anything was alleged. */
const blindLook = async (
  { id, receivedAt }: Report,
  { site, urls }: ReportedSite,
  { task, freed }: Ground,
  { records }: Pick<Ports, 'records'>,
): Promise<readonly Row[]> => {
  if (!urls.some((url) => freed.has(url))) return [];
  const row = await records.get(keys.visit({ site, startedAt: receivedAt, id }));
  if (row === undefined) return [];
  const visit = bodyOf<Visit>(row);
  return visit.state === 'done' && visit.endedAt < task.at ? [] : [row];
};

const lookAgainFor = async (id: string, ground: Ground, ports: Pick<Ports, 'records' | 'now'>): Promise<void> => {
  const { records } = ports;
  const entry = `${id}.look-${ground.task.id}`;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const row = await records.get(keys.report(id));
    if (row === undefined || (await records.get(keys.outbox(entry))) !== undefined) return;
    const report = bodyOf<Report>(row);
    if (report.state !== 'looking' && report.state !== 'in-review') return;
    const blind = (await Promise.all(report.sites.map((place) => blindLook(report, place, ground, ports)))).flat();
    if (blind.length === 0) return;
    const unseen = new Set(blind.map((visit) => bodyOf<Visit>(visit).site));
    const sites = report.sites.map((place) =>
      unseen.has(place.site) ? { site: place.site, urls: place.urls } : place,
    );
    const written = await records.transact([
      { put: rows.report({ ...report, state: 'looking', sites }), if: { rev: row.rev } },
      // A report has one look of a site: without it, the next is made.
      ...blind.map(({ pk, sk, rev }) => ({ delete: { pk, sk }, if: { rev } }) as const),
      { put: rows.outbox(pending(entry, { kind: 'report', about: id }, toIso(ports.now()))), if: 'absent' },
    ]);
    if (written.ok) return;
  }
  throw new RetryLater(`report ${id} kept changing`, { retryInSeconds: 1 });
};

/** May be repeated. */
export const lookAgain = async (ground: Ground, ports: Pick<Ports, 'records' | 'now'>): Promise<void> => {
  for (const state of ['looking', 'in-review'] as const)
    for (const row of await allRows(ports.records, { index: 'list', pk: `reports#${state}` }))
      await lookAgainFor(bodyOf<Report>(row).id, ground, ports);
};
