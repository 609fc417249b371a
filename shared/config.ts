/**
 * Settings, read from the environment once, whole: every fault is reported together, by the name of its variable and never by
 * its value. The stack in infra/ sets the names of the AWS host through `variables`, one grant at a time, so a function knows
 * exactly the resources that it may touch. A setting that is empty counts as absent.
 *
 * | variable | host | means | default |
 * |---|---|---|---|
 * | `HOSTWARDEN_DATA` | standalone | folder for everything that is kept | `data` |
 * | `HOSTWARDEN_HOST` | standalone | address to listen on | `127.0.0.1` |
 * | `HOSTWARDEN_PORT` | standalone | port to listen on, 0 to 65535 (0: any free one) | `8080` |
 * | `HOSTWARDEN_BASE_URL` | standalone | public origin of console and portal, e.g. `https://abuse.host.example` | `http://HOST:PORT` |
 * | `HOSTWARDEN_STAFF` | standalone | who works here: `Anna Peeters:reviewer,Jan Claes:approver` | nobody |
 * | `HOSTWARDEN_POLICY` | standalone | policy file (JSON) | the one that was put, else the example |
 * | `HOSTWARDEN_SMTP_URL` | standalone | where mail goes out: `smtp://user:password@mail.host.example:587`, `smtps://…` for TLS from the start | none: the mailbox on disk |
 * | `HOSTWARDEN_SMTP_RELAYED` | standalone | what a "relayed" delivery report proves: `delivered` where your server talks to the recipients' servers itself, else `accepted` | `accepted` |
 * | `HOSTWARDEN_MAILDIR` | standalone | Maildir in which delivery reports and replies arrive | none |
 * | `HOSTWARDEN_IMAP_URL` | standalone | mailbox in which they arrive instead: `imaps://user:password@mail.host.example/INBOX`; read, never changed | none |
 * | `HOSTWARDEN_MAIL_TEST_ADDRESS` | both | test mode: every mail goes to this one address, whoever it was for | none |
 * | `HOSTWARDEN_TIMESTAMP_URL` | standalone | RFC 3161 authority that stamps the manifests of dossiers | none |
 * | `HOSTWARDEN_CHROMIUM` | standalone | Chromium for screenshots and pages that only scripts make | the first at a usual path; without one there are none |
 * | `HOSTWARDEN_CHROMIUM_SANDBOX` | standalone | `off` where Chromium's sandbox cannot work, as in many containers; as root it never does | `on` |
 * | `HOSTWARDEN_TEXT_MODEL` | standalone, `scan`, `classify` | a text model of your own for hatred (ONNX), instead of the one that comes along; asks for `npm install --no-save onnxruntime-web` | none |
 * | `HOSTWARDEN_LOG` | both | least level that is logged: `debug`, `info`, `warn`, `error` | `info` |
 * | `HOSTWARDEN_WEBHOOK_URL` | both | the provider's system that hears of terminations | none |
 * | `HOSTWARDEN_WEBHOOK_SECRET` | both | standalone: what signs those calls, 16 characters or more; aws: ARN of the secret that holds it | none |
 * | `HOSTWARDEN_STAGE` | aws | name of the deployment | required |
 * | `HOSTWARDEN_TABLE`, `HOSTWARDEN_BUCKET` | aws | names of the table and the bucket | not granted |
 * | `HOSTWARDEN_QUEUE_…`, `HOSTWARDEN_DEAD_LETTERS_…` | aws | URL of each queue (`CRAWL`, `CASE`, `OUTBOX`, `NOTIFY`, `MAIL_EVENTS`, `INBOUND`, `SCREENSHOT`, `PICTURES`, `REPLAY`) and of its dead letters | not granted |
 * | `HOSTWARDEN_CONFIGURATION_SET` | aws | SES configuration set, through which delivery events come back | not granted |
 * | `HOSTWARDEN_CONSOLE_URL`, `HOSTWARDEN_PORTAL_URL` | aws | origins of the two web applications | not granted |
 * | `HOSTWARDEN_OIDC_ISSUER`, `HOSTWARDEN_OIDC_CLIENT_ID` | both | OpenID Connect issuer at which staff sign in, and our name there | none: one-time codes, on loopback only |
 * | `HOSTWARDEN_OIDC_CLIENT_SECRET` | both | for a confidential client | none: PKCE alone |
 * | `HOSTWARDEN_OIDC_NAME_CLAIM` | both | claim that names a person for ever | `email`, which must be verified |
 * | `HOSTWARDEN_OIDC_ROLES_CLAIM` | both | claim with a person's groups, e.g. `cognito:groups` | `groups` |
 * | `HOSTWARDEN_OIDC_ROLES` | both | group there to role here: `abuse-desk:reviewer,managers:approver` | required with an issuer |
 * | `AWS_REGION`, `AWS_ENDPOINT_URL` | aws | read by the SDK itself; the endpoint is for emulators | set by Lambda; none |
 */
