/** The settings of one stage, from the context in cdk.json; `cdk deploy -c stage=production` chooses. */
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import { z } from 'zod';

const oidcSchema = z.strictObject({
  issuer: z.url({ protocol: /^https$/ }),
  clientId: z.string().min(1),
  /** Group there to role here, as in `HOSTWARDEN_OIDC_ROLES`. */
  roles: z.string().min(1),
  rolesClaim: z.string().min(1).default('groups'),
});
export type OidcSettings = z.infer<typeof oidcSchema>;

const fields = z.strictObject({
  region: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'must be an AWS region such as eu-west-1'),
  /** Left out, the account of the credentials that deploy. */
  account: z
    .string()
    .regex(/^\d{12}$/, 'must be the twelve digits of an AWS account')
    .optional(),
  /** Verified in SES (Easy DKIM); its subdomain `bounce` is the MAIL FROM. */
  mailDomain: z.hostname(),
  alarmMail: z.email(),
  /** Test mode: every mail of this stage goes to this one address, and no clock starts. */
  mailTestAddress: z.email().optional(),
  /** Invocations of the crawler at once; each crawls up to ten servers. Lambda wants 2 to 1000. */
  crawlConcurrency: z.int().min(2).max(1000),
  logDays: z
    .int()
    .refine((days) => RetentionDays[days] !== undefined, 'must be a period that CloudWatch Logs knows, e.g. 30'),
  /** The provider's own systems, told of terminations. */
  webhookUrl: z.url({ protocol: /^https$/ }).optional(),
  /** WHMCS as the provider's panel; its API credential goes into the secret that comes along. */
  whmcsUrl: z.url({ protocol: /^https$/ }).optional(),
  /** The OpenID Connect issuer at which staff sign in already; without it they get a Cognito user pool. */
  oidc: oidcSchema.optional(),
  /** First label of the user pool's sign-in pages, one of a kind in its region: `<prefix>.auth.<region>.amazoncognito.com`. */
  loginPrefix: z
    .string()
    .regex(/^[a-z0-9](?:[a-z0-9-]{1,61}[a-z0-9])?$/, 'must be lower-case letters, digits and hyphens')
    .refine((prefix) => !/aws|amazon|cognito/.test(prefix), 'must hold none of "aws", "amazon", "cognito"')
    .optional(),
  /** A month's costs from which a person should look, in US dollars. */
  monthlyBudget: z.number().positive(),
});
const stageSchema = fields.refine(({ oidc, loginPrefix }) => (oidc === undefined) !== (loginPrefix === undefined), {
  path: ['oidc'],
  error: 'name an issuer here, or a loginPrefix for a user pool, and not both',
  when: () => true,
});
export type Settings = z.infer<typeof fields> & { readonly stage: string };

const contextSchema = z
  .object({
    stage: z.string().regex(/^[a-z][a-z0-9]{0,19}$/, 'must be a short lower-case word'),
    stages: z.record(z.string(), z.unknown()),
  })
  .refine(({ stage, stages }) => Object.hasOwn(stages, stage), {
    path: ['stage'],
    error: 'is not among the stages in cdk.json',
  });

const explain = (error: z.ZodError, at: string): Error =>
  new Error(
    [
      'Settings in cdk.json:',
      ...error.issues.map((issue) => `  ${[at, ...issue.path].filter(Boolean).join('.')}: ${issue.message}`),
    ].join('\n'),
  );

/** Throws one error that lists every fault. */
export const readSettings = (context: unknown): Settings => {
  const chosen = contextSchema.safeParse(context);
  if (!chosen.success) throw explain(chosen.error, '');
  const { stage, stages } = chosen.data;
  const read = stageSchema.safeParse(stages[stage]);
  if (!read.success) throw explain(read.error, `stages.${stage}`);
  return { stage, ...read.data };
};
