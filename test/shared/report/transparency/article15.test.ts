import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../shared/detect/finding.ts';
import { defaultPolicy } from '../../../../shared/policy/load.ts';
import { article15, type Cell } from '../../../../shared/report/transparency/article15.ts';
import { csvOf, htmlOf } from '../../../../shared/report/transparency/write.ts';
import { type CaseStory, type Material, yearOf } from '../../../../shared/report/transparency/year.ts';
import type { Decision, Flag } from '../../../../shared/review/flag.ts';
import type { Order, OrderAction } from '../../../../shared/review/order.ts';
import type { Report } from '../../../../shared/review/report.ts';
import { addSeconds, type Iso, parseIso } from '../../../../shared/time.ts';
import { openCommand, type Story, silentUntilDue, silentUntilLook, story } from '../../case/story.ts';
import { finding, openFlag, page } from '../../review/samples.ts';

const year = yearOf(2027, 'Europe/Brussels');
const nothing: Material = { flags: [], cases: [], reports: [], orders: [] };
const told = (tell: Story): CaseStory => ({ value: tell.value(), events: tell.events() });
const reported: Finding = { ...finding, detector: 'report' };

/** Every figure of a row by its column. */
const row = (material: Partial<Material>, id: string, name: string, which = year): Readonly<Record<string, Cell>> => {
  const section = article15({ ...nothing, ...material }, which, defaultPolicy).find((each) => each.id === id);
  const cells = section?.rows.find((each) => each.name === name)?.cells;
  if (section === undefined || cells === undefined) throw new Error(`no row ${name} in ${id}`);
  expect(cells).toHaveLength(section.columns.length);
  return Object.fromEntries(section.columns.map((column, place) => [column, cells[place]]));
};

test('a year begins and ends at midnight in Brussels', () =>
  expect(year).toEqual({ year: 2027, from: '2026-12-31T23:00:00.000Z', to: '2027-12-31T23:00:00.000Z' }));

describe('orders of authorities', () => {
  const order = (memberState: string, more: Partial<Order> = {}): Order => ({
    id: 'ao-1',
    channel: 'console',
    kind: 'terrorist',
    authority: { name: 'Parket', email: 'orders@prosecutor.example', language: 'nl', memberState },
    reference: 'X',
    legalBasis: 'Regulation (EU) 2021/784, Article 3',
    territory: 'EU',
    reasons: '',
    category: 'hate',
    urls: [],
    receivedAt: at,
    takenBy: 'Anna',
    actBy: addSeconds(at, 3600),
    sites: [],
    notHosted: [],
    ...more,
  });
  const at = parseIso('2027-05-01T08:00:00Z');
  const effect = (hours: number, action: OrderAction = 'removed') => ({
    effect: { by: 'Anna', at: addSeconds(at, hours * 3600), action, statement: '' },
  });
  const orders = [
    { order: order('BE', effect(0.5)), informedAt: addSeconds(at, 360) },
    { order: order('BE', effect(4.5)), informedAt: addSeconds(at, 1080) },
    { order: order('FR', { ...effect(0.1, 'refused'), kind: 'act' }) },
    { order: order('FR', { receivedAt: parseIso('2026-05-01T08:00:00Z') }) },
  ];
  test('count by Member State and kind of content, with the medians that Article 15(1)(a) asks for', () => {
    expect(row({ orders }, 'orders', 'BE, hate')).toEqual({
      received: 2,
      act: 0,
      information: 0,
      terrorist: 2,
      'given effect': 2,
      'could not be carried out': 0,
      late: 1,
      'median hours to receipt': 0.1,
      'median hours to effect': 0.5,
    });
    expect(row({ orders }, 'orders', 'FR, hate')).toMatchObject({ received: 1, act: 1, 'could not be carried out': 1 });
    expect(row({ orders }, 'orders', 'all')).toMatchObject({ received: 3 });
  });
});

