/** What people do about notices from outside: mark one as manifestly unfounded, stop processing a notifier's, and start again. */
import { trailWrites } from '../../shared/audit/trail.ts';
import type { NotifierRecord, Report } from '../../shared/review/report.ts';
import { bodyOf, keys, rows } from '../../shared/table.ts';
import { addSeconds, toIso } from '../../shared/time.ts';
import type { Desk } from './desk.ts';

export type ReportFile = { readonly report: Report; readonly rev: number };
export type NotifierFile = { readonly notifier: NotifierRecord; readonly rev: number };

export const readReportFile = async ({ ports }: Desk, id: string): Promise<ReportFile | undefined> => {
  const row = await ports.records.get(keys.report(id));
  return row && { report: bodyOf<Report>(row), rev: row.rev };
};
export const readNotifier = async ({ ports }: Desk, { notifierId }: Report): Promise<NotifierFile | undefined> => {
  const row = notifierId === undefined ? undefined : await ports.records.get(keys.notifier(notifierId));
  return row && { notifier: bodyOf<NotifierRecord>(row), rev: row.rev };
};
/** Fifty of a state, the oldest first where somebody is to act. */
export const listReports = async ({ ports }: Desk, states: readonly Report['state'][]): Promise<readonly Report[]> => {
  const pages = await Promise.all(
    states.map((state) =>
      ports.records.query({ index: 'list', pk: `reports#${state}`, limit: 50, descending: state === 'closed' }),
    ),
  );
  return pages.flatMap(({ rows: found }) => found.map((row) => bodyOf<Report>(row)));
};

export type Misuse = 'unfounded' | 'suspend' | 'lift';
const secondsPerDay = 86_400;

/** Only people ever suspend, and each step is in the report's trail. False: it was changed meanwhile, or is no such report. */
export const actOnReport = async (
  desk: Desk,
  id: string,
  what: Misuse,
  { by, reason }: { readonly by: string; readonly reason: string },
): Promise<boolean> => {
  const { ports, policy } = desk;
  const file = await readReportFile(desk, id);
  const held = file && (await readNotifier(desk, file.report));
  const { notifierId } = file?.report ?? {};
  if (file === undefined || held === undefined || notifierId === undefined || reason === '') return false;
  const at = toIso(ports.now());
  const { notifier } = held;
  const { suspended: _, ...free } = notifier;
  if (what === 'unfounded' && file.report.unfounded !== undefined) return true;
  const until = addSeconds(at, policy.reports.suspensionDays * secondsPerDay);
  const next: Readonly<Record<Misuse, NotifierRecord>> = {
    unfounded: { ...notifier, unfounded: notifier.unfounded + 1 },
    suspend: { ...notifier, suspended: { by, at, until, reason } },
    lift: free,
  };
  const written = await ports.records.transact([
    { put: rows.notifier(notifierId, next[what]), if: { rev: held.rev } },
    ...(what === 'unfounded'
      ? [{ put: rows.report({ ...file.report, unfounded: { by, at, reason } }), if: { rev: file.rev } } as const]
      : []),
    ...(await trailWrites(id, { at, who: by, what, data: { reason }, policyVersion: policy.version }, ports.records)),
  ]);
  return written.ok;
};
