/** A queue with its dead letters. Whoever may send gets the right and the address in one call. */
import { Duration } from 'aws-cdk-lib';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { DeduplicationScope, FifoThroughputLimit, Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { variables } from '../shared/config.ts';
import type { QueueName } from '../shared/ports.ts';
import { maxRetentionDays, queueSettings } from '../shared/queue/settings.ts';
import { acknowledge } from './acknowledge.ts';
import type { Worker } from './worker.ts';

/** Visibility over the work's time: room for the retries that the poller makes itself (AWS Lambda guide, SQS event sources). */
export const visibilityFactor = 6;

export type Drain = {
  readonly batch: number;
  /** Invocations at once, 2 to 1000. */
  readonly concurrency: number;
};

const ordered = {
  fifo: true,
  fifoThroughputLimit: FifoThroughputLimit.PER_MESSAGE_GROUP_ID,
  deduplicationScope: DeduplicationScope.MESSAGE_GROUP,
};

type Shape = {
  readonly fifo: boolean;
  readonly maxDeliveries: number;
  readonly keep: Duration;
  /** Age of the oldest message from which a person should look. */
  readonly staleAfter: Duration;
};

/** Queue, dead letters and the one function that drains it. Those of the program are `WorkQueue`s, the others `Tick`s. */
export class DrainedQueue {
  readonly name: string;
  readonly staleAfter: Duration;
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly worker: Worker;

  constructor(
    scope: Construct,
    name: string,
    worker: Worker,
    drain: Drain,
    { fifo, maxDeliveries, keep, staleAfter }: Shape,
  ) {
    this.name = name;
    this.staleAfter = staleAfter;
    const shape: QueueProps = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, ...(fifo ? ordered : {}) };
    this.worker = worker;
    this.deadLetters = new Queue(scope, `${name}-dead-letters`, {
      ...shape,
      retentionPeriod: Duration.days(maxRetentionDays),
    });
    acknowledge(this.deadLetters, { 'Serverless-SQSRedrivePolicy': 'These are the dead letters.' });
    this.queue = new Queue(scope, `${name}-queue`, {
      ...shape,
      retentionPeriod: keep,
      visibilityTimeout: Duration.seconds(worker.seconds * visibilityFactor),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: maxDeliveries },
    });
    acknowledge(worker, {
      'Serverless-LambdaEventSourceMappingDestination': 'What fails goes to the dead letters of its queue.',
    });
    // Gives the worker receive, delete and the attributes on this queue.
    worker.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: drain.batch,
        maxConcurrency: drain.concurrency,
        reportBatchItemFailures: true,
      }),
    );
  }
}

export class WorkQueue extends DrainedQueue {
  declare readonly name: QueueName;

  constructor(scope: Construct, name: QueueName, worker: Worker, drain: Drain) {
    super(scope, name, worker, drain, {
      ...queueSettings[name],
      keep: Duration.days(maxRetentionDays),
      // Slices of a crawl wait for their server; everything else is somebody waiting.
      staleAfter: name === 'crawl' ? Duration.hours(2) : Duration.minutes(15),
    });
    // It moves a message that must wait, see `settle` of the port.
    worker.addEnvironment(variables.queueUrl(name), this.queue.queueUrl);
  }

  /** The addresses alone: the command line has rights of its own. */
  names(): readonly (readonly [string, string])[] {
    return [
      [variables.queueUrl(this.name), this.queue.queueUrl],
      [variables.deadLetterUrl(this.name), this.deadLetters.queueUrl],
    ];
  }

  grantSend(worker: Worker): void {
    worker.addEnvironment(variables.queueUrl(this.name), this.queue.queueUrl);
    worker.allow(['sqs:SendMessage'], [this.queue.queueArn]);
  }

  /** How deep the queue and its dead letters are: the interlock asks before anything moves towards termination. */
  grantDepth(worker: Worker): void {
    worker.addEnvironment(variables.queueUrl(this.name), this.queue.queueUrl);
    worker.addEnvironment(variables.deadLetterUrl(this.name), this.deadLetters.queueUrl);
    worker.allow(['sqs:GetQueueAttributes'], [this.queue.queueArn, this.deadLetters.queueArn]);
  }
}
