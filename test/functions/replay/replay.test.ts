import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { workReplay } from '../../../functions/replay/replay.ts';
import { putJson } from '../../../shared/blob/json.ts';
import { keptKey } from '../../../shared/detect/kept-page.ts';
import { compileKnowledge } from '../../../shared/detect/knowledge.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { Json } from '../../../shared/ports.ts';
import { urlHash } from '../../../shared/report/restrict.ts';
import { flagId } from '../../../shared/review/fingerprint.ts';
import type { ReplayJob } from '../../../shared/review/replay-job.ts';
import { bodyOf, keys } from '../../../shared/table.ts';
import { parseIso } from '../../../shared/time.ts';
import { pageWith, shown } from '../../shared/detect/page.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { openWorld, seedFlag, type World } from '../console/world.ts';

const policy: Policy = { ...defaultPolicy, replay: { days: 30, kilobytes: 500 } };
let world: World;
beforeEach(async () => {
  world = await openWorld({ policy });
  for (const name of ['Carla', 'Dirk', 'Anna']) await world.signIn(name);
  // Three sites with a flag, the second of which comes before the first by its keys; one put right; one so long ago that nobody asks.
  const adult = (host: string) =>
    pageWith({ url: `https://${host}/`, labels: [{ scheme: 'rating', value: 'adult', adult: true }] });
  // Names of visits are chance, and say nothing of which came first.
  let visit = 9;
  const keep = (day: string, host: string, ...pages: readonly unknown[]) =>
    putJson(
      world.host.blobs,
      keptKey(parseIso(day.length === 10 ? `${day}T10:00:00Z` : day), host, `v${visit--}`, 0),
      pages as unknown as Json,
    );
  for (const host of ['a.example', 'a.example-b.example', 'c.example']) await keep('2027-03-10', host, adult(host));
  await keep('2027-03-12T10:00:00Z', 'd.example', adult('d.example'));
  await keep(
    '2027-03-12T10:00:01Z',
    'd.example',
    pageWith({ url: 'https://d.example/', visible: shown('Plants and seeds.') }),
  );
  await keep('2027-01-01', 'old.example', adult('old.example'));
});
afterEach(() => world.close());

/** As the page shows it at first. */
const form = {
  days: '30',
  ...Object.fromEntries(
    Object.entries(policy.categories).map(([name, { threshold }]) => [name, String(Math.round(threshold * 100))]),
  ),
};
const ask = async (more: Readonly<Record<string, string>>, as = 'Carla') => {
  const answer = await world.post('/console/replays', { ...form, ...more }, as);
  return { status: answer.status, path: (answer.headers.get('Location') ?? '').split('?')[0] ?? '', answer };
};
const idOf = (path: string): string => path.split('/').at(-1) ?? '';
const jobOf = async (path: string): Promise<ReplayJob> => {
  const row = await world.host.records.get(keys.replay(idOf(path)));
  if (row === undefined) throw new Error('no job');
  return bodyOf<ReplayJob>(row);
};
/** One message of the queue; false: there is none. */
const slice = async (options: { readonly budgetMs?: number; readonly under?: Policy } = {}): Promise<boolean> => {
  const [message] = await world.host.queues.receive('replay', { max: 1, visibilitySeconds: 30, waitSeconds: 0 });
  if (message === undefined) return false;
  await workReplay(message.body as { replay: string }, {
    ports: world.host,
    policy: options.under ?? policy,
    knowledgeUnder: async (other) => compileKnowledge({ policy: other }),
    budgetMs: options.budgetMs ?? 60_000,
  });
  await world.host.queues.settle('replay', message.receipt, 'done');
  return true;
};

