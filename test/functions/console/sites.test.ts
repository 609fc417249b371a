import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowedOn } from '../../../functions/console/allow.ts';
import type { Case } from '../../../shared/case/case.ts';
import type { Flag } from '../../../shared/review/flag.ts';
import type { Customer } from '../../../shared/site/inventory.ts';
import { bodyOf, keys, rows, type SiteRecord } from '../../../shared/table.ts';
import { addSeconds, type Iso } from '../../../shared/time.ts';
import { openCommand } from '../../shared/case/story.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
const host = openFlag.site;
const at = `/console/sites/${host}`;
beforeAll(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  for (const name of ['Anna', 'Carla', 'Greet']) await world.signIn(name);
});
afterAll(() => world.close());
const schedule = async () => {
  const row = await world.host.records.get(keys.site(host));
  if (row === undefined) throw new Error('no such site');
  return bodyOf<SiteRecord>(row).schedule;
};
const form = { category: openFlag.category, rule: '', days: '30', reason: 'Holds a licence <b>' };

describe('search', () => {
  test('a part of a name finds the sites that have it, and the one that alone has it is opened', async () => {
    const several = await world.html('/console/sites?host=gallery', 'Anna');
    expect(several.match(/lead-cell/g)).toHaveLength(2);
    expect(several).toContain('value="gallery"');
    const one = await world.get('/console/sites?host=Blog.', 'Anna');
    expect(one.headers.get('Location')).toBe('/console/sites/blog.gallery.example');
  });
  test('a customer is found by name, by number and by a site', async () => {
    for (const asked of ['peeters', 'C1', 'blog.gallery']) {
      const answer = await world.get(`/console/customers?q=${asked}`, 'Anna');
      expect(answer.headers.get('Location'), asked).toBe('/console/customers/c1');
    }
    expect(await world.html('/console/customers?q=nobody', 'Anna')).toContain('No customer has that name or number');
  });
});

describe('the next visit', () => {
  const put = async (row: Parameters<typeof world.host.records.transact>[0][number]) =>
    expect((await world.host.records.transact([row])).ok).toBe(true);
  test('says why it is then, and what is planned for the server’s day', async () => {
    const row = await world.host.records.get(keys.site(host));
    if (row === undefined) throw new Error('no such site');
    const site = bodyOf<SiteRecord>(row);
    expect(await world.html(at, 'Anna')).toContain('it was never visited');
    const now = world.now();
    const past = (days: number): Iso => addSeconds(now, -days * 86_400);
    const schedule = {
      ...site.schedule,
      lastVisitAt: past(1),
      nextVisitAt: addSeconds(now, 86_400),
      estimate: { visits: 4, changes: 2, days: 28, requests: 40, since: past(10), past: 'suspicious' as const },
    };
    await put({ put: rows.site({ ...site, schedule }), if: { rev: row.rev } });
    const until = addSeconds(now, 3 * 86_400);
    const planned = { sites: 17, visits: 3.44, requests: 312.4 };
    await put({ put: rows.pace(site.server, { pace: 2, at: now, incidentUntil: until, planned }), if: 'absent' });
    const lease = { holder: 'x', fence: 1, until: now, spent: { since: past(0.1), requests: 44 } };
    await put({ put: rows.lease(site.server, lease), if: 'absent' });
    // A flag of it is open: its interval is its own, whatever else is true of it.
    const open = await world.html(at, 'Anna');
    expect(open).toContain('a flag of it is not settled, so it is visited every 24 hours');
    expect(open).not.toContain('broken into');
    expect(open).toContain('3.4 visits to 17 sites planned, some 312 of 5,000 requests · 44 made since');
    expect(await world.html('/console/sites', 'Anna')).toContain(
      '3.4 visits to 17 sites planned, some 312 of 5,000 requests',
    );

    const other = keys.site('blog.gallery.example');
    const otherRow = await world.host.records.get(other);
    if (otherRow === undefined) throw new Error('no such site');
    await put({ put: rows.site({ ...bodyOf<SiteRecord>(otherRow), schedule }), if: { rev: otherRow.rev } });
    const quiet = await world.html('/console/sites/blog.gallery.example', 'Anna');
    for (const why of [
      'a site on its server was broken into; counts until',
      'something was found on it that did not suffice for a flag',
      'it is new here, since',
      'it changes about every 14 days',
    ])
      expect(quiet).toContain(why);
  });
});

