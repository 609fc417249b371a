import { globSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readQueue } from '../../../functions/console/queue.ts';
import type { QueueFilter } from '../../../functions/console/queue-filter.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { categories } from '../../../shared/policy/policy.ts';
import type { Flag } from '../../../shared/review/flag.ts';
import { lineOf } from '../../../shared/review/line.ts';
import { bodyOf, keys, rows } from '../../../shared/table.ts';
import { addSeconds } from '../../../shared/time.ts';
import { openFlag, page } from '../../shared/review/samples.ts';
import { openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await world.signIn('Anna');
  await world.signIn('Bert');
});
afterEach(() => world.close());

const day = 86_400;
const languagesOfSeed = ['nl', 'fr', 'de', 'en'] as const;
/** 240 flags: every category, language and score, a day apart. */
const seedMany = async (): Promise<readonly Flag[]> => {
  const flags = Array.from({ length: 240 }, (_, number): Flag => {
    const at = addSeconds(world.now(), -(number % 40) * day);
    return {
      ...openFlag,
      id: `f${String(number).padStart(3, '0')}`,
      site: `site-${number}.example`,
      category: categories[number % 4] ?? 'hate',
      score: ((number * 37) % 100) / 100,
      firstSeen: at,
      pages: [page(`p${number}`, { language: languagesOfSeed[Math.floor(number / 4) % 4] ?? 'nl' })],
      owner: { server: `s${number % 3}`, contract: `k${number}`, customer: `c${number % 50}` },
    };
  });
  for (const flag of flags) await seedFlag(world, flag);
  return flags;
};

const readAll = async (filter: Partial<QueueFilter>): Promise<readonly string[]> => {
  const ids: string[] = [];
  let after: string | undefined;
  let pages = 0;
  do {
    const read = await readQueue(
      { records: world.host.records, policy: defaultPolicy, now: world.now() },
      { state: 'open', sort: 'risk', ...filter },
      after,
    );
    expect(read.lines.length).toBeLessThanOrEqual(50);
    ids.push(...read.lines.map(({ id }) => id));
    after = read.after;
    pages += 1;
  } while (after !== undefined && pages < 20);
  return ids;
};

