import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServerProgress } from '../../../shared/crawl/progress.ts';
import { rows } from '../../../shared/table.ts';
import { addSeconds } from '../../../shared/time.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
const at = '/console/crawling';
beforeAll(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  for (const name of ['Anna', 'Eva', 'Greet']) await world.signIn(name);
});
afterAll(() => world.close());
const progress = (more: Partial<ServerProgress> = {}): ServerProgress => ({
  server: 'web1',
  at: world.now(),
  sockets: 4,
  pressure: { sockets: 4, limit: 4, pausedMs: 0 },
  sites: [
    {
      site: 'one.example',
      purpose: 'scheduled',
      startedAt: world.now(),
      pages: { fetched: 1_000, unchanged: 0, failed: 7, skipped: 0 },
      found: 12,
      waiting: 2_345,
      answers: 300,
      ms: 60_000,
    },
  ],
  queued: 0,
  ...more,
});
const say = async (more: Partial<ServerProgress> = {}): Promise<string> => {
  await world.put(rows.crawling(progress(more)));
  return world.html(at, 'Anna');
};

describe('what is being visited', () => {
  test('nothing: it says so, and what is due next', async () => {
    const page = await world.html(at, 'Anna');
    expect(page).toContain('Nothing is being visited');
    expect(page).toContain(`/console/sites/${openFlag.site}`);
  });
  test('each site with pages, rate, queue, findings and time left, in a part that renews itself', async () => {
    const page = await say();
    expect(page).toContain('id="crawling" class="stack" data-live');
    for (const text of [
      'one.example',
      '1000 read, 7 failed',
      '300 a minute',
      '2,345',
      '>12<',
      '>3 mins<',
      '4 of 4 sockets',
    ])
      expect(page).toContain(text);
    expect(page).not.toContain('backing off');
  });
  test('a server that is slow, or asks for less', async () => {
    const page = await say({ pressure: { sockets: 1, limit: 1, pausedMs: 3_200 }, queued: 3 });
    for (const text of ['backing off: 1 of its 4 sockets', 'asks for nothing for 4 s', '3 more visits wait'])
      expect(page).toContain(text);
  });
  test('between two slices, and a crawler that nobody hears', async () => {
    expect(await say({ between: true })).toContain('goes on in a moment');
    expect(await say({ at: addSeconds(world.now(), -60) })).not.toContain('not heard of');
    expect(await say({ at: addSeconds(world.now(), -61) })).toContain('not heard of since');
  });
  test('recheck and notice are told apart from what is planned', async () => {
    const sites = progress().sites.map((site) => ({ ...site, purpose: 'recheck' as const }));
    expect(await say({ sites })).toContain('recheck of a case');
  });
  test('switched off: it says so', async () => {
    expect(await world.html(at, 'Anna')).not.toContain('switched off');
    expect(
      (await world.post('/console/switches/crawl', { to: 'off', reason: 'Too much at once' }, 'Greet')).status,
    ).toBe(303);
    expect(await world.html(at, 'Anna')).toContain('Visits are switched off');
  });
});

test('who may not look does not see it; who may finds the way from the sites', async () => {
  expect((await world.get(at, 'Eva')).status).toBe(403);
  expect(await world.html('/console/sites', 'Anna')).toContain(`href="${at}"`);
});
test.each([
  ['nl', 'Nu bezocht'],
  ['fr', 'Visites en cours'],
  ['de', 'Laufende Besuche'],
])('in %s', async (language, title) => {
  const answer = await world.send(at, { headers: { 'Accept-Language': language } }, 'Anna');
  expect(await answer.text()).toContain(title);
});
