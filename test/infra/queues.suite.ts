import { expect } from 'vitest';
import { z } from 'zod';
import { queueNames } from '../../shared/ports.ts';
import { isTick, maxRetentionDays, queueSettings } from '../../shared/queue/settings.ts';
import { ofType, type Suite, target } from './synth.ts';

const day = 86_400;
const sending = z.object({
  PolicyDocument: z.object({
    Statement: z.array(z.object({ Action: z.union([z.string(), z.array(z.string())]), Resource: z.unknown() })),
  }),
  Roles: z.array(z.unknown()),
});
export const queueSuite: Suite = ({ program }, test) => {
  const queues = ofType(program, 'AWS::SQS::Queue');
  const deadLettersOf = (id: string): string => target(queues.get(id)?.['RedrivePolicy']);
  const working = [...queues.keys()].filter((id) => queues.get(id)?.['RedrivePolicy'] !== undefined);
  const dead = new Set(working.map(deadLettersOf));
  const sources = [...ofType(program, 'AWS::Lambda::EventSourceMapping').values()];
  /** Logical id of the program's queue of that name. */
  const idOf = (name: string): string =>
    working.find((id) => id.toLowerCase().includes(`${name.replaceAll('-', '')}queue`)) ?? `no queue ${name}`;

  test('each queue of the program exists, ordered or not as its settings say, and some for ticks besides', () => {
    for (const name of queueNames) {
      const queue = queues.get(idOf(name));
      expect(queue, name).toBeDefined();
      expect(queue?.['FifoQueue'] ?? false, name).toBe(queueSettings[name].fifo);
      expect(queue?.['RedrivePolicy'], name).toMatchObject({ maxReceiveCount: queueSettings[name].maxDeliveries });
    }
    expect(working.length).toBeGreaterThan(queueNames.length);
  });

  test('every queue has dead letters of its own that keep for fourteen days', () => {
    expect(dead.size).toBe(working.length);
    expect(queues.size).toBe(working.length + dead.size);
    for (const id of dead) expect(queues.get(id)?.['MessageRetentionPeriod'], id).toBe(maxRetentionDays * day);
    for (const id of working) {
      expect(queues.get(deadLettersOf(id))?.['FifoQueue'], id).toBe(queues.get(id)?.['FifoQueue']);
    }
  });

  test('a message stays invisible for six times the time of the function that works on it', () => {
    const functions = ofType(program, 'AWS::Lambda::Function');
    expect(sources.map(({ EventSourceArn }) => target(EventSourceArn)).sort()).toEqual(working.toSorted());
    for (const { EventSourceArn, FunctionName } of sources) {
      const seconds = Number(functions.get(target(FunctionName))?.['Timeout']);
      expect(seconds).toBeGreaterThan(0);
      const queue = queues.get(target(EventSourceArn));
      expect(queue?.['VisibilityTimeout'], target(EventSourceArn)).toBe(6 * seconds);
      // A message that expires while one works on it would be lost without a trace.
      expect(Number(queue?.['MessageRetentionPeriod'])).toBeGreaterThan(6 * seconds);
    }
  });

  test('every queue reports failures one message at a time and has a bound on its consumers', () => {
    expect(sources).not.toHaveLength(0);
    for (const source of sources) {
      expect(source).toMatchObject({
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        ScalingConfig: { MaximumConcurrency: expect.any(Number) },
      });
    }
  });

  test('Lambda does not take a message that leads back to its function for a fault, and watches over all others', () => {
    const lambdas = ofType(program, 'AWS::Lambda::Function');
    const drainedBy = new Map(sources.map((each) => [target(each['EventSourceArn']), target(each['FunctionName'])]));
    const led = new Map(
      [...lambdas].map(([id, { Role }]) => [
        id,
        [...ofType(program, 'AWS::IAM::Policy').values()]
          .map((policy) => sending.parse(policy))
          .filter(({ Roles }) => Roles.some((role) => target(role) === target(Role)))
          .flatMap(({ PolicyDocument }) => PolicyDocument.Statement)
          .filter(({ Action }) => [Action].flat().includes('sqs:SendMessage'))
          .flatMap(({ Resource }) => [Resource].flat().flatMap((queue) => drainedBy.get(target(queue)) ?? [])),
      ]),
    );
    const reached = (from: string): ReadonlySet<string> => {
      const seen = new Set<string>();
      for (const next of [...(led.get(from) ?? [])]) visit(next);
      function visit(id: string): void {
        if (seen.has(id)) return;
        seen.add(id);
        for (const next of led.get(id) ?? []) visit(next);
      }
      return seen;
    };
    const round = [...lambdas.keys()].filter((id) => reached(id).has(id));
    expect(round.length).toBeGreaterThan(4);
    for (const [id, { RecursiveLoop }] of lambdas)
      expect(RecursiveLoop, id).toBe(round.includes(id) ? 'Allow' : 'Terminate');
  });

  test('queues are encrypted and refuse plain HTTP', () => {
    const policies = [...ofType(program, 'AWS::SQS::QueuePolicy').values()];
    const denied = policies
      .filter((policy) => JSON.stringify(policy).includes('aws:SecureTransport'))
      .map(({ Queues }) => target(Queues));
    expect(denied.toSorted()).toEqual([...queues.keys()].toSorted());
    for (const [id, { SqsManagedSseEnabled }] of queues) expect(SqsManagedSseEnabled, id).toBe(true);
  });

  test('a person hears of every dead letter and of every queue that stands still', () => {
    const alarms = [...ofType(program, 'AWS::CloudWatch::Alarm').values()];
    const watched = (metric: string): string[] =>
      alarms
        .filter(
          ({ MetricName, AlarmActions }) => MetricName === metric && JSON.stringify(AlarmActions)?.includes('Ref'),
        )
        .map(({ Dimensions }) => target(Dimensions))
        .sort();
    expect(watched('ApproximateNumberOfMessagesVisible')).toEqual([...dead].sort());
    expect(watched('ApproximateAgeOfOldestMessage')).toEqual(working.toSorted());
    for (const alarm of alarms.filter(({ MetricName }) => MetricName === 'ApproximateNumberOfMessagesVisible')) {
      expect(alarm).toMatchObject({ Threshold: 0, ComparisonOperator: 'GreaterThanThreshold' });
    }
  });

  test('ticks go through queues, and a tick that cannot be put there is a dead letter', () => {
    const schedules = [...ofType(program, 'AWS::Scheduler::Schedule').values()];
    // One for each queue of ticks, and the sweep, which comes on the outbox's own.
    expect(schedules).toHaveLength(working.length - queueNames.length + 1);
    for (const { Target, ScheduleExpression, State } of schedules) {
      expect(ScheduleExpression).toMatch(/^rate\(\d+ (?:minutes|hours)\)$/);
      expect(State).toBe('ENABLED');
      const { Arn, DeadLetterConfig, Input } = Target as {
        readonly Arn: unknown;
        readonly DeadLetterConfig: unknown;
        readonly Input: string;
      };
      expect(isTick(JSON.parse(Input))).toBe(true);
      expect(working).toContain(target(Arn));
      expect(target(DeadLetterConfig)).toBe(deadLettersOf(target(Arn)));
    }
  });
};
