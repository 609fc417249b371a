/** What every queue system must do. */
import { beforeEach, describe, expect, test } from 'vitest';
import { GiveUp } from '../../shared/errors.ts';
import type { Json, Outgoing, QueueName, Queues, Received } from '../../shared/ports.ts';

export type QueueSystem = {
  readonly queues: Queues;
  /** Lets so much time pass for the queues. */
  advance(seconds: number): Promise<void>;
};

const now = { max: 10, visibilitySeconds: 30, waitSeconds: 0 } as const;
const bodies = (messages: readonly Received[]): readonly Json[] => messages.map(({ body }) => body);
const slice = (group: string, body: string): Outgoing => ({ body, group, deduplication: `${group} ${body}` });

/** What an emulator is known not to do; the system itself does. */
export type QueueGap = 'forgets what is done';

/** `make` answers empty queues each time. */
export const queuesContract = (
  name: string,
  make: () => Promise<QueueSystem>,
  gaps: readonly QueueGap[] = [],
): void => {
  describe(`queues: ${name}`, () => {
    let queues: Queues;
    let advance: QueueSystem['advance'];
    beforeEach(async () => {
      ({ queues, advance } = await make());
    });
    const take = async (queue: QueueName, visibilitySeconds = 30): Promise<Received> => {
      const [message] = await queues.receive(queue, { max: 1, visibilitySeconds, waitSeconds: 0 });
      if (message === undefined) throw new Error(`Nothing on ${queue}`);
      return message;
    };
    /** Receives one message and lets it go again, until the queue gives it up. */
    const exhaust = async (queue: QueueName): Promise<number> => {
      for (let deliveries = 0; ; deliveries += 1) {
        const [message] = await queues.receive(queue, { ...now, max: 1 });
        if (message === undefined) return deliveries;
        expect(message.deliveries).toBe(deliveries + 1);
        await queues.settle(queue, message.receipt, { retryInSeconds: 0 });
      }
    };

    describe('delivery', () => {
      test('any JSON comes back as it was, and is gone once done', async () => {
        const sent: Json[] = [null, 0, 'é😀\u0000\ufffe\uffff\ud800 <&>', [1, [2]], { a: { b: null }, ü: '\r\n' }];
        await queues.send(
          'case',
          sent.map((body) => ({ body })),
        );
        const received = await queues.receive('case', now);
        // Order does not count on this queue.
        expect(new Set(bodies(received).map((body) => JSON.stringify(body)))).toEqual(
          new Set(sent.map((body) => JSON.stringify(body))),
        );
        for (const { receipt } of received) await queues.settle('case', receipt, 'done');
        expect(await queues.depth('case')).toEqual({ ready: 0, inFlight: 0, dead: 0 });
      });

      test('a received message is hidden, comes again after the visibility timeout, and says so', async () => {
        await queues.send('case', [{ body: 'a' }]);
        const first = await take('case', 1);
        expect(first.deliveries).toBe(1);
        expect(await queues.receive('case', now)).toEqual([]);
        await advance(1.1);
        const second = await take('case');
        expect(second).toMatchObject({ body: 'a', deliveries: 2 });
        await queues.settle('case', second.receipt, 'done');
        expect(await queues.depth('case')).toEqual({ ready: 0, inFlight: 0, dead: 0 });
      });

      test('a message that is to be retried comes back when asked', async () => {
        await queues.send('case', [{ body: 'a' }]);
        await queues.settle('case', (await take('case')).receipt, { retryInSeconds: 1 });
        expect(await queues.receive('case', now)).toEqual([]);
        await advance(1.1);
        expect(await take('case')).toMatchObject({ deliveries: 2 });
      });

      test('a delayed message waits', async () => {
        await queues.send('case', [{ body: 'later', delaySeconds: 1 }, { body: 'now' }]);
        expect(bodies(await queues.receive('case', now))).toEqual(['now']);
        await advance(1.1);
        expect(bodies(await queues.receive('case', now))).toEqual(['later']);
      });

      test('twenty-five messages are sent at once and received ten at most', async () => {
        const sent = Array.from({ length: 25 }, (_, place) => place);
        await queues.send(
          'outbox',
          sent.map((body) => ({ body })),
        );
        const received: Json[] = [];
        for (let round = 0; round < 25 && received.length < 25; round += 1) {
          const some = await queues.receive('outbox', now);
          expect(some.length).toBeLessThanOrEqual(10);
          received.push(...bodies(some));
        }
        expect(received.map(Number).sort((a, b) => a - b)).toEqual(sent);
      });

      test('a queue hears nothing of another, and depth counts what is ready and in flight', async () => {
        await queues.send('notify', [{ body: 1 }, { body: 2 }, { body: 3 }]);
        await take('notify');
        expect(await queues.depth('notify')).toEqual({ ready: 2, inFlight: 1, dead: 0 });
        expect(await queues.receive('case', now)).toEqual([]);
        expect(await queues.depth('case')).toEqual({ ready: 0, inFlight: 0, dead: 0 });
      });

      test('settling twice, or with a receipt that nobody gave, changes nothing', async () => {
        await queues.send('case', [{ body: 'a' }, { body: 'b' }]);
        const { receipt } = await take('case');
        await queues.settle('case', receipt, 'done');
        await queues.settle('case', receipt, 'done');
        await queues.settle('case', receipt, { retryInSeconds: 0 });
        await queues.settle('case', 'nonsense', 'done');
        expect(await queues.depth('case')).toEqual({ ready: 1, inFlight: 0, dead: 0 });
      });

      test('who waits hears of a message that is sent meanwhile', async () => {
        const waiting = queues.receive('case', { ...now, waitSeconds: 5 });
        await queues.send('case', [{ body: 'a' }]);
        expect(bodies(await waiting)).toEqual(['a']);
      });
    });

    describe('groups', () => {
      test('a group is delivered in order and one at a time; groups do not wait for each other', async () => {
        await queues.send('crawl', [slice('s1', 'a'), slice('s1', 'b'), slice('s2', 'c'), slice('s1', 'd')]);
        const first = await queues.receive('crawl', now);
        expect([...bodies(first)].sort()).toEqual(['a', 'c']);
        expect(await queues.receive('crawl', now)).toEqual([]);
        for (const expected of ['b', 'd']) {
          for (const { body, receipt } of first) if (body === 'a') await queues.settle('crawl', receipt, 'done');
          const next = await queues.receive('crawl', now);
          expect(bodies(next)).toEqual([expected]);
          await queues.settle('crawl', next[0]?.receipt ?? '', 'done');
        }
      });

      test('a message that is retried holds its group until it is done', async () => {
        await queues.send('crawl', [slice('s1', 'a'), slice('s1', 'b')]);
        await queues.settle('crawl', (await take('crawl')).receipt, { retryInSeconds: 1 });
        expect(await queues.receive('crawl', now)).toEqual([]);
        await advance(1.1);
        expect(await take('crawl')).toMatchObject({ body: 'a', deliveries: 2 });
        expect(await queues.receive('crawl', now)).toEqual([]);
      });

      test('a second message of the group with the same deduplication id is dropped', async () => {
        await queues.send('crawl', [slice('s1', 'a'), slice('s1', 'a')]);
        await queues.send('crawl', [slice('s1', 'a'), { ...slice('s2', 'b'), deduplication: 's1 a' }]);
        const received = await queues.receive('crawl', now);
        expect([...bodies(received)].sort()).toEqual(['a', 'b']);
        for (const { receipt } of received) await queues.settle('crawl', receipt, 'done');
        expect(await queues.receive('crawl', now)).toEqual([]);
      });

      test.skipIf(gaps.includes('forgets what is done'))('it is dropped also after the first is done', async () => {
        await queues.send('crawl', [slice('s1', 'a')]);
        await queues.settle('crawl', (await take('crawl')).receipt, 'done');
        await queues.send('crawl', [slice('s1', 'a')]);
        expect(await queues.depth('crawl')).toEqual({ ready: 0, inFlight: 0, dead: 0 });
      });

      test('groups and ids of any length and script work', async () => {
        const odd = `sérvér ${'x'.repeat(300)}`;
        await queues.send('crawl', [slice(odd, 'a'), slice(odd, 'b'), slice(odd, 'a')]);
        expect(bodies(await queues.receive('crawl', now))).toEqual(['a']);
      });
    });

    describe('dead letters', () => {
      test.each(['case', 'crawl'] as const)('on %s a message goes there after five deliveries', async (queue) => {
        await queues.send(queue, [queue === 'crawl' ? slice('s1', 'a') : { body: 'a' }]);
        expect(await exhaust(queue)).toBe(5);
        expect(await queues.depth(queue)).toEqual({ ready: 0, inFlight: 0, dead: 1 });
      });

      test('in a group, the next message then takes its turn', async () => {
        await queues.send('crawl', [slice('s1', 'bad'), slice('s1', 'good')]);
        for (let delivery = 1; delivery <= 5; delivery += 1) {
          const message = await take('crawl');
          expect(message.body).toBe('bad');
          await queues.settle('crawl', message.receipt, { retryInSeconds: 0 });
        }
        // SQS may answer empty once while it moves the message.
        const seen: Json[] = [];
        for (let look = 0; look < 3 && seen.length === 0; look += 1)
          seen.push(...bodies(await queues.receive('crawl', now)));
        expect(seen).toEqual(['good']);
        expect((await queues.depth('crawl')).dead).toBe(1);
      });

      test.each(['case', 'crawl'] as const)('redrive brings them back to %s, counted from one', async (queue) => {
        const messages = ['a', 'b', 'c'].map((body) => (queue === 'crawl' ? slice(body, body) : { body }));
        await queues.send(queue, messages);
        for (let round = 0; (await queues.depth(queue)).dead < 3 && round < 40; round += 1)
          for (const { receipt } of await queues.receive(queue, now))
            await queues.settle(queue, receipt, { retryInSeconds: 0 });
        expect(await queues.depth(queue)).toEqual({ ready: 0, inFlight: 0, dead: 3 });
        expect(await queues.redrive(queue)).toBe(3);
        expect(await queues.depth(queue)).toEqual({ ready: 3, inFlight: 0, dead: 0 });
        const back = await queues.receive(queue, now);
        expect([...bodies(back)].sort()).toEqual(['a', 'b', 'c']);
        expect(back.map(({ deliveries }) => deliveries)).toEqual([1, 1, 1]);
        expect(await queues.redrive(queue)).toBe(0);
      });
    });

    describe('refusals', () => {
      test('group and deduplication are required on crawl and refused elsewhere; so is a delay', async () => {
        const wrong: [QueueName, Outgoing][] = [
          ['crawl', { body: 1 }],
          ['crawl', { body: 1, group: 'a' }],
          ['crawl', { body: 1, deduplication: 'a' }],
          ['crawl', { ...slice('a', 'b'), group: '' }],
          ['crawl', { ...slice('a', 'b'), delaySeconds: 1 }],
          ['case', { body: 1, group: 'a' }],
          ['case', { body: 1, deduplication: 'a' }],
          ['case', { body: 1, delaySeconds: 901 }],
          ['case', { body: 1, delaySeconds: -1 }],
        ];
        for (const [queue, message] of wrong)
          await expect(queues.send(queue, [message]), JSON.stringify(message)).rejects.toThrow(RangeError);
        await expect(queues.receive('case', { ...now, max: 11 })).rejects.toThrow(RangeError);
        await expect(queues.receive('case', { ...now, waitSeconds: 21 })).rejects.toThrow(RangeError);
      });

      test('a message of 200 KB passes, one over 256 KB is refused, and with it all that were sent beside it', async () => {
        const body = 'x'.repeat(200 * 1024);
        await queues.send('case', [{ body }, { body }]);
        await expect(queues.send('case', [{ body: 'small' }, { body: body + body }])).rejects.toThrow(GiveUp);
        expect((await queues.depth('case')).ready).toBe(2);
        expect((await take('case')).body === body).toBe(true);
      });
    });
  });
};
