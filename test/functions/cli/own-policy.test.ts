import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openStandalone } from '../../../shared/host/standalone.ts';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import { defaultPolicy } from '../../../shared/policy/default-policy.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostwarden-policy-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('commands go by the policy that the environment tells the service, a named file before it', async () => {
  const data = join(folder, 'data');
  const host = await openStandalone({ dataFolder: data, fetcher: createFetcher({ networks: [] }) });
  await host.close();
  const file = (version: string): string => {
    const path = join(folder, `${version}.json`);
    writeFileSync(path, JSON.stringify({ ...defaultPolicy, version }));
    return path;
  };
  const environment = { HOSTWARDEN_DATA: data, HOSTWARDEN_POLICY: file('of-the-service') };
  const register = async (...more: readonly string[]): Promise<string> =>
    (await run(['privacy', 'register', ...more], { environment })).stdout;
  expect(await register()).toContain('Made from policy of-the-service.');
  expect(await register('--policy', file('named'))).toContain('Made from policy named.');
});
