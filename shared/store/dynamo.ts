/**
 * Records in DynamoDB: one table, three indexes. A put alone is a PutItem, half as dear as a transaction of one; everything else goes
 * through TransactWriteItems. Correctness rests on the conditions. A retry after a lost answer must not take its own write for
 * somebody else's: a transaction has the SDK's token, a put has one of ours, which stays in the row.
 */
import { randomBytes } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { RetryLater } from '../errors.ts';
import { errorName, isPassing, onAws } from '../host/aws-trouble.ts';
import type { IndexName, Key, Page, Query, Records, Row, Write } from '../ports.ts';
import { fail, ok } from '../result.ts';
import { pageOf, readCursor } from './cursor.ts';
import { type CheckedWrite, checkKey, checkWrites, limitOf, rangeOf, type SkRange } from './limits.ts';
import { packBody, unpackBody } from './packed.ts';
import { mergeParts, type NextPage, shareOf } from './parts.ts';
import { attributesOf, indexKeys, indexNames, isKeysOnly, listOfPart, partName, partOf, partsOf } from './schema.ts';

type Item = Readonly<Record<string, unknown>>;
type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const service = 'DynamoDB';
/** Two transactions met on one item: the other one is done in milliseconds. */
const attempts = 6;
/** Rows of an index of keys, side by side. */
const readAtOnce = 50;

const itemOf = (row: Omit<Row, 'rev'>, rev: number, text: string): Record<string, unknown> => {
  const item: Record<string, unknown> = { pk: row.pk, sk: row.sk, rev, body: packBody(text) };
  for (const name of indexNames) {
    const place = row.index?.[name];
    if (place === undefined) continue;
    const parts = partsOf(name, place.pk);
    item[indexKeys[name].pk] = parts === 1 ? place.pk : partName(place.pk, partOf(row, parts));
    item[indexKeys[name].sk] = place.sk;
  }
  return item;
};

/** A row of which an index told the keys alone. */
const unread = Symbol('unread');
const rowOf = (item: Item): Row => {
  const index: Partial<Record<IndexName, Key>> = {};
  for (const name of indexNames) {
    const pk = item[indexKeys[name].pk];
    const sk = item[indexKeys[name].sk];
    if (typeof pk === 'string' && typeof sk === 'string') index[name] = { pk: listOfPart(name, pk), sk };
  }
  return {
    pk: String(item['pk']),
    sk: String(item['sk']),
    rev: Number(item['rev']),
    body: item['body'] === undefined ? unread : JSON.parse(unpackBody(item['body'])),
    ...(Object.keys(index).length === 0 ? {} : { index }),
  };
};

type Condition = {
  readonly ConditionExpression?: string;
  readonly ExpressionAttributeNames?: Record<string, string>;
  readonly ExpressionAttributeValues?: Record<string, unknown>;
};
const conditionOf = (condition: Write['if']): Condition => {
  switch (condition) {
    case 'any':
      return {};
    case 'absent':
      return { ConditionExpression: 'attribute_not_exists(pk)' };
    case 'present':
      return { ConditionExpression: 'attribute_exists(pk)' };
  }
  return {
    ConditionExpression: '#rev = :rev',
    ExpressionAttributeNames: { '#rev': 'rev' },
    ExpressionAttributeValues: { ':rev': condition.rev },
  };
};

type CheckedPut = CheckedWrite & { readonly write: Extract<Write, { put: unknown }> };
const putOf = (TableName: string, { write, text }: CheckedPut) => ({
  TableName,
  Item: itemOf(write.put, write.if === 'absent' ? 1 : write.if.rev + 1, text),
  ...conditionOf(write.if),
});
const isPut = (checked: CheckedWrite): checked is CheckedPut => 'put' in checked.write;

const transactItem = (TableName: string, { write, text }: CheckedWrite): TransactItem => {
  if ('put' in write) return { Put: putOf(TableName, { write, text }) };
  if ('delete' in write)
    return { Delete: { TableName, Key: { pk: write.delete.pk, sk: write.delete.sk }, ...conditionOf(write.if) } };
  const condition = conditionOf(write.if);
  return {
    ConditionCheck: {
      TableName,
      Key: { pk: write.check.pk, sk: write.check.sk },
      ...condition,
      ConditionExpression: condition.ConditionExpression ?? 'attribute_exists(pk)',
    },
  };
};

/** The codes that DynamoDB gives for each write of a cancelled transaction, in order; `None` where it had no objection. */
const cancellationCodes = (error: unknown): readonly string[] => {
  if (errorName(error) !== 'TransactionCanceledException') return [];
  const reasons: unknown = Reflect.get(Object(error), 'CancellationReasons');
  return Array.isArray(reasons) ? reasons.map((reason) => String(Reflect.get(Object(reason), 'Code') ?? 'None')) : [];
};
/** Another transaction was at one of these rows. */
const hasMet = (error: unknown): boolean =>
  errorName(error) === 'TransactionConflictException' ||
  cancellationCodes(error).some((code) => code !== 'None' && code !== 'ValidationError');
/** The token of the put that the refused one found in its place. */
const writtenBy = (error: unknown): unknown => {
  const item: unknown = Reflect.get(Object(error), 'Item');
  return Reflect.get(Object(Reflect.get(Object(item), 'by')), 'S');
};
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const keyCondition = (range: SkRange): string => {
  if (range.from !== undefined && range.to !== undefined) return '#pk = :pk AND #sk BETWEEN :from AND :to';
  if (range.from !== undefined) return '#pk = :pk AND #sk >= :from';
  return range.to === undefined ? '#pk = :pk' : '#pk = :pk AND #sk <= :to';
};

