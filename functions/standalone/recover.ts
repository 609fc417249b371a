/**
 * After a crash: nobody else can hold this data folder, so whatever a dead process still held is free at once, instead of when its
 * time is up. (Messages in hand are freed by the host as it opens the folder.)
 */
import type { Ports } from '../../shared/ports.ts';
import { keys } from '../../shared/table.ts';
import { resumeImport } from '../inventory/import.ts';

export const recover = async (ports: Ports): Promise<void> => {
  await resumeImport(ports);
  let cursor: string | undefined;
  do {
    const page = await ports.records.query({
      index: 'list',
      pk: 'servers',
      limit: 1000,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const { pk } of page.rows)
      await ports.records.transact([{ delete: keys.lease(pk.slice('server#'.length)), if: 'any' }]);
    cursor = page.cursor;
  } while (cursor !== undefined);
};
