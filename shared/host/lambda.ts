/** What a handler starts from, made once a process: its settings checked whole, its ports, and the policy. */
import { type AwsConfig, type Environment, readAwsConfig } from '../config.ts';
import { GiveUp } from '../errors.ts';
import { defaultPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import type { Fetcher, Ports, Webhooks } from '../ports.ts';
import { awsPorts } from './aws.ts';

export type LambdaHost = { readonly ports: Ports; readonly policy: Policy; readonly config: AwsConfig };
/** What only some functions have, and so only they load. */
export type Extras = {
  readonly fetcher?: (policy: Policy) => Fetcher;
  readonly webhooks?: (url: string | undefined) => Webhooks;
};

/** Throws GiveUp with every fault of the settings. */
export const lambdaHost = (environment: Environment, { fetcher, webhooks }: Extras = {}): LambdaHost => {
  const config = readAwsConfig(environment);
  if (!config.ok) throw new GiveUp(`Settings:\n  ${config.error.join('\n  ')}`, 'Deploy the stack in infra/ again.');
  const policy = defaultPolicy;
  const ports = awsPorts(config.value, {
    fetcher: fetcher?.(policy),
    webhooks: webhooks?.(config.value.webhookUrl),
  });
  return { ports, policy, config: config.value };
};

/** A setting without which the function cannot work. Throws GiveUp by the name of its variable. */
export const needed = (value: string | undefined, variable: string): string => {
  if (value !== undefined) return value;
  throw new GiveUp(`${variable} is not set.`, 'Grant it in infra/.');
};
