/** What staff may do to a site's visits: have one now, stop them, take them up again. */
import { rows, type SiteRecord } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import type { Desk } from './desk.ts';
import { readSite } from './records.ts';

export type Did = 'asked' | 'running' | 'refused' | 'conflict' | 'paused' | 'resumed' | 'why';

const save = async ({ ports: { records } }: Desk, site: SiteRecord, rev: number, did: Did): Promise<Did> =>
  (await records.transact([{ put: rows.site(site), if: { rev } }])).ok ? did : 'conflict';

/** Makes the next visit due now; the tick takes it up. */
export const visitNow = async (desk: Desk, host: string): Promise<Did | undefined> => {
  const found = await readSite(desk.ports.records, host);
  if (found === undefined) return undefined;
  const { value: site, rev } = found;
  if (site.schedule.status !== 'active') return 'refused';
  if (site.schedule.visit !== undefined) return 'running';
  const at = toIso(desk.ports.now());
  const { nextVisitAt } = site.schedule;
  // Due already it keeps its turn; now the pace does not take it back.
  const schedule = { ...site.schedule, asked: true, ...(nextVisitAt <= at ? {} : { nextVisitAt: at }) } as const;
  return save(desk, { ...site, schedule }, rev, 'asked');
};

/**
 * A visit that is running ends as usual; then none follows. Rechecks of open cases are not stopped by this. A site that nobody looks
 * at is outside the clause, so whoever sees it must see who did it and why.
 */
export const pause = async (desk: Desk, host: string, by: string, reason: string): Promise<Did | undefined> => {
  const found = await readSite(desk.ports.records, host);
  if (found === undefined) return undefined;
  const { value: site, rev } = found;
  if (site.schedule.status !== 'active') return 'refused';
  if (reason === '') return 'why';
  const paused = { by, at: toIso(desk.ports.now()), reason };
  const did = await save(desk, { ...site, schedule: { ...site.schedule, status: 'paused', paused } }, rev, 'paused');
  if (did === 'paused') desk.ports.log('info', 'site.paused', { site: host });
  return did;
};

export const resume = async (desk: Desk, host: string): Promise<Did | undefined> => {
  const found = await readSite(desk.ports.records, host);
  if (found === undefined) return undefined;
  const { value: site, rev } = found;
  if (site.schedule.status !== 'paused') return 'refused';
  const { paused: _ended, putOff: _old, ...kept } = site.schedule;
  const schedule = { ...kept, status: 'active', asked: true, nextVisitAt: toIso(desk.ports.now()) } as const;
  const did = await save(desk, { ...site, schedule }, rev, 'resumed');
  if (did === 'resumed') desk.ports.log('info', 'site.resumed', { site: host });
  return did;
};
