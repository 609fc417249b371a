/**
 * One host a data folder. The lock is SQLite's own, on a file of its own, so the operating system lets go of it however the
 * process ends: after kill -9 nothing stale is left behind, and there is no process id to misread.
 */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { GiveUp } from '../errors.ts';
import { diskTrouble, sqliteCode } from '../store/disk-trouble.ts';

const busy = 5;

/** Answers the function that lets go. Throws GiveUp where another process holds the folder. */
export const lockFolder = (folder: string): (() => void) => {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(join(folder, 'lock'), { timeout: 0 });
    db.exec('BEGIN EXCLUSIVE');
    const held = db;
    return () => held.close();
  } catch (error) {
    db?.close();
    if (sqliteCode(error) === busy)
      throw new GiveUp(
        `Another Hostwarden is running on the data folder ${folder}.`,
        'Stop it first, or start this one with --data and another folder.',
        { cause: error },
      );
    throw diskTrouble(error, folder);
  }
};
