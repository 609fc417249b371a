import type { OutboxMessage } from '../../shared/case/outbox.ts';
import { variables } from '../../shared/config.ts';
import { batch } from '../../shared/host/batch.ts';
import { lambdaHost, needed } from '../../shared/host/lambda.ts';
import { policyFetcher } from '../../shared/net/policy-fetcher.ts';
import { notify } from './notify.ts';
import { settingsUnder } from './under-policy.ts';

const { ports, config, under } = lambdaHost(process.env, { fetcher: policyFetcher });
const portal = needed(config.portalUrl, variables.portalUrl);
const work = under((now) => ({ ports: now.ports, settings: settingsUnder(now.policy, now.ports, portal) }));
export const handler = batch(ports, 'notify', async ({ body }) => {
  const now = await work();
  return notify((body as OutboxMessage).entry, now.ports, now.settings);
});