describe('visits', () => {
  test('that people ask for give no reasons of the schedule, and are theirs', async () => {
    const row = await world.host.records.get(keys.site(host));
    if (row === undefined) throw new Error('no such site');
    const site = bodyOf<SiteRecord>(row);
    const later = { ...site.schedule, putOff: true as const, nextVisitAt: addSeconds(world.now(), 3_600) };
    await world.put(rows.site({ ...site, schedule: later }));
    expect(await world.html(at, 'Anna')).toContain('its robots.txt asks to be visited at that hour');
    expect((await world.post(`${at}/visit`, {}, 'Greet')).headers.get('Location')).toBe(`${at}?did=asked`);
    expect(await schedule()).toMatchObject({ nextVisitAt: world.now(), asked: true });
    expect(await world.html(at, 'Anna')).not.toContain('Because:');
    await world.put(rows.site({ ...site, schedule: { ...later, visit: 'v9' } }));
    expect(await world.html(at, 'Anna')).not.toContain('Because:');
    await world.put(rows.site({ ...site, schedule: later }));
  });
  test('are stopped and taken up again by who runs the network, and by nobody else', async () => {
    expect((await world.post(`${at}/pause`, {}, 'Anna')).status).toBe(403);
    expect((await world.post(`${at}/pause`, { reason: ' ' }, 'Greet')).headers.get('Location')).toBe(`${at}?did=why`);
    expect((await schedule()).status).toBe('active');
    const paused = await world.post(`${at}/pause`, { reason: 'Moves to <b>web9</b>' }, 'Greet');
    expect(paused.headers.get('Location')).toBe(`${at}?did=paused`);
    expect(await schedule()).toMatchObject({ status: 'paused', paused: { by: 'Greet', at: world.now() } });
    const due = await world.host.records.query({ index: 'due', pk: 'sites' });
    expect(due.rows.map((row) => bodyOf<SiteRecord>(row).host)).not.toContain(host);
    expect(await world.html(`${at}?did=paused`, 'Greet')).toContain('Take visits up again');
    // Whoever sees the site sees who stopped looking at it, and why.
    const seen = await world.html(at, 'Anna');
    expect(seen).toContain('Visits stopped by Greet');
    expect(seen).toContain('Moves to &lt;b&gt;web9&lt;/b&gt;');
    expect((await world.post(`${at}/visit`, {}, 'Greet')).headers.get('Location')).toBe(`${at}?did=refused`);
    world.later(60);
    expect((await world.post(`${at}/resume`, {}, 'Greet')).headers.get('Location')).toBe(`${at}?did=resumed`);
    expect(await schedule()).toMatchObject({ status: 'active', nextVisitAt: world.now(), asked: true });
    expect((await schedule()).paused).toBeUndefined();
    expect((await schedule()).putOff).toBeUndefined();
    expect(await world.html(at, 'Anna')).not.toContain('Visits stopped by');
  });
});