describe('a replay asked for in the console', () => {
  test('shows what would go, and leads to the flags that are there', async () => {
    const { status, path } = await ask({ pornography: '95' });
    expect(status).toBe(303);
    const waiting = await world.html(`${path}?looked=0`, 'Dirk');
    expect(waiting).toContain('Counting the sites.');
    expect(waiting).toContain('http-equiv="refresh"');
    await slice();
    const job = await jobOf(path);
    expect(job).toMatchObject({ state: 'done', of: 4, result: { sites: 4, pages: 4 } });
    const category = job.state === 'done' ? job.result.categories[0] : undefined;
    expect(category).toMatchObject({ category: 'pornography', before: 3, after: 0, gained: 0, lost: 3 });

    await seedFlag(world, {
      ...openFlag,
      id: flagId('a.example-b.example', 'pornography'),
      site: 'a.example-b.example',
    });
    const html = await world.html(path, 'Dirk');
    expect(html).toContain('4 sites with 4 pages were judged both ways.');
    expect(html).toContain('Pornography from 95% instead of');
    expect(html).toContain('Flags that would go');
    expect(html).not.toContain('Flags that would come');
    expect(html.match(/\/console\/flags\/[\w-]+">the flag/g)).toHaveLength(1);
    expect(html).not.toContain('old.example');
    // An auditor reads, and starts nothing.
    expect((await ask({ pornography: '95' }, 'Dirk')).status).toBe(403);
    const csv = await (await world.get(`${path}/flags.csv`, 'Dirk')).text();
    expect(csv.split('\r\n').filter((line) => line.startsWith('pornography,lost,'))).toHaveLength(3);
  });

  test('shows nothing of an address that is with those who handle suspected child abuse', async () => {
    const hashes = [urlHash('https://a.example/')];
    await world.put({ ...keys.restrictedOf('a.example'), body: { hashes } });
    const { path } = await ask({ pornography: '95' });
    await slice();
    const job = await jobOf(path);
    expect(job.state === 'done' && job.result.categories[0]).toMatchObject({ lost: 2 });
    expect(JSON.stringify(job)).not.toContain('https://a.example/');
  });

  test('in slices comes to the same, and the page shows how far it is', async () => {
    const whole = await ask({ pornography: '95' });
    await slice();
    const { path } = await ask({ pornography: '95' });
    await slice({ budgetMs: -1 });
    expect(await jobOf(path)).toMatchObject({ state: 'running', site: 'a.example-b.example', of: 4 });
    expect(await world.html(path, 'Carla')).toContain('1 of 4 sites');
    let slices = 1;
    while (await slice({ budgetMs: -1 })) slices += 1;
    expect(slices).toBe(5);
    const [first, second] = [await jobOf(whole.path), await jobOf(path)];
    if (first.state !== 'done' || second.state !== 'done') throw new Error('not done');
    expect(second.result).toEqual(first.result);
  });

  test('stopped, it stays stopped; a message that comes twice does nothing more', async () => {
    const { path } = await ask({ pornography: '95' });
    await slice({ budgetMs: -1 });
    expect((await world.post(`${path}/stop`, {}, 'Dirk')).status).toBe(403);
    await world.post(`${path}/stop`, {}, 'Carla');
    await slice();
    expect(await jobOf(path)).toMatchObject({ state: 'stopped', stoppedBy: 'Carla' });
    expect(await world.html(path, 'Dirk')).toContain('stopped: Carla');
    const again = await ask({ pornography: '95' });
    await slice();
    const done = await jobOf(again.path);
    await world.host.queues.send('replay', [{ body: { replay: idOf(again.path) } }]);
    await slice();
    expect(await jobOf(again.path)).toEqual(done);
  });

  test('another policy meanwhile ends it, and says so', async () => {
    const { path } = await ask({ pornography: '95' });
    await slice({ under: { ...policy, version: 'another' } });
    expect((await jobOf(path)).state).toBe('overtaken');
    expect(await world.html(path, 'Carla')).toContain('Another policy came into force meanwhile');
  });

  test.each([
    ['nothing that differs', {}, 'Change a threshold'],
    ['more days than are kept', { pornography: '95', days: '31' }, 'whole number of days'],
    ['a threshold that is none', { pornography: '0' }, 'thresholds from 1 to 100'],
  ])('%s: says what to do, and begins nothing', async (_, more, words) => {
    const { status, answer } = await ask(more);
    expect(status).toBe(422);
    expect(await answer.text()).toContain(words);
    expect(await slice()).toBe(false);
  });

  test('no more than ten are kept, and without kept pages the page says how to have some', async () => {
    for (let count = 0; count < 12; count += 1) {
      await ask({ pornography: '95' });
      world.later(60);
    }
    expect((await world.host.records.query({ index: 'list', pk: 'replays' })).rows).toHaveLength(10);
    await world.close();
    world = await openWorld();
    await world.signIn('Carla');
    const html = await world.html('/console/replays', 'Carla');
    expect(html).toContain('The policy keeps no pages');
    expect(html).not.toContain('<form method="post" action="/console/replays"');
  });
});
