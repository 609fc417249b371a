/**
 * Writes an inventory into the records so that nothing is ever half imported.
 *
 * A transaction holds 25 writes and an inventory hundreds of thousands, so the import is written down before it begins:
 *
 *     whole file checked → manifest blob → system row "applying" → records, 25 at a time → system row "done" → no manifest
 *
 * Each step can be repeated without harm, and records go in an order in which every reference already exists (customers,
 * contacts, servers, contracts, sites). A crash leaves "applying"; `resumeImport`, at the next start or import, finishes it before
 * anything else runs.
 */
import { RetryLater } from '../errors.ts';
import { categories } from '../policy/policy.ts';
import type { Key, Ports, Row, Write } from '../ports.ts';
import { bodyOf, keys, type NewRow, type OpenCasePointer, rows, type SiteRecord } from '../table.ts';
import { type Iso, toIso } from '../time.ts';
import type { Contract, Inventory } from './inventory.ts';
import { type Plan, planImport } from './plan.ts';
import { readInventory } from './stored.ts';

type Wanted = Pick<Plan, 'write' | 'ended'>;
type Progress = { readonly state: 'applying' | 'done'; readonly blob: string; readonly at: Iso };
type ImportPorts = Pick<Ports, 'records' | 'blobs' | 'queues' | 'now' | 'newId' | 'log'>;

const batchSize = 25;
/** How often one batch is read and tried anew when a crawl writes the same site meanwhile. */
const attempts = 20;
const progressKey = keys.system('import');

/**
 * Imports a checked inventory and answers what it changed. Sites that it leaves out stay; terminated contracts stay terminated.
 * `read`: what it is compared with; the whole by default, or only the records that it names, where a call changes a few of many.
 */
export const importInventory = async (
  inventory: Inventory,
  ports: ImportPorts,
  read: (records: Ports['records']) => Promise<Inventory> = readInventory,
): Promise<Plan> => {
  await resumeImport(ports);
  const plan = planImport(inventory, await read(ports.records));
  if (!Object.values(plan.write).every((list) => list.length === 0)) {
    const wanted: Wanted = { write: plan.write, ended: plan.ended };
    const blob = `${importFile(toIso(ports.now()), ports.newId())}.json`;
    await ports.blobs.put(blob, new TextEncoder().encode(JSON.stringify(wanted)));
    await setProgress(ports, { state: 'applying', blob, at: toIso(ports.now()) });
    await apply(wanted, ports);
    await setProgress(ports, { state: 'done', blob, at: toIso(ports.now()) });
    await forgetImports(ports);
  }
  return plan;
};

/** Finishes an import that a crash interrupted; answers whether there was one. */
export const resumeImport = async (ports: ImportPorts): Promise<boolean> => {
  const row = await ports.records.get(progressKey);
  const progress = row === undefined ? undefined : bodyOf<Progress>(row);
  if (progress?.state !== 'applying') return false;
  const bytes = await ports.blobs.get(progress.blob);
  if (bytes === undefined) throw new Error(`the manifest ${progress.blob} of an interrupted import is gone`);
  ports.log('info', 'import-resumed', { blob: progress.blob });
  await apply(JSON.parse(new TextDecoder().decode(bytes)) as Wanted, ports);
  await setProgress(ports, { ...progress, state: 'done' });
  await forgetImports(ports);
  return true;
};

/** The day in front says how old it is. */
export const importFile = (at: Iso, id: string): string => `inventory/${at.slice(0, 10)}-${id}`;

/**
 * Manifests, and files that were looked at and never taken over: names and addresses that an erasure would not find. `before`: only
 * those of earlier days.
 */
