/**
 * `npm run cost [-- pages]`: dollars for a million pages and for 10,000 sites a month, from a metered run: the real dispatch and the
 * real crawl with all detectors over sites on loopback (pages of 50 KB; one in a hundred is flagged, all on one site of ten), ports that count what AWS bills. Then the same at
 * 1,000, 100,000 and 10 million sites in virtual time: which limit comes first.
 *
 * Counted: the time of each invocation by the clock, of ten servers of four sockets that answer within 200 ms, and with what DynamoDB,
 * S3 and SQS let wait (cost/meter.ts); and as the crawler has less than a whole CPU (1,769 MB), the CPU seconds of this process (the
 * sites run in another) once more for the share that is missing, as if none of it fell into the waiting. A whole CPU of Lambda is taken
 * to be as fast as this machine's. The shortest of three rounds, as others use this machine too.
 */
import { defaultPolicy } from '../../shared/policy/load.ts';
import { costOf, pieces, prices, pricesOf, times, total } from './cost/prices.ts';
import { openRun, perMillion, type Round, wholeCpuMegabytes } from './cost/run.ts';
import { type Needs, scale } from './cost/scale.ts';
import { say } from './measure.ts';

const pages = Number(process.argv[2] ?? 100);
const servers = 10;
const answerMs = 200;
const rounds = 3;
const flaggedEvery = 100;

const run = await openRun({ servers, pages, answerMs, flaggedEvery });
/** Of some rounds, each after what makes it different from the one before, the shortest. */
const shortest = async (prepare: () => Promise<void>): Promise<Round> => {
  let best: Round | undefined;
  for (let at = 0; at < rounds; at += 1) {
    await prepare();
    const next = await run.round();
    if (best === undefined || next.perPage < best.perPage) best = next;
  }
  if (best === undefined) throw new Error('no round was made');
  return best;
};
const table = (title: string, lines: Readonly<Record<string, number>>): void => {
  process.stdout.write(`\n${title}\n`);
  for (const [name, dollars] of Object.entries(lines)) say(`  ${name}`, dollars.toFixed(dollars < 0.01 ? 4 : 3));
  say('  together', `$ ${total(lines).toFixed(2)}`);
};

await run.round(); // the compiler warms up, and every page is known afterwards
const revisit = await shortest(async () => undefined);
process.stdout.write(`Prices of ${pricesOf}, without free tiers. ${revisit.fetched} pages of ${servers} sites.\n`);
table(
  `A million pages, unchanged (${(revisit.cpuPerPage * 1000).toFixed(2)} ms of CPU each)`,
  costOf(perMillion(revisit)),
);

const all = await shortest(run.renew);
table(`A million pages, every one new (${(all.cpuPerPage * 1000).toFixed(2)} ms of CPU each)`, costOf(perMillion(all)));
const floorOf = ({ cpuPerPage }: Round): string =>
  (1e6 * cpuPerPage * (wholeCpuMegabytes / 1024) * prices.lambdaGbSecondArm).toFixed(2);
process.stdout.write(
  `  floor: the CPU alone, without calls or waiting: $ ${floorOf(all)}, of unchanged pages ${floorOf(revisit)}. Wanted: at most $ 0.50\n` +
    `  this process at most: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`,
);

// Each site looked at once a week; of ten looks one finds a page changed.
const looks = 10_000 * pages * (30 / 7);
const unchanged = times(perMillion(revisit), (0.9 * looks) / 1e6);
const changed = times(perMillion(all), (0.1 * looks) / 1e6);
const month = 30 * 86_400;
table(`10,000 sites of ${pages} pages, a month`, {
  'crawling, unchanged pages': total(costOf(unchanged)),
  'crawling, changed pages': total(costOf(changed)),
  'idle polling of queues': pieces.drainedQueues * (5 * 3 * 60 * 24 * 30) * prices.sqsRequest,
  'ticks (six functions)': ((6 * month) / 300) * (prices.lambdaRequest + 0.5 * 0.5 * prices.lambdaGbSecondArm),
  'mail: 20 cases, 5 messages each': 100 * prices.sesMail,
  // S3 and DynamoDB ask for a data key again after some minutes, once for each role that works.
  'key, asked every five minutes for each function by both services':
    pieces.keys * prices.keyMonth + 2 * pieces.functions * (month / 300) * prices.keyRequest,
  'alarms, dashboard, gauges, secret':
    pieces.alarms * prices.alarmMonth + prices.dashboardMonth + 9 * prices.metricMonth + prices.secretMonth,
});

// Lists that all sites share; those with an id of their own in the key spread by themselves.
const shared = [...all.heat].filter(([partition]) => !/ (sites|visits|site|server|contract|like)#/.test(partition));
const [busiest = '', units = 0] = shared.toSorted((a, b) => b[1] - a[1])[0] ?? [];
const [index, name = ''] = busiest.split(' ') as ['list' | 'due' | 'owner', string];
const needs: Needs = {
  pagesAVisit: pages,
  secondsAPage: all.perPage,
  hottest: { index, name, unitsAVisit: units / all.visits },
  requestsADay: defaultPolicy.crawl.dailyRequests,
};
for (const sites of [1_000, 100_000, 10_000_000]) {
  const concurrency = Math.max(2, Math.min(1_000, Math.ceil(sites / 10_000)));
  const { backlog, firstRoundHours, lateHours, limits } = scale({ sites, visitDays: 7, days: 28, concurrency }, needs);
  process.stdout.write(
    `\n${sites.toLocaleString('en')} sites, all imported at once, then visited weekly for four weeks: four in five seen after ${firstRoundHours.toFixed(1)} h, at most ${backlog.toLocaleString('en')} waiting; afterwards ${lateHours.median.toFixed(1)} h late in the median, 99 % within ${lateHours.most99.toFixed(1)} h, the latest ${lateHours.most.toFixed(0)} h (servers of 2,000 sites, whose day the policy bounds)\n`,
  );
  for (const { what, used: share, remedy } of limits) say(`  ${(100 * share).toFixed(1)} %`, `${what}: ${remedy}`);
}
await run.close();
process.exit(0);
