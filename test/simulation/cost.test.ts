/**
 * What crawling costs stays below the target, by all that can be counted: rows, objects, messages, bytes. Lambda's time is the clock's
 * and is left to `npm run cost`, which adds it; what is left for it here is what it took there.
 */
import { expect, test } from 'vitest';
import type { Ports } from '../../shared/ports.ts';
import { costOf, total } from '../bench/cost/prices.ts';
import { openRun, perMillion, type Round } from '../bench/cost/run.ts';

/** Dollars a million pages, of 0.50 together; Lambda takes 0.08 and 0.12 on a quiet machine. */
const wanted = { unchanged: 0.29, allNew: 0.38 };
const counted = (round: Round): number => {
  const { 'Lambda, time': _, ...lines } = costOf(perMillion(round));
  return total(lines);
};
const sites = { servers: 10, pages: 100, answerMs: 0, flaggedEvery: 100 };

test('a million pages, one in a hundred flagged: what is counted leaves room for the time', async () => {
  const run = await openRun(sites);
  await run.round();
  const unchanged = await run.round();
  await run.renew();
  const allNew = await run.round();
  await run.close();
  expect([allNew.fetched, unchanged.fetched].every((pages) => pages >= 400)).toBe(true);
  expect(allNew.used.puts).toBeGreaterThan(0);
  expect(counted(allNew)).toBeLessThan(wanted.allNew);
  expect(counted(unchanged)).toBeLessThan(wanted.unchanged);
}, 120_000);

const everyFetch =
  (write: (ports: Ports, number: number) => Promise<unknown>) =>
  (ports: Ports): Ports => {
    let number = 0;
    return {
      ...ports,
      fetcher: {
        ...ports.fetcher,
        fetch: async (request) => {
          number += 1;
          await write(ports, number);
          return ports.fetcher.fetch(request);
        },
      },
    };
  };
test.each([
  [
    'a row a page',
    everyFetch(({ records }, number) =>
      records.transact([{ put: { pk: 'system', sk: `${number}`, body: {} }, if: 'absent' }]),
    ),
  ],
  ['an object a page', everyFetch(({ blobs }, number) => blobs.put(`crawl/${number}`, Buffer.from('x')))],
])(
  '%s, planted, goes beyond it',
  async (_, change) => {
    const run = await openRun({ ...sites, change });
    const round = await run.round();
    await run.close();
    expect(counted(round)).toBeGreaterThan(wanted.allNew);
  },
  120_000,
);