import { z } from 'zod';
import { type LogLevel, type QueueName, queueNames } from './ports.ts';
import { fail, ok, type Result } from './result.ts';
import type { ClaimSettings } from './review/claims.ts';
import { type Role, roles } from './review/roles.ts';
import { type Environment, variables } from './variables.ts';

export { type Environment, variables };

/** Where the stack of a stage leaves the settings of the command line: one JSON object, variable to value. */
export const environmentParameter = (stage: string): string => `/hostwarden/${stage}/environment`;

export type OidcConfig = ClaimSettings & {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
};
export type StaffMember = { readonly name: string; readonly role: Role };
export type Config = {
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  /** Without a slash at the end; absent: where it listens. */
  readonly baseUrl: string | undefined;
  readonly staff: readonly StaffMember[];
  readonly oidc: OidcConfig | undefined;
  readonly policyFile: string | undefined;
  readonly smtp: { readonly url: string; readonly relayed: 'delivered' | 'accepted' } | undefined;
  readonly maildir: string | undefined;
  readonly imapUrl: string | undefined;
  readonly mailTestAddress: string | undefined;
  readonly timestampUrl: string | undefined;
  readonly chromium: { readonly path: string | undefined; readonly sandbox: 'on' | 'off' };
  /** An ONNX file. */
  readonly textModel: string | undefined;
  readonly logLevel: LogLevel;
  readonly webhookUrl: string | undefined;
  readonly webhookSecret: string | undefined;
  readonly whmcs: { readonly url: string; readonly credentials: string } | undefined;
};
export type QueueAddress = { readonly url: string | undefined; readonly deadLetterUrl: string | undefined };
/** A resource that was not granted to this function is absent. */
export type AwsConfig = {
  readonly stage: string;
  readonly table: string | undefined;
  readonly bucket: string | undefined;
  readonly queues: Readonly<Record<QueueName, QueueAddress>>;
  readonly configurationSet: string | undefined;
  /** That SES sends from; only the command line is told. */
  readonly mailDomain: string | undefined;
  readonly mailTestAddress: string | undefined;
  readonly consoleUrl: string | undefined;
  readonly portalUrl: string | undefined;
  readonly webhookUrl: string | undefined;
  /** ARN. */
  readonly webhookSecret: string | undefined;
  /** `credentials` is an ARN. */
  readonly whmcs: { readonly url: string; readonly credentials: string } | undefined;
  readonly oidc: OidcConfig | undefined;
  readonly logLevel: LogLevel;
  /** Buckets are addressed by path there: an emulator has no host name for each. */
  readonly endpoint: string | undefined;
};

const text = z.string().min(1);
const url = (protocol: RegExp, remedy: string) => z.url({ protocol, error: remedy });
const web = url(/^https?$/, 'write an address, e.g. https://host.example/path');
const origin = web.refine((value) => URL.parse(value)?.origin === value, {
  error: 'write scheme, name and port only, without a slash at the end, e.g. https://host.example',
});
const testAddress = z.email({ error: 'write one mail address' }).optional();
const logLevel = z
  .enum(['debug', 'info', 'warn', 'error'], { error: 'write debug, info, warn or error' })
  .default('info');

/** `name:role` pairs; the last colon divides, since groups may carry colons of their own. */
const pairs = (remedy: string) =>
  z.string().transform((value, context): readonly StaffMember[] => {
    const read = value.split(',').map((pair) => {
      const cut = pair.lastIndexOf(':');
      return { name: pair.slice(0, cut).trim(), role: roles.find((known) => known === pair.slice(cut + 1).trim()) };
    });
    const known = read.flatMap(({ name, role }) => (name === '' || role === undefined ? [] : [{ name, role }]));
    if (known.length < read.length) context.addIssue({ code: 'custom', message: remedy });
    if (new Set(known.map(({ name }) => name)).size < known.length)
      context.addIssue({ code: 'custom', message: 'name each one once' });
    return known;
  });
