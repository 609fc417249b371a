/** What a person must hear of: a message that nobody could process, and a queue that does not move. */
import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Settings } from './settings.ts';
import type { DrainedQueue } from './work-queue.ts';

const period = Duration.minutes(5);

export class Alarms extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, settings: Settings, queues: readonly DrainedQueue[]) {
    super(scope, 'alarms');
    this.topic = new Topic(this, 'topic', { enforceSSL: true });
    this.topic.addSubscription(new EmailSubscription(settings.alarmMail));
    acknowledge(this.topic, {
      'Serverless-SNSRedrivePolicy': 'A mail that cannot be delivered is seen on the dashboard, where every alarm is.',
    });
    for (const queue of queues) this.watch(queue);
  }

  private watch({ name, queue, deadLetters, staleAfter }: DrainedQueue): void {
    this.raise(
      `${name}-dead-letters`,
      deadLetters.metricApproximateNumberOfMessagesVisible({ period, statistic: 'max' }),
      {
        above: 0,
        meaning: `A message of ${name} failed every time. While it lies there, nothing moves towards termination.`,
      },
    );
    this.raise(`${name}-stale`, queue.metricApproximateAgeOfOldestMessage({ period, statistic: 'max' }), {
      above: staleAfter.toSeconds(),
      meaning: `The oldest message of ${name} waits for more than ${staleAfter.toMinutes()} minutes.`,
    });
  }

  private raise(
    id: string,
    metric: Metric,
    { above, meaning }: { readonly above: number; readonly meaning: string },
  ): void {
    const alarm = new Alarm(this, id, {
      metric,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: meaning,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
  }
}