describe('notices', () => {
  const notice = (receivedAt: Iso, more: Partial<Report>): Report => ({
    id: 'rp-1',
    channel: 'form',
    category: 'hate',
    reasons: '',
    urls: [],
    sites: [],
    state: 'closed',
    receivedAt,
    ...more,
  });
  const ended = (
    hours: number,
    outcome: NonNullable<Report['outcome']>,
    receivedAt = parseIso('2027-05-01T08:00:00Z'),
  ) => notice(receivedAt, { outcome, closedAt: addSeconds(receivedAt, hours * 3600) });
  const { outcome: _none, ...waiting } = ended(0, 'gone');
  const reports: readonly Report[] = [
    ended(10, 'confirmed'),
    ended(30, 'no-breach'),
    ended(0, 'duplicate'),
    { ...ended(0, 'not-ours-to-judge'), category: 'child-abuse' },
    { ...waiting, state: 'in-review' },
    ended(1, 'confirmed', parseIso('2026-12-31T22:59:59Z')),
    ended(1, 'confirmed', parseIso('2027-12-31T23:00:00Z')),
  ];
  test('count in their year by kind, outcome and how they ended', () => {
    expect(row({ reports }, 'notices', 'hate')).toMatchObject({
      ground: 'law',
      received: 4,
      confirmed: 1,
      'no-breach': 1,
      duplicate: 1,
      gone: 0,
      'not ended': 1,
      'ended by automated means alone': 1,
    });
    expect(row({ reports }, 'notices', 'all')).toMatchObject({ received: 5, 'ended by automated means alone': 2 });
    expect(row({ reports }, 'notices', 'pornography')).toMatchObject({ received: 0, 'median hours': undefined });
  });
  test('the median is of those that ended', () =>
    expect(
      row({ reports: [ended(10, 'confirmed'), ended(30, 'no-breach'), ended(12.34, 'gone')] }, 'notices', 'hate'),
    ).toMatchObject({ 'median hours': 12.3 }));
});

describe('cases', () => {
  const terminated = () => {
    const tell = story();
    silentUntilDue(tell);
    expect(tell.approve('Bram')).toBeUndefined();
    return tell;
  };
  const none = { 'customers told': 0, 'removed by the customer': 0, 'service suspended': 0, 'service terminated': 0 };
  test('own initiative and notices are apart, and each step counts in its own year', () => {
    const own = terminated();
    const outside = story();
    outside.must({
      ...openCommand,
      noticed: openCommand.noticed.map((each) => ({ ...each, findings: [finding, reported] })),
    });
    const cases = [told(own), told(outside)];
    const name = 'illegal-software';
    expect(row({ cases }, 'own-measures', name)).toEqual({
      ...none,
      ground: 'law',
      'customers told': 1,
      'service terminated': 1,
    });
    expect(row({ cases }, 'notice-measures', name)).toEqual({ ...none, ground: 'law', 'customers told': 1 });
    expect(row({ cases }, 'own-measures', name, yearOf(2028, 'Europe/Brussels'))).toMatchObject(none);
  });
  test('what the customer removed', () => {
    const tell = story();
    tell.open();
    tell.deliver();
    tell.answer('removed');
    tell.recheck('gone');
    expect(row({ cases: [told(tell)] }, 'own-measures', 'all')).toMatchObject({ 'removed by the customer': 1 });
  });
  test('by what detected it', () => {
    const tell = story();
    tell.must({ ...openCommand, noticed: openCommand.noticed.map((each) => ({ ...each, findings: [finding] })) });
    expect(row({ cases: [told(tell)] }, 'own-detection', 'terms')).toMatchObject({ 'illegal-software': 1, hate: 0 });
    expect(() => row({ cases: [told(tell)] }, 'own-detection', 'links')).toThrow();
  });
  test('disputes: basis, verdict, hours, and what was reversed', () => {
    const disputed = (verdict: 'withdrawn' | 'stands', hours: number) => {
      const tell = story();
      tell.open();
      tell.deliver();
      tell.answer('misclassified');
      tell.later(hours * 3600);
      const version = tell.value().version;
      tell.must({ type: 'decide-dispute', by: 'Bram', version, verdict, reason: 'It is a museum' });
      return told(tell);
    };
    const waiting = story();
    waiting.open();
    waiting.deliver();
    waiting.answer('authorised');
    const cases = [disputed('withdrawn', 5), disputed('stands', 7), disputed('stands', 9), told(waiting)];
    expect(row({ cases }, 'complaints', 'dispute of a notice')).toEqual({
      received: 4,
      decided: 3,
      upheld: 2,
      reversed: 1,
      'median hours': 7,
    });
    expect(row({ cases }, 'complaint-bases', 'misclassified: it is not that')).toEqual({ received: 3 });
    expect(row({ cases }, 'complaint-bases', 'authorised: it is permitted')).toEqual({ received: 1 });
  });
  test('no complaint where a person was asked because no look could tell, until the customer objects', () => {
    const asked = (): Story => {
      const tell = silentUntilLook(story());
      while (tell.state().kind !== 'disputed') {
        if (tell.state().kind === 'waiting') tell.deadline();
        tell.look('cannot-tell');
      }
      return tell;
    };
    const decided = (tell: Story): CaseStory => {
      tell.later(3600);
      const version = tell.value().version;
      tell.must({ type: 'decide-dispute', by: 'Bram', version, verdict: 'stands', reason: 'Seen by hand' });
      return told(tell);
    };
    const objected = asked();
    objected.answer('authorised');
    // What is said after the decision is another dispute.
    const later = asked();
    decided(later);
    later.deliver();
    later.answer('misclassified');
    const cases = [decided(asked()), decided(objected), told(later)];
    expect(row({ cases }, 'complaints', 'dispute of a notice')).toMatchObject({
      received: 2,
      decided: 1,
      upheld: 1,
      reversed: 0,
      'median hours': 1,
    });
  });
  test('an appeal that was won, though the case no longer says so', () => {
    const tell = terminated();
    tell.must({ type: 'appeal', id: 'p1', receivedAt: tell.now(), name: 'J.', text: 'It was sold.' });
    tell.later(86_400);
    const version = tell.value().version;
    tell.must({ type: 'decide-appeal', by: 'Dries', version, verdict: 'reinstated', reason: 'It was' });
    const cases = [told(tell)];
    expect(row({ cases }, 'complaints', 'appeal of a termination')).toEqual({
      received: 1,
      decided: 1,
      upheld: 0,
      reversed: 1,
      'median hours': 24,
    });
    expect(row({ cases }, 'own-measures', 'all')).toMatchObject({ 'service terminated': 1 });
  });
});

