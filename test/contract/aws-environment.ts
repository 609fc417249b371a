import { type AwsConfig, variables } from '../../shared/config.ts';
import { queueNames } from '../../shared/ports.ts';

/** The environment that the stack would set for whoever has been granted everything of this account. */
export const environmentOf = (config: AwsConfig): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [
      [variables.stage, config.stage] as const,
      [variables.table, config.table] as const,
      [variables.bucket, config.bucket] as const,
      [variables.configurationSet, config.configurationSet] as const,
      [variables.consoleUrl, config.consoleUrl] as const,
      [variables.portalUrl, config.portalUrl] as const,
      ...queueNames.flatMap((name) => [
        [variables.queueUrl(name), config.queues[name].url] as const,
        [variables.deadLetterUrl(name), config.queues[name].deadLetterUrl] as const,
      ]),
    ].flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
