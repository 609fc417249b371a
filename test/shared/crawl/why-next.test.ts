/** What a reviewer is told of a site's next visit. */
import { describe, expect, test } from 'vitest';
import type { Estimate } from '../../../shared/crawl/schedule.ts';
import type { SiteSchedule } from '../../../shared/crawl/visit.ts';
import { whyNext } from '../../../shared/crawl/why-next.ts';
import { addSeconds, parseIso } from '../../../shared/time.ts';

const now = parseIso('2027-03-15T10:00:00Z');
const days = (count: number) => addSeconds(now, count * 86_400);
const estimate: Estimate = { visits: 9, changes: 3, days: 63, requests: 40, since: days(-100), past: 'clean' };
const schedule = (more: Partial<SiteSchedule> = {}): SiteSchedule => ({
  status: 'active',
  lastVisitAt: days(-2),
  nextVisitAt: days(5),
  estimate,
  ...more,
});
const facts = { openFlag: false, incidentUntil: undefined, now };
const met = (problem: string) => ({ stopped: 'time' as const, asked: 9, failed: 0, problems: { [problem]: 1 } });
const kinds = (site: SiteSchedule, more: Partial<Parameters<typeof whyNext>[1]> = {}) =>
  whyNext(site, { ...facts, ...more }).map(({ kind }) => kind);

describe('why then', () => {
  test.each<[string, SiteSchedule, Partial<Parameters<typeof whyNext>[1]>, readonly string[]]>([
    ['never visited', { status: 'active', nextVisitAt: days(1) }, {}, ['first']],
    // Whatever set that date: people ask for visits, and sites move.
    ['due', schedule({ nextVisitAt: now, putOff: true }), { openFlag: true }, []],
    ['running', schedule({ visit: 'v1', putOff: true }), { openFlag: true }, []],
    ['a terminated contract’s', schedule({ putOff: 'terminated' }), { openFlag: true }, ['terminated']],
    ['put off by its robots.txt', schedule({ putOff: true }), { openFlag: true }, ['asked-hour']],
    ['an open flag has an interval of its own', schedule(), { openFlag: true, incidentUntil: days(3) }, ['open-flag']],
    ['a quiet one', schedule(), {}, ['changes']],
    ['nothing told yet', schedule({ estimate: { ...estimate, visits: 0 } }), {}, ['untold']],
    ['no change seen', schedule({ estimate: { ...estimate, changes: 0 } }), {}, ['unchanged']],
    ['a new one', schedule({ estimate: { ...estimate, since: days(-29) } }), {}, ['newcomer', 'changes']],
    ['a break-in beside it', schedule(), { incidentUntil: days(3) }, ['incident', 'changes']],
    ['a break-in long ago', schedule(), { incidentUntil: days(-1) }, ['changes']],
    ['flagged once', schedule({ estimate: { ...estimate, past: 'flagged' } }), {}, ['was-flagged', 'changes']],
    ['a hit of a list', schedule({ estimate: { ...estimate, past: 'suspicious' } }), {}, ['suspicious', 'changes']],
    ['a slow server', schedule({ met: met('server-slow') }), {}, ['tired', 'changes']],
    ['a server that asked for less', schedule({ met: met('server-overloaded') }), {}, ['tired', 'changes']],
    ['another problem', schedule({ met: met('page-limit') }), {}, ['changes']],
  ])('%s', (_name, site, more, wanted) => expect(kinds(site, more)).toEqual(wanted));

  test('the days between changes are those of the estimate', () => {
    const [why] = whyNext(schedule(), facts);
    expect(why?.kind === 'changes' && Math.round(why.everyDays)).toBe(19);
  });
  const changing = (more: Partial<Estimate>) =>
    whyNext(schedule({ estimate: { ...estimate, ...more } }), facts).find(({ kind }) => /change/.test(kind));
  test('are never fewer than its visits were apart, and none where no visit saw a change', () => {
    expect(changing({ visits: 20, changes: 20, days: 140 })).toEqual({ kind: 'changes', everyDays: 7 });
    expect(changing({ visits: 1, changes: 0, days: 7 })).toEqual({ kind: 'unchanged', visits: 1 });
    expect(changing({ visits: 20, changes: 0, days: 560 })).toEqual({ kind: 'unchanged', visits: 20 });
  });
});
