import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFlag } from '../../shared/review/samples.ts';
import { openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await seedCustomer(world);
  for (const id of ['f1', 'f2', 'f3']) await seedFlag(world, { ...openFlag, id });
  await world.signIn('Anna');
  await world.signIn('Bert');
});
afterEach(() => world.close());

const keysIn = (html: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...html.matchAll(/<kbd data-action="(\w+)">([^<]+)<\/kbd>/g)].map(([, name = '', key = '']) => [name, key]),
  );

describe('settings of one person', () => {
  it('moves keys, refuses two actions on one key, and switches all of them off', async () => {
    const page = await world.html('/console/settings', 'Anna');
    const usual = keysIn(page);
    expect(usual).toMatchObject({ help: '?', confirm: 'c' });
    const form = Object.fromEntries(Object.entries(usual).map(([name, key]) => [`key-${name}`, key]));
    const clash = await world.post('/console/settings/keys', { ...form, 'key-confirm': 'd', on: 'yes' }, 'Anna');
    expect(clash.status).toBe(422);
    expect(keysIn(await world.html('/console/flags', 'Anna'))['confirm']).toBe('c');

    await world.post('/console/settings/keys', { ...form, 'key-confirm': '+', on: 'yes' }, 'Anna');
    expect(keysIn(await world.html('/console/flags', 'Anna'))['confirm']).toBe('+');
    expect(keysIn(await world.html('/console/flags', 'Bert'))['confirm']).toBe('c');

    await world.post('/console/settings/keys', form, 'Anna');
    expect(keysIn(await world.html('/console/flags', 'Anna'))).toEqual({});
    await world.post('/console/settings/keys', { usual: 'yes' }, 'Anna');
    expect(keysIn(await world.html('/console/flags', 'Anna'))).toEqual(usual);
  });

  it('keeps filters by name, each for its owner, and nothing but filters', async () => {
    const hostile = { name: '<b>mine</b>', category: 'hate', tier: 'high', after: 'x', next: '//evil.example' };
    const saved = await world.post('/console/settings/filters', hostile, 'Anna');
    expect(saved.headers.get('Location')).toBe('/console/flags?category=hate&tier=high&saved=yes');
    const html = await world.html('/console/flags', 'Anna');
    expect(html).toContain('href="/console/flags?category=hate&amp;tier=high"');
    expect(html).toContain('&lt;b&gt;mine&lt;/b&gt;');
    expect(await world.html('/console/flags', 'Bert')).not.toContain('mine');
    await world.post('/console/settings/filters/remove', { name: '<b>mine</b>' }, 'Anna');
    expect(await world.html('/console/flags', 'Anna')).not.toContain('mine');
  });

  it('counts flags opened, proposes a pause, and starts again after it or on another day', async () => {
    const pause = 'Time for a pause?';
    await world.post('/console/settings/care', { pauseAfter: '2' }, 'Anna');
    // None of the usual numbers, and not told as one of them.
    expect(await world.html('/console/settings', 'Anna')).toMatch(/<option value="2" selected[^>]*>2 flags/);
    // Claimed or not, what was seen was seen; the page that asks itself for news, and its evidence, are no second flag.
    await world.html('/console/flags/f1', 'Anna');
    await world.post('/console/flags/f1/claim', { rev: '1', seen: '' }, 'Anna');
    await world.html('/console/flags/f1?did=claim', 'Anna');
    await world.html('/console/flags/f1?since=x', 'Anna');
    expect(await world.html('/console/flags', 'Anna')).not.toContain(pause);
    expect(await world.html('/console/settings', 'Anna')).toContain('You opened 1 flag today');
    await world.html('/console/flags/f2', 'Anna');
    expect(await world.html('/console/flags', 'Anna')).toContain(pause);
    expect(await world.html('/console/flags', 'Bert')).not.toContain(pause);
    await world.post('/console/settings/pause', {}, 'Anna');
    expect(await world.html('/console/flags', 'Anna')).not.toContain(pause);
    expect(await world.html('/console/settings', 'Anna')).toContain('You opened 2 flags today, 0 since');
    world.later(86_400);
    await world.signIn('Anna');
    expect(await world.html('/console/settings', 'Anna')).toContain('You opened 0 flags');
  });
});
