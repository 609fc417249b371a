/** Nothing is left to a default of AWS: one walk over every function and queue, and a planted one that leaves something out. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { program, target } from './synth.ts';

type Resources = Readonly<Record<string, { readonly Type: string; readonly Properties: Record<string, unknown> }>>;
const resources: Resources = z
  .record(z.string(), z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) }))
  .parse(program.toJSON()['Resources']);

const explicit: Readonly<Record<string, readonly string[]>> = {
  'AWS::Lambda::Function': ['Runtime', 'Architectures', 'Handler', 'Timeout', 'MemorySize', 'LoggingConfig', 'Role'],
  'AWS::Logs::LogGroup': ['RetentionInDays'],
  'AWS::SQS::Queue': ['MessageRetentionPeriod', 'SqsManagedSseEnabled'],
  'AWS::Lambda::EventSourceMapping': ['BatchSize', 'ScalingConfig', 'FunctionResponseTypes'],
};
/** Every fault, as `id: what is missing or wrong`. */
const faultsIn = (all: Resources): readonly string[] => {
  const of = (type: string) => Object.entries(all).filter(([, { Type }]) => Type === type);
  const missing = Object.entries(explicit).flatMap(([type, wanted]) =>
    of(type).flatMap(([id, { Properties }]) =>
      wanted.filter((name) => Properties[name] === undefined).map((name) => `${id}: ${name}`),
    ),
  );
  const sources = of('AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => Properties);
  const functions = of('AWS::Lambda::Function').flatMap(([id, { Properties }]) => {
    const bounds = sources.filter(({ FunctionName }) => target(FunctionName) === id);
    const log = target(Object(Properties['LoggingConfig'])['LogGroup']);
    return [
      ...(bounds.length > 0 || Properties['ReservedConcurrentExecutions'] !== undefined ? [] : [`${id}: concurrency`]),
      ...(all[log]?.Type === 'AWS::Logs::LogGroup' ? [] : [`${id}: log`]),
    ];
  });
  const seconds = (id: string): number => Number(all[id]?.Properties['Timeout']);
  const queues = sources.flatMap(({ EventSourceArn, FunctionName }) => {
    const id = target(EventSourceArn);
    const right = Number(all[id]?.Properties['VisibilityTimeout']) === 6 * seconds(target(FunctionName));
    return right ? [] : [`${id}: VisibilityTimeout`];
  });
  const drained = new Set(sources.map(({ EventSourceArn }) => target(EventSourceArn)));
  const dead = new Set(of('AWS::SQS::Queue').map(([, { Properties }]) => target(Properties['RedrivePolicy'])));
  const stray = of('AWS::SQS::Queue')
    .filter(([id]) => !drained.has(id) && !dead.has(id))
    .map(([id]) => `${id}: nobody drains it and it holds nobody's dead letters`);
  return [...missing, ...functions, ...queues, ...stray];
};

test('time, memory, concurrency, log and its days, visibility, retention: all of it is written down', () => {
  expect(Object.values(resources).filter(({ Type }) => Type in explicit).length).toBeGreaterThan(80);
  expect(faultsIn(resources)).toEqual([]);
});

const first = (type: string, has: string): string =>
  Object.entries(resources).find(([, { Type, Properties }]) => Type === type && Properties[has] !== undefined)?.[0] ??
  '';
const without = (type: string, property: string): { readonly id: string; readonly all: Resources } => {
  const id = first(type, property);
  const { [property]: _, ...Properties } = resources[id]?.Properties ?? {};
  return { id, all: { ...resources, [id]: { Type: type, Properties } } };
};
test.each([
  ['AWS::Lambda::Function', 'Timeout', 'Timeout'],
  ['AWS::Lambda::Function', 'MemorySize', 'MemorySize'],
  ['AWS::Lambda::Function', 'LoggingConfig', 'log'],
  ['AWS::Lambda::Function', 'ReservedConcurrentExecutions', 'concurrency'],
  ['AWS::Logs::LogGroup', 'RetentionInDays', 'RetentionInDays'],
  ['AWS::SQS::Queue', 'VisibilityTimeout', 'VisibilityTimeout'],
  ['AWS::SQS::Queue', 'MessageRetentionPeriod', 'MessageRetentionPeriod'],
  ['AWS::Lambda::EventSourceMapping', 'ScalingConfig', 'ScalingConfig'],
])('a planted %s without %s shows', (type, property, fault) => {
  const { id, all } = without(type, property);
  expect(id).not.toBe('');
  expect(faultsIn(all)).toContain(`${id}: ${fault}`);
});

test('a planted function or queue that nobody thought about shows', () => {
  const planted: Resources = {
    planted: { Type: 'AWS::Lambda::Function', Properties: { Runtime: 'nodejs24.x' } },
    forgotten: { Type: 'AWS::SQS::Queue', Properties: {} },
  };
  const faults = faultsIn({ ...resources, ...planted });
  for (const fault of ['planted: Timeout', 'planted: MemorySize', 'planted: concurrency', 'planted: log'])
    expect(faults).toContain(fault);
  expect(faults.some((fault) => fault.startsWith('forgotten: nobody'))).toBe(true);
});
