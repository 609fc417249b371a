import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GiveUp, RetryLater } from '../../../shared/errors.ts';
import { sqliteQueues } from '../../../shared/queue/sqlite.ts';
import { inTransaction, openDatabase, openToRead } from '../../../shared/store/database.ts';
import { sqliteRecords } from '../../../shared/store/sqlite.ts';

describe('the database file', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hostwarden-database-'));
    path = join(folder, 'hostwarden.sqlite');
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('is synced at every commit, so that a power cut loses nothing either', () => {
    const db = openDatabase(path);
    expect(db.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    db.close();
  });

  test('holds nothing any more of what was deleted, once it is closed', async () => {
    const db = openDatabase(path);
    const records = sqliteRecords(db);
    const word = 'k3y-k3y-k3y-k3y-';
    const secret = word.repeat(2000);
    await records.transact([{ put: { pk: 'seal#a', sk: 'b', body: secret }, if: 'absent' }]);
    await records.transact([{ put: { pk: 'seal#a', sk: 'c', body: 'stays' }, if: 'absent' }]);
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    expect((await readFile(path)).includes(word)).toBe(true);
    await records.transact([{ delete: { pk: 'seal#a', sk: 'b' }, if: 'any' }]);
    db.exec('PRAGMA wal_checkpoint(PASSIVE)');
    await records.transact([{ put: { pk: 'seal#a', sk: 'd', body: 'next' }, if: 'absent' }]);
    db.close();
    for (const name of await readdir(folder))
      expect((await readFile(join(folder, name))).includes(word), name).toBe(false);
  });

  test('keeps what it held when it is opened again', async () => {
    const first = openDatabase(path);
    await sqliteRecords(first).transact([{ put: { pk: 'a', sk: 'b', body: 1 }, if: 'absent' }]);
    first.close();
    const second = openDatabase(path);
    expect(await sqliteRecords(second).get({ pk: 'a', sk: 'b' })).toEqual({ pk: 'a', sk: 'b', body: 1, rev: 1 });
    second.close();
  });

  test('of the first version loses the commands that were carried out, and the words of decisions made together', async () => {
    const first = openDatabase(path);
    const entry = (state: string, kind: string) => ({ state, effect: { kind, words: 'an excerpt' } });
    const bodies = {
      'outbox#a': entry('done', 'command'),
      'outbox#b': entry('pending', 'command'),
      'outbox#c': entry('done', 'mail'),
      'bulk#d': { id: 'd', action: { type: 'confirm', reason: 'in words' } },
    };
    for (const [pk, body] of Object.entries(bodies))
      await sqliteRecords(first).transact([{ put: { pk, sk: 'x', body }, if: 'absent' }]);
    first.exec('PRAGMA user_version=1');
    first.close();
    const second = openDatabase(path);
    const read = async (pk: string) => (await sqliteRecords(second).get({ pk, sk: 'x' }))?.body;
    expect(await read('outbox#a')).toBeUndefined();
    expect(await read('outbox#b')).toEqual(bodies['outbox#b']);
    expect(await read('outbox#c')).toEqual(bodies['outbox#c']);
    expect(await read('bulk#d')).toEqual({ id: 'd', action: { type: 'confirm' } });
    second.close();
  });

  test('is read beside its host and without it, writes nothing, and leaves nothing behind', async () => {
    const host = openDatabase(path);
    const records = sqliteRecords(host);
    await records.transact([{ put: { pk: 'a', sk: 'b', body: 1 }, if: 'absent' }]);
    const beside = openToRead(path);
    await records.transact([{ put: { pk: 'a', sk: 'b', body: 2 }, if: { rev: 1 } }]);
    expect((await sqliteRecords(beside).get({ pk: 'a', sk: 'b' }))?.body).toBe(2);
    expect(() => beside.exec('DELETE FROM rows')).toThrow('readonly');
    beside.close();
    await records.transact([{ put: { pk: 'a', sk: 'c', body: 3 }, if: 'absent' }]);
    host.close();

    const bytes = await readFile(path);
    const alone = openToRead(path);
    expect((await sqliteRecords(alone).get({ pk: 'a', sk: 'c' }))?.body).toBe(3);
    alone.close();
    expect(await readdir(folder)).toEqual(['hostwarden.sqlite']);
    expect(await readFile(path)).toEqual(bytes);
  });

  // Root may write every file.
  test.skipIf(process.getuid?.() === 0)(
    'that may not be written is not read, and nothing is left beside it',
    async () => {
      openDatabase(path).close();
      await chmod(path, 0o444);
      expect(() => openToRead(path)).toThrow(
        new GiveUp(
          `${path} cannot be read.`,
          'Read as the user that runs the host; or a copy of the data folder, in a place where you may write.',
        ),
      );
      expect(await readdir(folder)).toEqual(['hostwarden.sqlite']);
    },
  );

  test('that is none is not read, and stays as it is', async () => {
    expect(() => openToRead(path)).toThrow(`${path} cannot be read.`);
    expect(await readdir(folder)).toEqual([]);
    for (const made of ['', 'CREATE TABLE cookies (a)', 'CREATE TABLE cookies (a); PRAGMA user_version=2']) {
      await rm(path, { force: true });
      const theirs = new DatabaseSync(path);
      theirs.exec(made);
      theirs.close();
      const bytes = await readFile(path);
      expect(() => openToRead(path)).toThrow(
        new GiveUp(`${path} is no database of Hostwarden.`, 'Name the data folder of a host.'),
      );
      expect(await readFile(path)).toEqual(bytes);
    }
  });

  test('of a newer version is left alone, and the remedy is to upgrade', () => {
    openDatabase(path).close();
    const newer = new DatabaseSync(path);
    newer.exec('PRAGMA user_version=99');
    newer.close();
    const error = (() => {
      try {
        return openDatabase(path);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(GiveUp);
    expect(error).toMatchObject({ message: expect.stringContaining('99'), remedy: expect.stringContaining('Upgrade') });
  });

  test('that is no database is left alone', async () => {
    await writeFile(path, 'not a database, but long enough to be looked at as one\n'.repeat(100));
    expect(() => openDatabase(path)).toThrow(GiveUp);
  });

  test('in a folder that is not there is a GiveUp', () => {
    expect(() => openDatabase(join(folder, 'none', 'a.sqlite'))).toThrow(GiveUp);
  });

  test('takes back what a transaction wrote before it threw, and goes on working', () => {
    const db = openDatabase(path);
    const count = () => db.prepare('SELECT count(*) AS n FROM messages').get()?.['n'];
    const insert = () => db.exec("INSERT INTO messages (queue, body, visibleAt) VALUES ('case', '1', 0)");
    const broken = () => {
      insert();
      throw new Error('broken');
    };
    expect(() => inTransaction(db, broken)).toThrow('broken');
    expect(count()).toBe(0);
    inTransaction(db, insert);
    expect(count()).toBe(1);
    db.close();
  });

  test('on a full disk: the write is to be retried, nothing is half written, and later it works', async () => {
    const db = openDatabase(path);
    const records = sqliteRecords(db);
    const queues = sqliteQueues(db, () => 0);
    await records.transact([{ put: { pk: 'a', sk: 'kept', body: 'old' }, if: 'absent' }]);
    await queues.send('case', [{ body: 'kept' }]);
    const pages = Number(db.prepare('PRAGMA page_count').get()?.['page_count']);
    db.exec(`PRAGMA max_page_count=${pages + 2}`);
    const large = 'x'.repeat(100_000);
    const both = [
      { put: { pk: 'a', sk: 'small', body: 1 }, if: 'absent' },
      { put: { pk: 'a', sk: 'large', body: large }, if: 'absent' },
    ] as const;
    await expect(records.transact(both)).rejects.toThrow(RetryLater);
    await expect(queues.send('case', [{ body: 'small' }, { body: large }])).rejects.toThrow(/disk.* is full/);
    expect((await records.query({ index: 'table', pk: 'a' })).rows.map(({ sk }) => sk)).toEqual(['kept']);
    expect(await queues.depth('case')).toEqual({ ready: 1, inFlight: 0, dead: 0 });
    db.exec(`PRAGMA max_page_count=${pages + 1000}`);
    expect((await records.transact(both)).ok).toBe(true);
    db.close();
  });
});
