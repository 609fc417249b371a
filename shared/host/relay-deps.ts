/** What the function outbox needs besides its ports on AWS: the secrets, read once a process. */
import type { AwsConfig } from '../config.ts';
import type { Panel } from '../ports.ts';
import { secretOf } from './aws.ts';
import { whmcsPanel } from './whmcs.ts';

type RelayDeps = { readonly webhookSecret: string | undefined; readonly panel: Panel | undefined };

export const relayDeps = ({ webhookSecret, whmcs }: AwsConfig): (() => Promise<RelayDeps>) => {
  const secret = secretOf(webhookSecret);
  const credentials = secretOf(whmcs?.credentials);
  let panel: Panel | undefined;
  return async () => {
    const found = panel === undefined ? await credentials() : undefined;
    if (whmcs !== undefined && found !== undefined) panel = whmcsPanel({ url: whmcs.url, credentials: found });
    return { webhookSecret: await secret(), panel };
  };
};
