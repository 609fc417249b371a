import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rows } from '../../../shared/table.ts';
import { addSeconds } from '../../../shared/time.ts';
import { openCommand } from '../../shared/case/story.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  await seedFlag(world, { ...openFlag, id: 'f2', site: '=HYPERLINK("https://evil.example")' });
  for (const name of ['Dirk', 'Anna']) await world.signIn(name);
  await world.command({ command: openCommand });
});
afterAll(() => world.close());

describe('the figures', () => {
  test('say what waits, as a named picture and as a table, without a style or script in the page', async () => {
    const html = await world.html('/console/figures?days=90', 'Dirk');
    expect(html).toContain('2 waiting, the oldest for');
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-label="What waits for review"/);
    expect(html).toContain('Cases open now');
    expect(html).toContain('On AWS this crawl costs less than a cent a month.');
    expect(html).not.toMatch(/<script(?! src="\/console\/assets\/)|\sstyle="|\son\w+="/);
  });
  test('are for who may see them, also in the navigation', async () => {
    expect((await world.get('/console/figures', 'Anna')).status).toBe(403);
    expect(await world.html('/console/flags', 'Anna')).not.toContain('/console/figures');
    expect(await world.html('/console/flags', 'Dirk')).toContain('/console/figures');
  });
});

describe('tables as CSV', () => {
  test.each(['flags', 'cases', 'sites', 'customers'])('%s', async (name) => {
    const answer = await world.get(`/console/figures/${name}.csv`, 'Dirk');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toContain('text/csv');
    expect(answer.headers.get('Content-Disposition')).toBe(`attachment; filename="${name}.csv"`);
    const lines = (await answer.text()).trimEnd().split('\r\n');
    expect(lines.length).toBeGreaterThan(1);
    expect(new Set(lines.map((line) => line.replaceAll(/"(?:[^"]|"")*"/g, '').split(',').length)).size).toBe(1);
  });
  test('no cell runs as a formula', async () => {
    const text = await (await world.get('/console/figures/flags.csv', 'Dirk')).text();
    expect(text).toContain(`'=HYPERLINK`);
    expect(text).not.toMatch(/(^|,)"?=/m);
  });
  test.each(['waiting', 'precision', 'dismissals', 'failures', 'servers'])('of the figures: %s', async (name) => {
    const answer = await world.get(`/console/figures/${name}.csv?days=90`, 'Dirk');
    expect(answer.headers.get('Content-Disposition')).toBe(`attachment; filename="${name}-90-days.csv"`);
    const [head = ''] = (await answer.text()).split('\r\n');
    expect(head.split(',').length).toBeGreaterThan(1);
  });
  test('no other table, and not for a reviewer', async () => {
    expect((await world.get('/console/figures/sessions.csv', 'Dirk')).status).toBe(404);
    expect((await world.get('/console/figures/flags.csv', 'Anna')).status).toBe(403);
  });
});

test.each(['rules', 'lists', 'allowed'])('the table %s of the rules’ page as CSV, disarmed', async (name) => {
  const rule = { id: 'w1', site: 'gallery.example', category: 'pornography', by: 'Carla', at: world.now() } as const;
  await world.put(
    rows.allow({ ...rule, rule: '=1+1', reason: '=HYPERLINK("x")', until: addSeconds(world.now(), 86_400) }),
  );
  const answer = await world.get(`/console/rules/${name}.csv`, 'Dirk');
  expect(answer.headers.get('Content-Disposition')).toBe(`attachment; filename="${name}.csv"`);
  const text = await answer.text();
  expect((text.split('\r\n')[0] ?? '').split(',').length).toBeGreaterThan(3);
  if (name === 'allowed') expect(text).toContain(`'=HYPERLINK`);
  expect(text).not.toMatch(/(^|,)"?=/m);
  expect((await world.get('/console/rules/constructor.csv', 'Dirk')).status).toBe(404);
  expect((await world.get(`/console/rules/${name}.csv`, 'Anna')).status).toBe(403);
});

test('what the audit search finds as CSV: the case’s entries with their hashes', async () => {
  const found = await world.html('/console/audit', 'Dirk');
  expect(found).toContain('/console/audit/entries.csv?');
  const lines = (await (await world.get('/console/audit/entries.csv', 'Dirk')).text()).trimEnd().split('\r\n');
  expect(lines[0]).toBe('at,trail,seq,who,what,policyVersion,data,hash');
  expect(lines.length).toBeGreaterThan(1);
  expect(lines[1]).toMatch(/,[0-9a-f]{64}$/);
  const none = await (await world.get('/console/audit/entries.csv?who=nobody', 'Dirk')).text();
  expect(none.trimEnd().split('\r\n')).toHaveLength(1);
});

test('rules: thresholds, records, lists and what is allowed, for who may see figures', async () => {
  const html = await world.html('/console/rules', 'Dirk');
  expect(html).toContain('From which score on');
  expect(html).toContain('Nothing was decided yet.');
  expect((await world.get('/console/rules', 'Anna')).status).toBe(403);
});
