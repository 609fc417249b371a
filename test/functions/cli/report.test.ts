/** The yearly report over a real data folder, by the real command. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chain, genesis } from '../../../shared/audit/chain.ts';
import { openStandalone } from '../../../shared/host/standalone.ts';
import { createFetcher } from '../../../shared/net/fetcher.ts';
import type { Json } from '../../../shared/ports.ts';
import { rows } from '../../../shared/table.ts';
import { silentUntilDue, story } from '../../shared/case/story.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { jsonLines, run } from './run.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hostwarden-report-'));
  const tell = story();
  silentUntilDue(tell);
  expect(tell.approve('Bram')).toBeUndefined();
  const value = tell.value();
  const host = await openStandalone({ dataFolder: folder, fetcher: createFetcher({ networks: [] }) });
  let previous = genesis;
  const trail = tell.events().map(({ type, ...data }, place) => {
    const fact = { seq: place + 1, at: tell.now(), who: 'somebody', what: type, data: data as Json };
    const entry = chain(value.id, { ...fact, policyVersion: value.policyVersion }, previous);
    previous = entry.hash;
    return rows.audit(value.id, entry);
  });
  const at = value.openedAt;
  const decision = { kind: 'dismissed', by: 'Anna', at, reason: 'other', note: '' } as const;
  const report = {
    id: 'rp-1',
    channel: 'form',
    category: 'hate',
    reasons: 'x',
    urls: [],
    sites: [],
    state: 'in-review',
    receivedAt: at,
  } as const;
  for (const row of [
    rows.case(value),
    ...trail,
    rows.flag({ ...openFlag, state: 'dismissed', decision, history: [decision] }),
    rows.report(report),
  ])
    await host.records.transact([{ put: row, if: 'absent' }]);
  await host.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('figures of what lies in the folder, as CSV and as a page', async () => {
  const { status, stdout } = await run(['report', '--year', '2027', '--format', 'csv', '--data', folder]);
  expect(status).toBe(0);
  const lines = stdout.split('\r\n');
  expect(lines).toContain('2027,own-measures,illegal-software,service terminated,1');
  expect(lines).toContain('2027,automated-means,all,error rate,1');
  expect(lines).toContain('2027,notices,hate,not ended,1');
  const file = join(folder, 'report.html');
  expect((await run(['report', '--year', '2027', '--output', file, '--data', folder])).status).toBe(0);
  expect(await readFile(file, 'utf8')).toContain('<h1>Transparency report 2027:');
}, 60_000);

test('statements of reasons, a line each; none in a year without', async () => {
  const args = ['report', '--format', 'statements', '--data', folder, '--year'];
  expect(jsonLines((await run([...args, '2027'])).stdout)).toMatchObject([
    { decision_provision: 'DECISION_PROVISION_TOTAL_TERMINATION', source_type: 'SOURCE_VOLUNTARY' },
  ]);
  expect(await run([...args, '2026'])).toMatchObject({ status: 0, stdout: '' });
}, 60_000);

test.each([
  [['--year', '27'], 'four digits'],
  [[], "required option '--year <YEAR>'"],
])(
  'refuses %j',
  async (args, words) => {
    const { status, stderr } = await run(['report', ...args, '--data', folder]);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  },
  60_000,
);

test('makes no folder where somebody mistyped', async () => {
  const { status, stderr } = await run(['report', '--year', '2027', '--data', join(folder, 'none')]);
  expect(status).toBe(2);
  expect(stderr).toContain('no data folder');
}, 60_000);

test('finds the folder where the environment names it, as the host does; empty counts as absent', async () => {
  const report = (data: string) =>
    run(['report', '--year', '2027', '--format', 'csv'], { environment: { HOSTWARDEN_DATA: data }, cwd: folder });
  expect((await report(folder)).status).toBe(0);
  expect((await report('')).stderr).toContain('There is no data folder data');
}, 60_000);