export const forgetImports = async (
  { records, blobs }: Pick<ImportPorts, 'records' | 'blobs'>,
  before?: Iso,
): Promise<void> => {
  const row = await records.get(progressKey);
  const progress = row === undefined ? undefined : bodyOf<Progress>(row);
  for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
    const page = await blobs.list('inventory/', cursor);
    cursor = page.cursor;
    for (const key of page.keys) {
      const isRunning = progress?.state === 'applying' && progress.blob === key;
      if (!isRunning && (before === undefined || key < importFile(before, ''))) await blobs.delete(key);
    }
  }
};

/** Something was imported here, if only in part: a crash may have come before the first record. */
export const hasInventory = async (records: Ports['records']): Promise<boolean> =>
  (await records.get(progressKey)) !== undefined;

const setProgress = async ({ records }: ImportPorts, progress: Progress): Promise<void> => {
  const before = await records.get(progressKey);
  const written = await records.transact([
    { put: { ...progressKey, body: progress }, if: before === undefined ? 'absent' : { rev: before.rev } },
  ]);
  if (!written.ok) throw new RetryLater('another import is running');
};

const apply = async ({ write, ended }: Wanted, ports: ImportPorts): Promise<void> => {
  const plain = (row: NewRow<unknown>): Change => ({ key: row, after: () => row });
  const due = toIso(ports.now());
  await writeAll(
    write.customers.map((one) => plain(rows.customer(one))),
    ports,
  );
  await writeAll(
    write.contacts.map((one) => plain(rows.contact(one))),
    ports,
  );
  await writeAll(
    write.servers.map((one) => plain(rows.server(one))),
    ports,
  );
  await writeAll(
    write.contracts.map((one) => ({
      key: keys.contract(one.id),
      // Terminated by an approver since the plan was made: that stands.
      after: (row) =>
        rows.contract(
          row !== undefined && bodyOf<Contract>(row).status === 'terminated' ? { ...one, status: 'terminated' } : one,
        ),
    })),
    ports,
  );
  await writeAll(
    write.sites.map((one) => ({
      key: keys.site(one.host),
      after: (row) => {
        const before = row === undefined ? undefined : bodyOf<SiteRecord>(row);
        const moved = before === undefined || before.server !== one.server || before.start !== one.start;
        // A site at a new place is looked at now, also if it had been reported as moved away from the old one.
        return rows.site({ ...one, schedule: moved ? dueAgain(before?.schedule, due) : before.schedule });
      },
    })),
    ports,
  );
  for (const contract of ended) await endCases(contract, ports);
};

/** What stopped or put off the visits was at the old place. */
const dueAgain = (before: Partial<SiteRecord['schedule']> = {}, due: Iso): SiteRecord['schedule'] => {
  const { paused: _, putOff: __, ...kept } = before;
  return { ...kept, status: 'active', asked: true, nextVisitAt: due };
};

type Change = { readonly key: Key; readonly after: (before: Row | undefined) => NewRow<unknown> };

const writeAll = async (changes: readonly Change[], { records }: ImportPorts): Promise<void> => {
  for (let at = 0; at < changes.length; at += batchSize) {
    const batch = changes.slice(at, at + batchSize);
    for (let attempt = 1; ; attempt += 1) {
      const before = await Promise.all(batch.map(({ key }) => records.get({ pk: key.pk, sk: key.sk })));
      const writes = batch.map((change, index): Write => {
        const row = before[index];
        return { put: change.after(row), if: row === undefined ? 'absent' : { rev: row.rev } };
      });
      if ((await records.transact(writes)).ok) break;
      if (attempt === attempts) throw new RetryLater('the records keep changing under the import');
    }
  }
};

/** The provider ended the contract by other means: open cases against it have lost their object. Repeats are refused as stale. */
const endCases = async (contract: string, { records, queues }: ImportPorts): Promise<void> => {
  for (const category of categories) {
    const row = await records.get(keys.openCase(contract, category));
    const caseId = row === undefined ? undefined : bodyOf<OpenCasePointer>(row).caseId;
    if (caseId !== undefined) await queues.send('case', [{ body: { caseId, command: { type: 'contract-ended' } } }]);
  }
};
