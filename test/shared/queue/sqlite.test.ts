import { beforeEach, describe, expect, test } from 'vitest';
import { sqliteQueues } from '../../../shared/queue/sqlite.ts';
import { openDatabase } from '../../../shared/store/database.ts';

const now = { max: 10, visibilitySeconds: 30, waitSeconds: 0 } as const;

describe('the queue in SQLite', () => {
  let clock: number;
  let queues: ReturnType<typeof sqliteQueues>;
  beforeEach(() => {
    clock = 1_800_000_000_000;
    queues = sqliteQueues(openDatabase(':memory:'), () => clock);
  });

  test('forgets a deduplication id after five minutes, and not before', async () => {
    const message = { body: 'a', group: 'g', deduplication: 'd' };
    const depth = async () => (await queues.depth('crawl')).ready;
    await queues.send('crawl', [message]);
    clock += 299_999;
    await queues.send('crawl', [message]);
    expect(await depth()).toBe(1);
    clock += 1;
    await queues.send('crawl', [message]);
    expect(await depth()).toBe(2);
  });

  test('a receipt of an earlier delivery settles nothing: somebody else has the message now', async () => {
    await queues.send('case', [{ body: 'a' }]);
    const [first] = await queues.receive('case', { ...now, visibilitySeconds: 1 });
    clock += 1000;
    await queues.receive('case', now);
    await queues.settle('case', first?.receipt ?? '', 'done');
    expect(await queues.depth('case')).toEqual({ ready: 0, inFlight: 1, dead: 0 });
  });

  test('a fifth delivery that fails by silence is the last one', async () => {
    await queues.send('case', [{ body: 'a' }]);
    for (let delivery = 1; delivery <= 5; delivery += 1) {
      expect(await queues.receive('case', now)).toMatchObject([{ deliveries: delivery }]);
      clock += 30_000;
    }
    expect(await queues.receive('case', now)).toEqual([]);
    expect(await queues.depth('case')).toEqual({ ready: 0, inFlight: 0, dead: 1 });
  });

  test('close ends every wait at once, and nothing is received after it', async () => {
    await queues.send('outbox', [{ body: 'a' }]);
    const waiting = queues.receive('case', { ...now, waitSeconds: 20 });
    queues.close();
    expect(await waiting).toEqual([]);
    expect(await queues.receive('outbox', now)).toEqual([]);
  });

  test('release gives back what a dead process had in hand, counted as a delivery', async () => {
    await queues.send('case', [{ body: 'a' }, { body: 'later', delaySeconds: 60 }]);
    await queues.receive('case', now);
    queues.release();
    expect(await queues.receive('case', now)).toMatchObject([{ body: 'a', deliveries: 2 }]);
  });
});
