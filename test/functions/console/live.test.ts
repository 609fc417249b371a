/** A page that stays open asks itself again: it gets a body only where something that lives on it changed. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { liveHeader } from '../../../functions/console/live.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  for (const name of ['Anna', 'Bert']) await world.signIn(name);
});
afterAll(() => world.close());

const ask = (path: string, tag: string) =>
  world.send(path, { headers: { Cookie: world.cookie('Anna'), [liveHeader]: tag } });

test.each(['/console/flags', '/console/flags/f1'])('%s: nothing new is no body, what another did is', async (page) => {
  const since = /data-since="([^"]*)"/.exec(await world.html(page, 'Anna'))?.[1];
  const path = since === undefined ? page : `${page}?since=${encodeURIComponent(since)}`;
  const first = await ask(path, '');
  const tag = first.headers.get('ETag') ?? '';
  expect([first.status, tag === '']).toEqual([200, false]);
  world.later(2);
  const again = await ask(path, tag);
  expect([again.status, await again.text(), again.headers.get('ETag')]).toEqual([304, '', tag]);
  const act = page.endsWith('f1') ? 'release' : 'claim';
  expect((await world.post(`/console/flags/f1/${act}`, { rev: '1', seen: '' }, 'Bert')).status).toBe(303);
  const changed = await ask(path, tag);
  expect(changed.status).toBe(200);
  expect(await changed.text()).toContain('<main');
});

test('a page that is opened as usual has neither tag nor 304', async () => {
  const page = await world.get('/console/flags', 'Anna');
  expect([page.status, page.headers.get('ETag')]).toEqual([200, null]);
});
