/** How each queue behaves, in one place for the adapters, the functions that drain them and the stack that creates them. */
import type { QueueName } from '../ports.ts';

export type QueueSettings = {
  /** Ordered in groups, with deduplication; the name on AWS ends in `.fifo`. */
  readonly ordered: boolean;
  /** Time that the function draining this queue may take for one batch. */
  readonly workSeconds: number;
  /** Messages handed over at once. */
  readonly batch: number;
};

export const queueSettings = {
  // One message a server; one invocation crawls up to ten servers at once and stops half a minute before its time is up.
  crawl: { ordered: true, workSeconds: 900, batch: 10 },
  case: { ordered: false, workSeconds: 60, batch: 10 },
  outbox: { ordered: false, workSeconds: 60, batch: 10 },
  // Re-verifies the noticed URLs before it sends.
  notify: { ordered: false, workSeconds: 120, batch: 1 },
  'mail-events': { ordered: false, workSeconds: 60, batch: 10 },
} as const satisfies Record<QueueName, QueueSettings>;

/** A message that came back this often goes to the dead letters. */
export const maxDeliveries = 5;
export const deadLetterDays = 14;
/** Six times the work, as the AWS Lambda guide advises for SQS: room for every retry that the poller makes itself. */
export const visibilitySeconds = (queue: QueueName): number => queueSettings[queue].workSeconds * 6;
