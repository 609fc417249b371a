/** A clock's tick: Scheduler puts one message on a queue, so that a tick survives a fault of the function that it wakes. */
import { Duration } from 'aws-cdk-lib';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { SqsSendMessage } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import { tickMessage } from '../shared/queue/settings.ts';
import { DrainedQueue } from './work-queue.ts';
import type { Worker } from './worker.ts';

/** Ticks of this name go onto that queue; one that cannot be put there becomes a dead letter of it. */
export const tickOnto = (
  scope: Construct,
  name: string,
  every: Duration,
  { queue, deadLetters }: DrainedQueue,
): void => {
  new Schedule(scope, `${name}-schedule`, {
    schedule: ScheduleExpression.rate(every),
    target: new SqsSendMessage(queue, {
      input: ScheduleTargetInput.fromObject(tickMessage(name)),
      maxEventAge: Duration.minutes(15),
      retryAttempts: 10,
      deadLetterQueue: deadLetters,
    }),
    description: `Hostwarden: ${name}`,
  });
};

/** A queue for nothing but the ticks of a function that drains no other. */
export class Tick extends DrainedQueue {
  constructor(scope: Construct, name: string, every: Duration, worker: Worker) {
    // A tick that waited for an hour is worth nothing: the next ones did its work.
    super(
      scope,
      `${name}-tick`,
      worker,
      { batch: 1, concurrency: 2 },
      {
        fifo: false,
        maxDeliveries: 5,
        keep: Duration.hours(1),
        staleAfter: Duration.minutes(20),
      },
    );
    tickOnto(scope, name, every, this);
  }
}
