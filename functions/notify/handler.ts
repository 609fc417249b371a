import type { OutboxMessage } from '../../shared/case/outbox.ts';
import { variables } from '../../shared/config.ts';
import { compileKnowledge } from '../../shared/detect/knowledge.ts';
import { batch } from '../../shared/host/batch.ts';
import { lambdaHost, needed } from '../../shared/host/lambda.ts';
import { policyFetcher } from '../../shared/net/policy-fetcher.ts';
import { type NotifySettings, notify } from './notify.ts';
import { verifyCase } from './verify.ts';

const { ports, policy, config } = lambdaHost(process.env, { fetcher: policyFetcher });
const portalUrl = needed(config.portalUrl, variables.portalUrl);
const knowledge = compileKnowledge({ policy });
const verify: NotifySettings['verify'] = (value) => verifyCase(value, ports, { policy, knowledge });
const work = (id: string) => notify(id, ports, { policy, verify, portalUrl });
export const handler = batch(ports, 'notify', ({ body }) => work((body as OutboxMessage).entry));
