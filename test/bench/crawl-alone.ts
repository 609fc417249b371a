/** `node test/bench/crawl-alone.ts URL`: one visit of a site without detectors, as `crawl.ts` starts it: what crawling and extraction cost. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// As the command does it.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/hostwarden', import.meta.url)));
const { garbagePercentOfVisit, keepHeapSmall } = await import('../../shared/host/heap.ts');
keepHeapSmall(garbagePercentOfVisit);
const { crawl, say } = await import('./measure.ts');

const [url = ''] = process.argv.slice(2);
let links = 0;
const { counts } = await crawl(url, { once: true }, (page) => {
  links += page.links.length;
  return undefined;
});
say(url, `${counts.fetched} pages`, `${links} links`);
