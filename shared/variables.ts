/** Names of the environment variables, apart from config.ts, which reads them all: a command that needs one need not load its checks. */
import type { QueueName } from './ports.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

const ofQueue = (queue: QueueName): string => queue.toUpperCase().replaceAll('-', '_');

/** Names of the environment variables: nothing else spells them. */
export const variables = {
  data: 'HOSTWARDEN_DATA',
  host: 'HOSTWARDEN_HOST',
  port: 'HOSTWARDEN_PORT',
  baseUrl: 'HOSTWARDEN_BASE_URL',
  staff: 'HOSTWARDEN_STAFF',
  policy: 'HOSTWARDEN_POLICY',
  smtpUrl: 'HOSTWARDEN_SMTP_URL',
  smtpRelayed: 'HOSTWARDEN_SMTP_RELAYED',
  maildir: 'HOSTWARDEN_MAILDIR',
  imapUrl: 'HOSTWARDEN_IMAP_URL',
  mailTestAddress: 'HOSTWARDEN_MAIL_TEST_ADDRESS',
  timestampUrl: 'HOSTWARDEN_TIMESTAMP_URL',
  chromium: 'HOSTWARDEN_CHROMIUM',
  chromiumSandbox: 'HOSTWARDEN_CHROMIUM_SANDBOX',
  textModel: 'HOSTWARDEN_TEXT_MODEL',
  log: 'HOSTWARDEN_LOG',
  stage: 'HOSTWARDEN_STAGE',
  table: 'HOSTWARDEN_TABLE',
  bucket: 'HOSTWARDEN_BUCKET',
  queueUrl: (queue: QueueName): string => `HOSTWARDEN_QUEUE_${ofQueue(queue)}`,
  deadLetterUrl: (queue: QueueName): string => `HOSTWARDEN_DEAD_LETTERS_${ofQueue(queue)}`,
  configurationSet: 'HOSTWARDEN_CONFIGURATION_SET',
  mailDomain: 'HOSTWARDEN_MAIL_DOMAIN',
  consoleUrl: 'HOSTWARDEN_CONSOLE_URL',
  portalUrl: 'HOSTWARDEN_PORTAL_URL',
  webhookUrl: 'HOSTWARDEN_WEBHOOK_URL',
  webhookSecret: 'HOSTWARDEN_WEBHOOK_SECRET',
  whmcsUrl: 'HOSTWARDEN_WHMCS_URL',
  whmcsCredentials: 'HOSTWARDEN_WHMCS_CREDENTIALS',
  issuer: 'HOSTWARDEN_OIDC_ISSUER',
  clientId: 'HOSTWARDEN_OIDC_CLIENT_ID',
  clientSecret: 'HOSTWARDEN_OIDC_CLIENT_SECRET',
  nameClaim: 'HOSTWARDEN_OIDC_NAME_CLAIM',
  rolesClaim: 'HOSTWARDEN_OIDC_ROLES_CLAIM',
  oidcRoles: 'HOSTWARDEN_OIDC_ROLES',
  endpoint: 'AWS_ENDPOINT_URL',
} as const;

/** For a command that asks for no other setting. */
export const textModelIn = (environment: Environment): string | undefined =>
  environment[variables.textModel] || undefined;
