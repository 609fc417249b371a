import { expect, test } from 'vitest';
import { rateOf, type SiteProgress, secondsLeft } from '../../../shared/crawl/progress.ts';
import { parseIso } from '../../../shared/time.ts';

const site: SiteProgress = {
  site: 'one.example',
  purpose: 'scheduled',
  startedAt: parseIso('2027-03-15T10:00:00Z'),
  pages: { fetched: 900, unchanged: 60, failed: 40, skipped: 500 },
  found: 0,
  waiting: 300,
  answers: 200,
  ms: 120_000,
};

test('the rate is that of the time at work, and what waits takes as long as it says', () => {
  expect(rateOf(site)).toBe(100);
  expect(secondsLeft(site, 20_000)).toBe(180);
});
test('no more is left than a visit may have', () => {
  expect(secondsLeft(site, 1_050)).toBe(30);
  expect(secondsLeft(site, 1_000)).toBe(0);
  expect(secondsLeft(site, 900)).toBe(0);
});
test.each([
  ['no answer yet', { answers: 0 }],
  ['not a second at work', { ms: 999 }],
])('%s: no rate, and nothing is guessed', (_, less) => {
  expect(rateOf({ ...site, ...less })).toBeUndefined();
  expect(secondsLeft({ ...site, ...less }, 20_000)).toBeUndefined();
});
