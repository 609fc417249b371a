import type { CrawlMessage } from '../../shared/crawl/visit.ts';
import { knowledgeOf } from '../../shared/detect/stored-knowledge.ts';
import { batch } from '../../shared/host/batch.ts';
import { garbagePercentOfVisit, keepHeapSmall } from '../../shared/host/heap.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { policyFetcher } from '../../shared/net/policy-fetcher.ts';
import { crawlOnLambda } from './on-lambda.ts';

keepHeapSmall(garbagePercentOfVisit);
const { ports, under } = lambdaHost(process.env, { fetcher: policyFetcher });
const work = under((ready) => ({ ready, knowledge: knowledgeOf(ready.policy, ready.ports.blobs, ports.elapsedMs) }));
export const handler = batch(ports, 'crawl', async ({ body }) => {
  const { ready, knowledge } = await work();
  return crawlOnLambda(body as CrawlMessage, { ...ready, knowledge: await knowledge() });
});
