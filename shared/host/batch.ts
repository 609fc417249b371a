/** SQS batches for handlers: each message on its own, and only what failed comes back (partial batch failures). */

import { GiveUp, RetryLater } from '../errors.ts';
import type { Json, Log, QueueName, Queues } from '../ports.ts';

/** What Lambda hands over, as far as it is used. */
export type SqsEvent = {
  readonly Records: readonly {
    readonly messageId: string;
    readonly receiptHandle: string;
    readonly body: string;
    readonly attributes: { readonly MessageGroupId?: string; readonly ApproximateReceiveCount?: string };
  }[];
};
type SqsRecord = SqsEvent['Records'][number];
export type SqsAnswer = { readonly batchItemFailures: readonly { readonly itemIdentifier: string }[] };

type Host = { readonly queues: Pick<Queues, 'settle'>; readonly log: Log };

/** True: done. A message that cannot be handled fails until SQS moves it to the dead letters, where the interlock sees it. */
const settle = async (
  record: SqsRecord,
  queue: QueueName,
  host: Host,
  work: () => Promise<unknown>,
): Promise<boolean> => {
  try {
    await work();
    return true;
  } catch (error) {
    const fields = {
      queue,
      message: record.messageId,
      deliveries: Number(record.attributes.ApproximateReceiveCount ?? 1),
      error: error instanceof Error ? error.name : 'unknown',
    };
    if (error instanceof RetryLater) {
      host.log('info', 'message.retry-later', fields);
      const { retryInSeconds } = error;
      // Where this fails too, the message comes back after the queue's own time.
      if (retryInSeconds !== undefined) {
        await host.queues.settle(queue, record.receiptHandle, { retryInSeconds }).catch(() => undefined);
      }
    } else {
      host.log('error', error instanceof GiveUp ? 'message.given-up' : 'message.failed', fields);
    }
    return false;
  }
};

/**
 * A handler that gives each message's body to `work`. Messages of one group run in order, and one that fails holds back those
 * behind it; groups, and messages without one, run side by side.
 */
export const batch =
  (host: Host, queue: QueueName, work: (body: Json) => Promise<unknown>) =>
  async (event: SqsEvent): Promise<SqsAnswer> => {
    const groups = Map.groupBy(event.Records, ({ attributes, messageId }) => attributes.MessageGroupId ?? messageId);
    const failed = await Promise.all(
      [...groups.values()].map(async (records): Promise<readonly SqsRecord[]> => {
        for (const [index, record] of records.entries()) {
          const done = await settle(record, queue, host, () => work(JSON.parse(record.body) as Json));
          if (!done) return records.slice(index);
        }
        return [];
      }),
    );
    return { batchItemFailures: failed.flat().map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
