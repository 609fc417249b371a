import type { Case } from '../../shared/case/case.ts';
import { variables } from '../../shared/config.ts';
import { knowledgeOf } from '../../shared/detect/stored-knowledge.ts';
import { needed, type Ready } from '../../shared/host/lambda.ts';
import type { NotifySettings } from './settings.ts';
import { verifier } from './verify.ts';

/** What `notify` needs under this policy; the lists are read when the first notice wants them. */
export const settingsUnder = ({ ports, policy }: Ready, portalUrl: string | undefined): NotifySettings => {
  const knowledge = knowledgeOf(policy, ports.blobs);
  return {
    policy,
    verify: async (value: Case) => verifier(ports, { policy, knowledge: await knowledge() })(value),
    portalUrl: needed(portalUrl, variables.portalUrl),
  };
};
