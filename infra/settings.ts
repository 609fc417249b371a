/** The settings of one stage, from the context in cdk.json; `cdk deploy -c stage=production` chooses. */
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { z } from 'zod';
import { isRole, roles } from '../shared/review/roles.ts';

const addressFault = 'must be an address that begins with https://';
const concurrencyFault = 'must be a whole number from 2 to 1000';
const webFault = 'must be a whole number from 1 to 200';
const daysFault = 'must be a period that CloudWatch Logs knows, such as 30 or 90';
const budgetFault = 'must be a number of US dollars above 0';

const oidcSchema = z.strictObject({
  issuer: z.url({ protocol: /^https$/, error: addressFault }),
  clientId: z.string('must be the name of the console at the issuer').min(1),
  /** Group there to role here, as in `HOSTWARDEN_OIDC_ROLES`. */
  roles: z
    .string('must be pairs such as abuse-desk:reviewer,managers:approver')
    .refine(
      (text) => text.split(',').every((pair) => isRole(pair.split(':')[1] ?? '')),
      `must be pairs such as abuse-desk:reviewer,managers:approver; roles are ${roles.join(', ')}`,
    ),
  rolesClaim: z.string().min(1).default('groups'),
});
export type OidcSettings = z.infer<typeof oidcSchema>;

const nameFault = 'must be a host name of your own in lower case, such as abuse.host.example';
/** A site's own name. The certificate is one of ACM, issued for that name, in the region and the account of the stage. */
const domainSchema = z.strictObject(
  {
    name: z.string(nameFault).regex(/^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, nameFault),
    certificateArn: z
      .string('must be the ARN of the certificate for that name')
      .regex(
        /^arn:aws(?:-[a-z]+)*:acm:[a-z0-9-]+:\d{12}:certificate\/[\w-]+$/,
        'must be the ARN of a certificate of ACM, arn:aws:acm:REGION:ACCOUNT:certificate/ID',
      ),
  },
  { error: ({ code }) => (code === 'invalid_type' ? 'must be a name and its certificateArn' : undefined) },
);
export const siteNames = ['console', 'portal', 'api'] as const;
export type SiteName = (typeof siteNames)[number];
const domainField = { console: 'consoleDomain', portal: 'portalDomain', api: 'apiDomain' } as const;

const fields = z.strictObject({
  region: z
    .string('must be an AWS region such as eu-west-1')
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be an AWS region such as eu-west-1'),
  /** Left out, the account of the credentials that deploy. */
  account: z
    .string()
    .regex(/^\d{12}$/, 'must be the twelve digits of an AWS account')
    .optional(),
  /** Verified in SES (Easy DKIM); its subdomain `bounce` is the MAIL FROM. */
  mailDomain: z.hostname('must be the domain that mail goes out from, such as aup.host.example'),
  alarmMail: z.email('must be the address that alarms go to'),
  /** Test mode: every mail of this stage goes to this one address, and no clock starts. */
  mailTestAddress: z.email('must be one mail address, or left out').optional(),
  /** Invocations of the crawler at once; each crawls up to ten servers. Lambda wants 2 to 1000. */
  crawlConcurrency: z.int(concurrencyFault).min(2, concurrencyFault).max(1000, concurrencyFault),
  /**
   * Requests that console, portal and API each answer at once. Kept free for them, and no more than that: a flood at the portal must
   * not take the crawler's share of the account. Lambda keeps 100 of an account unreserved, and a new account has ten in all: left out,
   * none are kept, so that a first stage can be deployed there.
   */
  webConcurrency: z.int(webFault).min(1, webFault).max(200, webFault).optional(),
  /**
   * Where customers, staff and panels go instead of `….execute-api.REGION.amazonaws.com`, which is switched off then. A stranger's address
   * in a mail that accuses somebody looks like phishing.
   */
  portalDomain: domainSchema.optional(),
  consoleDomain: domainSchema.optional(),
  apiDomain: domainSchema.optional(),
  logDays: z.int(daysFault).refine((days) => RetentionDays[days] !== undefined, daysFault),
  /** The provider's own systems, told of terminations. */
  webhookUrl: z.url({ protocol: /^https$/, error: addressFault }).optional(),
  /** WHMCS as the provider's panel; its API credential goes into the secret that comes along. */
  whmcsUrl: z.url({ protocol: /^https$/, error: addressFault }).optional(),
  /** The OpenID Connect issuer at which staff sign in already; without it they get a Cognito user pool. */
  oidc: oidcSchema.optional(),
  /** First label of the user pool's sign-in pages, one of a kind in its region: `<prefix>.auth.<region>.amazoncognito.com`. */
  loginPrefix: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]{1,61}[a-z0-9])?$/, 'must be lower-case letters, digits and hyphens')
    .refine((prefix) => !/aws|amazon|cognito/.test(prefix), 'must hold none of "aws", "amazon", "cognito"')
    .optional(),
  /** A month's costs from which a person should look, in US dollars. */
  monthlyBudget: z.number(budgetFault).positive(budgetFault),
});
const stageSchema = fields.refine(
  (stage: unknown) => {
    const { oidc, loginPrefix } = Object(stage) as Readonly<Record<string, unknown>>;
    return (oidc === undefined) !== (loginPrefix === undefined);
  },
  {
    path: ['oidc'],
    error: 'name an issuer here, or a loginPrefix for a user pool, and not both',
    when: () => true,
  },
);
type Stage = z.infer<typeof fields>;
export type Settings = Stage & { readonly stage: string };
/** The site's own name and its certificate, where it was given one. */
export const domainOf = (settings: Stage, site: SiteName): z.infer<typeof domainSchema> | undefined =>
  settings[domainField[site]];

