import type { Case } from '../../shared/case/case.ts';
import { knowledgeOf } from '../../shared/detect/stored-knowledge.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Ports } from '../../shared/ports.ts';
import type { NotifySettings } from './settings.ts';
import { verifier } from './verify.ts';

/** What `notify` needs under this policy; the lists are read when the first notice wants them. */
export const settingsUnder = (policy: Policy, ports: Ports, portalUrl: string): NotifySettings => {
  const knowledge = knowledgeOf(policy, ports.blobs, ports.elapsedMs);
  return {
    policy,
    verify: async (value: Case) => verifier(ports, { policy, knowledge: await knowledge() })(value),
    portalUrl,
  };
};
