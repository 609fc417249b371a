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

const own = (name: string) => ({
  name,
  certificateArn: 'arn:aws:acm:eu-west-1:123456789012:certificate/0b7a1c52-6d1f-4b6e-9d57-3f5f6f0f6a11',
});
/** What a stage may set, all of it. */
export const stage = {
  region: 'eu-west-1',
  mailDomain: 'aup.host.example',
  mailTestAddress: 'abuse-desk@host.example',
  alarmMail: 'operations@host.example',
  portalDomain: own('abuse.host.example'),
  consoleDomain: own('desk.host.example'),
  apiDomain: own('api.host.example'),
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
export const trialSettings = readSettings({ stage: 'trial', stages: { trial: stage } });
const stacks = hostwarden(app, trialSettings);
const templates = { storage: Template.fromStack(stacks.storage), program: Template.fromStack(stacks.program) };
const protection = {
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
/** What the tests ask of a pair of templates. */
const readerOf = ({ storage, program }: typeof templates) => {
  /** Function name (its folder) → logical id. */
  const functions: ReadonlyMap<string, string> = new Map(
    [...ofType(program, 'AWS::Lambda::Function')].map(([id, { Description }]) => [
      /^Hostwarden \w+: ([\w-]+) /.exec(String(Description))?.[1] ?? `? ${id}`,
      id,
    ]),
  );
  /** Properties of a function. */
  const lambda = (name: string): Properties =>
    ofType(program, 'AWS::Lambda::Function').get(functions.get(name) ?? '') ?? {};
  return {
    storage,
    program,
    protection,
    functions,
    lambda,
    environmentOf: (name: string): Readonly<Record<string, unknown>> =>
      (lambda(name)['Environment'] as { readonly Variables: Readonly<Record<string, unknown>> }).Variables,
    /** Everything that a function's role may do. */
    rightsOf: (name: string): readonly Statement[] => {
      const role = target(lambda(name)['Role']);
      return [...ofType(program, 'AWS::IAM::Policy').values()]
        .map((properties) => policySchema.parse(properties))
        .filter(({ Roles }) => Roles.some(({ Ref }) => Ref === role))
        .flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
    },
  };
};
export type Stacks = ReturnType<typeof readerOf>;
export const stacksOfTrial: Stacks = readerOf(templates);
export const { storage, program, functions, lambda, environmentOf, rightsOf } = stacksOfTrial;

/** Tests of the templates: of those that are deployed, and of copies with a fault, see planted.suite.ts. */
export type Suite = (stacks: Stacks, test: (name: string, check: () => void) => void) => void;

type Resource = { Type: string; Properties: Record<string, unknown>; [more: string]: unknown };
export type Draft = {
  readonly program: Record<string, Resource>;
  readonly storage: Record<string, Resource>;
  /** Outputs of the program. */
  readonly outputs: Record<string, unknown>;
};
/** A copy in which something is changed. */
export const planted = (change: (draft: Draft) => void): Stacks => {
  const json = { storage: structuredClone(storage.toJSON()), program: structuredClone(program.toJSON()) };
  change({ program: json.program['Resources'], storage: json.storage['Resources'], outputs: json.program['Outputs'] });
  return readerOf({ storage: Template.fromJSON(json.storage), program: Template.fromJSON(json.program) });
};
