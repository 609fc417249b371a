/**
 * `npm run bench:unchanged [-- PAGES | URL…]`: a second visit to sites on which nothing has changed, beside the first, by CPU. Detectors
 * are on in the first, as they are in a crawl; the server answers the second with 304 throughout. In rounds over all sites, the first few
 * of which are not measured, as in a process that lives on: compilers adapt to each new site. Medians of the others. URL: a site of real
 * pages, e.g. of the crawl rig; else two are made up, of pages of 8 KB of no language, where a request weighs most beside a page, and of
 * 50 KB of English, as they are out there.
 */

import type { SiteResult } from '../../shared/crawl/plan.ts';
import { detectPage } from '../../shared/detect/detectors.ts';
import { compileKnowledge } from '../../shared/detect/knowledge.ts';
import { defaultPolicy } from '../../shared/policy/load.ts';
import type { Json } from '../../shared/ports.ts';
import { cpu, crawl, makeSites, say } from './measure.ts';

/** Rounds over all sites. */
const unmeasured = 3;
const measured = 5;
const [what = '1000', ...others] = process.argv.slice(2);
const knowledge = compileKnowledge({ policy: defaultPolicy });
const onPage = (page: Parameters<typeof detectPage>[0]): undefined => {
  detectPage(page, knowledge);
};
/** What came of it, and its CPU seconds. */
type Visit = readonly [SiteResult, number];
type Site = { readonly name: string; readonly start: string; readonly firsts: Visit[]; readonly seconds: Visit[] };
const siteOf = (name: string, start: string): Site => ({ name, start, firsts: [], seconds: [] });
const isMade = !/^https?:/.test(what);
const pages = Number(what);
const made = isMade ? [await makeSites(1, pages), await makeSites(1, pages, 0, pages)] : [];
const sites = isMade
  ? made.map(({ urls }, at) => siteOf(['8 KB', '50 KB'][at] ?? '', urls[0] ?? ''))
  : [what, ...others].map((start) => siteOf(new URL(start).host, start));

const visit = async (start: string, memory?: Json): Promise<Visit> => {
  const from = cpu();
  const result = await crawl(
    start,
    { judge: { knowledge: 'bench' }, ...(memory === undefined ? {} : { memory }) },
    onPage,
  );
  return [result, cpu() - from];
};
const median = (visits: readonly Visit[]): number =>
  visits.map(([, seconds]) => seconds).toSorted((a, b) => a - b)[visits.length >> 1] ?? 0;

type Told = { readonly first: number; readonly second: number };
const tell = (name: string, pages: number, unchanged: number, { first, second }: Told): void =>
  say(name, pages, unchanged, first.toFixed(2), second.toFixed(2), (second / first).toFixed(3));
const round = async ({ start, firsts, seconds }: Site): Promise<void> => {
  const first = await visit(start);
  firsts.push(first);
  seconds.push(await visit(start, first[0].memory));
};

say('site', 'pages', 'then unchanged', 'first visit, CPU s', 'second', 'ratio');
for (let turn = 0; turn < unmeasured + measured; turn += 1) for (const site of sites) await round(site);
const all = sites.map(({ name, firsts, seconds }) => {
  const told = { first: median(firsts.slice(unmeasured)), second: median(seconds.slice(unmeasured)) };
  tell(name, firsts[0]?.[0].counts.fetched ?? 0, seconds[0]?.[0].counts.unchanged ?? 0, told);
  return told;
});
await Promise.all(made.map(({ stop }) => stop()));
const sum = (which: keyof Told): number => all.reduce((total, told) => total + told[which], 0);
process.stdout.write(
  `\nunchanged visits ÷ first visits = ${(sum('second') / sum('first')).toFixed(3)} (wanted: at most 0.100)\n`,
);
