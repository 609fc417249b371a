import { describe, expect, it } from 'vitest';
import { startWorker, workOn } from '../../../functions/standalone/worker.ts';
import { GiveUp, RetryLater } from '../../../shared/errors.ts';
import type { Json, Queues, Received } from '../../../shared/ports.ts';
import { sqliteQueues } from '../../../shared/queue/sqlite.ts';
import { openDatabase } from '../../../shared/store/database.ts';

type Settled = Parameters<Queues['settle']>;
const recorder = () => {
  const settled: Settled[] = [];
  const lines: { level: string; event: string; fields: unknown }[] = [];
  const queues: Queues = {
    send: () => Promise.reject(new Error('not used')),
    receive: () => Promise.reject(new Error('not used')),
    settle: async (...call) => void settled.push(call),
    depth: () => Promise.reject(new Error('not used')),
    redrive: () => Promise.reject(new Error('not used')),
  };
  const log = (level: string, event: string, fields?: unknown) => void lines.push({ level, event, fields });
  return { settled, lines, ports: { queues, log } };
};
const message = (deliveries = 1): Received => ({ body: { entry: 'x' }, receipt: 'r1', deliveries });

describe('one message', () => {
  it('is done when the work is', async () => {
    const { settled, ports } = recorder();
    await workOn('case', message(), async () => 'whatever', ports);
    expect(settled).toEqual([['case', 'r1', 'done']]);
  });
  it('comes back when it asks to', async () => {
    const { settled, ports } = recorder();
    await workOn('case', message(), () => Promise.reject(new RetryLater('busy', { retryInSeconds: 7 })), ports);
    expect(settled).toEqual([['case', 'r1', { retryInSeconds: 7 }]]);
  });
  it.each([
    [1, 2],
    [4, 16],
    [12, 900],
  ])('comes back later and later when it names no time: delivery %i after %i s', async (deliveries, retryInSeconds) => {
    const { settled, ports } = recorder();
    await workOn('case', message(deliveries), () => Promise.reject(new RetryLater('busy')), ports);
    expect(settled).toEqual([['case', 'r1', { retryInSeconds }]]);
  });
  it.each([
    ['a bug', new TypeError('jan@dejong.example is not a function')],
    ['a piece of work that cannot succeed', new GiveUp('jan@dejong.example unknown', 'Look.')],
    ['something that is no error', 'jan@dejong.example'],
  ])('is left for redelivery after %s, logged without what it says of people', async (_what, error) => {
    const { settled, lines, ports } = recorder();
    await workOn('case', message(), () => Promise.reject(error), ports);
    expect(settled).toEqual([]);
    expect(lines).toMatchObject([
      { level: 'error', event: 'message.failed', fields: { queue: 'case', deliveries: 1 } },
    ]);
    expect(JSON.stringify(lines)).not.toContain('dejong');
  });
});

describe('a worker on a real queue', () => {
  const open = () => {
    const db = openDatabase(':memory:');
    let ms = 1_000_000;
    const queues = sqliteQueues(db, () => ms);
    return { queues, pass: (seconds: number) => (ms += seconds * 1000) };
  };
  const log = () => undefined;
  const options = { loops: 2, visibilitySeconds: 30 };

  it('finishes what it holds when it is stopped, and takes nothing more', async () => {
    const { queues } = open();
    await queues.send('case', [{ body: 1 }, { body: 2 }, { body: 3 }]);
    const begun: Json[] = [];
    const gate = Promise.withResolvers<void>();
    const both = Promise.withResolvers<void>();
    const work = async ({ body }: Received) => {
      begun.push(body);
      if (begun.length === 2) both.resolve();
      await gate.promise;
    };
    const worker = startWorker({ queue: 'case', work, options }, { queues, log });
    await both.promise;
    const stopped = worker.stop();
    gate.resolve();
    await stopped;
    expect(begun).toEqual([1, 2]);
    expect(await queues.depth('case')).toEqual({ ready: 1, inFlight: 0, dead: 0 });
    queues.close();
  });

  it('lets a message that always fails end in the dead letters, and works the others', async () => {
    const { queues, pass } = open();
    await queues.send('case', [{ body: 'poison' }, { body: 'good' }]);
    const done: Json[] = [];
    const work = async ({ body }: Received) => {
      if (body === 'poison') throw new TypeError('no');
      done.push(body);
    };
    for (let delivery = 1; delivery <= 6; delivery += 1) {
      const [taken, ...rest] = await queues.receive('case', { max: 2, visibilitySeconds: 30, waitSeconds: 0 });
      for (const one of [taken, ...rest]) if (one !== undefined) await workOn('case', one, work, { queues, log });
      pass(31);
    }
    expect(done).toEqual(['good']);
    expect(await queues.depth('case')).toEqual({ ready: 0, inFlight: 0, dead: 1 });
    queues.close();
  });

  it('gives up what a dead process held as soon as the next one starts', async () => {
    const { queues } = open();
    await queues.send('case', [{ body: 1 }]);
    await queues.receive('case', { max: 1, visibilitySeconds: 30, waitSeconds: 0 });
    expect(await queues.receive('case', { max: 1, visibilitySeconds: 30, waitSeconds: 0 })).toEqual([]);
    queues.release();
    expect(await queues.receive('case', { max: 1, visibilitySeconds: 30, waitSeconds: 0 })).toMatchObject([
      { body: 1, deliveries: 2 },
    ]);
    queues.close();
  });
});
