/**
 * Records in SQLite. Text is compared byte by byte (BINARY collation), which on UTF-8 is code-point order, as in DynamoDB.
 */
import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { IndexName, Key, Page, Query, Records, Row, Write } from '../ports.ts';
import { fail, ok } from '../result.ts';
import { pageOf, readCursor } from './cursor.ts';
import { inTransaction } from './database.ts';
import { diskTrouble } from './disk-trouble.ts';
import { type CheckedWrite, checkKey, checkWrites, keyOf, limitOf, rangeOf } from './limits.ts';
import { attributesOf, indexKeys, indexNames } from './schema.ts';

type Columns = Readonly<Record<string, SQLOutputValue>>;

const textOf = (value: SQLOutputValue | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

const rowOf = (columns: Columns): Row => {
  const index: Partial<Record<IndexName, Key>> = {};
  for (const name of indexNames) {
    const pk = textOf(columns[indexKeys[name].pk]);
    const sk = textOf(columns[indexKeys[name].sk]);
    if (pk !== undefined && sk !== undefined) index[name] = { pk, sk };
  }
  return {
    pk: textOf(columns['pk']) ?? '',
    sk: textOf(columns['sk']) ?? '',
    rev: Number(columns['rev']),
    body: JSON.parse(textOf(columns['body']) ?? 'null'),
    ...(Object.keys(index).length === 0 ? {} : { index }),
  };
};

const upsert = `INSERT INTO rows (pk, sk, rev, body, listPk, listSk, duePk, dueSk, ownerPk, ownerSk)
  VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (pk, sk) DO UPDATE SET rev = rev + 1, body = excluded.body, listPk = excluded.listPk,
    listSk = excluded.listSk, duePk = excluded.duePk, dueSk = excluded.dueSk,
    ownerPk = excluded.ownerPk, ownerSk = excluded.ownerSk`;

/** Every row there is, in key order: for a move to another host, since the port has no way to ask for all. */
export function* allRows(db: DatabaseSync): Generator<Row> {
  for (const columns of db.prepare('SELECT * FROM rows ORDER BY pk, sk').iterate()) yield rowOf(columns);
}

/** `db` from openDatabase. */
export const sqliteRecords = (db: DatabaseSync): Records => {
  const statements = new Map<string, StatementSync>();
  const prepared = (sql: string): StatementSync => {
    const statement = statements.get(sql) ?? db.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw diskTrouble(error, 'the database');
    }
  };

  const revOf = (key: Key): number | undefined => {
    const found = prepared('SELECT rev FROM rows WHERE pk = ? AND sk = ?').get(key.pk, key.sk);
    return found === undefined ? undefined : Number(found['rev']);
  };
  const holds = (write: Write): boolean => {
    const rev = revOf(keyOf(write));
    switch (write.if) {
      case 'any':
        return true;
      case 'absent':
        return rev === undefined;
      case 'present':
        return rev !== undefined;
    }
    return rev === write.if.rev;
  };
  const apply = ({ write, text }: CheckedWrite): void => {
    if ('delete' in write) prepared('DELETE FROM rows WHERE pk = ? AND sk = ?').run(write.delete.pk, write.delete.sk);
    if (!('put' in write)) return;
    const { pk, sk, index } = write.put;
    const places = indexNames.flatMap((name) => [index?.[name]?.pk ?? null, index?.[name]?.sk ?? null]);
    prepared(upsert).run(pk, sk, text, ...places);
  };

  const read = (query: Query): Page => {
    const limit = limitOf(query);
    const range = rangeOf(query);
    if (range === undefined) return { rows: [] };
    const start = readCursor(query, range);
    const { pk, sk } = attributesOf(query.index);
    const [after, order] = query.descending ? ['<', 'DESC'] : ['>', 'ASC'];
    const conditions = [`${pk} = ?`];
    const values: (string | number)[] = [query.pk];
    if (range.from !== undefined) {
      conditions.push(`${sk} >= ?`);
      values.push(range.from);
    }
    if (range.to !== undefined) {
      conditions.push(`${sk} <= ?`);
      values.push(range.to);
    }
    if (start !== undefined) {
      conditions.push(`(${sk}, pk, sk) ${after} (?, ?, ?)`);
      values.push(start.at, start.key.pk, start.key.sk);
    }
    const sql = `SELECT * FROM rows WHERE ${conditions.join(' AND ')}
      ORDER BY ${sk} ${order}, pk ${order}, sk ${order} LIMIT ?`;
    return pageOf(
      query,
      prepared(sql)
        .all(...values, limit + 1)
        .map(rowOf),
      limit,
    );
  };

  return {
    get: async (key) => {
      checkKey(key);
      const found = guarded(() => prepared('SELECT * FROM rows WHERE pk = ? AND sk = ?').get(key.pk, key.sk));
      return found === undefined ? undefined : rowOf(found);
    },
    query: async (query) => guarded(() => read(query)),
    transact: async (writes) => {
      const checked = checkWrites(writes);
      if (writes.length === 0) return ok(undefined);
      return guarded(() =>
        inTransaction(db, () => {
          // All conditions first: a transaction that fails one has written nothing, so committing it is harmless.
          const failed = writes.findIndex((write) => !holds(write));
          if (failed >= 0) return fail({ failed });
          for (const write of checked) apply(write);
          return ok(undefined);
        }),
      );
    },
  };
};
