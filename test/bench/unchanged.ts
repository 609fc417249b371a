/**
 * `npm run bench:unchanged [-- pages]`: a second visit to a site on which nothing has changed, beside the first, by CPU. Detectors are
 * on in the first, as they are in a crawl; the server answers the second with 304 throughout, and counts it.
 */
import { detectPage } from '../../shared/detect/detectors.ts';
import { compileKnowledge } from '../../shared/detect/knowledge.ts';
import { defaultPolicy } from '../../shared/policy/load.ts';
import { cpu, crawl, makeSites, say } from './measure.ts';

const pages = Number(process.argv[2] ?? 3_000);
const knowledge = compileKnowledge({ policy: defaultPolicy });
const onPage = (page: Parameters<typeof detectPage>[0]): undefined => {
  detectPage(page, knowledge);
};
const sites = await makeSites(1, pages);
const [start = ''] = sites.urls;

await crawl(
  start,
  { judge: { knowledge: 'bench' }, limits: (await import('../../shared/crawl/plan.ts')).defaultLimits },
  onPage,
);
let from = cpu();
const first = await crawl(start, { judge: { knowledge: 'bench' } }, onPage);
const firstCpu = cpu() - from;
from = cpu();
const second = await crawl(
  start,
  { judge: { knowledge: 'bench' }, ...(first.memory === undefined ? {} : { memory: first.memory }) },
  onPage,
);
const secondCpu = cpu() - from;
const { unchanged } = await sites.report();
await sites.stop();

say('visit', 'looked at', 'unchanged', 'CPU seconds');
say('first', first.counts.fetched, first.counts.unchanged, firstCpu.toFixed(2));
say('second', second.counts.fetched, second.counts.unchanged, secondCpu.toFixed(2));
say('the server says', '', unchanged);
process.stdout.write(
  `\nunchanged visit ÷ first visit = ${(secondCpu / firstCpu).toFixed(3)} (wanted: at most 0.100)\n`,
);
