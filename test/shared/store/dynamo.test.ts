/** What no emulator does: throttling, conflicts between transactions, a service that is unwell. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GiveUp, RetryLater } from '../../../shared/errors.ts';
import type { Json, Records } from '../../../shared/ports.ts';
import { dynamoRecords } from '../../../shared/store/dynamo.ts';

/** `finds`: the answer holds the row that the request of that number wrote. */
type Answer = { readonly status: number; readonly body: object; readonly finds?: number };
const fault = (name: string, more: object = {}, status = 400): Answer => ({
  status,
  body: { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: name, ...more },
});
const cancelled = (...codes: string[]): Answer =>
  fault('TransactionCanceledException', { CancellationReasons: codes.map((Code) => ({ Code })) });
const taken: Answer = { status: 200, body: {} };

describe('DynamoDB in trouble', () => {
  let server: Server;
  let records: Records;
  let answers: Answer[];
  let tokens: unknown[];
  let bodies: Readonly<Record<string, unknown>>[];
  beforeEach(async () => {
    answers = [];
    tokens = [];
    bodies = [];
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const asked = JSON.parse(Buffer.concat(chunks).toString('utf8'));
      tokens.push(asked.ClientRequestToken);
      bodies.push(asked);
      const { status, body, finds } = (answers.length > 1 ? answers.shift() : answers[0]) ?? taken;
      const found = finds === undefined ? {} : { Item: bodies[finds]?.['Item'] };
      response
        .writeHead(status, { 'content-type': 'application/x-amz-json-1.0' })
        .end(JSON.stringify({ ...body, ...found }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    records = dynamoRecords(
      new DynamoDBClient({ endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 }),
      'table',
    );
  });
  afterEach(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  const put = (body: Json = 1) => records.transact([{ put: { pk: 'a', sk: 'b', body }, if: 'absent' }]);
  const write = () =>
    records.transact([
      { check: { pk: 'a', sk: 'a' }, if: 'present' },
      { put: { pk: 'a', sk: 'b', body: 1 }, if: 'absent' },
    ]);

  test('a transaction that met another is tried again', async () => {
    answers = [cancelled('None', 'TransactionConflict'), cancelled('ThrottlingError'), taken];
    expect(await write()).toEqual({ ok: true, value: undefined });
    expect(tokens).toHaveLength(3);
  });

  test('a condition that failed is the answer, also beside a conflict', async () => {
    answers = [cancelled('TransactionConflict', 'None', 'ConditionalCheckFailed', 'ConditionalCheckFailed')];
    expect(await write()).toEqual({ ok: false, error: { failed: 2 } });
    expect(tokens).toHaveLength(1);
  });

  test.each([
    cancelled('TransactionConflict'),
    fault('ProvisionedThroughputExceededException'),
    fault('InternalServerError', {}, 500),
  ])('what does not pass is to be retried later', async (answer) => {
    answers = [answer];
    await expect(write()).rejects.toThrow(RetryLater);
    expect(tokens.length).toBeGreaterThan(3);
    expect(new Set(tokens).size).toBe(tokens.length);
  });

  /** As DynamoDB refuses: with the row that it found, as asked for. */
  const refused = (Item: unknown): Answer => fault('ConditionalCheckFailedException', { Item });

  test('a put alone is no transaction, and one whose answer was lost knows its own write again', async () => {
    answers = [fault('InternalServerError', {}, 500), taken];
    expect(await put()).toEqual({ ok: true, value: undefined });
    const [first, second] = bodies;
    expect(first).toMatchObject({ ConditionExpression: 'attribute_not_exists(pk)', Item: { by: expect.anything() } });
    expect(second).toEqual(first);
    expect(first).not.toHaveProperty('TransactItems');

    // It was written, then the answer was lost; the retry finds the row.
    bodies.length = 0;
    answers = [fault('InternalServerError', {}, 500), { ...refused({}), finds: 0 }];
    expect(await put()).toEqual({ ok: true, value: undefined });
    expect(bodies).toHaveLength(2);
  });

  test.each([undefined, { pk: { S: 'a' } }, { by: { S: 'another' } }])(
    'a put that found another row in its place is refused: %j',
    async (item) => {
      answers = [refused(item)];
      expect(await put()).toEqual({ ok: false, error: { failed: 0 } });
      expect(tokens).toHaveLength(1);
    },
  );

  test('a put that met a transaction, or was held up, is tried again', async () => {
    answers = [fault('TransactionConflictException'), fault('ThrottlingException'), taken];
    expect(await put()).toEqual({ ok: true, value: undefined });
    expect(bodies).toHaveLength(3);
    answers = [fault('TransactionConflictException')];
    await expect(put()).rejects.toThrow(RetryLater);
  });

  test('a long body is packed, a short one is not, and both come back', async () => {
    const long = { findings: Array.from({ length: 100 }, (_, at) => ({ at, excerpt: 'the same words once more' })) };
    for (const body of [long, { short: true }]) {
      bodies.length = 0;
      answers = [taken];
      await put(body);
      const Item = bodies[0]?.['Item'] as Record<string, { readonly S?: string; readonly B?: string }>;
      expect(Object.keys(Item['body'] ?? {})).toEqual([body === long ? 'B' : 'S']);
      expect(JSON.stringify(Item).length).toBeLessThan(1024);
      answers = [{ status: 200, body: { Item } }];
      expect(await records.get({ pk: 'a', sk: 'b' })).toEqual({ pk: 'a', sk: 'b', rev: 1, body });
    }
  });

  test('a table that is not there, or no right to it, is for a person', async () => {
    for (const name of ['ResourceNotFoundException', 'AccessDeniedException']) {
      answers = [fault(name)];
      await expect(write()).rejects.toThrow(GiveUp);
      await expect(records.get({ pk: 'a', sk: 'b' })).rejects.toThrow(GiveUp);
      await expect(records.query({ index: 'list', pk: 'a' })).rejects.toThrow(GiveUp);
    }
  });
});
