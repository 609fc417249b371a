/**
 * After a crash: nobody else can hold this data folder, so whatever a dead process still held is free at once, instead of when its
 * time is up. (Messages in hand are freed by the host as it opens the folder.)
 */

import type { Lease } from '../../shared/crawl/holding.ts';
import type { Ports } from '../../shared/ports.ts';
import { resumeImport } from '../../shared/site/import.ts';
import { bodyOf, keys, rows } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';

/** Answers of the browser that nobody waits for any more. */
const clearRendered = async ({ blobs }: Ports): Promise<void> => {
  for (const key of (await blobs.list('render/')).keys) await blobs.delete(key);
};

export const recover = async (ports: Ports): Promise<void> => {
  await clearRendered(ports);
  await resumeImport(ports);
  let cursor: string | undefined;
  do {
    const page = await ports.records.query({
      index: 'list',
      pk: 'servers',
      limit: 1000,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const { pk } of page.rows) await endLease(pk.slice('server#'.length), ports);
    cursor = page.cursor;
  } while (cursor !== undefined);
};

const endLease = async (server: string, { records, now }: Ports): Promise<void> => {
  const row = await records.get(keys.lease(server));
  const lease = row && bodyOf<Lease>(row);
  const at = toIso(now());
  if (row === undefined || lease === undefined || lease.until <= at) return;
  await records.transact([{ put: rows.lease(server, { ...lease, until: at }), if: { rev: row.rev } }]);
};
