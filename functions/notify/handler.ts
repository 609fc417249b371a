import type { OutboxMessage } from '../../shared/case/outbox.ts';
import { batch } from '../../shared/host/batch.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { policyFetcher } from '../../shared/net/policy-fetcher.ts';
import { notify } from './notify.ts';
import { settingsUnder } from './under-policy.ts';

const host = lambdaHost(process.env, { fetcher: policyFetcher });
const work = host.under((ready) => ({ ports: ready.ports, settings: settingsUnder(ready, host.config.portalUrl) }));

export const handler = batch(host.ports, 'notify', async ({ body }) => {
  const { ports, settings } = await work();
  return notify((body as OutboxMessage).entry, ports, settings);
});
