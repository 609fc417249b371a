/** SQS batches for handlers: each message on its own, and only what failed comes back (partial batch failures). */

import { errorFacts, RetryLater } from '../errors.ts';
import type { Json, Log, QueueName, Queues, Received } from '../ports.ts';

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

type Work = (message: Received) => Promise<unknown>;
type Host = { readonly queues: Pick<Queues, 'settle'>; readonly log: Log };

/** Doubling with each delivery: 2, 4, 8, … at most 15 minutes. */
export const backoffSeconds = (deliveries: number): number => Math.min(900, 2 ** deliveries);

/** True: done. A message that cannot be handled fails until SQS moves it to the dead letters, where the interlock sees it. */
const settle = async (record: SqsRecord, queue: QueueName, host: Host, work: Work): Promise<boolean> => {
  const deliveries = Number(record.attributes.ApproximateReceiveCount ?? 1);
  try {
    await work({ body: JSON.parse(record.body) as Json, receipt: record.receiptHandle, deliveries });
    return true;
  } catch (error) {
    const fields = { queue, message: record.messageId, deliveries };
    if (error instanceof RetryLater) {
      const retryInSeconds = error.retryInSeconds ?? backoffSeconds(deliveries);
      host.log('info', 'message.retry', { ...fields, retryInSeconds });
      // Where this fails too, the message comes back after the queue's own time.
      await host.queues.settle(queue, record.receiptHandle, { retryInSeconds }).catch(() => undefined);
    } else {
      host.log('error', 'message.failed', { ...fields, ...errorFacts(error) });
    }
    return false;
  }
};

/**
 * A handler that gives each message to `work`. Messages of one group run in order, and one that fails holds back those
 * behind it; groups, and messages without one, run side by side.
 */
export const batch =
  (host: Host, queue: QueueName, work: Work) =>
  async (event: SqsEvent): Promise<SqsAnswer> => {
    const groups = Map.groupBy(event.Records, ({ attributes, messageId }) => attributes.MessageGroupId ?? messageId);
    const failed = await Promise.all(
      [...groups.values()].map(async (records): Promise<readonly SqsRecord[]> => {
        for (const [index, record] of records.entries()) {
          const done = await settle(record, queue, host, work);
          if (!done) return records.slice(index);
        }
        return [];
      }),
    );
    return { batchItemFailures: failed.flat().map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };

/** A handler for ticks alone: runs once however many came, and comes again with the queue when it fails. */
export const onTick =
  ({ log }: Pick<Host, 'log'>, name: string, run: () => Promise<unknown>) =>
  async (): Promise<void> => {
    try {
      await run();
    } catch (error) {
      log('error', 'tick.failed', { tick: name, ...errorFacts(error) });
      // Lambda logs what it is given, and the error itself may quote a customer.
      throw new Error(`The tick ${name} failed.`);
    }
  };
