/** What Lambda and SQS do for the functions on AWS, in one process: take messages off a queue, work, settle. */
import { errorFacts, ownTrouble, RetryLater } from '../../shared/errors.ts';
import { backoffSeconds } from '../../shared/host/batch.ts';
import type { Log, QueueName, Queues, Received } from '../../shared/ports.ts';

export type Work = (message: Received) => Promise<unknown>;
type WorkerOptions = {
  /** Messages worked on at once. */
  readonly loops: number;
  /** A message that takes longer than this is delivered a second time. */
  readonly visibilitySeconds: number;
};
export type Job = { readonly queue: QueueName; readonly work: Work; readonly options: WorkerOptions };
/** `stop` lets the messages in hand be finished and resolves then. */
export type Stoppable = { stop(): Promise<void> };

/**
 * Works one message and settles it: done; or RetryLater, visible again after the time it asks for; or any other error, logged and
 * left alone, so that it comes again after the visibility timeout and after five deliveries lies in the dead letters for a person.
 */
export const workOn = async (
  queue: QueueName,
  message: Received,
  work: Work,
  { queues, log }: { readonly queues: Queues; readonly log: Log },
): Promise<void> => {
  try {
    await work(message);
    await queues.settle(queue, message.receipt, 'done');
  } catch (error) {
    if (error instanceof RetryLater) {
      const retryInSeconds = error.retryInSeconds ?? backoffSeconds(message.deliveries);
      log('info', 'message.retry', { queue, deliveries: message.deliveries, retryInSeconds });
      await queues.settle(queue, message.receipt, { retryInSeconds });
    } else log('error', 'message.failed', { queue, deliveries: message.deliveries, ...errorFacts(error) });
  }
};

// Short, because a stop waits for it; a send wakes the receiver at once anyway.
const pollSeconds = 1;
const pauseAfterTroubleMs = 1000;

export const startWorker = (
  { queue, work, options: { loops, visibilitySeconds } }: Job,
  ports: { readonly queues: Queues; readonly log: Log },
): Stoppable => {
  let stopping = false;
  const loop = async (): Promise<void> => {
    while (!stopping) {
      try {
        const options = { max: 1, visibilitySeconds, waitSeconds: pollSeconds };
        for (const message of await ports.queues.receive(queue, options)) {
          if (stopping) await ports.queues.settle(queue, message.receipt, { retryInSeconds: 0 });
          else await workOn(queue, message, work, ports);
        }
      } catch (error) {
        // The queue itself failed, e.g. on a full disk. Nothing is lost; look again shortly.
        ports.log('error', 'queue.failed', { queue, ...ownTrouble(error) });
        await new Promise((resolve) => setTimeout(resolve, pauseAfterTroubleMs));
      }
    }
  };
  const running = Array.from({ length: loops }, loop);
  return {
    stop: async () => {
      stopping = true;
      await Promise.all(running);
    },
  };
};