const staffRemedy = `write name:role pairs, e.g. Anna Peeters:reviewer,Jan Claes:approver; roles are ${roles.join(', ')}`;
const staff = pairs(staffRemedy).refine((people) => people.every(({ name }) => !name.includes(':')), {
  error: staffRemedy,
});
const oidcFields = {
  [variables.issuer]: web.optional(),
  [variables.clientId]: text.optional(),
  [variables.clientSecret]: text.optional(),
  [variables.nameClaim]: text.default('email'),
  [variables.rolesClaim]: text.default('groups'),
  [variables.oidcRoles]: pairs(
    `write group:role pairs, e.g. abuse-desk:reviewer,managers:approver; roles are ${roles.join(', ')}`,
  ).optional(),
};
type OidcFields = z.infer<z.ZodObject<typeof oidcFields>>;
const together = [variables.issuer, variables.clientId, variables.oidcRoles] as const;
const allOrNone = (found: OidcFields): boolean =>
  new Set(together.map((variable) => found[variable] === undefined)).size === 1;
const allOrNoneFault = {
  path: [variables.issuer],
  error: `set this, ${variables.clientId} and ${variables.oidcRoles}, or none of them`,
  when: () => true,
};
const oidcOf = (found: OidcFields): OidcConfig | undefined => {
  const issuer = found[variables.issuer];
  const clientId = found[variables.clientId];
  if (issuer === undefined || clientId === undefined) return undefined;
  return {
    issuer,
    clientId,
    clientSecret: found[variables.clientSecret],
    nameClaim: found[variables.nameClaim],
    rolesClaim: found[variables.rolesClaim],
    roles: Object.fromEntries((found[variables.oidcRoles] ?? []).map(({ name, role }) => [name, role])),
  };
};

type WhmcsRead = { readonly [variables.whmcsUrl]?: unknown; readonly [variables.whmcsCredentials]?: unknown };
const whmcsWhole = (read: WhmcsRead): boolean =>
  (read[variables.whmcsUrl] === undefined) === (read[variables.whmcsCredentials] === undefined);
const whmcsFault = {
  path: [variables.whmcsCredentials],
  error: `set both or neither: ${variables.whmcsUrl} says where, this says who`,
  when: () => true,
};
const whmcsOf = (found: {
  readonly [variables.whmcsUrl]?: string | undefined;
  readonly [variables.whmcsCredentials]?: string | undefined;
}): Config['whmcs'] => {
  const { [variables.whmcsUrl]: url, [variables.whmcsCredentials]: credentials } = found;
  return url === undefined || credentials === undefined ? undefined : { url, credentials };
};

const standalone = z
  .object({
    [variables.data]: text.default('data'),
    [variables.host]: text.default('127.0.0.1'),
    [variables.port]: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65_535)
      .catch(-1)
      .refine((port) => port >= 0, { error: 'write a number from 0 to 65535' })
      .default(8080),
    [variables.baseUrl]: origin.optional(),
    [variables.staff]: staff.default([]),
    ...oidcFields,
    [variables.policy]: text.optional(),
    [variables.smtpUrl]: url(/^smtps?$/, 'write smtp://user:password@mail.host.example:587 or smtps://…').optional(),
    [variables.smtpRelayed]: z
      .enum(['delivered', 'accepted'], { error: 'write delivered or accepted' })
      .default('accepted'),
    [variables.maildir]: text.optional(),
    [variables.imapUrl]: url(/^imaps?$/, 'write imaps://user:password@mail.host.example/INBOX').optional(),
    [variables.mailTestAddress]: testAddress,
    [variables.timestampUrl]: web.optional(),
    [variables.chromium]: text.optional(),
    [variables.chromiumSandbox]: z.enum(['on', 'off'], { error: 'write on or off' }).default('on'),
    [variables.textModel]: text.optional(),
    [variables.log]: logLevel,
    [variables.webhookUrl]: web.optional(),
    [variables.webhookSecret]: z.string().min(16, { error: 'write 16 characters or more' }).optional(),
    [variables.whmcsUrl]: web.optional(),
    [variables.whmcsCredentials]: z
      .string()
      .regex(/^[^:\s]+:[^:\s]+(?::[^:\s]+)?$/, { error: 'write identifier:secret, or identifier:secret:accesskey' })
      .optional(),
  })
  .refine(whmcsWhole, whmcsFault)
  .refine((read) => read[variables.webhookUrl] === undefined || read[variables.webhookSecret] !== undefined, {
    path: [variables.webhookSecret],
    error: `set it too: calls to ${variables.webhookUrl} are signed with it`,
    when: () => true,
  })
  .refine(allOrNone, allOrNoneFault);

