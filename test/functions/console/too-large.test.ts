/** A Lambda hands out 6 MB and no more: what is larger is said to be, on a page in the reader's language. */
import { afterEach, expect, test } from 'vitest';
import { openFlag } from '../../shared/review/samples.ts';
import { openWorld, seedCustomer, seedFlag, type World } from './world.ts';

const worlds: World[] = [];
afterEach(() => Promise.all(worlds.splice(0).map((world) => world.close())));
const open = async (mostBytes?: number): Promise<World> => {
  const world = await openWorld(mostBytes === undefined ? {} : { mostBytes });
  worlds.push(world);
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  for (const name of ['Anna', 'Ines']) await world.signIn(name);
  return world;
};
const table = '/console/flags?csv=queue';

test('a file comes whole, with its length, where the host can hand it out', async () => {
  for (const mostBytes of [undefined, 100_000]) {
    const answer = await (await open(mostBytes)).get(table, 'Anna');
    expect(answer.status).toBe(200);
    const bytes = (await answer.arrayBuffer()).byteLength;
    expect(bytes).toBeGreaterThan(50);
    expect(answer.headers.get('Content-Length')).toBe(String(bytes));
  }
});

test('where it cannot, a page says so; a customer’s data that cannot leave is not noted as taken along', async () => {
  const world = await open(50);
  const answer = await world.get(table, 'Anna');
  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain('too large to be handed out');
  expect((await world.get('/console/flags', 'Anna')).status).toBe(200); // pages are no files
  const taken = await world.post('/console/customers/c1/privacy/export', {}, 'Ines');
  expect(taken.status).toBe(413);
  expect(await taken.text()).toContain('privacy export');
});
