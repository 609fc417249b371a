import { afterAll, beforeAll, expect, test } from 'vitest';
import { listTokens, tokenOf } from '../../../shared/web/api-token.ts';
import { openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  for (const name of ['Greet', 'Anna']) await world.signIn(name);
});
afterAll(() => world.close());

const form = { name: 'Panel <b>', scope: 'cases:read', perMinute: '60', days: '30' };

test('a token is shown once, works, and ends when it is revoked', async () => {
  const made = await world.post('/console/tokens', form, 'Greet');
  const html = await made.text();
  const secret = /hostwarden_[\w-]{43}/.exec(html)?.[0] ?? '';
  expect(html).toContain('Panel &lt;b&gt;');
  const again = await world.html('/console/tokens', 'Greet');
  expect(again).not.toContain(secret);
  expect((await tokenOf(`Bearer ${secret}`, world.host))?.token).toMatchObject({
    scopes: ['cases:read'],
    perMinute: 60,
    createdBy: 'Greet',
  });
  const [token] = await listTokens(world.host.records);
  expect((await world.post(`/console/tokens/${token?.id}/revoke`, {}, 'Anna')).status).toBe(403);
  const revoked = await world.post(`/console/tokens/${token?.id}/revoke`, {}, 'Greet');
  expect(revoked.headers.get('Location')).toBe('/console/tokens?done=revoked');
  expect(await tokenOf(`Bearer ${secret}`, world.host)).toBeUndefined();
  const twice = await world.post(`/console/tokens/${token?.id}/revoke`, {}, 'Greet');
  expect(twice.headers.get('Location')).toBe('/console/tokens?done=not-there');
});

test.each([
  ['no name', { ...form, name: '  ' }, 'Say what it is for'],
  ['an unknown scope', { ...form, scope: 'everything' }, 'at least one thing'],
  ['too many calls', { ...form, perMinute: '6001' }, 'whole number of calls'],
  ['half a day', { ...form, days: '0.5' }, 'whole number of days'],
])('%s: the form comes back as it was typed, and no token is made', async (_, typed, fault) => {
  const before = (await listTokens(world.host.records)).length;
  const answer = await world.post('/console/tokens', typed, 'Greet');
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain(fault);
  if (typed.name.trim() !== '') expect(html).toContain('value="Panel &lt;b&gt;"');
  expect(await listTokens(world.host.records)).toHaveLength(before);
});
