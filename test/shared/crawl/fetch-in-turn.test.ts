/** A fetch in its turn, and the end of the slice. */
import { expect, test } from 'vitest';
import { fetchInTurn } from '../../../shared/crawl/fetch-page.ts';
import { createHalt } from '../../../shared/crawl/halt.ts';
import { createLimiter } from '../../../shared/crawl/limiter.ts';
import { createPatience } from '../../../shared/crawl/patience.ts';
import { type CrawlWorld, defaultLimits, type SitePlan } from '../../../shared/crawl/plan.ts';
import { createProblems } from '../../../shared/crawl/problems.ts';
import { pause } from '../../../shared/net/pause.ts';
import type { FetchRequest, FetchResponse } from '../../../shared/ports.ts';
import { ok, type Result } from '../../../shared/result.ts';

const plan: SitePlan = {
  site: 'one.example',
  start: 'http://one.example/',
  addresses: ['192.0.2.1'],
  sockets: 1,
  userAgent: 'Hostwarden/1',
  robots: 'honour',
  limits: defaultLimits,
};
const page: FetchResponse = {
  status: 200,
  headers: [],
  body: new Uint8Array(),
  truncated: false,
  address: '192.0.2.1',
  ms: 1,
};
/** A server of one socket. Answers come when the test says so. */
const worldOf = (fetch?: CrawlWorld['fetch']) => {
  const stop = new AbortController();
  const asked: FetchRequest[] = [];
  const answers: (() => void)[] = [];
  const limiter = createLimiter({ sockets: 1, elapsedMs: () => 0, pause: () => new Promise(() => {}) });
  const world: CrawlWorld = {
    fetch:
      fetch ??
      ((request) => {
        asked.push(request);
        return new Promise((resolve: (result: Result<FetchResponse, never>) => void) => {
          answers.push(() => resolve(ok(page)));
        });
      }),
    limiter,
    elapsedMs: () => 0,
    pause,
    secret: '',
    signal: stop.signal,
  };
  const halt = createHalt(world, 60_000);
  const state = { unverified: false, patience: createPatience(), problems: createProblems() };
  const ask = (path: string) =>
    fetchInTurn(`http://one.example${path}`, {}, undefined, 1_000, state, plan, world, halt);
  return { ask, asked, answers, limiter, stop, halt };
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test('who waits when the slice ends is not asked for, and gives his turn back when it comes', async () => {
  const { ask, asked, answers, limiter, stop, halt } = worldOf();
  const first = ask('/1');
  const second = ask('/2');
  await settled();
  expect([asked.length, limiter.state().sockets]).toEqual([1, 1]);
  stop.abort();
  expect(await second).toBe('halted');
  // What is on its way has its grace.
  answers[0]?.();
  expect(await first).toEqual(ok(page));
  await settled();
  expect([asked.length, limiter.state().sockets]).toEqual([1, 0]);
  halt.done();
});

test('a fetch that throws costs its turn nothing', async () => {
  const { ask, limiter, halt } = worldOf(() => Promise.reject(new Error('broken')));
  await expect(ask('/1')).rejects.toThrow('broken');
  expect(limiter.state().sockets).toBe(0);
  halt.done();
});

test('after the end nobody is asked for, and no turn is lost', async () => {
  const { ask, asked, limiter, stop, halt } = worldOf();
  stop.abort();
  expect(await ask('/1')).toBe('halted');
  await settled();
  expect([asked.length, limiter.state().sockets]).toEqual([0, 0]);
  halt.done();
});

test('every request says who asks, and what it adds comes behind', async () => {
  const { ask, asked, answers, halt } = worldOf();
  const one = ask('/1');
  await settled();
  answers[0]?.();
  await one;
  expect(asked[0]).toMatchObject({
    url: 'http://one.example/1',
    headers: { 'user-agent': 'Hostwarden/1' },
    unverified: false,
  });
  expect(asked[0]?.limits.bodyBytes).toBe(1_000);
  halt.done();
});
