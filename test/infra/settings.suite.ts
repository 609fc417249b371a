import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { hostwarden } from '../../infra/hostwarden.ts';
import { readSettings } from '../../infra/settings.ts';
import { context, newApp, ofType, stacksOfTrial, stage } from './synth.ts';

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

  test('two stages of one account and region share neither mail domain nor the address where staff sign in', () => {
    const read = (live: object) => readSettings({ stage: 'trial', stages: { trial: stage, live } });
    expect(() => read(stage)).toThrow(
      /stages\.live\.mailDomain: is that of trial, .*\n.*stages\.live\.loginPrefix: is that of trial/,
    );
    const { portalDomain, consoleDomain, apiDomain, ...shared } = stage;
    const own = { ...shared, mailDomain: 'live.host.example', loginPrefix: 'hostwarden-live' };
    expect(() => read({ ...shared, mailDomain: own.mailDomain })).toThrow(
      /^[^:]*:\n {2}stages\.live\.loginPrefix: [^\n]*$/,
    );
    for (const apart of [own, { ...shared, region: 'eu-central-1' }, { ...shared, account: '123456789012' }])
      expect(read(apart).stage).toBe('trial');
  });

  test('a site’s own name comes with a certificate that API Gateway takes, and leads to one site alone', () => {
    const read = (more: object) => readSettings({ stage: 'trial', stages: { trial: { ...stage, ...more } } });
    const { portalDomain, apiDomain } = stage;
    expect(read({})).toMatchObject({ portalDomain, apiDomain });
    const faults: readonly (readonly [object, RegExp])[] = [
      [{ portalDomain: 'abuse.host.example' }, /portalDomain: must be a name and its certificateArn/],
      [{ portalDomain: { name: 'abuse.host.example' } }, /portalDomain\.certificateArn: must be the ARN/],
      [{ portalDomain: { certificateArn: portalDomain.certificateArn } }, /portalDomain\.name: must be a host name/],
      ...['https://abuse.host.example', 'Abuse.host.example', 'abuse', 'abuse.host.example.', '*.host.example'].map(
        (name) => [{ portalDomain: { ...portalDomain, name } }, /portalDomain\.name: must be a host name/] as const,
      ),
      [
        { portalDomain: { ...portalDomain, certificateArn: 'arn:aws:iam::123456789012:server-certificate/x' } },
        /portalDomain\.certificateArn: must be the ARN of a certificate of ACM/,
      ],
      [{ region: 'eu-central-1' }, /apiDomain\.certificateArn: must be of eu-central-1, where the site is/],
      [{ account: '210987654321' }, /consoleDomain\.certificateArn: must be of the account 210987654321/],
      [{ consoleDomain: portalDomain }, /portalDomain\.name: is that of consoleDomain/],
      [{ portalDomain: { ...portalDomain, name: stage.mailDomain } }, /portalDomain\.name: is where mail goes/],
      [{ apiDomain: { ...apiDomain, name: `bounce.${stage.mailDomain}` } }, /apiDomain\.name: is where mail goes/],
    ];
    for (const [more, fault] of faults) expect(() => read(more), JSON.stringify(more)).toThrow(fault);
    const live = { ...stage, mailDomain: 'live.host.example', region: 'eu-central-1', loginPrefix: 'hostwarden-live' };
    const elsewhere = { ...apiDomain, certificateArn: apiDomain.certificateArn.replace('eu-west-1', 'eu-central-1') };
    const { portalDomain: _, consoleDomain: __, ...rest } = { ...live, apiDomain: elsewhere };
    expect(() => readSettings({ stage: 'trial', stages: { trial: stage, live: rest } })).toThrow(
      /stages\.live\.apiDomain\.name: is one of trial; a name leads to one place/,
    );
  });

  test('without names of their own the sites keep what API Gateway makes up, and nothing is switched off', () => {
    const { portalDomain, consoleDomain, apiDomain, ...rest } = stage;
    const app = newApp();
    const { program } = hostwarden(app, readSettings({ stage: 'trial', stages: { trial: rest } }));
    const template = Template.fromStack(program);
    template.resourceCountIs('AWS::ApiGatewayV2::DomainName', 0);
    for (const [id, api] of ofType(template, 'AWS::ApiGatewayV2::Api'))
      expect(api['DisableExecuteApiEndpoint'] ?? false, id).toBe(false);
    expect(Object.keys(template.findOutputs('*')).filter((id) => id.endsWith('domain'))).toEqual([]);
    for (const site of ['console', 'portal', 'api'])
      expect(JSON.stringify(template.findOutputs(`${site}url`)), site).toContain('ApiEndpoint');
  });

  test('a new account has nothing to reserve: left out, the sites keep no runs of their own', () => {
    const { webConcurrency, ...rest } = stage;
    expect(readSettings({ stage: 'trial', stages: { trial: { ...rest } } }).webConcurrency).toBeUndefined();
    const app = newApp();
    const { program } = hostwarden(app, readSettings({ stage: 'trial', stages: { trial: { ...rest } } }));
    expect(JSON.stringify(Template.fromStack(program).toJSON())).not.toContain('ReservedConcurrentExecutions');
    expect([...ofType(stacksOfTrial.program, 'AWS::Lambda::Function').values()]).toContainEqual(
      expect.objectContaining({ ReservedConcurrentExecutions: webConcurrency }),
    );
  });

  test('a stage that is not there is named', () => {
    expect(() => readSettings({ stage: 'elsewhere', stages: { trial: stage } })).toThrow(/stage: is not among/);
    // An inherited name is no stage either.
    expect(() => readSettings({ stage: 'constructor', stages: {} })).toThrow(/stage: is not among/);
  });
});
