import { afterEach, expect, test, vi } from 'vitest';
import { variables } from '../../../shared/config.ts';
import { awsPorts } from '../../../shared/host/aws.ts';
import { lambdaHost, needed } from '../../../shared/host/lambda.ts';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { putPolicy } from '../../../shared/policy/stored.ts';
import { parseIso } from '../../../shared/time.ts';
import { awsAccount, describeAws } from '../../contract/aws.ts';

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

describeAws('the policy in force', () => {
  afterEach(() => vi.restoreAllMocks());
  const under = async () => {
    const { config, settings } = await awsAccount();
    const { records } = awsPorts(config, {}, settings);
    const put = (version: string) =>
      putPolicy(records, { ...defaultPolicy, version }, parseIso('2027-03-15T10:00:00Z'));
    const fetchers: string[] = [];
    const refusing = createFetcher({ networks: [] });
    const host = lambdaHost(
      { ...environment, [variables.table]: config.table },
      {
        fetcher: ({ version }) => {
          fetchers.push(version);
          return refusing;
        },
      },
      settings,
    );
    let minutes = 0;
    const start = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => start + minutes * 60_000);
    return {
      put,
      fetchers,
      work: host.under(({ policy, ports }) => ({ version: policy.version, fetches: ports.fetcher === refusing })),
      later: () => {
        minutes += 1.5;
      },
    };
  };

  test('nothing is done without one; one that is put is heard of by processes that are awake', async () => {
    const { put, fetchers, work, later } = await under();
    await expect(work()).rejects.toThrow(/No policy has been put/);
    await put('1');
    expect(await work()).toEqual({ version: '1', fetches: true });
    await put('2');
    // Within the minute, and so within one slice of a crawl, it stays.
    expect((await work()).version).toBe('1');
    later();
    const second = await work();
    expect(second.version).toBe('2');
    later();
    expect(await work()).toBe(second); // asked again, and nothing is made anew
    expect(fetchers).toEqual(['1', '2']);
  });
});
