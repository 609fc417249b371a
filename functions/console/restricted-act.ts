/** Suspected child abuse material: a reviewer hands a page over, and the few with the restricted role report it. */
import { trailWrites } from '../../shared/audit/trail.ts';
import type { Records } from '../../shared/ports.ts';
import { type RestrictedTask, restrictedRow, restrictWrites, urlHash } from '../../shared/report/restrict.ts';
import { withoutPages } from '../../shared/report/strip.ts';
import { isSettling } from '../../shared/review/bulk.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { flagDeletes, flagWrites } from '../../shared/review/line.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import { undoing } from './bulk.ts';
import type { Desk } from './desk.ts';
import { casesOfContract, ownershipOf, readFlag } from './records.ts';

/** The latest case that a confirmed flag led to, whatever has become of it. */
const caseOf = async (flag: Flag, records: Records): Promise<string | undefined> => {
  const { contract } = await ownershipOf(records, flag.site);
  const cases = contract === undefined ? [] : await casesOfContract(records, contract.id);
  return cases.find(({ flags }) => flags.includes(flag.id))?.id;
};

/** Hands pages of a flag over: they leave the flag in the same moment. False: no such page, or the flag was changed meanwhile. */
export const restrictPages = async (
  { ports, policy }: Desk,
  flagId: string,
  /** `pages`: the hashes of their addresses, as the form has them. */
  asked: { readonly pages: readonly string[]; readonly by: string },
): Promise<boolean> => {
  const { records } = ports;
  const flag = await readFlag(records, flagId);
  const urls = (flag?.value.pages ?? []).map(({ url }) => url).filter((url) => asked.pages.includes(urlHash(url)));
  if (flag === undefined || urls.length === 0) return false;
  const at = toIso(ports.now());
  // A decision that may still be undone is: no case may open with words of such a page.
  const back = isSettling(flag.value, at) ? await undoing(records, flag.value, asked.by, at) : undefined;
  const { value } = back ?? flag;
  const caseId = value.state === 'confirmed' ? await caseOf(value, records) : undefined;
  // Its case is being opened at this very moment; whoever asks again finds it.
  if (value.state === 'confirmed' && caseId === undefined) return false;
  const left = withoutPages(value, new Set(urls));
  const restriction = {
    id: `rt-${ports.newId()}`,
    sites: [{ site: flag.value.site, urls }],
    source: 'reviewer',
    by: asked.by,
    ...(caseId === undefined ? {} : { caseId }),
  } as const;
  const written = await records.transact([
    ...(left === undefined ? flagDeletes(flag) : flagWrites(left, flag)),
    ...(await restrictWrites(restriction, { records, at }, policy)),
    ...(back?.writes ?? []),
  ]);
  if (!written.ok) return false;
  ports.log('warn', 'restricted.marked', { task: restriction.id });
  if (caseId !== undefined) await ports.queues.send('outbox', [{ body: { entry: `${restriction.id}.h` } }]);
  return true;
};

export const readTask = async ({ ports }: Desk, id: string) => {
  const row = await ports.records.get(keys.restricted(id));
  return row && { task: bodyOf<RestrictedTask>(row), rev: row.rev };
};
export const listTasks = async ({ ports }: Desk): Promise<readonly RestrictedTask[]> => {
  const states = ['open', 'reported', 'mistaken'] as const;
  const pages = await Promise.all(
    states.map((state) => ports.records.query({ index: 'list', pk: `restricted#${state}`, limit: 100 })),
  );
  return pages.flatMap((page) => page.rows.map((row) => bodyOf<RestrictedTask>(row)));
};

/** What follows from it, removal or giving back, is the tick's work: functions/reports/restricted.ts. */
export const closeTask = async (
  desk: Desk,
  id: string,
  what: 'reported' | 'mistaken',
  { by, reference }: { readonly by: string; readonly reference: string },
): Promise<boolean> => {
  const { ports, policy } = desk;
  const held = await readTask(desk, id);
  if (held === undefined || held.task.state !== 'open' || reference === '') return false;
  const at = toIso(ports.now());
  const authority = policy.childProtection.authority?.name ?? '';
  const task: RestrictedTask = { ...held.task, state: what, done: { by, at, authority, reference } };
  const fact = { at, who: by, what, data: { authority, reference }, policyVersion: policy.version };
  const written = await ports.records.transact([
    { put: restrictedRow(task), if: { rev: held.rev } },
    ...(await trailWrites(id, fact, ports.records)),
  ]);
  return written.ok;
};
