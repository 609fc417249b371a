import { onTick } from '../../shared/host/batch.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { createFetcher } from '../../shared/net/fetcher.ts';
import { renewKnowledge } from './feeds.ts';

const { ports, under } = lambdaHost(process.env, { fetcher: () => createFetcher({ networks: [] }) });
const work = under((ready) => ready);
export const handler = onTick(ports, 'feeds', async () => {
  const { policy, ports: ready } = await work();
  return renewKnowledge(policy, { ...ready, kept: ready.blobs });
});
