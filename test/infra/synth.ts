/** One synthesis, without bundling: the templates, and readers for what the tests ask of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { z } from 'zod';
import { root } from '../../infra/bundling.ts';
import { hostwarden } from '../../infra/hostwarden.ts';
import { readSettings } from '../../infra/settings.ts';

export const context = z
  .object({ context: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'))).context;

/** What a stage may set, all of it. */
export const stage = {
  region: 'eu-west-1',
  mailDomain: 'aup.host.example',
  mailTestAddress: 'abuse-desk@host.example',
  alarmMail: 'operations@host.example',
  crawlConcurrency: 10,
  webConcurrency: 10,
  logDays: 30,
  webhookUrl: 'https://systems.host.example/hostwarden',
  loginPrefix: 'hostwarden-trial',
  monthlyBudget: 50,
};
export const newApp = (outdir?: string): App =>
  new App({
    context: { ...context, 'aws:cdk:bundling-stacks': [] },
    analyticsReporting: false,
    ...(outdir === undefined ? {} : { outdir }),
  });
const app = newApp();
const stacks = hostwarden(app, readSettings({ stage: 'trial', stages: { trial: stage } }));
export const storage = Template.fromStack(stacks.storage);
export const program = Template.fromStack(stacks.program);
export const protection = {
  storage: stacks.storage.terminationProtection,
  program: stacks.program.terminationProtection,
};

const resourceSchema = z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}) });
export type Properties = Readonly<Record<string, unknown>>;
export const ofType = (template: Template, type: string): ReadonlyMap<string, Properties> =>
  new Map(
    Object.entries(template.findResources(type)).map(([id, resource]) => [
      id,
      resourceSchema.parse(resource).Properties,
    ]),
  );

/** The logical id that `Ref`, `Fn::GetAtt` or an import from the storage stack points to. */
export const target = (value: unknown): string => {
  const text = JSON.stringify(value) ?? '';
  const found =
    /"(?:Ref|Fn::GetAtt)":\[?"([^"]+)"/.exec(text) ??
    /ExportsOutput(?:Ref|FnGetAtt)(\w+?)(?:Arn)?[0-9A-F]{8}"/.exec(text);
  return found?.[1] ?? text;
};

/** Function name (its folder) → logical id. */
export const functions: ReadonlyMap<string, string> = new Map(
  [...ofType(program, 'AWS::Lambda::Function')].map(([id, { Description }]) => [
    /^Hostwarden \w+: ([\w-]+) /.exec(String(Description))?.[1] ?? `? ${id}`,
    id,
  ]),
);

const statementSchema = z.object({
  Effect: z.literal('Allow'),
  Action: z.union([z.string().transform((action) => [action]), z.array(z.string())]),
  Resource: z.unknown().transform((resource) => (Array.isArray(resource) ? resource : [resource])),
  Condition: z.unknown().optional(),
});
export type Statement = z.infer<typeof statementSchema>;
const policySchema = z.object({
  PolicyDocument: z.object({ Statement: z.array(statementSchema) }),
  Roles: z.array(z.object({ Ref: z.string() })),
});
/** Everything that a function's role may do. */
export const rightsOf = (name: string): readonly Statement[] => {
  const role = target(ofType(program, 'AWS::Lambda::Function').get(functions.get(name) ?? '')?.['Role']);
  return [...ofType(program, 'AWS::IAM::Policy').values()]
    .map((properties) => policySchema.parse(properties))
    .filter(({ Roles }) => Roles.some(({ Ref }) => Ref === role))
    .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
};

/** Properties and environment of a function. */
export const lambda = (name: string) => ofType(program, 'AWS::Lambda::Function').get(functions.get(name) ?? '') ?? {};
export const environmentOf = (name: string): Readonly<Record<string, unknown>> =>
  (lambda(name)['Environment'] as { readonly Variables: Readonly<Record<string, unknown>> }).Variables;