const stageFault = 'must be a short lower-case word, chosen by -c stage=NAME';
const contextSchema = z
  .object({
    stage: z.string(stageFault).regex(/^[a-z][a-z0-9]{0,19}$/, stageFault),
    stages: z.record(z.string(), z.unknown(), 'must be the settings of each stage by its name'),
  })
  .refine(({ stage, stages }) => Object.hasOwn(stages, stage), {
    path: ['stage'],
    error: 'is not among the stages in cdk.json',
  });

const faultsOf = ({ issues }: z.ZodError, at: string): readonly string[] =>
  issues.map(({ path, message }) => `  ${[at, ...path].filter(Boolean).join('.') || 'context'}: ${message}`);

/** What API Gateway or the DNS would refuse of a stage's own names, half way through its deployment. */
const domainFaults = ([name, stage]: readonly [name: string, stage: Stage]): readonly string[] =>
  siteNames.flatMap((site, place) => {
    const domain = domainOf(stage, site);
    if (domain === undefined) return [];
    const [, , , region, account] = domain.certificateArn.split(':');
    const at = `  stages.${name}.${domainField[site]}`;
    const twin = siteNames.slice(0, place).find((other) => domainOf(stage, other)?.name === domain.name);
    return [
      ...(region === stage.region ? [] : [`${at}.certificateArn: must be of ${stage.region}, where the site is`]),
      ...(account === (stage.account ?? account)
        ? []
        : [`${at}.certificateArn: must be of the account ${stage.account}`]),
      ...(twin === undefined ? [] : [`${at}.name: is that of ${domainField[twin]}`]),
      ...([stage.mailDomain, `bounce.${stage.mailDomain}`].includes(domain.name)
        ? [`${at}.name: is where mail goes; a CNAME cannot stand beside its records`]
        : []),
    ];
  });

/**
 * SES knows a domain once in an account's region, and a user pool's prefix is one of a kind in a region: the second stage that named
 * either would stop half way through its deployment.
 */
const sharedIn = (stages: readonly (readonly [name: string, settings: Stage])[]): readonly string[] =>
  stages.flatMap(([name, mine], place) =>
    stages.slice(0, place).flatMap(([other, theirs]) => {
      const taken = siteNames.map((site) => domainOf(theirs, site)?.name);
      const names = siteNames
        .filter((site) => domainOf(mine, site) !== undefined && taken.includes(domainOf(mine, site)?.name))
        .map((site) => `  stages.${name}.${domainField[site]}.name: is one of ${other}; a name leads to one place`);
      if (mine.region !== theirs.region || mine.account !== theirs.account) return names;
      const fields = (['mailDomain', 'loginPrefix'] as const)
        .filter((field) => mine[field] !== undefined && mine[field] === theirs[field])
        .map((field) => `  stages.${name}.${field}: is that of ${other}, in the same account and region`);
      return [...fields, ...names];
    }),
  );

/** Reads every stage, so that what would stop the next deployment is told at this one. Throws one error that lists every fault. */
export const readSettings = (context: unknown): Settings => {
  const chosen = contextSchema.safeParse(context);
  const { stages } = z
    .object({ stages: z.record(z.string(), z.unknown()).catch({}) })
    .catch({ stages: {} })
    .parse(context);
  const read = Object.entries(stages).map(([name, stage]) => [name, stageSchema.safeParse(stage)] as const);
  const whole = read.flatMap(([name, { data }]) => (data === undefined ? [] : [[name, data] as const]));
  const faults = [
    ...(chosen.success ? [] : faultsOf(chosen.error, '')),
    ...read.flatMap(([name, { error }]) => (error === undefined ? [] : faultsOf(error, `stages.${name}`))),
    ...whole.flatMap(domainFaults),
    ...sharedIn(whole),
  ];
  const settings = chosen.success ? read.find(([name]) => name === chosen.data.stage)?.[1].data : undefined;
  if (faults.length > 0 || !chosen.success || settings === undefined)
    throw new Error(['Settings in cdk.json:', ...faults].join('\n'));
  return { stage: chosen.data.stage, ...settings };
};
