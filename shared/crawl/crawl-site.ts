/** One visit of one site, from its start page to the last address in scope, in slices of any length. */
import type { CrawlSite } from './plan.ts';

export const crawlSite: CrawlSite = async () => ({
  counts: { fetched: 0, unchanged: 0, failed: 0, skipped: 0 },
  stopped: 'complete',
  problems: [],
  outbound: [],
});
