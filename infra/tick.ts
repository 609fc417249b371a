/** A clock's tick: Scheduler puts one message on a queue, so that a tick survives a fault of the function that it wakes. */
import { Duration } from 'aws-cdk-lib';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { SqsSendMessage } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import { DrainedQueue } from './work-queue.ts';
import type { Worker } from './worker.ts';

export class Tick extends DrainedQueue {
  constructor(scope: Construct, name: string, every: Duration, worker: Worker) {
    // A tick that waited for an hour is worth nothing: the next ones did its work.
    super(
      scope,
      name,
      worker,
      { batch: 1, concurrency: 2 },
      {
        fifo: false,
        maxDeliveries: 5,
        keep: Duration.hours(1),
        staleAfter: Duration.minutes(20),
      },
    );
    new Schedule(scope, `${name}-schedule`, {
      schedule: ScheduleExpression.rate(every),
      target: new SqsSendMessage(this.queue, {
        input: ScheduleTargetInput.fromObject({ tick: name }),
        maxEventAge: Duration.minutes(15),
        retryAttempts: 10,
        deadLetterQueue: this.deadLetters,
      }),
      description: `Hostwarden: ${name}`,
    });
  }
}
