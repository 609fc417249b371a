import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Acknowledgment, Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import type { IConstruct } from 'constructs';
import { afterAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { acknowledge } from '../../infra/acknowledge.ts';
import { hostwarden } from '../../infra/hostwarden.ts';
import { readSettings } from '../../infra/settings.ts';
import { newApp, stage } from './synth.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostwarden-synth-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ours = readSettings({ stage: 'trial', stages: { trial: stage } });
const { loginPrefix: _, ...rest } = stage;
const oidc = { issuer: 'https://login.host.example', clientId: 'console', roles: 'abuse-desk:reviewer' };
const theirs = readSettings({ stage: 'trial', stages: { trial: { ...rest, oidc } } });

test.each([
  ['with a user pool', ours],
  ['with an issuer', theirs],
])('synthesis keeps to AwsSolutions and Serverless, offline and without credentials, %s', (_name, settings) => {
  const app = newApp(mkdtempSync(join(folder, 'clean-')));
  hostwarden(app, settings);
  expect(() => app.synth()).not.toThrow();
});

test('a resource that breaks a rule stops the synthesis', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const app = newApp(mkdtempSync(join(folder, 'planted-')));
  const { program } = hostwarden(app, ours);
  new Queue(program, 'planted'); // no TLS, no dead letters
  expect(() => app.synth()).toThrow(/does not require requests to use SSL.*\n.*planted/);
  vi.restoreAllMocks();
});

type Asked = Acknowledgment & { readonly path: string };
const reportSchema = z.object({
  pluginReports: z.array(
    z.object({
      violations: z.array(
        z.object({ ruleName: z.string(), violatingConstructs: z.array(z.object({ constructPath: z.string() })) }),
      ),
    }),
  ),
});
/** What the stacks acknowledge, and which of it no rule asks for: found by a synthesis that hears of none. */
const acknowledged = (more: (program: IConstruct) => void = () => undefined) => {
  const asked: Asked[] = [];
  const hear = function (this: Validations, ...rules: readonly Acknowledgment[]): void {
    const scope = Reflect.get(this, 'scope') as IConstruct;
    asked.push(...rules.map((rule) => ({ ...rule, path: scope.node.path })));
  };
  vi.spyOn(Validations.prototype, 'acknowledge').mockImplementation(hear);
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const outdir = mkdtempSync(join(folder, 'bare-'));
  const app = newApp(outdir);
  more(hostwarden(app, ours).program);
  expect(() => app.synth()).toThrow();
  vi.restoreAllMocks();
  const report = reportSchema.parse(JSON.parse(readFileSync(join(outdir, 'validation-report.json'), 'utf8')));
  const broken = report.pluginReports
    .flatMap(({ violations }) => violations)
    .flatMap(({ ruleName, violatingConstructs }) =>
      violatingConstructs.map(({ constructPath }) => ({ ruleName, constructPath })),
    );
  const isAskedFor = ({ id, path }: Asked): boolean =>
    broken.some(({ ruleName, constructPath }) => ruleName === id && `${constructPath}/`.startsWith(`${path}/`));
  return { asked, stale: asked.filter((each) => !isAskedFor(each)) };
};
const hasNoReason = ({ reason }: Asked): boolean => !/^[A-Z].{15,}\.$/.test(reason);

test('every acknowledgement has its reason, and a rule that would else stop the synthesis', () => {
  const { asked, stale } = acknowledged();
  expect(asked.length).toBeGreaterThan(50);
  expect(asked.filter(hasNoReason)).toEqual([]);
  expect(stale).toEqual([]);
});

test('one without a reason, and one that nothing asks for, show', () => {
  const { asked, stale } = acknowledged((program) => acknowledge(program, { 'AwsSolutions-RDS2': 'fine' }));
  expect(asked.filter(hasNoReason).map(({ id }) => id)).toEqual(['AwsSolutions-RDS2']);
  expect(stale.map(({ id }) => id)).toEqual(['AwsSolutions-RDS2']);
});
