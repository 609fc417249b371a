import { expect, test } from 'vitest';
import { createLimiter, type Limiter, longestPauseMs } from '../../../shared/crawl/limiter.ts';
import { isElsewhere } from '../../../shared/crawl/moved.ts';
import { judge, type Look, together } from '../../../shared/crawl/recheck.ts';

/** Time that passes only when told to. */
const clock = () => {
  let now = 0;
  const timers: { at: number; go: () => void }[] = [];
  return {
    elapsedMs: () => now,
    pause: (ms: number) => new Promise<void>((go) => timers.push({ at: now + ms, go })),
    pass: async (ms: number): Promise<void> => {
      now += ms;
      for (const timer of timers.filter(({ at }) => at <= now)) {
        timers.splice(timers.indexOf(timer), 1);
        timer.go();
      }
      await Promise.resolve();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
};
const good = { ms: 20, throttled: false, failed: false };
const entered = (limiter: Limiter, site: string, count: number): { readonly now: () => number } => {
  let inside = 0;
  for (let i = 0; i < count; i += 1) void limiter.enter(site).then(() => (inside += 1));
  return { now: () => inside };
};

test('no more than the sockets at once, over all sites', async () => {
  const time = clock();
  const limiter = createLimiter({ sockets: 3, ...time });
  const one = entered(limiter, 'one', 4);
  const two = entered(limiter, 'two', 4);
  await time.pass(0);
  expect(one.now() + two.now()).toBe(3);
  limiter.leave('one', good);
  await time.pass(0);
  expect(one.now() + two.now()).toBe(4);
});

test('429 halves and waits: twice as long each time, or as long as asked', async () => {
  const time = clock();
  const limiter = createLimiter({ sockets: 4, ...time });
  const all = entered(limiter, 'one', 20);
  await time.pass(0);
  let left = 0;
  const leave = (): void => {
    left += 1;
    limiter.leave('one', good);
  };
  left += 1;
  limiter.leave('one', { ...good, throttled: true });
  await time.pass(499);
  expect(all.now()).toBe(4);
  for (let i = 0; i < 3; i += 1) leave();
  await time.pass(1);
  expect(all.now()).toBeLessThanOrEqual(7); // 2 to 3 of 4 again
  while (left < all.now() - 1) leave();
  limiter.leave('one', { ...good, throttled: true, retryAfterMs: 5_000 });
  await time.pass(0);
  const before = all.now();
  for (let i = left + 1; i < before; i += 1) leave();
  await time.pass(4_999);
  expect(all.now()).toBe(before);
  await time.pass(1);
  expect(all.now()).toBeGreaterThan(before);
});

test('an absurd Retry-After is not waited out, and never more than the longest pause', async () => {
  const time = clock();
  const limiter = createLimiter({ sockets: 1, ...time });
  const all = entered(limiter, 'one', 40);
  for (let i = 0; i < 20; i += 1) {
    await time.pass(longestPauseMs);
    expect(all.now()).toBe(i + 1);
    expect(limiter.overloaded()).toBe(false);
    limiter.leave('one', { ...good, throttled: true, retryAfterMs: 86_400_000 });
  }
  expect(limiter.overloaded()).toBe(true);
});

test('slow answers press less, and good ones win it back', async () => {
  const time = clock();
  const limiter = createLimiter({ sockets: 4, ...time });
  const all = entered(limiter, 'one', 400);
  await time.pass(0);
  for (let i = 0; i < 8; i += 1) {
    limiter.leave('one', { ...good, ms: i === 0 ? 20 : 5_000 });
    await time.pass(0);
  }
  const slow = all.now() - 8;
  expect(slow).toBeLessThan(4);
  for (let i = 0; i < 60; i += 1) {
    limiter.leave('one', good);
    await time.pass(0);
  }
  expect(all.now() - 68).toBe(4);
});

test('crawl-delay holds back its own site alone', async () => {
  const time = clock();
  const limiter = createLimiter({ sockets: 4, ...time });
  limiter.delay('slow', 1_000);
  const slow = entered(limiter, 'slow', 3);
  const fast = entered(limiter, 'fast', 2);
  await time.pass(0);
  expect([slow.now(), fast.now()]).toEqual([0, 2]);
  await time.pass(1_000);
  expect(slow.now()).toBe(1);
  await time.pass(999);
  expect(slow.now()).toBe(1);
  await time.pass(1);
  expect(slow.now()).toBe(2);
});

test('what a recheck proves', () => {
  const looks = new Map<string, Look>([
    ['a', 'clean'],
    ['b', { problem: 'http-404' }],
    ['c', { problem: 'http-403' }],
    ['d', 'left'],
  ]);
  expect(judge(['a', 'b'], looks)).toEqual({ found: 'gone', left: [] });
  expect(judge(['a', 'c', 'never'], looks)).toEqual({ found: 'cannot-tell', left: ['c', 'never'] });
  expect(judge(['a', 'c', 'd'], looks)).toEqual({ found: 'still-there', left: ['d'] });
  const gone = { found: 'gone', left: [] } as const;
  expect(together([gone, gone])).toEqual(gone);
  expect(together([gone, { found: 'cannot-tell', left: ['x'] }, { found: 'still-there', left: ['y'] }])).toEqual({
    found: 'still-there',
    left: ['y'],
  });
  expect(together([gone, { found: 'cannot-tell', left: [] }])).toEqual({ found: 'cannot-tell', left: [] });
});

test('where a name points', () => {
  expect(isElsewhere.check(['2001:DB8:0::1'], ['2001:db8::1'])).toBe(false);
  expect(isElsewhere.check(['::ffff:192.0.2.1', '198.51.100.1'], ['192.0.2.1'])).toBe(false);
  expect(isElsewhere.check(['198.51.100.1'], ['192.0.2.1', '2001:db8::1'])).toBe(true);
  expect(isElsewhere.check([], ['192.0.2.1'])).toBe(false);
  expect(isElsewhere.applies(['127.0.0.1'], 'site.example')).toBe(false);
  expect(isElsewhere.applies(['192.0.2.1'], '192.0.2.1')).toBe(false);
  expect(isElsewhere.applies(['192.0.2.1'], 'site.example')).toBe(true);
});

test('a next one begins where the last one was, and asks once more of a server that was overloaded', async () => {
  const time = clock();
  const limiter = createLimiter({ sockets: 8, ...time });
  for (let i = 0; i < 30; i += 1) limiter.leave('one', { ms: 20, throttled: true, failed: false });
  expect(limiter.overloaded()).toBe(true);
  const learnt = limiter.learnt();
  expect(learnt).toEqual({ window: 1, throttles: 30 });
  const next = createLimiter({ sockets: 8, ...time, learnt });
  expect([next.overloaded(), next.state().limit]).toEqual([false, 1]);
  next.leave('one', { ms: 20, throttled: true, failed: false });
  expect(next.overloaded()).toBe(true);
  // Fewer sockets were given since.
  expect(createLimiter({ sockets: 2, ...time, learnt: { window: 6, throttles: 0 } }).state().limit).toBe(2);
});
