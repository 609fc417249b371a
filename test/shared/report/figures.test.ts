import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../shared/case/case.ts';
import type { Met } from '../../../shared/crawl/visit.ts';
import { isDetector } from '../../../shared/detect/finding.ts';
import { coverageOf } from '../../../shared/report/coverage.ts';
import { figuresOf, shareRight } from '../../../shared/report/figures.ts';
import { spreadOf } from '../../../shared/report/spread.ts';
import type { Flag } from '../../../shared/review/flag.ts';
import type { SiteRecord } from '../../../shared/table.ts';
import { addSeconds, parseIso } from '../../../shared/time.ts';
import { openCommand, story } from '../case/story.ts';
import { openFlag } from '../review/samples.ts';

const now = parseIso('2027-06-01T12:00:00Z');
const ago = (hours: number) => addSeconds(now, -hours * 3600);
const open = (hours: number): Flag => ({ ...openFlag, state: 'open', firstSeen: ago(hours) });
const dismissed = (waited: number, reason: 'quotation-or-reporting' | 'other', at = 10): Flag => ({
  ...openFlag,
  firstSeen: ago(at + waited),
  state: 'dismissed',
  decision: { kind: 'dismissed', by: 'Anna', at: ago(at), reason, note: '' },
});
const confirmed = (waited: number, at = 10): Flag => ({
  ...openFlag,
  firstSeen: ago(at + waited),
  state: 'confirmed',
  decision: { kind: 'confirmed', by: 'Anna', at: ago(at), clause: '4', reason: '', hacked: false, caseId: 'hw-1' },
});

describe('a spread', () => {
  test('of nothing is nothing', () => expect(spreadOf([])).toBeUndefined());
  test('half are at or below the median, nine of ten at or below the ninth', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 60 }), (values) => {
        const spread = spreadOf(values);
        if (spread === undefined) throw new Error('there were values');
        const below = (end: number) => values.filter((value) => value <= end).length / values.length;
        expect(below(spread.median)).toBeGreaterThanOrEqual(0.5);
        expect(below(spread.ninth)).toBeGreaterThanOrEqual(0.9);
        expect(values).toContain(spread.median);
        expect(values).toContain(spread.ninth);
      }),
      { seed: 7 },
    );
  });
});

describe('agreement', () => {
  test('is counted by language, and by detector, category and language together', () => {
    const [first] = openFlag.pages;
    if (first === undefined) throw new Error('no page');
    const inFrench = { pages: [{ ...first, language: 'fr' as const }] };
    const flags = [{ ...confirmed(1), ...inFrench }, { ...dismissed(1, 'other'), ...inFrench }, confirmed(2)];
    const { languages, cross } = figuresOf(flags, [], now, 30);
    expect(languages).toEqual({ fr: { right: 1, wrong: 1 }, other: { right: 1, wrong: 0 } });
    expect(cross).toEqual([
      { detector: 'terms', category: 'pornography', language: 'fr', right: 1, wrong: 1 },
      { detector: 'terms', category: 'pornography', language: 'other', right: 1, wrong: 0 },
    ]);
  });
});

describe('flags', () => {
  test('what waits is counted by its age', () => {
    const { open: waiting } = figuresOf([open(0.5), open(1.5), open(30), open(200), open(900)], [], now, 30);
    expect(waiting.count).toBe(5);
    expect(waiting.byAge[openFlag.category]).toEqual([1, 1, 1, 0, 2]);
    expect(waiting.oldest).toBe(900);
  });
  test('decisions of the period count for category and detector, earlier ones do not', () => {
    const flags = [confirmed(2), confirmed(4), dismissed(6, 'other'), dismissed(8, 'other', 31 * 24)];
    const figures = figuresOf(flags, [], now, 30);
    expect(figures.decided[openFlag.category]).toEqual({ right: 2, wrong: 1 });
    const detector = openFlag.pages[0]?.findings.map((finding) => finding.detector).find(isDetector) ?? 'terms';
    expect(figures.detectors[detector]).toEqual({ right: 2, wrong: 1 });
    expect(figures.dismissals).toEqual({ other: 1 });
    expect(figures.decision).toEqual({ count: 3, median: 4, ninth: 6 });
    expect(shareRight({ right: 2, wrong: 1 })).toBeCloseTo(0.667, 3);
    expect(shareRight({ right: 0, wrong: 0 })).toBeUndefined();
  });
});

describe('cases', () => {
  test('who was told and who answered, how it ended, and how long a remedy took', () => {
    const told = story('2027-05-03T08:00:00Z');
    told.must(openCommand);
    const value = told.value();
    const closed = (days: number, outcome: 'remedied' | 'moved-away'): Case => ({
      ...value,
      state: { kind: 'closed', outcome, at: addSeconds(value.openedAt, days * 86_400) },
    });
    const delivered: Case = { ...value, rounds: [{ round: 0, deliveries: [], deliveredAt: value.openedAt }] };
    const { cases } = figuresOf([], [value, delivered, closed(3, 'remedied'), closed(5, 'moved-away')], now, 90);
    expect(cases).toMatchObject({
      opened: 4,
      open: 2,
      notified: 1,
      answered: 0,
      ended: { remedied: 1, other: 1, terminated: 0 },
      remedy: { count: 1, median: 3 },
    });
    expect(figuresOf([], [closed(3, 'remedied')], now, 7).cases.ended.remedied).toBe(0);
  });
});

test('coverage: seen lately, late, never, and what each server bears', () => {
  const site = (host: string, server: string, schedule: Partial<SiteRecord['schedule']>): SiteRecord => ({
    host,
    server,
    contract: 'k1',
    start: `https://${host}/`,
    schedule: { status: 'active', nextVisitAt: addSeconds(now, 86_400), ...schedule },
  });
  const met = (stopped: Met['stopped'], asked: number, failed: number, problems: Met['problems']): Met => ({
    stopped,
    asked,
    failed,
    problems,
  });
  const estimate = { visits: 1, changes: 0, days: 1, requests: 60, since: ago(900), past: 'clean' } as const;
  const sites = [
    site('a.example', 'web1', { lastVisitAt: ago(24), estimate, met: met('pages', 60, 3, { timeout: 3 }) }),
    site('b.example', 'web1', { lastVisitAt: ago(24 * 20), nextVisitAt: ago(30) }),
    site('c.example', 'web2', {}),
    site('d.example', 'web2', { status: 'paused', met: met('complete', 10, 9, { tls: 9, timeout: 2 }) }),
    site('e.example', 'web2', { status: 'moved-away', lastVisitAt: ago(24 * 90), met: met('refused', 0, 0, {}) }),
  ];
  expect(coverageOf(sites, now)).toEqual({
    sites: 5,
    week: 1,
    month: 2,
    never: 2,
    paused: 1,
    movedAway: 1,
    late: 1,
    failures: {
      asked: 70,
      failed: 12,
      refused: 1,
      cutShort: 1,
      problems: [
        { problem: 'timeout', sites: 2, times: 5 },
        { problem: 'tls', sites: 1, times: 9 },
      ],
    },
    servers: [
      { server: 'web1', sites: 2, requestsADay: 30 },
      { server: 'web2', sites: 3, requestsADay: 0 },
    ],
  });
});
