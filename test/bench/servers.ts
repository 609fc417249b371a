/**
 * `npm run bench:servers [-- pages]`: four servers that take 200 ms to answer, visited side by side in one process, beside one after
 * the other: by clock, by CPU, and by the connections that each server counts. Waiting must cost nothing.
 */
import { createFetcher } from '../../shared/net/fetcher.ts';
import { cpu, crawl, makeSites, say } from './measure.ts';

const pages = Number(process.argv[2] ?? 300);
const sockets = 4;
const servers = 4;
const sites = await makeSites(servers, pages, 200);

const timed = async (work: () => Promise<number>): Promise<readonly [pages: number, wall: number, cpu: number]> => {
  const [wallFrom, cpuFrom] = [performance.now(), cpu()];
  const seen = await work();
  return [seen, (performance.now() - wallFrom) / 1000, cpu() - cpuFrom];
};
const fetcher = createFetcher({ networks: ['127.0.0.0/8'], sockets });
const visit = async (url: string): Promise<number> =>
  (await crawl(url, { sockets }, undefined, fetcher)).counts.fetched;
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

// The first visit warms the compiler up, for both alike.
await visit(sites.urls[0] ?? '');
const inTurn = await timed(async () => {
  let seen = 0;
  for (const url of sites.urls) seen += await visit(url);
  return seen;
});
const sideBySide = await timed(async () => sum(await Promise.all(sites.urls.map(visit))));
const { most } = await sites.report();
await fetcher.close();
await sites.stop();

say(`${servers} servers, 200 ms`, 'pages', 'wall s', 'CPU s');
say('one after the other', inTurn[0], inTurn[1].toFixed(1), inTurn[2].toFixed(2));
say('side by side', sideBySide[0], sideBySide[1].toFixed(1), sideBySide[2].toFixed(2));
process.stdout.write(
  `\nCPU side by side ÷ in turn = ${(sideBySide[2] / inTurn[2]).toFixed(2)} (wanted: at most 1, and what noise there is)\n` +
    `clock in turn ÷ side by side = ${(inTurn[1] / sideBySide[1]).toFixed(2)}\n` +
    `most connections each server counted: ${most.join(', ')} (allowed: ${sockets})\n`,
);
if (most.some((count) => count > sockets)) {
  process.stderr.write('a server counted more connections than allowed\n');
  process.exitCode = 1;
}
