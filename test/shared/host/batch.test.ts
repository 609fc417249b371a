import { describe, expect, test } from 'vitest';
import { GiveUp, RetryLater } from '../../../shared/errors.ts';
import { batch, onTick, type SqsEvent } from '../../../shared/host/batch.ts';
import type { Json } from '../../../shared/ports.ts';
import { isTick, tickMessage } from '../../../shared/queue/settings.ts';

const message = (id: string, body: Json, group?: string): SqsEvent['Records'][number] => ({
  messageId: id,
  receiptHandle: `receipt-${id}`,
  body: JSON.stringify(body),
  attributes: { ApproximateReceiveCount: '1', ...(group === undefined ? {} : { MessageGroupId: group }) },
});

const recorder = () => {
  const settled: unknown[] = [];
  const logged: { readonly level: string; readonly event: string; readonly fields: unknown }[] = [];
  return {
    settled,
    logged,
    log: (level: string, event: string, fields?: unknown) => void logged.push({ level, event, fields }),
    queues: {
      settle: async (...call: readonly unknown[]) => void settled.push(call),
    },
  };
};
const failures = (ids: readonly string[]) => ({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) });

describe('a batch from SQS', () => {
  test('hands every body to the work and reports nothing when all went well', async () => {
    const seen: Json[] = [];
    const handler = batch(recorder(), 'case', async ({ body }) => void seen.push(body));
    expect(await handler({ Records: [message('a', { n: 1 }), message('b', [2])] })).toEqual(failures([]));
    expect(seen).toEqual([{ n: 1 }, [2]]);
  });

  test('only the message that failed comes back; the others are done', async () => {
    const host = recorder();
    const seen: Json[] = [];
    const handler = batch(host, 'case', async ({ body }) => {
      if (body === 2) throw new TypeError('a bug with a customer’s name in it');
      seen.push(body);
    });
    const Records = [message('a', 1), message('b', 2), message('c', 3)];
    expect(await handler({ Records })).toEqual(failures(['b']));
    expect(seen).toEqual([1, 3]);
    expect(host.logged).toMatchObject([{ level: 'error', event: 'message.failed' }]);
    expect(JSON.stringify(host.logged)).not.toContain('customer');
    expect(JSON.stringify(host.logged)).toContain('batch.test.ts');
  });

  test('within a group the order holds: what stands behind a failure waits, other groups go on', async () => {
    const seen: Json[] = [];
    const handler = batch(recorder(), 'crawl', async ({ body }) => {
      if (body === 'x2') throw new GiveUp('no', 'look at it');
      seen.push(body);
    });
    const Records = [
      message('1', 'x1', 'x'),
      message('2', 'x2', 'x'),
      message('3', 'y1', 'y'),
      message('4', 'x3', 'x'),
    ];
    expect(await handler({ Records })).toEqual(failures(['2', '4']));
    expect(seen.toSorted()).toEqual(['x1', 'y1']);
  });

  test('RetryLater makes the message visible again at the time it asked for, or later with each delivery', async () => {
    const host = recorder();
    const handler = batch(host, 'notify', async ({ body }) => {
      throw new RetryLater('closed', body === 1 ? { retryInSeconds: 90 } : {});
    });
    expect(await handler({ Records: [message('a', 1), message('b', 2)] })).toEqual(failures(['a', 'b']));
    expect(host.settled).toEqual([
      ['notify', 'receipt-a', { retryInSeconds: 90 }],
      ['notify', 'receipt-b', { retryInSeconds: 2 }],
    ]);
    expect(host.logged.every(({ level }) => level === 'info')).toBe(true);
  });

  test('a body that is not JSON fails alone', async () => {
    const handler = batch(recorder(), 'case', async () => undefined);
    const Records = [{ ...message('a', 1), body: '{' }, message('b', 2)];
    expect(await handler({ Records })).toEqual(failures(['a']));
  });
});

describe('a tick', () => {
  test('runs once, and a failure goes back to the queue', async () => {
    const host = recorder();
    const runs: string[] = [];
    await onTick(host, 'dispatch', async () => void runs.push('ran'))();
    expect(runs).toEqual(['ran']);
    const failing = onTick(host, 'dispatch', async () => {
      throw new RetryLater('no answer of jan@shop.example');
    });
    // What Lambda is given it logs.
    await expect(failing()).rejects.toThrow(/^The tick dispatch failed\.$/);
    expect(JSON.stringify(host.logged)).not.toContain('shop.example');
    expect(host.logged).toMatchObject([{ level: 'error', event: 'tick.failed', fields: { tick: 'dispatch' } }]);
  });

  test('is told from the program’s own messages', () => {
    expect(isTick(tickMessage('sweep'))).toBe(true);
    for (const other of [{ entry: 'a' }, { tick: 1 }, null, 'tick', ['tick']]) expect(isTick(other)).toBe(false);
  });
});
