/** Which rule of visiting ships: the one that sees sooner what goes wrong, for the same requests. */
import { describe, expect, test } from 'vitest';
import { compare, table } from './schedule.ts';

describe('a year of 3,000 sites', () => {
  test.each([1, 2])('by risk sees it a fifth sooner than every week, for no more requests (seed %i)', (seed) => {
    const { fixed, byRisk } = compare({ sites: 3_000, sitesAServer: 1_000, seed, days: 365 }, 7);
    console.info(table([fixed, byRisk]));
    // The year holds something to be seen, and both rules saw the same year.
    expect(fixed.events).toBeGreaterThan(200);
    expect(byRisk.events).toBe(fixed.events);
    expect(byRisk.requests).toBeLessThanOrEqual(fixed.requests * 1.01);
    expect(byRisk.meanDays).toBeLessThan(fixed.meanDays * 0.8);
    // A week's rule waits half a week: the yardstick itself is right.
    expect(fixed.meanDays).toBeGreaterThan(3);
    expect(fixed.meanDays).toBeLessThan(4);
  });
});
