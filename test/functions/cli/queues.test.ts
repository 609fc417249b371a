/** Dead letters come back once, however often the command is given, on both hosts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { awsPorts } from '../../../shared/host/aws.ts';
import { openStandalone } from '../../../shared/host/standalone.ts';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import type { Queues } from '../../../shared/ports.ts';
import { type AwsAccount, awsAccount, describeAws } from '../../contract/aws.ts';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostwarden-redrive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Two messages that failed every time. */
const bury = async (queues: Queues): Promise<void> => {
  await queues.send('case', [{ body: { caseId: 'hw-1' } }, { body: { caseId: 'hw-2' } }]);
  for (let delivery = 1; delivery <= 6; delivery += 1) {
    const options = { max: 10, visibilitySeconds: 60, waitSeconds: 0 };
    for (const { receipt } of await queues.receive('case', options))
      await queues.settle('case', receipt, { retryInSeconds: 0 });
  }
  expect(await queues.depth('case')).toEqual({ ready: 0, inFlight: 0, dead: 2 });
};

test('one machine: the dead come back, and giving the command again brings nothing twice', async () => {
  const data = join(folder, 'data');
  const open = () => openStandalone({ dataFolder: data, fetcher: createFetcher({ networks: [] }) });
  const before = await open();
  await bury(before.queues);
  await before.close();
  expect((await run(['queues', 'list', '--data', data])).stdout).toContain('case\t0\t0\t2\n');
  expect((await run(['queues', 'redrive', 'case', 'case', '--data', data])).stdout).toBe('case\t2\n');
  expect((await run(['queues', 'redrive', 'case', 'inbound', '--data', data])).stdout).toBe('case\t0\ninbound\t0\n');
  const after = await open();
  expect(await after.queues.depth('case')).toEqual({ ready: 2, inFlight: 0, dead: 0 });
  await after.close();
});

test('a name that is none is refused with those that are', async () => {
  const { status, stderr } = await run(['queues', 'redrive', 'cases'], { cwd: folder });
  expect(status).toBe(2);
  expect(stderr).toContain('mail-events');
});

describeAws('on AWS', () => {
  let account: AwsAccount;
  beforeAll(async () => {
    account = await awsAccount();
  });
  test('the same', async () => {
    const { config, settings, environment } = account;
    const { queues } = awsPorts(config, {}, settings);
    await bury(queues);
    const hostwarden = (...args: readonly string[]) => run([...args, '--stage', 'test'], { environment });
    expect((await hostwarden('queues', 'list')).stdout).toContain('case\t0\t0\t2\n');
    expect((await hostwarden('queues', 'redrive', 'case')).stdout).toBe('case\t2\n');
    expect((await hostwarden('queues', 'redrive', 'case')).stdout).toBe('case\t0\n');
    expect(await queues.depth('case')).toEqual({ ready: 2, inFlight: 0, dead: 0 });
  });
});
