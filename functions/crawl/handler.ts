import type { CrawlMessage } from '../../shared/crawl/visit.ts';
import { knowledgeOf } from '../../shared/detect/stored-knowledge.ts';
import { batch } from '../../shared/host/batch.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { policyFetcher } from '../../shared/net/policy-fetcher.ts';
import { crawlServer } from './crawl.ts';

const { ports, under } = lambdaHost(process.env, { fetcher: policyFetcher });
const work = under((ready) => ({ ready, knowledge: knowledgeOf(ready.policy, ready.ports.blobs, ports.elapsedMs) }));
/** Of the fifteen minutes that Lambda gives; the rest is for what is in hand, evidence and the checkpoint. */
const budgetMs = 780_000;
export const handler = batch(ports, 'crawl', async ({ body }) => {
  const { ready, knowledge } = await work();
  return crawlServer(body as CrawlMessage, { ...ready, knowledge: await knowledge(), budgetMs });
});
