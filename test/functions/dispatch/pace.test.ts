/** The schedule at work: what a visit teaches, a pace a day, break-ins, and visits by night alone. */
import { afterEach, describe, expect, test } from 'vitest';
import { noteIncident } from '../../../functions/crawl/incident.ts';
import { nextSchedule, type Told } from '../../../functions/crawl/next-visit.ts';
import { dispatch } from '../../../functions/dispatch/dispatch.ts';
import { keepPace } from '../../../functions/dispatch/pace.ts';
import { nextNight } from '../../../shared/calendar/nights.ts';
import { learn, type Pace } from '../../../shared/crawl/schedule.ts';
import type { SiteSchedule } from '../../../shared/crawl/visit.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { bodyOf, keys } from '../../../shared/table.ts';
import { addSeconds, parseIso, secondsBetween } from '../../../shared/time.ts';
import { type Hosting, openHosting, policy } from '../crawl/hosting.ts';

let hosting: Hosting | undefined;
afterEach(async () => {
  await hosting?.close();
  hosting = undefined;
});
const now = parseIso('2027-03-15T10:00:00Z');
const day = 86_400;
const told: Told = {
  risky: false,
  past: 'clean',
  changed: false,
  requests: 40,
  tired: false,
  notBefore: undefined,
  met: { stopped: 'complete', asked: 10, failed: 0, problems: {} },
};
const before: SiteSchedule = { status: 'active', nextVisitAt: now, lastVisitAt: addSeconds(now, -7 * day) };
const daysUntil = (schedule: SiteSchedule): number => secondsBetween(now, schedule.nextVisitAt) / day;
const withNights: Policy = { ...policy, crawl: { ...policy.crawl, nights: { from: 22, to: 6 } } };

describe('the next visit', () => {
  const next = (more: Partial<Told>, pace?: Pace, by: Policy = policy): SiteSchedule =>
    nextSchedule(before, 'active', { ...told, ...more }, now, pace, by);
  test('as the policy has it, until there is a pace', () => {
    expect([daysUntil(next({})), daysUntil(next({ risky: true }))]).toEqual([7, 1]);
  });
  test('by pace: cost and past count, within the bounds; an open flag has its own', () => {
    const pace = { pace: 0.01, at: now };
    const plain = daysUntil(next({}, pace));
    expect(daysUntil(next({ requests: 4_000 }, pace))).toBeGreaterThan(plain);
    expect(daysUntil(next({ past: 'flagged' }, pace))).toBeLessThan(plain);
    expect(daysUntil(next({}, { pace: 1e9, at: now }))).toBe(28);
    expect(daysUntil(next({}, { pace: 1e-9, at: now }))).toBe(1);
    expect(daysUntil(next({ risky: true }, { pace: 1e9, at: now }))).toBe(1);
  });
  test('sooner after a break-in next door, until that is over', () => {
    const pace = { pace: 0.01, at: now };
    const plain = daysUntil(next({}, pace));
    expect(daysUntil(next({}, { ...pace, incidentUntil: addSeconds(now, day) }))).toBeLessThan(plain / 2);
    expect(daysUntil(next({}, { ...pace, incidentUntil: addSeconds(now, -day) }))).toBe(plain);
  });
  test('a tired server rests six hours; a site comes at the hour that it asks for; visits are by night', () => {
    expect(next({ tired: true }).nextVisitAt).toBe('2027-03-15T16:00:00.000Z');
    expect(next({ notBefore: 120 }).nextVisitAt).toBe('2027-03-16T02:00:00.000Z');
    expect(next({}, undefined, withNights).nextVisitAt).toBe('2027-03-22T21:00:00.000Z');
  });
  test('a visit that was put off taught nothing, and is put off once', () => {
    const off = next({ notBefore: 120 });
    expect(nextSchedule({ ...off, asked: true }, 'active', told, now, undefined, policy).asked).toBeUndefined();
    expect([off.putOff, off.estimate, off.lastVisitAt]).toEqual([true, undefined, before.lastVisitAt]);
    expect(nextSchedule(off, 'active', told, now, undefined, policy).putOff).toBeUndefined();
  });
  test('keeps what it has learned', () => {
    expect(next({ changed: true }).estimate).toEqual({
      visits: 0,
      changes: 0,
      days: 0,
      requests: 40,
      since: now,
      past: 'clean',
    });
  });
});