describe('the queue', () => {
  it('pages through everything once, surest first or longest waiting first, over all categories', async () => {
    const flags = await seedMany();
    const byRisk = await readAll({});
    const risk = (flag: Flag) => rows.flag(flag).index?.list?.sk ?? '';
    expect(byRisk).toEqual([...flags].sort((a, b) => (risk(a) < risk(b) ? -1 : 1)).map(({ id }) => id));
    const byAge = await readAll({ sort: 'oldest' });
    expect(byAge).toEqual(
      [...flags].sort((a, b) => (`${a.firstSeen}#${a.id}` < `${b.firstSeen}#${b.id}` ? -1 : 1)).map(({ id }) => id),
    );
  });

  it.each([
    [{ category: 'hate' }, (flag: Flag) => flag.category === 'hate'],
    [{ language: 'fr' }, (flag: Flag) => flag.pages[0]?.language === 'fr'],
    [{ tier: 'high' }, (flag: Flag) => flag.score >= 0.85],
    [{ tier: 'medium' }, (flag: Flag) => flag.score >= 0.5 && flag.score < 0.85],
    [{ tier: 'low', sort: 'oldest' }, (flag: Flag) => flag.score < 0.5],
    [{ when: 'now' }, (flag: Flag) => flag.score >= defaultPolicy.categories[flag.category].now],
    [{ when: 'later' }, (flag: Flag) => flag.score < defaultPolicy.categories[flag.category].now],
    [{ age: 7 }, (flag: Flag) => Number(flag.id.slice(1)) % 40 >= 7],
    [
      { server: 's1', category: 'pornography' },
      (flag: Flag) => flag.owner?.server === 's1' && flag.category === 'pornography',
    ],
    [{ server: 'S1' }, (flag: Flag) => flag.owner?.server === 's1'],
  ] as const)('narrows to %j, no more and no less', async (filter, expected) => {
    const flags = await seedMany();
    const wanted = flags.filter(expected).map(({ id }) => id);
    expect(wanted.length).toBeGreaterThan(5);
    expect([...(await readAll(filter))].sort()).toEqual(wanted.sort());
  });

  it('finds a server by a part of its name, in either case', async () => {
    await seedFlag(world, { ...openFlag, owner: { server: 'Rack-12.antwerp', contract: 'k1', customer: 'c1' } });
    for (const server of ['rack-12', 'ANTWERP', 'Rack-12.antwerp']) expect(await readAll({ server })).toEqual(['f1']);
    for (const server of ['rack-2', 'antwerpen']) expect(await readAll({ server })).toEqual([]);
  });

  it('finds all of a customer by their sites, whatever else waits', async () => {
    await seedMany();
    await seedFlag(world, openFlag);
    await seedFlag(world, { ...openFlag, id: 'f2', site: 'blog.gallery.example', category: 'hate' });
    expect([...(await readAll({ customer: 'c1' }))].sort()).toEqual(['f1', 'f2']);
    expect(await readAll({ customer: 'c1', category: 'hate' })).toEqual(['f2']);
    expect(await readAll({ customer: 'nobody' })).toEqual([]);
  });

  it('has a line exactly while a flag waits, with the claim on it', async () => {
    await seedFlag(world, openFlag);
    const lines = async () => {
      const { rows: found } = await world.host.records.query({
        index: 'table',
        pk: keys.flag('f1').pk,
        prefix: 'line#',
      });
      return found.map((row) => row.body);
    };
    expect(await lines()).toEqual([lineOf(await world.flag('f1'))]);
    await world.post('/console/flags/f1/claim', { rev: '1', seen: '' }, 'Anna');
    expect(await lines()).toEqual([lineOf(await world.flag('f1'))]);
    expect(await world.html('/console/flags', 'Bert')).toContain('Anna until');
    await world.post('/console/flags/f1/release', { rev: '2', seen: '' }, 'Anna');
    expect(await lines()).toHaveLength(1);
    await world.put(
      rows.contract({
        id: 'k1',
        customer: 'c1',
        domain: 'gallery.example',
        renewsOn: '2027-09-01',
        status: 'terminated',
      }),
    );
    const flag = { ...(await world.flag('f1')), state: 'gone', at: world.now() } as Flag;
    await seedFlag(world, flag);
    expect(await lines()).toEqual([]);
  });

  it('takes the next within the filter, and one of one’s own before any other', async () => {
    await seedMany();
    const take = async (as: string, form: Record<string, string>) =>
      (await world.post('/console/flags/next', form, as)).headers.get('Location') ?? '';
    const first = await take('Anna', { category: 'hate', language: 'de' });
    const id = /flags\/(\w+)\?/.exec(first)?.[1] ?? '';
    const flag = await world.flag(id);
    expect([flag.category, flag.pages[0]?.language, flag.state]).toEqual(['hate', 'de', 'claimed']);
    expect(await take('Anna', { category: 'hate', language: 'de' })).toContain(id);
    expect(await take('Bert', { category: 'hate', language: 'de' })).not.toContain(id);
    expect(await take('Bert', { server: 'none' })).toContain('nothing=1');
  });

  it('gives lines to flags of a version that had none, once', async () => {
    await world.put(
      rows.flag(openFlag),
      rows.flag({
        ...openFlag,
        id: 'f2',
        state: 'claimed',
        claim: { by: 'Bert', at: world.now(), until: addSeconds(world.now(), 600) },
      }),
    );
    expect(await readAll({})).toEqual([]);
    expect(await world.html('/console/flags', 'Anna')).toContain('gallery.example');
    expect(await readAll({})).toEqual(['f1', 'f2']);
  });

  it('records when a decided flag had been claimed', async () => {
    await seedFlag(world, openFlag);
    const claimedAt = world.now();
    await world.post('/console/flags/f1/claim', { rev: '1', seen: '' }, 'Anna');
    world.later(120);
    const html = await world.html('/console/flags/f1', 'Anna');
    const seen = /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? '';
    await world.post('/console/flags/f1/dismiss', { rev: '2', seen, reason: 'satire-or-art', note: '' }, 'Anna');
    const row = await world.host.records.get(keys.flag('f1'));
    expect(row && bodyOf<Flag>(row).history.at(-1)).toMatchObject({ kind: 'dismissed', claimedAt, at: world.now() });
  });

  it('loses nothing: whoever writes a flag that may wait writes its line with it', () => {
    const root = new URL('../../../', import.meta.url).pathname;
    const files = globSync('{functions,shared}/**/*.{ts,tsx}', { cwd: root });
    expect(files.length).toBeGreaterThan(300);
    const alone = files.filter((file) => readFileSync(`${root}${file}`, 'utf8').includes('rows.flag('));
    // A case that closes leaves its flags dismissed or gone, which never wait.
    expect(alone.sort()).toEqual(['functions/case/writes.ts', 'shared/review/line.ts']);
  });
});