describe('what is allowed', () => {
  test('is given with a reason and an end, shown, and ended; it stays on record', async () => {
    expect((await world.post(`${at}/allow`, form, 'Anna')).status).toBe(403);
    expect((await world.post(`${at}/allow`, form, 'Carla')).headers.get('Location')).toBe(`${at}?did=allowed`);
    const [rule] = await allowedOn(world.host.records, host, world.now());
    expect(rule).toMatchObject({ category: openFlag.category, by: 'Carla' });
    expect(rule).not.toHaveProperty('rule');
    expect(await world.html(at, 'Carla')).toContain('Holds a licence &lt;b&gt;');
    const ended = await world.post(`${at}/allow/${rule?.id}/end`, {}, 'Carla');
    expect(ended.headers.get('Location')).toBe(`${at}?did=ended`);
    expect(await allowedOn(world.host.records, host, world.now())).toEqual([]);
    const kept = await world.host.records.get(keys.allow({ site: host, id: rule?.id ?? '' }));
    expect(kept?.body).toMatchObject({ ended: { by: 'Carla' } });
    const twice = await world.post(`${at}/allow/${rule?.id}/end`, {}, 'Carla');
    expect(twice.headers.get('Location')).toBe(`${at}?did=not-there`);
  });
  test('is what a flag that went by it says, and no other that went', async () => {
    await world.post(`${at}/allow`, form, 'Carla');
    const [rule] = await allowedOn(world.host.records, host, world.now());
    const page = '/console/flags/f1';
    const gone = (when: Iso) => seedFlag(world, { ...openFlag, state: 'gone', at: when } as Flag);
    world.later(60);
    await gone(world.now());
    world.later(60);
    // It went by the rule, though the rule has ended since.
    await world.post(`${at}/allow/${rule?.id}/end`, {}, 'Carla');
    const html = await world.html(page, 'Anna');
    expect(html).toContain('that this site may not have: Carla allowed it.');
    expect(html).toContain('Holds a licence &lt;b&gt;');
    expect(html).not.toContain('The pages were clean');
    world.later(60);
    await gone(world.now());
    expect(await world.html(page, 'Anna')).toContain('The pages were clean');
  });
  test('on a customer counts for each of its sites', async () => {
    expect((await world.post('/console/customers/c1/allow', form, 'Carla')).status).toBe(303);
    expect(await allowedOn(world.host.records, host, world.now())).toHaveLength(1);
  });
  test.each([
    ['no category', { ...form, category: 'everything' }, 'Choose a category'],
    ['a rule with a space', { ...form, rule: 'a b' }, 'as a finding names it'],
    ['for ever', { ...form, days: '367' }, 'whole number of days'],
    ['no reason', { ...form, reason: ' ' }, 'Say why'],
  ])('%s is refused with what was typed', async (_, typed, fault) => {
    for (const where of [at, '/console/customers/c1']) {
      const answer = await world.post(`${where}/allow`, typed, 'Carla');
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain(fault);
    }
    expect(await allowedOn(world.host.records, host, world.now())).toHaveLength(1);
  });
});

describe('a reseller', () => {
  test('has a view of all open cases of whoever came through them', async () => {
    const reseller = {
      id: 'r1',
      name: 'Studio Delta',
      address: ['Markt 1', '2000 Antwerpen'],
      language: 'nl',
    } as const;
    const row = await world.host.records.get(keys.customer('c1'));
    if (row === undefined) throw new Error('no such customer');
    const customer = { ...bodyOf<Customer>(row), reseller: 'r1' };
    await world.put(rows.customer(reseller), rows.customer(customer));
    expect(await world.html('/console/customers/r1', 'Anna')).toContain('None of them has an open case.');
    const { id } = await world.command({ command: { ...openCommand, contract: 'k1', customer: 'c1' } });
    const page = await world.html('/console/customers/r1', 'Anna');
    expect(page).toContain(`/console/cases/${id}`);
    expect(page).toContain('1 open case<');
    expect(page).toContain('/console/customers/c1');
    expect(await world.html('/console/customers/c1', 'Anna')).not.toContain('Customers of this reseller');
  });
});

describe('a case is found', () => {
  test('by its reference, as it stands in a letter, and by its customer', async () => {
    const { id } = await world.command({ command: { ...openCommand, category: 'hate' } });
    const find = async (asked: string) =>
      (await world.get(`/console/cases?find=${encodeURIComponent(asked)}`, 'Anna')).headers.get('Location');
    expect(await find(` ${id.toUpperCase()} `)).toBe(`/console/cases/${id}`);
    expect(await find('peeters')).toBe('/console/customers/c1');
    expect(await find('blog.gallery')).toBe('/console/customers/c1');
    await world.put(rows.customer({ id: 'c9', name: 'Peeters & Co', address: ['Kaai 1'], language: 'nl' }));
    expect(await find('Peeters')).toBe('/console/customers?q=Peeters');
    const html = await world.html('/console/cases?find=%3Cb%3Enobody', 'Anna');
    expect(html).toContain('No case has that reference');
    expect(html).toContain('value="&lt;b&gt;nobody"');
    // In the list, with the days that its customer has left.
    const row = await world.host.records.get(keys.case(id));
    if (row === undefined) throw new Error('no case');
    const state = { kind: 'waiting', round: 0, dueAt: addSeconds(world.now(), 7.5 * 86_400) };
    await world.put(rows.case({ ...bodyOf<Case>(row), state } as Case));
    expect(await world.html('/console/cases', 'Anna')).toContain('7 days left');
  });
});
