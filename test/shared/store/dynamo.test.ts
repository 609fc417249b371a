/** What no emulator does: throttling, conflicts between transactions, a service that is unwell. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GiveUp, RetryLater } from '../../../shared/errors.ts';
import type { Records } from '../../../shared/ports.ts';
import { dynamoRecords } from '../../../shared/store/dynamo.ts';

type Answer = { readonly status: number; readonly body: object };
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
  beforeEach(async () => {
    answers = [];
    tokens = [];
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      tokens.push(JSON.parse(Buffer.concat(chunks).toString('utf8')).ClientRequestToken);
      const { status, body } = (answers.length > 1 ? answers.shift() : answers[0]) ?? taken;
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
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
  const write = () => records.transact([{ put: { pk: 'a', sk: 'b', body: 1 }, if: 'absent' }]);

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

  test('a table that is not there, or no right to it, is for a person', async () => {
    for (const name of ['ResourceNotFoundException', 'AccessDeniedException']) {
      answers = [fault(name)];
      await expect(write()).rejects.toThrow(GiveUp);
      await expect(records.get({ pk: 'a', sk: 'b' })).rejects.toThrow(GiveUp);
      await expect(records.query({ index: 'list', pk: 'a' })).rejects.toThrow(GiveUp);
    }
  });
});
