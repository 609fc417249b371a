/** What no emulator does: batches of which a part is lost, receipts that ran out, a deduplication that remembers. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GiveUp, RetryLater } from '../../../shared/errors.ts';
import type { Queues } from '../../../shared/ports.ts';
import { sqsQueues } from '../../../shared/queue/sqs.ts';

type Asked = { readonly action: string; readonly input: Readonly<Record<string, unknown>> };
type Answer = { readonly status?: number; readonly body: object };

describe('SQS', () => {
  let server: Server;
  let queues: Queues;
  let asked: Asked[];
  let answer: (asked: Asked) => Answer;
  beforeEach(async () => {
    asked = [];
    answer = () => ({ body: {} });
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const action = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
      const call = { action, input: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
      asked.push(call);
      const { status = 200, body } = answer(call);
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
    const client = new SQSClient({ endpoint, region: 'eu-west-1', credentials, maxAttempts: 1, md5: false });
    queues = sqsQueues(client, {
      crawl: { url: `${endpoint}/crawl`, deadLetterUrl: `${endpoint}/crawl-dead` },
      case: { url: `${endpoint}/case` },
    });
  });
  afterEach(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );

  test('a redriven letter is sent under a name of its own before it is deleted: its old one would be dropped as seen', async () => {
    const dead = {
      MessageId: 'm-1',
      ReceiptHandle: 'r-1',
      Body: '"slice"',
      Attributes: { MessageGroupId: 'server', MessageDeduplicationId: 'old' },
    };
    let left = [dead];
    answer = ({ action }) => {
      if (action !== 'ReceiveMessage') return { body: { MessageId: 'm-2' } };
      const Messages = left;
      left = [];
      return { body: { Messages } };
    };
    expect(await queues.redrive('crawl')).toBe(1);
    expect(asked.map(({ action }) => action)).toEqual([
      'ReceiveMessage',
      'SendMessage',
      'DeleteMessage',
      'ReceiveMessage',
    ]);
    expect(asked[1]?.input).toMatchObject({
      QueueUrl: expect.stringMatching(/crawl$/),
      MessageBody: '"slice"',
      MessageGroupId: 'server',
      MessageDeduplicationId: 'redrive-m-1',
    });
    expect(asked[2]?.input).toMatchObject({ QueueUrl: expect.stringMatching(/crawl-dead$/), ReceiptHandle: 'r-1' });
  });

  test('a batch of which a part was not taken is to be sent again', async () => {
    answer = () => ({
      body: { Successful: [{ Id: '0' }], Failed: [{ Id: '1', Code: 'InternalError', SenderFault: false }] },
    });
    await expect(queues.send('case', [{ body: 1 }, { body: 2 }])).rejects.toThrow(RetryLater);
  });

  test('batches hold ten messages and 256 KB', async () => {
    const sizes = [...Array.from({ length: 12 }, () => 1), 200_000, 100_000, 100_000];
    await queues.send(
      'case',
      sizes.map((size) => ({ body: 'x'.repeat(size) })),
    );
    expect(asked.map(({ input }) => (input['Entries'] as unknown[]).length)).toEqual([10, 3, 2]);
  });

  test.each(['MessageNotInflight', 'ReceiptHandleIsInvalid', 'InvalidParameterValue'])(
    'a receipt that ran out (%s) settles nothing, quietly',
    async (name) => {
      answer = () => ({ status: 400, body: { __type: `com.amazonaws.sqs#${name}`, message: 'expired' } });
      await queues.settle('case', 'old', 'done');
      await queues.settle('case', 'old', { retryInSeconds: 5 });
      expect(asked.map(({ action }) => action)).toEqual(['DeleteMessage', 'ChangeMessageVisibility']);
    },
  );

  test('a retry is asked for in whole seconds, at most twelve hours', async () => {
    for (const retryInSeconds of [0.2, 1e9, -1]) await queues.settle('case', 'r', { retryInSeconds });
    expect(asked.map(({ input }) => input['VisibilityTimeout'])).toEqual([1, 43_200, 0]);
  });

  test('a queue that is not there, or was not granted, is for a person; a busy service is not', async () => {
    const some = { max: 1, visibilitySeconds: 1, waitSeconds: 0 };
    answer = () => ({ status: 400, body: { __type: 'com.amazonaws.sqs#QueueDoesNotExist', message: 'no' } });
    await expect(queues.receive('case', some)).rejects.toThrow(GiveUp);
    answer = () => ({ status: 503, body: { __type: 'com.amazonaws.sqs#ServiceUnavailable', message: 'no' } });
    await expect(queues.receive('case', some)).rejects.toThrow(RetryLater);
    await expect(queues.receive('notify', some)).rejects.toThrow(GiveUp);
    await expect(queues.depth('case')).rejects.toThrow(GiveUp);
  });
});
