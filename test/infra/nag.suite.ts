import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { afterAll, expect, test, vi } from 'vitest';
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
