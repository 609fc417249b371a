import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { root } from '../../infra/bundling.ts';
import { runBudgetMs } from '../../shared/budgets.ts';
import { gaugeNames } from '../../shared/gauges.ts';
import { pieces } from '../bench/cost/prices.ts';
import { ofType, type Suite, target } from './synth.ts';

/** What a run still finishes: a page has 20 seconds, then its evidence and the checkpoint. */
const inHandMs = 30_000;

export const alarmSuite: Suite = ({ functions, program, storage }, test) => {
  const alarms = [...ofType(program, 'AWS::CloudWatch::Alarm').values()];
  const named = (metric: string) => alarms.filter(({ MetricName }) => MetricName === metric);
  const functionOf = ({ Dimensions }: Readonly<Record<string, unknown>>): string => target(Dimensions);

  test('every function is watched for errors, throttles, and runs that near its time-out', () => {
    const ids = [...functions.values()].toSorted();
    for (const metric of ['Errors', 'Throttles', 'Duration'])
      expect(named(metric).map(functionOf).toSorted(), metric).toEqual(ids);
    const lambdas = ofType(program, 'AWS::Lambda::Function');
    for (const alarm of named('Duration')) {
      const timeout = Number(lambdas.get(functionOf(alarm))?.['Timeout']);
      expect(alarm).toMatchObject({ ExtendedStatistic: 'p99', Threshold: Math.round(timeout * 800) });
    }
  });

  test('every gauge has an alarm on the metric that the function publishes; silence of the watch is one too', () => {
    for (const gauge of gaugeNames) {
      expect(named(gauge), gauge).toMatchObject([
        {
          Namespace: 'Hostwarden',
          Dimensions: [
            { Name: 'service', Value: 'hostwarden' },
            { Name: 'stage', Value: 'trial' },
          ],
        },
      ]);
    }
    expect(named('interlocks')).toMatchObject([{ TreatMissingData: 'breaching', EvaluationPeriods: 6 }]);
    expect(named('Reputation.BounceRate')).toMatchObject([{ Namespace: 'AWS/SES', Threshold: 0.05 }]);
    expect(named('Reputation.ComplaintRate')).toMatchObject([{ Threshold: 0.001 }]);
  });

  /** First cells of the runbook: an alarm's name in backticks. */
  const paragraphs = (readme: string): ReadonlySet<string> => {
    const runbook = readme.slice(readme.indexOf('## Runbook'), readme.indexOf('## Measured'));
    return new Set([...runbook.matchAll(/^\| `([a-z-]+)`/gm)].map((match) => match[1] ?? ''));
  };

  const paragraphOf = ({ AlarmDescription }: Readonly<Record<string, unknown>>): string | undefined =>
    / README, runbook: ([a-z-]+)$/.exec(String(AlarmDescription))?.[1];

  test('every alarm tells a person, and names a paragraph of the runbook that is there', () => {
    const known = paragraphs(readFileSync(join(root, 'README.md'), 'utf8'));
    const asked = alarms.map(paragraphOf);
    expect(alarms.length).toBeGreaterThan(60);
    expect(asked.filter((paragraph) => paragraph === undefined || !known.has(paragraph))).toEqual([]);
    expect([...known].filter((paragraph) => !asked.includes(paragraph))).toEqual(['budget']);
    for (const { AlarmActions } of alarms) expect(JSON.stringify(AlarmActions)).toContain('Ref');
    expect(paragraphs('## Runbook\n| planted |\n## Measured')).toEqual(new Set());
    // An alarm that names a paragraph which is not there, and one that names none, would show.
    const planted = [{ AlarmDescription: 'Wrong. README, runbook: nowhere' }, { AlarmDescription: 'Silent.' }];
    expect(planted.map(paragraphOf).filter((one) => one === undefined || !known.has(one))).toEqual([
      'nowhere',
      undefined,
    ]);
  });

  test('the topic of the alarms takes what CloudWatch of this account has to say', () => {
    const ids = new Set(alarms.flatMap(({ AlarmActions }) => (AlarmActions as readonly unknown[]).map(target)));
    expect(ids.size).toBe(1);
    const [policy, ...more] = [...ofType(program, 'AWS::SNS::TopicPolicy').values()].filter(
      ({ Topics }) => target(Topics) === [...ids][0],
    );
    expect(more).toEqual([]);
    // With a policy of its own a topic has lost the one that comes along, which lets its account publish.
    expect(policy).toMatchObject({
      PolicyDocument: {
        Statement: expect.arrayContaining([
          expect.objectContaining({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Condition: expect.objectContaining({ StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } }),
          }),
        ]),
      },
    });
  });

  test('a run that ends by itself does so before the alarm takes it for one that nears its time-out', () => {
    for (const [name, budget] of Object.entries(runBudgetMs)) {
      const slow = named('Duration').find((alarm) => functionOf(alarm) === functions.get(name));
      expect(Number(slow?.['Threshold']), name).toBeGreaterThanOrEqual(budget + inHandMs);
    }
  });

  test('the costs count as many alarms, dashboards, polled queues, functions and keys as there are', () => {
    expect(pieces).toEqual({
      alarms: alarms.length,
      drainedQueues: ofType(program, 'AWS::Lambda::EventSourceMapping').size,
      dashboards: ofType(program, 'AWS::CloudWatch::Dashboard').size,
      functions: ofType(program, 'AWS::Lambda::Function').size,
      keys: ofType(storage, 'AWS::KMS::Key').size,
    });
  });

  test('a person hears of every page that failed', () => {
    const apis = [...ofType(program, 'AWS::ApiGatewayV2::Api').keys()].toSorted();
    expect(apis).toHaveLength(3);
    expect(named('5xx').map(functionOf).toSorted()).toEqual(apis);
    for (const each of named('5xx')) expect(each).toMatchObject({ Threshold: 0, Statistic: 'Sum' });
  });

  test('the budget speaks before it is spent, of this stage alone', () => {
    const [budget] = [...ofType(program, 'AWS::Budgets::Budget').values()];
    const [, key, value] = /^user:(\w+)\$(.*)$/.exec(Object(budget?.['Budget']).CostFilters.TagKeyValue[0]) ?? [];
    expect(value).toBe('hostwarden-trial');
    for (const [id, { Tags }] of ofType(program, 'AWS::SQS::Queue'))
      expect(Tags, id).toContainEqual({ Key: key, Value: value });
    expect(budget).toMatchObject({
      Budget: { BudgetLimit: { Amount: 50, Unit: 'USD' }, TimeUnit: 'MONTHLY' },
      NotificationsWithSubscribers: [
        { Notification: { NotificationType: 'ACTUAL', Threshold: 80 } },
        { Notification: { NotificationType: 'FORECASTED', Threshold: 100 } },
      ],
    });
  });

  test('the dashboard shows every gauge, queue and function', () => {
    const boards = JSON.stringify([...ofType(program, 'AWS::CloudWatch::Dashboard').values()]);
    for (const gauge of gaugeNames) expect(boards).toContain(gauge);
    for (const id of functions.values()) expect(boards).toContain(id);
    for (const id of ofType(program, 'AWS::SQS::Queue').keys()) expect(boards).toContain(id);
  });
};