describe('automated means', () => {
  const at = parseIso('2027-05-01T08:00:00Z');
  const dismissed: Decision = { kind: 'dismissed', by: 'Anna', at, reason: 'other', note: '' };
  const confirmed: Decision = {
    kind: 'confirmed',
    by: 'Anna',
    at,
    clause: '4',
    reason: '',
    hacked: false,
    caseId: 'hw-1',
  };
  const reopened: Decision = { kind: 'reopened', by: 'Anna', at: addSeconds(at, 60), reason: 'by mistake' };
  const late: Decision = { ...dismissed, at: parseIso('2028-02-01T08:00:00Z') };
  const flag = (history: readonly Decision[], findings: readonly Finding[] = [finding]): Flag => ({
    ...openFlag,
    pages: [page('a', { findings })],
    history,
  });
  test('the error rate is the share that people dismissed; what was undone or came another year is not in it', () => {
    const flags = [
      flag([confirmed]),
      flag([confirmed, late]),
      flag([dismissed]),
      flag([dismissed, reopened]),
      flag([late]),
      flag([]),
      flag([confirmed], [reported]),
    ];
    const expected = { decided: 3, confirmed: 2, dismissed: 1, 'error rate': 0.333 };
    expect(row({ flags }, 'automated-means', 'all')).toEqual(expected);
    expect(row({ flags }, 'automated-means', 'pornography')).toEqual(expected);
    expect(row({ flags }, 'automated-means', 'detector terms')).toEqual(expected);
    expect(row({ flags }, 'automated-means', 'hate')).toMatchObject({ decided: 0, 'error rate': undefined });
  });
});

describe('as files', () => {
  const policy = { ...defaultPolicy, provider: { ...defaultPolicy.provider, name: '=<b>"Hosting"' } };
  const sheet = (at: string) => ({ year, at: parseIso(at), policy, sections: article15(nothing, year, policy) });
  test('the page shows every section, and a name as text', () => {
    const html = htmlOf(sheet('2028-01-10T10:00:00Z'));
    for (const { id } of article15(nothing, year, policy)) expect(html).toContain(`<section id="${id}">`);
    expect(html).toContain('=&lt;b&gt;&quot;Hosting&quot;');
    expect(html).not.toContain('<b>');
    expect(html).toContain('Orders from authorities');
    expect(html).not.toContain('The year is not over');
  });
  test('a year that runs is told to', () => {
    expect(htmlOf(sheet('2027-06-01T10:00:00Z'))).toContain('The year is not over: figures until 2027-06-01.');
  });
  test('CSV has one figure a line, and nothing where there is nothing to measure', () => {
    const lines = csvOf(sheet('2028-01-10T10:00:00Z')).split('\r\n');
    expect(lines[0]).toBe('year,section,row,column,value');
    expect(lines).toContain('2027,complaints,appeal of a termination,received,0');
    expect(lines).toContain('2027,complaints,appeal of a termination,median hours,');
    expect(lines.filter((line) => line.startsWith('2027,orders,note,'))).toHaveLength(1);
  });
});
