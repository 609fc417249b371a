import { afterEach, expect, test } from 'vitest';
import { crawlServer } from '../../../functions/crawl/crawl.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import type { Case } from '../../../shared/case/case.ts';
import type { Visit } from '../../../shared/crawl/visit.ts';
import { keys, rows } from '../../../shared/table.ts';
import { parseIso } from '../../../shared/time.ts';
import { openCommand, story } from '../../shared/case/story.ts';
import { html } from '../../shared/crawl/hostile-server.ts';
import { type Hosting, knowledge, openHosting, policy as usual } from './hosting.ts';

const policy = { ...usual, crawl: { ...usual.crawl, dailyRequests: 20 } };
let hosting: Hosting;
afterEach(() => hosting.close());
const tick = async (at: string) => {
  hosting.at(at);
  await dispatch(hosting.ports, policy);
  return hosting.drain('crawl');
};
const crawl = () => crawlServer({ server: 'web1' }, { ports: hosting.ports, policy, knowledge, budgetMs: 20_000 });
const asked = (): number => [...hosting.server.hits.values()].reduce((sum, count) => sum + count, 0);
const leaves = Array.from({ length: 30 }, (_, i) => `/leaf-${'z'.repeat(i)}`);
const site = {
  '/': html(`<title>Home</title>${leaves.map((leaf) => `<a href="${leaf}">x</a>`).join(' ')}`),
  ...Object.fromEntries(leaves.map((leaf, i) => [leaf, html(`<title>Leaf</title><p>Leaf ${'w '.repeat(i)}`)])),
};

test('a server is asked for as much a day as the policy says; the visit stops, says why, and goes on a day later', async () => {
  hosting = await openHosting(site);
  await hosting.addSite('one.example');
  await hosting.addSite('two.example');
  expect(await tick('2027-03-15T10:00:00Z')).toHaveLength(1);
  expect(await crawl()).toBe('done');
  expect(asked()).toBe(20);
  const waiting = await hosting.visits('one.example');
  expect(waiting[0]).toMatchObject({ state: 'running' });
  const problems = (visits: readonly Visit[]) =>
    visits.flatMap((visit) => visit.problems.map(({ problem }) => problem));
  expect(problems([...waiting, ...(await hosting.visits('two.example'))])).toContain('daily-requests');

  // Nothing more on that day, however often it is tried: no message, no new visit, no request.
  await hosting.addSite('three.example');
  expect(await tick('2027-03-16T09:59:00Z')).toEqual([]);
  expect(await hosting.visits('three.example')).toEqual([]);
  expect(await crawl()).toBe('idle');
  expect(asked()).toBe(20);

  for (let day = 16; day < 24; day += 1) {
    const before = asked();
    await tick(`2027-03-${day}T11:00:00Z`);
    await crawl();
    expect(asked() - before).toBeLessThanOrEqual(20);
  }
  const [done] = await hosting.visits('one.example');
  expect(done).toMatchObject({ state: 'done', stopped: 'complete', pages: { fetched: 31, failed: 0 } });
  expect(problems(done === undefined ? [] : [done])).toContain('daily-requests');
});

test('who waits for a recheck does not wait for a day', async () => {
  hosting = await openHosting(site);
  await hosting.addSite('one.example');
  const since = parseIso('2027-03-15T08:00:00Z');
  const url = `http://one.example:${hosting.server.port}/`;
  const visit: Visit = {
    id: 'r1',
    site: 'one.example',
    server: 'web1',
    startedAt: since,
    purpose: { kind: 'recheck', caseId: 'n1', recheck: 'r1', urls: [url] },
    pages: { fetched: 0, unchanged: 0, failed: 0, skipped: 0 },
    problems: [],
    state: 'running',
  };
  const tale = story();
  tale.say({
    ...openCommand,
    noticed: [{ url, site: 'one.example', firstSeen: since, lastSeen: since, findings: [] }],
  });
  const value: Case = { ...tale.value(), id: 'n1', contract: 'k1', category: 'pornography' };
  await hosting.ports.records.transact([
    { put: rows.case(value), if: 'absent' },
    { put: rows.lease('web1', { holder: 'a', fence: 1, until: since, spent: { since, requests: 20 } }), if: 'absent' },
    { put: rows.visit(visit), if: 'absent' },
  ]);
  expect(await tick('2027-03-15T10:00:00Z')).toEqual([{ server: 'web1' }]);
  await crawl();
  expect(asked()).toBeGreaterThan(0);
  expect((await hosting.ports.records.get(keys.lease('web1')))?.body).toMatchObject({
    spent: { since, requests: 20 + asked() },
  });
});