describe('the pace of a server', () => {
  const known = (requests: number, past: 'clean' | 'flagged' = 'clean') =>
    learn(undefined, { at: addSeconds(now, -90 * day), days: 7, changed: undefined, requests, past });
  const schedule = (requests: number, past: 'clean' | 'flagged' = 'clean'): SiteSchedule => ({
    status: 'active',
    lastVisitAt: addSeconds(now, -2 * day),
    nextVisitAt: addSeconds(now, 10 * day),
    estimate: known(requests, past),
  });
  const open = async (): Promise<Hosting> => {
    hosting = await openHosting({});
    for (let i = 0; i < 30; i += 1) await hosting.addSite(`s${i}.example`, { schedule: schedule(400) });
    await hosting.addSite('past.example', { schedule: schedule(400, 'flagged') });
    return hosting;
  };
  const days = async (host: Hosting, site: string): Promise<number> =>
    secondsBetween(now, (await host.site(site)).schedule.nextVisitAt) / day;
  const tight: Policy = { ...policy, crawl: { ...policy.crawl, dailyRequests: 1_000 } };

  test('is worked out once a day, and moves the dates that no longer fit', async () => {
    const host = await open();
    expect(await keepPace('web1', now, host.ports, tight)).toBe(1);
    expect(await keepPace('web1', now, host.ports, tight)).toBeUndefined();
    // 31 sites of 400 requests at 1,000 a day: a fortnight and a bit each, sooner with a past.
    expect(await days(host, 's0.example')).toBe(10);
    expect(await days(host, 'past.example')).toBeLessThan(5);
    // What that comes to a day is kept for people to see: the whole budget, as far as it goes.
    const row = await host.ports.records.get(keys.pace('web1'));
    const planned = row && bodyOf<Pace>(row).planned;
    expect(planned?.requests).toBeGreaterThan(900);
    expect(planned?.requests).toBeLessThanOrEqual(1_001);
    expect(planned?.visits).toBeCloseTo((planned?.requests ?? 0) / 400, 5);
    expect(await keepPace('web1', addSeconds(now, day), host.ports, tight)).not.toBeUndefined();
  });
  const planOf = async (host: Hosting) => {
    const row = await host.ports.records.get(keys.pace('web1'));
    return row && bodyOf<Pace>(row).planned;
  };
  const at = (seconds: number) => addSeconds(now, seconds);
  const often: Policy = { ...policy, crawl: { ...policy.crawl, visitHours: { risky: 6, quiet: 168 } } };
  const hour = 3_600;
  const nights = { from: 22, to: 6 };
  const slow = { stopped: 'time' as const, asked: 9, failed: 0, problems: { 'server-slow': 1 } };
  test.each<[string, Partial<SiteSchedule>, Policy['crawl']['nights']?]>([
    ['people asked for', { nextVisitAt: at(-hour), asked: true }],
    ['of a server that rests', { nextVisitAt: at(4 * hour), lastVisitAt: at(-2 * hour), met: slow }],
    ['at the hour that robots.txt asks for', { nextVisitAt: at(14 * hour), putOff: true }],
    ['of a site with an open flag', { nextVisitAt: at(2 * hour), lastVisitAt: at(-4 * hour) }],
    [
      'of a site with an open flag, which waits for the night',
      { nextVisitAt: nextNight(at(2 * hour), nights, policy.timeZone), lastVisitAt: at(-4 * hour) },
      nights,
    ],
  ])('does not move a visit %s', async (_name, more, hours) => {
    hosting = await openHosting({});
    await hosting.addSite('one.example', { schedule: { ...schedule(400), ...more } });
    await hosting.addSite('moved.example', { schedule: { ...schedule(400), nextVisitAt: at(14 * hour) } });
    const crawl = { ...often.crawl, dailyRequests: 40, ...(hours === undefined ? {} : { nights: hours }) };
    const strained = { ...often, crawl };
    expect(await keepPace('web1', now, hosting.ports, strained)).toBe(1);
    expect((await hosting.site('one.example')).schedule).toMatchObject(more);
  });
  test('plans a visit that comes once as one, and that of a terminated contract’s site not at all', async () => {
    hosting = await openHosting({});
    const soon = { lastVisitAt: at(-2 * hour), nextVisitAt: at(4 * hour) };
    await hosting.addSite('flag.example', { schedule: { ...schedule(400), ...soon } });
    await hosting.addSite('tired.example', { schedule: { ...schedule(400), ...soon, met: slow } });
    await hosting.addSite('asked.example', { schedule: { ...schedule(400), nextVisitAt: at(-hour), asked: true } });
    await hosting.addSite('over.example', { schedule: { ...schedule(400), putOff: 'terminated' } });
    await keepPace('web1', now, hosting.ports, often);
    // Four of the flag's interval of six hours, and one of each other.
    expect(await planOf(hosting)).toEqual({ sites: 3, visits: 6, requests: 2_400 });
  });
  test('is worked out anew at once after a break-in', async () => {
    const host = await open();
    await keepPace('web1', now, host.ports, tight);
    await noteIncident('web1', now, host.ports);
    expect(await keepPace('web1', now, host.ports, tight)).not.toBeUndefined();
    const row = await host.ports.records.get(keys.pace('web1'));
    expect(row && bodyOf<Pace>(row)).toMatchObject({ at: now, incidentUntil: addSeconds(now, 14 * day) });
  });
  test('is no one’s where nothing is known yet', async () => {
    hosting = await openHosting({});
    await hosting.addSite('one.example');
    expect(await keepPace('web1', now, hosting.ports, policy)).toBeUndefined();
    expect(await hosting.ports.records.get(keys.pace('web1'))).toBeUndefined();
  });
});

test('by day no visit is begun, by night it is', async () => {
  hosting = await openHosting({});
  await hosting.addSite('one.example');
  expect(await dispatch(hosting.ports, withNights)).toEqual({ visits: 0, servers: 0 });
  hosting.at('2027-03-15T21:30:00Z');
  expect(await dispatch(hosting.ports, withNights)).toEqual({ visits: 1, servers: 1 });
});
