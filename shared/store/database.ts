/**
 * The one SQLite file of a standalone host: records and queues share it, so one sync makes both durable.
 */
import { accessSync, constants, existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { GiveUp } from '../errors.ts';
import { diskTrouble } from './disk-trouble.ts';

/** Step n takes a database of version n to n + 1. Steps are history: append, never change. */
const migrations: readonly string[] = [
  `CREATE TABLE rows (
     pk TEXT NOT NULL, sk TEXT NOT NULL, rev INTEGER NOT NULL, body TEXT NOT NULL,
     listPk TEXT, listSk TEXT, duePk TEXT, dueSk TEXT, ownerPk TEXT, ownerSk TEXT
   ) STRICT;
   CREATE UNIQUE INDEX rows_table ON rows (pk, sk);
   CREATE INDEX rows_list ON rows (listPk, listSk, pk, sk) WHERE listPk IS NOT NULL;
   CREATE INDEX rows_due ON rows (duePk, dueSk, pk, sk) WHERE duePk IS NOT NULL;
   CREATE INDEX rows_owner ON rows (ownerPk, ownerSk, pk, sk) WHERE ownerPk IS NOT NULL;
   CREATE TABLE messages (
     id INTEGER PRIMARY KEY AUTOINCREMENT, queue TEXT NOT NULL, grp TEXT, body TEXT NOT NULL,
     visibleAt INTEGER NOT NULL, deliveries INTEGER NOT NULL DEFAULT 0, receipt TEXT, dead INTEGER NOT NULL DEFAULT 0
   ) STRICT;
   CREATE INDEX messages_ready ON messages (queue, dead, visibleAt);
   CREATE INDEX messages_group ON messages (queue, dead, grp, id);
   CREATE UNIQUE INDEX messages_receipt ON messages (receipt) WHERE receipt IS NOT NULL;
   CREATE TABLE deduplication (
     queue TEXT NOT NULL, id TEXT NOT NULL, until INTEGER NOT NULL, PRIMARY KEY (queue, id)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX deduplication_until ON deduplication (until);`,
  // Commands that were carried out are kept no more, see entryWrite of shared/case/outbox-entry.ts, nor words with decisions that were
  // made together, see shared/review/bulk.ts.
  `DELETE FROM rows WHERE pk GLOB 'outbox#*' AND json_extract(body, '$.state') = 'done'
     AND json_extract(body, '$.effect.kind') = 'command';
   UPDATE rows SET body = json_set(body, '$.action', json_object('type', json_extract(body, '$.action.type')))
     WHERE pk GLOB 'bulk#*';`,
];

const versionOf = (db: DatabaseSync): number => Number(db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);

/** Runs `work` in one write transaction: all of it or nothing, also when it throws. */
export const inTransaction = <T>(db: DatabaseSync, work: () => T): T => {
  db.exec('BEGIN IMMEDIATE');
  try {
    const value = work();
    db.exec('COMMIT');
    return value;
  } catch (error) {
    // A full disk makes SQLite roll back by itself.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
};

/**
 * Opens or makes the database. In WAL mode every commit is in the file before the call returns, so kill -9 loses nothing even
 * without a sync; `synchronous=FULL` (0.7 ms a commit on an SSD) keeps the same promise through a power cut. It is the price of
 * never sending a notice twice because the machine forgot that it had.
 *
 * Throws GiveUp on a database of a newer version, of another program, damaged, or not writable.
 */
export const openDatabase = (path: string): DatabaseSync => {
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(path, { timeout: 5000, allowExtension: false });
    db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA trusted_schema=OFF');
    // What is deleted is gone from the file, also keys of evidence and what was erased; and the log keeps nothing once it is carried over.
    db.exec('PRAGMA secure_delete=ON; PRAGMA journal_size_limit=0');
    migrate(db, path);
    return db;
  } catch (error) {
    db?.close();
    throw diskTrouble(error, path);
  }
};

/**
 * For a look into a data folder whose host may be running: no row changes, and nothing is brought up to date. SQLite reads a database in
 * WAL mode with its log beside it: where no host has it open, `-wal` and `-shm` are made, which needs the right to write there, and are
 * gone again once it is closed (opened read-only they would stay, as another user's files in the way of the host; and SQLite opens so by
 * itself what may not be written, so that is asked first). What a crashed host left in its log is then carried over, as the host would do
 * itself.
 *
 * Throws GiveUp where there is no database, on one of a newer version, of another program, damaged, or where nothing may be written.
 */
export const openToRead = (path: string): DatabaseSync => {
  let db: DatabaseSync | undefined;
  try {
    if (existsSync(path)) accessSync(path, constants.W_OK);
    const address = pathToFileURL(path);
    address.search = '?mode=rw'; // never made
    db = new DatabaseSync(address, { timeout: 5000, allowExtension: false });
    db.exec('PRAGMA query_only=ON; PRAGMA trusted_schema=OFF');
    const version = versionOf(db);
    needsKnown(version, path);
    if (
      version === 0 ||
      db.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'rows'").get() === undefined
    )
      throw new GiveUp(`${path} is no database of Hostwarden.`, 'Name the data folder of a host.');
    return db;
  } catch (error) {
    db?.close();
    throw diskTrouble(error, path, 'read');
  }
};

const needsKnown = (version: number, path: string): void => {
  if (version > migrations.length)
    throw new GiveUp(
      `${path} was written by a newer Hostwarden (database version ${version}; this one knows ${migrations.length}).`,
      'Upgrade Hostwarden to the version that wrote it, or name another data folder.',
    );
};
const migrate = (db: DatabaseSync, path: string): void => {
  const version = versionOf(db);
  needsKnown(version, path);
  for (let step = version; step < migrations.length; step += 1)
    inTransaction(db, () => db.exec(`${migrations[step] ?? ''}; PRAGMA user_version=${step + 1}`));
};
