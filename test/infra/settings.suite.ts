import { describe, expect, test } from 'vitest';
import { readSettings } from '../../infra/settings.ts';
import { context, stage } from './synth.ts';

describe('settings of a stage', () => {
  test('every stage in cdk.json is valid', () => {
    const stages = Object.keys(context['stages'] as object);
    expect(stages).toContain('production');
    for (const name of stages) expect(readSettings({ ...context, stage: name }).stage).toBe(name);
  });

  test('all faults are told at once, each with its place', () => {
    const wrong = { ...stage, region: 'here', logDays: 31, crawlConcurrency: 1, colour: 'red' };
    const read = () => readSettings({ stage: 'trial', stages: { trial: wrong } });
    expect(read).toThrow(/stages\.trial\.region.*AWS region/);
    expect(read).toThrow(/stages\.trial\.logDays.*CloudWatch/);
    expect(read).toThrow(/stages\.trial\.crawlConcurrency/);
    expect(read).toThrow(/colour/);
  });

  test('staff sign in at one place: an issuer or a user pool', () => {
    const oidc = { issuer: 'https://login.host.example', clientId: 'console', roles: 'abuse-desk:reviewer' };
    const { loginPrefix, ...neither } = stage;
    const read = (trial: object) => readSettings({ stage: 'trial', stages: { trial } });
    expect(read({ ...neither, oidc }).oidc?.rolesClaim).toBe('groups');
    expect(read({ ...neither, loginPrefix }).oidc).toBeUndefined();
    expect(() => read(neither)).toThrow(/stages\.trial\.oidc: name an issuer/);
    expect(() => read({ ...stage, oidc })).toThrow(/not both/);
    expect(() => read({ ...neither, loginPrefix: 'my-aws-login' })).toThrow(/loginPrefix.*none of/);
  });

  test('a stage that is not there is named', () => {
    expect(() => readSettings({ stage: 'elsewhere', stages: { trial: stage } })).toThrow(/stage: is not among/);
    // An inherited name is no stage either.
    expect(() => readSettings({ stage: 'constructor', stages: {} })).toThrow(/stage: is not among/);
  });
});
