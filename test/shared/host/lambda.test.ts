import { expect, test } from 'vitest';
import { variables } from '../../../shared/config.ts';
import { lambdaHost, needed } from '../../../shared/host/lambda.ts';

const environment = { [variables.stage]: 'trial' };

test('every fault of the settings is told at once, none of the values', () => {
  const wrong = { [variables.portalUrl]: 'portal-secret', [variables.issuer]: 'https://login.host.example' };
  expect(() => lambdaHost(wrong)).toThrow(
    expect.objectContaining({
      name: 'GiveUp',
      message: expect.stringMatching(/HOSTWARDEN_STAGE.*HOSTWARDEN_PORTAL_URL/s),
    }),
  );
  expect(() => lambdaHost(wrong)).not.toThrow(/portal-secret/);
});

test('what was not granted is refused by name, and nothing is reached for', async () => {
  const { ports, config } = lambdaHost(environment);
  expect(config.stage).toBe('trial');
  await expect(ports.records.get({ pk: 'a', sk: 'b' })).rejects.toThrow(/was not given a table/);
  await expect(ports.webhooks.post('', {})).rejects.toThrow(/was not given webhooks/);
  await expect(ports.fetcher.resolve('site.example')).rejects.toThrow(/was not given a fetcher/);
});

test('a setting that a function cannot do without is named', () => {
  expect(needed('https://portal.host.example', variables.portalUrl)).toBe('https://portal.host.example');
  expect(() => needed(undefined, variables.portalUrl)).toThrow(/HOSTWARDEN_PORTAL_URL is not set/);
});

test('an extra is made with what it needs: the policy, the address', async () => {
  const seen: unknown[] = [];
  lambdaHost(
    { ...environment, [variables.webhookUrl]: 'https://systems.host.example/hook' },
    {
      webhooks: (url) => {
        seen.push(url);
        return { post: async () => 204 };
      },
    },
  );
  expect(seen).toEqual(['https://systems.host.example/hook']);
});