const aws = z
  .object({
    [variables.stage]: z.string({ error: 'name the deployment, e.g. production' }),
    [variables.table]: text.optional(),
    [variables.bucket]: text.optional(),
    [variables.configurationSet]: text.optional(),
    [variables.mailDomain]: text.optional(),
    [variables.mailTestAddress]: testAddress,
    [variables.consoleUrl]: origin.optional(),
    [variables.portalUrl]: origin.optional(),
    [variables.webhookUrl]: web.optional(),
    [variables.webhookSecret]: text.optional(),
    [variables.whmcsUrl]: web.optional(),
    [variables.whmcsCredentials]: text.optional(),
    ...oidcFields,
    [variables.log]: logLevel,
    [variables.endpoint]: web.optional(),
  })
  .refine(whmcsWhole, whmcsFault)
  .refine(allOrNone, allOrNoneFault);

/** URL of each queue and of its dead letters that this function was given. */
const queueUrls = z.record(z.string(), web);

/** Without the empty ones: `HOSTWARDEN_MAILDIR=` in a service file means that there is none. */
const filled = (environment: Environment): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''));
const read = <T>(schema: z.ZodType<T>, environment: Environment): Result<T, readonly string[]> => {
  const result = schema.safeParse(filled(environment));
  if (result.success) return ok(result.data);
  return fail(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
};

export const readConfig = (environment: Environment): Result<Config, readonly string[]> => {
  const result = read(standalone, environment);
  if (!result.ok) return result;
  const found = result.value;
  const smtpUrl = found[variables.smtpUrl];
  return ok({
    dataFolder: found[variables.data],
    host: found[variables.host],
    port: found[variables.port],
    baseUrl: found[variables.baseUrl],
    staff: found[variables.staff],
    oidc: oidcOf(found),
    policyFile: found[variables.policy],
    smtp: smtpUrl === undefined ? undefined : { url: smtpUrl, relayed: found[variables.smtpRelayed] },
    maildir: found[variables.maildir],
    imapUrl: found[variables.imapUrl],
    mailTestAddress: found[variables.mailTestAddress],
    timestampUrl: found[variables.timestampUrl],
    chromium: { path: found[variables.chromium], sandbox: found[variables.chromiumSandbox] },
    textModel: found[variables.textModel],
    logLevel: found[variables.log],
    webhookUrl: found[variables.webhookUrl],
    webhookSecret: found[variables.webhookSecret],
    whmcs: whmcsOf(found),
  });
};

export const readAwsConfig = (environment: Environment): Result<AwsConfig, readonly string[]> => {
  const result = read(aws, environment);
  const names = queueNames.flatMap((queue) => [variables.queueUrl(queue), variables.deadLetterUrl(queue)]);
  const urls = read(queueUrls, Object.fromEntries(names.map((name) => [name, environment[name]])));
  if (!result.ok || !urls.ok) return fail([result, urls].flatMap((part) => (part.ok ? [] : part.error)));
  const found = result.value;
  const address = (queue: QueueName): QueueAddress => ({
    url: urls.value[variables.queueUrl(queue)],
    deadLetterUrl: urls.value[variables.deadLetterUrl(queue)],
  });
  return ok({
    stage: found[variables.stage],
    table: found[variables.table],
    bucket: found[variables.bucket],
    queues: {
      crawl: address('crawl'),
      case: address('case'),
      outbox: address('outbox'),
      notify: address('notify'),
      'mail-events': address('mail-events'),
      inbound: address('inbound'),
      screenshot: address('screenshot'),
      pictures: address('pictures'),
      replay: address('replay'),
    },
    configurationSet: found[variables.configurationSet],
    mailDomain: found[variables.mailDomain],
    mailTestAddress: found[variables.mailTestAddress],
    consoleUrl: found[variables.consoleUrl],
    portalUrl: found[variables.portalUrl],
    webhookUrl: found[variables.webhookUrl],
    webhookSecret: found[variables.webhookSecret],
    whmcs: whmcsOf(found),
    oidc: oidcOf(found),
    logLevel: found[variables.log],
    endpoint: found[variables.endpoint],
  });
};
