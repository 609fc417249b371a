/**
 * What the AWS host needs to know, read from the environment once, whole: every fault is reported together. The stack writes the
 * same names through `variables`, one grant at a time, so a function knows exactly the resources that it may touch.
 */
import { z } from 'zod';
import { type QueueName, queueNames } from './ports.ts';
import { fail, ok, type Result } from './result.ts';

const ofQueue = (queue: QueueName): string => queue.toUpperCase().replaceAll('-', '_');

/** Names of the environment variables: the stack sets them, `readConfig` reads them, nothing else spells them. */
export const variables = {
  stage: 'HOSTWARDEN_STAGE',
  table: 'HOSTWARDEN_TABLE',
  bucket: 'HOSTWARDEN_BUCKET',
  queueUrl: (queue: QueueName): string => `HOSTWARDEN_QUEUE_${ofQueue(queue)}`,
  deadLetterUrl: (queue: QueueName): string => `HOSTWARDEN_DEAD_LETTERS_${ofQueue(queue)}`,
  /** SES configuration set, through which delivery events come back. */
  configurationSet: 'HOSTWARDEN_CONFIGURATION_SET',
  /** Where staff and customers reach the two web applications, without a slash at the end. */
  consoleUrl: 'HOSTWARDEN_CONSOLE_URL',
  portalUrl: 'HOSTWARDEN_PORTAL_URL',
  /** Of the provider's own systems; absent: no webhooks. */
  webhookUrl: 'HOSTWARDEN_WEBHOOK_URL',
  /** ARN of the secret that signs webhooks. */
  webhookSecret: 'HOSTWARDEN_WEBHOOK_SECRET',
  issuer: 'HOSTWARDEN_OIDC_ISSUER',
  clientId: 'HOSTWARDEN_OIDC_CLIENT_ID',
} as const;

const text = z.string().min(1);
const origin = z.url({ protocol: /^https?$/ }).regex(/[^/]$/, 'must not end in a slash');
const schema = z.object({
  [variables.stage]: text,
  [variables.table]: text.optional(),
  [variables.bucket]: text.optional(),
  [variables.configurationSet]: text.optional(),
  [variables.consoleUrl]: origin.optional(),
  [variables.portalUrl]: origin.optional(),
  [variables.webhookUrl]: z.url({ protocol: /^https?$/ }).optional(),
  [variables.webhookSecret]: text.optional(),
  [variables.issuer]: z.url({ protocol: /^https?$/ }).optional(),
  [variables.clientId]: text.optional(),
});

export type QueueAddress = { readonly url: string | undefined; readonly deadLetterUrl: string | undefined };
/** A resource that was not granted to this function is absent. */
export type Config = {
  readonly stage: string;
  readonly table: string | undefined;
  readonly bucket: string | undefined;
  readonly queues: Readonly<Record<QueueName, QueueAddress>>;
  readonly configurationSet: string | undefined;
  readonly consoleUrl: string | undefined;
  readonly portalUrl: string | undefined;
  readonly webhookUrl: string | undefined;
  readonly webhookSecret: string | undefined;
  readonly oidc: { readonly issuer: string; readonly clientId: string } | undefined;
};

/** The faults name the variable and what is wrong with it, never its value. */
export const readConfig = (
  environment: Readonly<Record<string, string | undefined>>,
): Result<Config, readonly string[]> => {
  const read = schema.safeParse(environment);
  const issuer = environment[variables.issuer];
  const clientId = environment[variables.clientId];
  const faults = read.success ? [] : read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  if ((issuer === undefined) !== (clientId === undefined)) {
    faults.push(`${variables.issuer} and ${variables.clientId}: set both or neither`);
  }
  if (!read.success || faults.length > 0) return fail(faults);
  const queues = Object.fromEntries(
    queueNames.map((queue) => [
      queue,
      { url: environment[variables.queueUrl(queue)], deadLetterUrl: environment[variables.deadLetterUrl(queue)] },
    ]),
  ) as Record<QueueName, QueueAddress>;
  return ok({
    stage: read.data[variables.stage],
    table: read.data[variables.table],
    bucket: read.data[variables.bucket],
    queues,
    configurationSet: read.data[variables.configurationSet],
    consoleUrl: read.data[variables.consoleUrl],
    portalUrl: read.data[variables.portalUrl],
    webhookUrl: read.data[variables.webhookUrl],
    webhookSecret: read.data[variables.webhookSecret],
    oidc: issuer === undefined || clientId === undefined ? undefined : { issuer, clientId },
  });
};
