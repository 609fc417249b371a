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

  test('every fault of every stage is told, each in words', () => {
    const read = () =>
      readSettings({
        stage: 'Trial!',
        stages: { trial: {}, live: { ...stage, alarmMail: 'nobody', monthlyBudget: 0 } },
      });
    const said = (() => {
      try {
        return String(read());
      } catch (error) {
        return String(error);
      }
    })();
    const lines = said.split('\n').slice(1);
    expect(lines).toEqual([
      '  stage: must be a short lower-case word, chosen by -c stage=NAME',
      '  stage: is not among the stages in cdk.json',
      '  stages.trial.region: must be an AWS region such as eu-west-1',
      '  stages.trial.mailDomain: must be the domain that mail goes out from, such as aup.host.example',
      '  stages.trial.alarmMail: must be the address that alarms go to',
      '  stages.trial.crawlConcurrency: must be a whole number from 2 to 1000',
      '  stages.trial.webConcurrency: must be a whole number from 1 to 200',
      '  stages.trial.logDays: must be a period that CloudWatch Logs knows, such as 30 or 90',
      '  stages.trial.monthlyBudget: must be a number of US dollars above 0',
      '  stages.trial.oidc: name an issuer here, or a loginPrefix for a user pool, and not both',
      '  stages.live.alarmMail: must be the address that alarms go to',
      '  stages.live.monthlyBudget: must be a number of US dollars above 0',
    ]);
    for (const nothing of [undefined, {}, { stage: 'trial' }, { stage: 'trial', stages: 'none' }])
      expect(() => readSettings(nothing)).toThrow(/Settings in cdk\.json:\n {2}\w/);
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