/** `table` has the shape of schema.ts. Which rows an index has may lag behind a write by a moment; `get` and table queries never do. */
export const dynamoRecords = (client: DynamoDBClient, table: string): Records => {
  const documents = DynamoDBDocumentClient.from(client);

  /** One part of a list, page by page: an answer of DynamoDB ends at 1 MB, however few rows that is. */
  const pagesOf = (query: Query, name: string, range: SkRange, many: number): NextPage => {
    const { pk, sk } = attributesOf(query.index);
    const isWhole = range.from === undefined && range.to === undefined;
    let next: Record<string, unknown> | undefined;
    return async () => {
      const answer: { Items?: Item[] | undefined; LastEvaluatedKey?: Record<string, unknown> | undefined } =
        await documents.send(
          new QueryCommand({
            TableName: table,
            ...(query.index === 'table' ? { ConsistentRead: true } : { IndexName: query.index }),
            KeyConditionExpression: keyCondition(range),
            ExpressionAttributeNames: isWhole ? { '#pk': pk } : { '#pk': pk, '#sk': sk },
            ExpressionAttributeValues: {
              ':pk': name,
              ...(range.from === undefined ? {} : { ':from': range.from }),
              ...(range.to === undefined ? {} : { ':to': range.to }),
            },
            ScanIndexForward: !(query.descending ?? false),
            Limit: many,
            ...(next === undefined ? {} : { ExclusiveStartKey: next }),
          }),
        );
      next = answer.LastEvaluatedKey;
      return { rows: (answer.Items ?? []).map(rowOf), over: next === undefined };
    };
  };

  const read = async (query: Query): Promise<Page> => {
    const limit = limitOf(query);
    const range = rangeOf(query);
    if (range === undefined) return { rows: [] };
    const start = readCursor(query, range);
    const parts = partsOf(query.index, query.pk);
    const names = parts === 1 ? [query.pk] : Array.from({ length: parts }, (_, part) => partName(query.pk, part));
    // From the place of the last row seen on, which other rows may share.
    const rest =
      start === undefined ? range : query.descending ? { ...range, to: start.at } : { ...range, from: start.at };
    const many = shareOf(limit + 1, parts);
    const rows = await mergeParts(
      query,
      names.map((name) => pagesOf(query, name, rest, many)),
      start,
      limit + 1,
    );
    const page = pageOf(query, rows, limit);
    return isKeysOnly(query.index) ? { ...page, rows: await readAll(page.rows, query) } : page;
  };
  /** As they stand in the table now: what has gone since, or has another owner, is left out. */
  const readAll = async (found: readonly Row[], { index, pk }: Query): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    for (let from = 0; from < found.length; from += readAtOnce)
      for (const row of await Promise.all(found.slice(from, from + readAtOnce).map(get)))
        if (row !== undefined && (index === 'table' || row.index?.[index]?.pk === pk)) rows.push(row);
    return rows;
  };
  const get = async ({ pk, sk }: Key): Promise<Row | undefined> => {
    const { Item: item } = await documents.send(
      new GetCommand({ TableName: table, Key: { pk, sk }, ConsistentRead: true }),
    );
    return item === undefined ? undefined : rowOf(item);
  };

  /** Sends one write or many; answers which of them was refused. */
  const sender = (writes: readonly CheckedWrite[]): (() => Promise<number | undefined>) => {
    const [alone, ...others] = writes;
    if (alone !== undefined && others.length === 0 && isPut(alone)) {
      const { Item, ...put } = putOf(table, alone);
      const by = randomBytes(9).toString('base64url');
      const command = { ...put, Item: { ...Item, by }, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;
      return async () => {
        try {
          await documents.send(new PutCommand(command));
          return undefined;
        } catch (error) {
          if (errorName(error) !== 'ConditionalCheckFailedException') throw error;
          return writtenBy(error) === by ? undefined : 0;
        }
      };
    }
    const TransactItems = writes.map((write) => transactItem(table, write));
    return async () => {
      try {
        await documents.send(new TransactWriteCommand({ TransactItems }));
        return undefined;
      } catch (error) {
        const failed = cancellationCodes(error).indexOf('ConditionalCheckFailed');
        if (failed < 0) throw error;
        return failed;
      }
    };
  };

  const transact: Records['transact'] = async (writes) => {
    const checked = checkWrites(writes);
    if (checked.length === 0) return ok(undefined);
    const send = sender(checked);
    for (let attempt = 1; ; attempt += 1) {
      try {
        const failed = await send();
        return failed === undefined ? ok(undefined) : fail({ failed });
      } catch (error) {
        if (!hasMet(error) && !isPassing(error)) throw error;
        if (attempt === attempts)
          throw new RetryLater(`${service} could not finish a transaction just now.`, { cause: error });
        // Full jitter, 20 ms doubling: the two that met must not meet again.
        await pause(Math.random() * 20 * 2 ** attempt);
      }
    }
  };

  return {
    get: async (key) => {
      checkKey(key);
      return onAws(service, () => get(key));
    },
    query: (query) => onAws(service, () => read(query)),
    transact: (writes) => onAws(service, () => transact(writes)),
  };
};
