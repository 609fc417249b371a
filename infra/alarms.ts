/** What a person must hear of, by mail, each with the paragraph of README's runbook that says what to do. */
import { Duration, Stack } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { type GaugeName, metricsNamespace, metricsService } from '../shared/gauges.ts';
import { acknowledge } from './acknowledge.ts';
import type { Settings } from './settings.ts';
import type { Site } from './web.ts';
import type { DrainedQueue } from './work-queue.ts';
import type { Worker } from './worker.ts';

const period = Duration.minutes(5);
/** Of the time that a function has: beyond it the next slow day ends in time-outs. */
const slowShare = 0.8;

type Rule = {
  readonly above: number;
  /** First cell of the row in README's runbook. */
  readonly runbook: string;
  readonly meaning: string;
  /** Periods of five minutes in a row; default 1. */
  readonly periods?: number;
  /** Whether silence is as bad; default: it is not. */
  readonly silenceIsBad?: boolean;
};

const gaugeRules: Readonly<Record<GaugeName, Rule>> = {
  unreviewedHours: {
    above: 72,
    runbook: 'unreviewed',
    meaning: 'A flag waits for a decision for more than three days.',
  },
  deadlineLateHours: { above: 1, runbook: 'late', meaning: 'A case whose time has come did not move for an hour.' },
  outboxLateHours: { above: 1, runbook: 'late', meaning: 'A message, recheck or call did not go out for an hour.' },
  visitLateHours: { above: 48, runbook: 'late', meaning: 'A site should have been visited two days ago.' },
  unreadMailHours: { above: 24, runbook: 'unread-mail', meaning: 'A mail from outside waits to be read for a day.' },
  uncertainSends: { above: 0, runbook: 'uncertain-send', meaning: 'Nobody knows whether a message was sent.' },
  deadSends: { above: 0, runbook: 'uncertain-send', meaning: 'A message or call failed for good.' },
  // Half an hour: a queue may fall behind for a moment. Its silence is that of the watch itself.
  interlocks: {
    above: 0,
    runbook: 'interlock',
    meaning: 'Nothing moves towards termination, or nobody watches.',
    periods: 6,
    silenceIsBad: true,
  },
  listsAgeHours: { above: 8 * 24, runbook: 'lists-old', meaning: 'The link lists are older than eight days.' },
};

/** Account-wide figures of SES; it looks into an account at 10 % and 0.5 %, and stops it beyond. */
const reputationRules: Readonly<Record<string, Rule>> = {
  'Reputation.BounceRate': { above: 0.05, runbook: 'reputation', meaning: 'More than 5 % of mails bounce.' },
  'Reputation.ComplaintRate': {
    above: 0.001,
    runbook: 'reputation',
    meaning: 'More than 0.1 % of mails are complained of.',
  },
};

/** What a stage costs is told apart by it: an account may have several. */
export const deploymentTag = 'deployment';
export const deploymentOf = (stage: string): string => `hostwarden-${stage}`;

export const gaugeMetric = (metricName: GaugeName, { stage }: Settings): Metric =>
  new Metric({
    namespace: metricsNamespace,
    metricName,
    dimensionsMap: { service: metricsService, stage },
    statistic: 'max',
    period,
  });

export class Alarms extends Construct {
  private readonly topic: Topic;

  constructor(
    scope: Construct,
    settings: Settings,
    {
      queues,
      workers,
      sites,
    }: {
      readonly queues: readonly DrainedQueue[];
      readonly workers: readonly Worker[];
      readonly sites: readonly Site[];
    },
  ) {
    super(scope, 'alarms');
    this.topic = new Topic(this, 'topic', { enforceSSL: true });
    this.topic.addSubscription(new EmailSubscription(settings.alarmMail));
    this.takeAlarms();
    acknowledge(this.topic, {
      'Serverless-SNSRedrivePolicy': 'A mail that cannot be delivered is seen on the dashboard, where every alarm is.',
    });
    for (const queue of queues) this.watchQueue(queue);
    for (const worker of workers) this.watchWorker(worker);
    for (const site of sites) this.watchSite(site);
    for (const [name, rule] of Object.entries(gaugeRules))
      this.raise(name, gaugeMetric(name as GaugeName, settings), rule);
    for (const [metricName, rule] of Object.entries(reputationRules))
      this.raise(
        metricName.replace('.', '-'),
        new Metric({ namespace: 'AWS/SES', metricName, statistic: 'max', period: Duration.hours(1) }),
        rule,
      );
    this.watchBudget(settings);
  }

