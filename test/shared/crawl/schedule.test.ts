import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changesPerDay,
  type Estimate,
  intervalDays,
  isOutOfDate,
  type Lesson,
  type Load,
  learn,
  paceFor,
  riskOf,
} from '../../../shared/crawl/schedule.ts';
import { parseIso } from '../../../shared/time.ts';

const at = parseIso('2027-03-15T10:00:00Z');
const lesson = (more: Partial<Lesson> = {}): Lesson => ({
  at,
  days: 7,
  changed: false,
  requests: 10,
  past: 'clean',
  ...more,
});
const taught = (...lessons: readonly Partial<Lesson>[]): Estimate =>
  lessons.reduce<Estimate | undefined>((estimate, each) => learn(estimate, lesson(each)), undefined) ??
  learn(undefined, lesson());
const bounds = { least: 1, most: 56 } as const;
const facts = { daysKnown: 365, incident: false } as const;

describe('what visits teach', () => {
  test('a site that changes daily and one that never does are told apart in a few weeks', () => {
    const weeks = (changed: boolean) => taught({ changed: false }, ...Array.from({ length: 12 }, () => ({ changed })));
    expect(changesPerDay(weeks(true))).toBeGreaterThan(0.2);
    expect(changesPerDay(weeks(false))).toBeLessThan(0.02);
  });
  test('two changes between visits count as more than were seen', () => {
    // Changed at 9 of 10 visits, ten days apart: 0.09 a day were seen, about 0.23 must have been (e^-10λ = 1/10).
    const estimate = { visits: 10, changes: 9, days: 100 };
    expect(changesPerDay(estimate)).toBeGreaterThan(0.12);
    expect(changesPerDay(estimate)).toBeLessThan(0.3);
  });
  test('the first visit tells nothing of changes, and neither does one cut short', () => {
    expect(taught({ changed: true }, { changed: undefined })).toMatchObject({ visits: 0, changes: 0, days: 0 });
  });
  test('what was long ago counts less', () => {
    const old = Array.from({ length: 40 }, () => ({ changed: true }));
    const then = taught({}, ...old);
    const now = taught({}, ...old, ...Array.from({ length: 20 }, () => ({ changed: false })));
    expect(then.visits).toBeLessThanOrEqual(21);
    expect(changesPerDay(now)).toBeLessThan(changesPerDay(then) / 2);
  });
  test('a past is not forgotten', () => {
    expect(taught({ past: 'flagged' }, {}, {}).past).toBe('flagged');
    expect(taught({}, { past: 'suspicious' }, {}).past).toBe('suspicious');
  });
});

describe('risk', () => {
  const quiet = taught({}, {}, {});
  test.each<[string, Estimate, Parameters<typeof riskOf>[1]]>([
    ['a past', taught({ past: 'flagged' }, {}, {}), facts],
    ['suspicion', taught({ past: 'suspicious' }, {}, {}), facts],
    ['change', taught({}, { changed: true }, { changed: true }), facts],
    ['a new customer', quiet, { ...facts, daysKnown: 3 }],
    ['a break-in next door', quiet, { ...facts, incident: true }],
  ])('grows with %s', (_name, estimate, with_) => {
    expect(riskOf(estimate, with_)).toBeGreaterThan(riskOf(quiet, facts) * 1.05);
  });
});

describe('pace', () => {
  const loads = fc.array(
    fc.record({ risk: fc.double({ min: 1e-6, max: 1, noNaN: true }), requests: fc.integer({ min: 1, max: 20_000 }) }),
    { minLength: 1, maxLength: 50 },
  );
  const cost = (sites: readonly Load[], pace: number): number =>
    sites.reduce((sum, site) => sum + site.requests / intervalDays(site, pace, bounds), 0);

  test('spends the budget, where the bounds let it', () => {
    let met = 0;
    fc.assert(
      fc.property(loads, fc.double({ min: 0.02, max: 0.9, noNaN: true }), (sites, share) => {
        const most = cost(sites, 0);
        const least = cost(sites, Number.POSITIVE_INFINITY);
        const budget = least + (most - least) * share;
        const spent = cost(sites, paceFor(sites, budget, bounds));
        expect(spent).toBeLessThanOrEqual(budget * 1.001);
        if (spent > budget * 0.99) met += 1;
      }),
      { seed: 7, numRuns: 200 },
    );
    expect(met).toBeGreaterThan(180);
  });
  test('no other intervals of the same cost wait less (the square-root rule)', () => {
    const wait = (sites: readonly Load[], days: readonly number[]): number =>
      sites.reduce((sum, { risk }, i) => sum + risk * (days[i] ?? 0), 0);
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            risk: fc.double({ min: 0.001, max: 0.01, noNaN: true }),
            requests: fc.integer({ min: 5, max: 50 }),
          }),
          {
            minLength: 2,
            maxLength: 10,
          },
        ),
        fc.infiniteStream(fc.double({ min: 0.5, max: 2, noNaN: true })),
        (sites, factors) => {
          const wide = { least: 0.001, most: 10_000 };
          const ours = sites.map((site) => intervalDays(site, 0.1, wide));
          const other = ours.map((days) => days * (factors.next().value ?? 1));
          const spend = (days: readonly number[]) =>
            sites.reduce((sum, { requests }, i) => sum + requests / (days[i] ?? 1), 0);
          const scale = spend(other) / spend(ours);
          expect(wait(sites, ours)).toBeLessThanOrEqual(
            wait(
              sites,
              other.map((days) => days * scale),
            ) * 1.000001,
          );
        },
      ),
      { seed: 8, numRuns: 100 },
    );
  });
  test('stays within its bounds, whatever the budget', () => {
    const sites = [
      { risk: 0.5, requests: 1 },
      { risk: 1e-6, requests: 20_000 },
    ];
    for (const budget of [0.001, 10, 1e9]) {
      const pace = paceFor(sites, budget, bounds);
      for (const site of sites) {
        expect(intervalDays(site, pace, bounds)).toBeGreaterThanOrEqual(1);
        expect(intervalDays(site, pace, bounds)).toBeLessThanOrEqual(56);
      }
    }
    expect(paceFor([], 100, bounds)).toBeGreaterThan(0);
  });
});

test('dates do not dance', () => {
  expect([isOutOfDate(7, 6.5), isOutOfDate(7, 5), isOutOfDate(7, 9), isOutOfDate(1.2, 1)]).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
