/** What a handler starts from, made once a process: its settings checked whole, its ports, and work under the policy in force. */
import { type AwsConfig, type Environment, readAwsConfig } from '../config.ts';
import { GiveUp } from '../errors.ts';
import type { Policy } from '../policy/policy.ts';
import { type StoredPolicy, storedPolicy } from '../policy/stored.ts';
import type { Fetcher, Ports, Webhooks } from '../ports.ts';
import { awsPorts, type ClientSettings } from './aws.ts';
import { lambdaLog } from './lambda-log.ts';

/** The policy in force, and the ports with the fetcher that it allows. */
export type Ready = { readonly ports: Ports; readonly policy: Policy };
export type LambdaHost = {
  readonly ports: Ports;
  readonly config: AwsConfig;
  /** `make` once for each policy that is put; asking for it throws GiveUp where none ever was. */
  under<T>(make: (ready: Ready) => T): () => Promise<T>;
};
/** What only some functions have, and so only they load. */
export type Extras = {
  readonly fetcher?: (policy: Policy) => Fetcher;
  readonly webhooks?: (url: string | undefined) => Webhooks;
};

/**
 * Of a body that comes in or goes out: Lambda passes 6 MB of JSON, in which bytes stand in base64, and of text each quote and line end
 * is written with a backslash (AWS Lambda quotas).
 */
export const lambdaBodyBytes = 4_000_000;

/** A policy that is put is heard of within this time by every process that is awake. */
const recheckMs = 60_000;

const underPolicy = (ports: Ports, fetcher: Extras['fetcher']): (() => Promise<Ready>) => {
  let known: StoredPolicy | undefined;
  let ready: Ready | undefined;
  let checkedAt = 0;
  return async () => {
    if (ready !== undefined && ports.elapsedMs() - checkedAt < recheckMs) return ready;
    const found = await storedPolicy(ports.records, known);
    if (found === undefined) {
      ports.log('error', 'policy.missing');
      throw new GiveUp('No policy has been put yet.', 'npm run hostwarden -- policy put FILE --stage STAGE');
    }
    checkedAt = ports.elapsedMs();
    if (ready !== undefined && found.rev === known?.rev) return ready;
    known = found;
    // The fetcher of the policy before is left to what still works under it; its sockets time out.
    const { policy } = found;
    ready = { policy, ports: fetcher === undefined ? ports : { ...ports, fetcher: fetcher(policy) } };
    return ready;
  };
};

/** Throws GiveUp with every fault of the settings. `settings`: for the SDK's clients, in a test. */
export const lambdaHost = (
  environment: Environment,
  { fetcher, webhooks }: Extras = {},
  settings: ClientSettings = {},
): LambdaHost => {
  const config = readAwsConfig(environment);
  if (!config.ok) throw new GiveUp(`Settings:\n  ${config.error.join('\n  ')}`, 'Deploy the stack in infra/ again.');
  const { stage, logLevel } = config.value;
  const ports = awsPorts(
    config.value,
    { webhooks: webhooks?.(config.value.webhookUrl), log: lambdaLog(stage, logLevel) },
    settings,
  );
  const current = underPolicy(ports, fetcher);
  return {
    ports,
    config: config.value,
    under: (make) => {
      let made: { readonly from: Ready; readonly value: ReturnType<typeof make> } | undefined;
      return async () => {
        const from = await current();
        if (made?.from !== from) made = { from, value: make(from) };
        return made.value;
      };
    },
  };
};

/** A setting without which the function cannot work. Throws GiveUp by the name of its variable. */
export const needed = (value: string | undefined, variable: string): string => {
  if (value !== undefined) return value;
  throw new GiveUp(`${variable} is not set.`, 'Grant it in infra/.');
};
