/**
 * `npm run bench:unchanged [-- PAGES | URL]`: a second visit to a site on which nothing has changed, beside the first, by CPU. Detectors
 * are on in the first, as they are in a crawl; the server answers the second with 304 throughout. Both are made once before, unmeasured,
 * as in a process that lives on: either pays for its compilation only then. Medians of three of each, in turn. URL: a site of real pages,
 * e.g. of the crawl rig; else one is made up, of pages of 8 KB, where a request weighs more beside a page than it does out there.
 */

import type { SiteResult } from '../../shared/crawl/plan.ts';
import { detectPage } from '../../shared/detect/detectors.ts';
import { compileKnowledge } from '../../shared/detect/knowledge.ts';
import { defaultPolicy } from '../../shared/policy/load.ts';
import type { Json } from '../../shared/ports.ts';
import { cpu, crawl, makeSites, say } from './measure.ts';

const [what = '3000'] = process.argv.slice(2);
const knowledge = compileKnowledge({ policy: defaultPolicy });
const onPage = (page: Parameters<typeof detectPage>[0]): undefined => {
  detectPage(page, knowledge);
};
const sites = /^https?:/.test(what) ? undefined : await makeSites(1, Number(what));
const start = sites?.urls[0] ?? what;

/** What came of it, and its CPU seconds. */
type Visit = readonly [SiteResult, number];
const visit = async (memory?: Json): Promise<Visit> => {
  const from = cpu();
  const result = await crawl(
    start,
    { judge: { knowledge: 'bench' }, ...(memory === undefined ? {} : { memory }) },
    onPage,
  );
  return [result, cpu() - from];
};
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const [{ memory }] = await visit();
await visit(memory);
const firsts: Visit[] = [];
const seconds: Visit[] = [];
for (let run = 0; run < 3; run += 1) {
  firsts.push(await visit());
  seconds.push(await visit(memory));
}
await sites?.stop();

say('visit', 'looked at', 'unchanged', 'CPU seconds');
const told = (name: string, visits: readonly Visit[]): number => {
  const spent = median(visits.map(([, seconds]) => seconds));
  for (const [{ counts }] of visits.slice(0, 1)) say(name, counts.fetched, counts.unchanged, spent.toFixed(2));
  return spent;
};
const firstCpu = told('first', firsts);
const secondCpu = told('second', seconds);
process.stdout.write(
  `\nunchanged visit ÷ first visit = ${(secondCpu / firstCpu).toFixed(3)} (wanted: at most 0.100)\n`,
);
