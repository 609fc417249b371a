/** How every queue behaves, as data: the SQLite adapter, the CDK app and the tests' queues are all made from it. */
import type { QueueName } from '../ports.ts';

export type QueueSettings = {
  /** Ordered in groups, with deduplication. */
  readonly fifo: boolean;
  /** After so many deliveries a message goes to the dead letters. */
  readonly maxDeliveries: number;
};
export const queueSettings = {
  crawl: { fifo: true, maxDeliveries: 5 },
  case: { fifo: false, maxDeliveries: 5 },
  outbox: { fifo: false, maxDeliveries: 5 },
  notify: { fifo: false, maxDeliveries: 5 },
  'mail-events': { fifo: false, maxDeliveries: 5 },
  inbound: { fifo: false, maxDeliveries: 5 },
  screenshot: { fifo: false, maxDeliveries: 5 },
  pictures: { fifo: false, maxDeliveries: 5 },
  replay: { fifo: false, maxDeliveries: 5 },
} as const satisfies Record<QueueName, QueueSettings>;

/** Functions that send mail at once: the most that the queue `notify` lets run on AWS. They share the account's rate. */
export const mailSenders = 2;
export const deduplicationSeconds = 300;
export const maxDelaySeconds = 900;
export const maxReceive = 10;
/** SQS: twelve hours. */
export const maxVisibilitySeconds = 43_200;
export const maxWaitSeconds = 20;
/** What one message, and on SQS one batch, may weigh. */
export const maxMessageBytes = 256 * 1024;
export const maxRetentionDays = 14;

/** What Scheduler puts on a queue, and how a function tells it from the program's own messages. */
export const tickMessage = (tick: string): { readonly tick: string } => ({ tick });
export const isTick = (body: unknown): body is { readonly tick: string } =>
  typeof body === 'object' && body !== null && 'tick' in body && typeof body.tick === 'string';
