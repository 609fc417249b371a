/**
 * `npm run bench:memory [-- pages…]`: memory of one visit to made-up sites of growing size (default 1,000, 10,000 and 100,000 pages),
 * each in a process of its own, and of a frontier of a million addresses.
 */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createSpill } from '../../shared/blob/spill.ts';
import { createFrontier, origin, type Parent } from '../../shared/crawl/frontier.ts';
import { keepHeapSmall } from '../../shared/host/heap.ts';
import { crawl, makeSites, megabytes, say } from './measure.ts';

const collect = (): void => globalThis.gc?.();
/** Heap and typed arrays in use after collection. */
const inUse = (): number => {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const peak = (): number => process.resourceUsage().maxRSS * 1024;

const visit = async (pages: number): Promise<void> => {
  const sites = await makeSites(1, pages);
  const before = inUse();
  const titles: string[] = [];
  let highest = 0;
  let seen = 0;
  const result = await crawl(sites.urls[0] ?? '', {}, (page) => {
    // One short string kept a page must not keep the page. Of more pages it is ours, and would be counted as the crawler's.
    if (titles.length < 1_000) titles.push(page.title.slice(0, 40));
    seen += 1;
    if (seen % Math.max(1, Math.floor(pages / 10)) === 0) highest = Math.max(highest, inUse());
    return undefined;
  });
  await sites.stop();
  say(`${pages} pages`, result.counts.fetched, megabytes(highest - before), megabytes(peak()));
};

const frontier = (): void => {
  const before = inUse();
  // As hosts hold it: what waits is put away on the disk.
  const spill = createSpill(tmpdir());
  const queue = createFrontier(undefined, undefined, undefined, { secret: 'bench', store: spill });
  for (let at = 0; at < 1_000_000; at += 1) {
    // As many parents as pages of 50 links.
    if (at % 50 === 0)
      parent = {
        depth: at % 7,
        echoes: 0,
        simhash: (at * 2_654_435_761).toString(16).padStart(16, '0').slice(-16),
        branch: '',
      };
    queue.add(`https://www.shop.example/department-${at % 97}/article-${at}.html?colour=${at % 13}`, parent);
  }
  say('million addresses', queue.size(), megabytes(inUse() - before), megabytes(peak()));
  spill.close();
};
let parent: Parent = origin;

const [what = '', ...rest] = process.argv.slice(2);
// As hosts hold it.
keepHeapSmall();
if (what === 'visit') await visit(Number(rest[0]));
else if (what === 'frontier') frontier();
else {
  say('', 'looked at', 'in use (most)', 'peak of the process');
  const sizes = process.argv.length > 2 ? process.argv.slice(2) : ['1000', '10000', '100000'];
  for (const args of [...sizes.map((size) => ['visit', size]), ['frontier']])
    spawnSync(process.execPath, ['--expose-gc', fileURLToPath(import.meta.url), ...args], {
      stdio: 'inherit',
    });
}
