import type { OutboxMessage } from '../../shared/case/outbox.ts';
import { batch } from '../../shared/host/batch.ts';
import { lambdaHost } from '../../shared/host/lambda.ts';
import { relayDeps } from '../../shared/host/relay-deps.ts';
import { httpWebhooks } from '../../shared/host/webhooks.ts';
import { isTick } from '../../shared/queue/settings.ts';
import { relay } from './outbox.ts';
import { sweep } from './sweep.ts';

const { ports, config } = lambdaHost(process.env, { webhooks: httpWebhooks });
const deps = relayDeps(config);

export const handler = batch(ports, 'outbox', async ({ body }) =>
  isTick(body) ? sweep(ports) : relay((body as OutboxMessage).entry, ports, await deps()),
);
