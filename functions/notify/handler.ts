import type { Case } from '../../shared/case/case.ts';
import type { OutboxMessage } from '../../shared/case/outbox.ts';
import { variables } from '../../shared/config.ts';
import { knowledgeOf } from '../../shared/detect/stored-knowledge.ts';
import { batch } from '../../shared/host/batch.ts';
import { lambdaHost, needed } from '../../shared/host/lambda.ts';
import { policyFetcher } from '../../shared/net/policy-fetcher.ts';
import { notify } from './notify.ts';
import { verifier } from './verify.ts';

const { ports, policy, config } = lambdaHost(process.env, { fetcher: policyFetcher });
const knowledge = knowledgeOf(policy, ports.blobs);
const verify = async (value: Case) => verifier(ports, { policy, knowledge: await knowledge() })(value);
const settings = { policy, verify, portalUrl: needed(config.portalUrl, variables.portalUrl) };
export const handler = batch(ports, 'notify', ({ body }) => notify((body as OutboxMessage).entry, ports, settings));