  /** A topic with a policy of its own, as that against plain HTTP is, has lost the one under which the account's alarms may speak. */
  private takeAlarms(): void {
    const { account, partition, region } = Stack.of(this);
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': account },
          ArnLike: { 'aws:SourceArn': `arn:${partition}:cloudwatch:${region}:${account}:alarm:*` },
        },
      }),
    );
  }

  private watchQueue({ name, queue, deadLetters, staleAfter }: DrainedQueue): void {
    this.raise(
      `${name}-dead-letters`,
      deadLetters.metricApproximateNumberOfMessagesVisible({ period, statistic: 'max' }),
      { above: 0, runbook: 'dead-letters', meaning: `A message of ${name} failed every time.` },
    );
    this.raise(`${name}-stale`, queue.metricApproximateAgeOfOldestMessage({ period, statistic: 'max' }), {
      above: staleAfter.toSeconds(),
      runbook: 'stale-queue',
      meaning: `The oldest message of ${name} waits for more than ${staleAfter.toMinutes()} minutes.`,
    });
  }

  private watchWorker(worker: Worker): void {
    const { workerName: name, seconds } = worker;
    this.raise(`${name}-errors`, worker.metricErrors({ period, statistic: 'sum' }), {
      above: 0,
      runbook: 'function-errors',
      meaning: `The function ${name} ended in an error.`,
    });
    this.raise(`${name}-throttles`, worker.metricThrottles({ period, statistic: 'sum' }), {
      above: 0,
      runbook: 'throttled',
      meaning: `The function ${name} was asked for more often than it may run at once.`,
    });
    this.raise(`${name}-slow`, worker.metricDuration({ period, statistic: 'p99' }), {
      above: Math.round(slowShare * seconds * 1000),
      runbook: 'slow',
      meaning: `One in a hundred runs of ${name} takes more than ${Math.round(slowShare * seconds)} of its ${seconds} seconds.`,
      periods: 3,
    });
  }

  /** Where a page fails the function has not: it answers that it could not, and whoever asked may not ask again. */
  private watchSite({ siteName, api }: Site): void {
    this.raise(`${siteName}-site-errors`, api.metricServerError({ period, statistic: 'sum' }), {
      above: 0,
      runbook: 'function-errors',
      meaning: `Somebody at the ${siteName} was told that it failed.`,
    });
  }

  /** Told when it is spent, and when it is going to be. */
  private watchBudget({ monthlyBudget, alarmMail, stage }: Settings): void {
    const subscribers = [{ subscriptionType: 'EMAIL', address: alarmMail }];
    const over = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
      notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold, thresholdType: 'PERCENTAGE' },
      subscribers,
    });
    new CfnBudget(this, 'budget', {
      budget: {
        budgetName: `hostwarden-${stage}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: monthlyBudget, unit: 'USD' },
        // Tags become filters of costs once they are activated in the account's billing settings.
        costFilters: { TagKeyValue: [`user:${deploymentTag}$${deploymentOf(stage)}`] },
      },
      notificationsWithSubscribers: [over('ACTUAL', 80), over('FORECASTED', 100)],
    });
  }

  private raise(id: string, metric: IMetric, rule: Rule): void {
    const { above, runbook, meaning, periods = 1, silenceIsBad = false } = rule;
    const alarm = new Alarm(this, id, {
      metric,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: silenceIsBad ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: `${meaning} README, runbook: ${runbook}`,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
  }
}
