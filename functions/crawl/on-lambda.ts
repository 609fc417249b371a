/** A slice with what it has on Lambda. */
import type { CrawlMessage } from '../../shared/crawl/visit.ts';
import { type CrawlDeps, type Crawled, crawlServer, lambdaBudgetMs } from './crawl.ts';
import { renderByQueue } from './render.ts';

export const crawlOnLambda = (
  message: CrawlMessage,
  deps: Pick<CrawlDeps, 'ports' | 'policy' | 'knowledge'>,
): Promise<Crawled> =>
  crawlServer(message, { ...deps, budgetMs: lambdaBudgetMs, render: renderByQueue(deps.ports, deps.policy) });
