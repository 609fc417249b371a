/** A case is opened on one machine, goes to AWS in one file, and goes on there: same rounds, same chain, nothing twice. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AuditEntry, verifyChain } from '../../shared/audit/chain.ts';
import type { Case } from '../../shared/case/case.ts';
import { awsPorts } from '../../shared/host/aws.ts';
import { openStandalone } from '../../shared/host/standalone.ts';
import { type Ports, queueNames } from '../../shared/ports.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import type { Iso } from '../../shared/time.ts';
import { type AwsAccount, awsAccount, describeAws } from '../contract/aws.ts';
import { run } from '../functions/cli/run.ts';
import { openOnAws, type Places } from './on-aws.ts';
import { openWorld } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'hostwarden-move-'));
const data = join(folder, 'data');
const file = join(folder, 'moved.gz');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const theCase = async ({ records }: Pick<Ports, 'records'>): Promise<Case> => {
  const [row] = (await records.query({ index: 'owner', pk: 'contract#k1', prefix: 'case#' })).rows;
  if (row === undefined) throw new Error('there is no case');
  return bodyOf<Case>(row);
};

describeAws('from one machine to AWS', () => {
  let account: AwsAccount;
  let environment: AwsAccount['environment'];
  let before: Case;
  let stopped: { readonly now: Iso; readonly noticed: string };
  beforeAll(async () => {
    account = await awsAccount();
    environment = account.environment;
    const world = await openWorld(async (settings) => {
      const host = await openStandalone({ ...settings, dataFolder: data, log: () => undefined });
      return { ports: host, mails: async () => [], everything: async () => '', close: () => host.close() };
    });
    await world.settle();
    const anna = await world.person('Anna Confirmer');
    const queue = await anna.open('/console/flags');
    const [href = ''] = queue
      .$('a[href*="/console/flags/"]')
      .map((_, link) => queue.$(link).attr('href') ?? '')
      .get();
    const claimed = await anna.send(await anna.open(href), /\/claim$/);
    await anna.send(claimed, /\/confirm$/, { reason: 'Offers key generators' });
    await world.later({ hours: 1 });
    before = await theCase(world.ports);
    // A word that nobody has heard yet: it lies on a queue when the host stops.
    await world.ports.queues.send('case', [{ body: { caseId: before.id, command: { type: 'timer', version: 1 } } }]);
    stopped = { now: world.now(), noticed: world.hosting.noticed };
    await world.close();
  }, 120_000);
  const importing = (...args: readonly string[]) => run(['import', ...args, '--stage', 'test'], { environment });

  test('the file holds everything, and the old host stays stopped', async () => {
    expect(before.state.kind).toBe('waiting');
    expect(await run(['export', file, '--data', data])).toMatchObject({ status: 0, stdout: '' });
    const text = gunzipSync(await readFile(file)).toString('utf8');
    expect(text).toContain(`"blob":"evidence/`);
    expect(text).toContain('"message":"case"');
    expect(text).not.toMatch(/"pk":"session#/);
    const again = await run(['start', '--data', data, '--port', '0']);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('moved to another host');
    // Half a file, and one with a changed byte, are refused before anything is written.
    const broken = join(folder, 'broken.gz');
    writeFileSync(broken, (await readFile(file)).subarray(0, 5000));
    expect((await importing(broken)).status).toBe(2);
    writeFileSync(broken, gzipSync(text.replace('Lampen Peeters', 'Lampen Pieters')));
    expect((await importing(broken)).stderr).toContain('is not whole');
  }, 180_000);

  test('there it is, whole, with its chain; and the next round comes when it is time', async () => {
    const done = await importing(file);
    expect(done).toMatchObject({ status: 0 });
    expect(done.stdout).toMatch(/^1 cases, \d+ entries: every chain holds\.\n$/);
    expect((await importing(file)).stderr).toContain('was moved here already');

    const aws = awsPorts(account.config, {}, account.settings);
    const after = await theCase(aws);
    expect(after).toEqual(before);
    expect((await aws.records.get(keys.system('switches')))?.body).toEqual({});
    expect((await aws.queues.depth('case')).ready).toBe(1);
    const [evidence] = (await aws.blobs.list('evidence/')).keys;
    expect(evidence).toMatch(/^evidence\/shop\.example\//);
    for (const name of queueNames) expect((await aws.queues.depth(name)).dead, name).toBe(0);
  }, 120_000);

  test('there it goes on to the termination: the other rounds, each once, two people, and one chain from end to end', async () => {
    const { table, bucket, queues } = account.config;
    if (table === undefined || bucket === undefined) throw new Error('no account');
    const world = await openWorld(openOnAws({ table, bucket, queues: queues as Places['queues'] }), stopped);
    try {
      for (let leaps = 0; leaps < 20; leaps += 1) {
        const { state } = await theCase(world.ports);
        if (state.kind === 'termination-due') break;
        if (state.kind === 'waiting') await world.at(state.dueAt);
        else await world.later({ hours: 12 });
      }
      const due = await theCase(world.ports);
      expect(due).toMatchObject({ state: { kind: 'termination-due' }, confirmedBy: 'Anna Confirmer' });
      // The first notice went out on the old host.
      expect(await world.mails()).toHaveLength(2);
      const chloe = await world.person('Chloe Approver');
      const page = await chloe.open(`/console/cases/${due.id}`);
      await chloe.send(page, /\/approve$/, { reason: 'Three notices, no answer' });
      await world.settle();
      await world.later({ hours: 1 });
      const ended = await theCase(world.ports);
      expect(ended).toMatchObject({ state: { kind: 'terminated', order: { approvedBy: 'Chloe Approver' } } });
      expect(await world.mails()).toHaveLength(3);
      expect(world.calls.map(({ body }) => JSON.parse(body)['event'])).toEqual(['contract.terminated']);
      const pk = keys.case(ended.id).pk;
      const { rows } = await world.ports.records.query({ index: 'table', pk, prefix: 'audit#', limit: 1000 });
      const trail = rows.map((row) => bodyOf<AuditEntry>(row));
      expect(verifyChain(ended.id, trail, ended.version)).toBeUndefined();
      // What the old host wrote is the beginning of it.
      expect(trail.length).toBeGreaterThan(before.version);
    } finally {
      await world.close();
    }
    const { status, stdout } = await run(['audit', 'verify', '--stage', 'test'], { environment });
    expect(stdout).toMatch(/^1 cases, \d+ entries: every chain holds\.\n$/);
    expect(status).toBe(0);
  }, 900_000);
});
