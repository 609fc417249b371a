import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { relay } from '../../../functions/outbox/outbox.ts';
import { sweep } from '../../../functions/outbox/sweep.ts';
import { printsOf } from '../../../shared/review/line.ts';
import { keys, rows } from '../../../shared/table.ts';
import { openFlag, page } from '../../shared/review/samples.ts';
import { openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
const same = (id: string, site: string, more: Parameters<typeof page>[1] = {}) => ({
  ...openFlag,
  id,
  site,
  pages: [page('a', { url: `https://${site}/a`, fingerprint: 'spam', ...more })],
});
beforeEach(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await seedFlag(world, same('f1', 'gallery.example'));
  await seedFlag(world, same('f2', 'blog.gallery.example'));
  await seedFlag(world, same('f3', 'gallery.example'));
  // Shows the same and something else as well; another category; what nobody can be told of.
  await seedFlag(world, { ...same('f4', 'blog.gallery.example'), pages: [...same('f4', 'x').pages, page('b')] });
  await seedFlag(world, { ...same('f5', 'gallery.example'), category: 'hate' });
  await seedFlag(world, same('f6', 'unknown.example'));
  for (const name of ['Anna', 'Bert', 'Carla', 'Dirk']) await world.signIn(name);
});
afterEach(() => world.close());

const prints = printsOf(same('f1', 'gallery.example'));
const confirmForm = (flags: readonly string[]) => {
  const form = new URLSearchParams({
    like: 'f1',
    prints,
    type: 'confirm',
    clause: '4.2(a)',
    reason: 'Spam everywhere.',
  });
  for (const flag of flags) form.append('flag', flag);
  return form;
};
const send = async (form: URLSearchParams, as = 'Anna') => {
  const answer = await world.app.request('http://127.0.0.1:8080/console/bulk', {
    method: 'POST',
    body: form,
    headers: { 'Sec-Fetch-Site': 'same-origin', Cookie: world.cookie(as) },
  });
  return { status: answer.status, location: answer.headers.get('Location') ?? '', html: await answer.text() };
};
const states = async () =>
  Object.fromEntries(
    await Promise.all(['f1', 'f2', 'f3', 'f4', 'f5', 'f6'].map(async (id) => [id, (await world.flag(id)).state])),
  );

describe('deciding on like flags together', () => {
  it('offers those that say the same and nothing else', async () => {
    const flag = await world.html('/console/flags/f1', 'Anna');
    expect(flag).toContain('Decide on all 4 together');
    const preview = await world.html('/console/bulk?like=f1', 'Anna');
    const offered = [...preview.matchAll(/name="flag" value="(\w+)" checked/g)].map((match) => match[1]);
    expect(offered.sort()).toEqual(['f1', 'f2', 'f3', 'f6']);
    expect((await world.get('/console/bulk?like=f1', 'Dirk')).status).toBe(403);
  });

  it('shows what all of them say, and keeps what was typed and marked where something is missing', async () => {
    const first = await world.html('/console/bulk?like=f1', 'Anna');
    const [{ excerpt = '' } = {}] = same('f1', 'x').pages[0]?.findings ?? [];
    expect(first.replaceAll(/<[^>]*>/g, '')).toContain(excerpt);
    const form = confirmForm(['f1', 'f3']);
    form.set('reason', '');
    form.set('clause', '4.2(c)');
    form.set('hacked', 'yes');
    form.set('note', 'Kept <here>');
    const { status, html } = await send(form);
    expect(status).toBe(422);
    expect(
      [...html.matchAll(/name="flag" value="(\w+)"( checked)?/g)].map(([, id, on]) => [id, on !== undefined]),
    ).toEqual(
      expect.arrayContaining([
        ['f1', true],
        ['f2', false],
        ['f3', true],
        ['f6', false],
      ]),
    );
    expect(html).toMatch(/<option value="4\.2\(c\)" selected/);
    expect(html).toMatch(/name="hacked" value="yes" checked/);
    expect(html).toContain('Kept &lt;here&gt;</textarea>');
    expect(await states()).toMatchObject({ f1: 'open', f3: 'open' });
  });

  it('opens no case while it may be undone, and each one afterwards', async () => {
    const { status, location } = await send(confirmForm(['f1', 'f2', 'f4', 'f6']));
    expect(status).toBe(303);
    expect(await states()).toMatchObject({ f1: 'confirmed', f2: 'confirmed', f3: 'open', f4: 'open', f6: 'open' });
    const done = await world.html(location, 'Anna');
    expect(done).toContain('2 flags decided');
    expect(done).toContain('left alone: it says something else by now');
    expect(done).toContain('left alone: not possible for this one');
    expect(await world.html('/console/flags/f1', 'Bert')).toContain('until then this can be undone');

    expect(await sweep(world.host)).toBe(0);
    world.later(599);
    expect(await sweep(world.host)).toBe(0);
    world.later(1);
    expect(await sweep(world.host)).toBe(2);
    for (const { id } of await world.outbox()) expect(await relay(id, world.host)).toBe('done');
    await world.workCases();
    const { rows: cases } = await world.host.records.query({ index: 'list', pk: 'cases#notifying' });
    expect(cases).toHaveLength(1);

    expect((await world.post(`${location}/undo`, {}, 'Anna')).status).toBe(422);
    expect((await world.flag('f1')).state).toBe('confirmed');
  });

  it('undone, leaves nothing behind but the history', async () => {
    const before = await world.flag('f1');
    const { location } = await send(confirmForm(['f1', 'f2', 'f3']));
    expect(await world.outbox()).toHaveLength(3);
    world.later(60);
    expect((await world.post(`${location}/undo`, {}, 'Bert')).status).toBe(303);
    expect(await states()).toMatchObject({ f1: 'open', f2: 'open', f3: 'open' });
    expect(await world.outbox()).toEqual([]);
    const after = await world.flag('f1');
    expect({ ...after, history: [] }).toEqual({ ...before, history: [] });
    expect(after.history.map(({ kind, by }) => [kind, by])).toEqual([
      ['confirmed', 'Anna'],
      ['reopened', 'Bert'],
    ]);
    world.later(3600);
    expect(await sweep(world.host)).toBe(0);
    expect(await world.html(location, 'Anna')).toMatch(/3 flags decided[\s\S]*Undone by Bert/);
    expect(await world.html('/console/flags', 'Anna')).toContain('blog.gallery.example');
    // A second undo, and one of nothing, change nothing.
    expect((await world.post(`${location}/undo`, {}, 'Bert')).status).not.toBe(500);
    expect((await world.post('/console/bulk/none/undo', {}, 'Bert')).status).toBe(404);
  });

  it('a dismissal is undone with the memory of it, unless somebody has decided since', async () => {
    const form = new URLSearchParams({ like: 'f1', prints, type: 'dismiss', why: 'satire-or-art', note: '' });
    for (const flag of ['f1', 'f2']) form.append('flag', flag);
    const { location } = await send(form);
    expect((await world.flag('f1')).dismissed).toEqual(['spam']);
    const seen = /name="seen" value="([^"]*)"/.exec(await world.html('/console/flags/f2', 'Bert'))?.[1] ?? '';
    await world.post('/console/flags/f2/reopen', { rev: '2', seen, reason: 'No.' }, 'Bert');
    await world.post(`${location}/undo`, {}, 'Anna');
    expect((await world.flag('f1')).dismissed).toEqual([]);
    expect((await world.flag('f1')).state).toBe('open');
    expect((await world.flag('f2')).history.at(-1)).toMatchObject({ by: 'Bert', reason: 'No.' });
  });

  it('is too late for a flag whose command has left, and says so', async () => {
    const { location } = await send(confirmForm(['f1', 'f2']));
    const [first] = await world.outbox();
    if (first === undefined) throw new Error('nothing in the outbox');
    const row = await world.host.records.get(keys.outbox(first.id));
    if (row === undefined) throw new Error('no entry');
    await world.put(rows.outbox({ ...first, state: 'done' }));
    await world.post(`${location}/undo`, {}, 'Anna');
    const html = await world.html(location, 'Anna');
    expect(html).toContain('too late');
    expect(html).toContain('back in the queue');
  });

  it('leaves what another person has claimed, and asks for what is missing', async () => {
    await world.post('/console/flags/f2/claim', { rev: '1', seen: '' }, 'Bert');
    await send(confirmForm(['f1', 'f2']));
    expect((await states())['f2']).toBe('claimed');
    expect((await send(confirmForm([]))).status).toBe(422);
    const empty = confirmForm(['f3']);
    empty.set('reason', ' ');
    empty.set('like', 'f3');
    expect((await send(empty)).html).toContain('Write the reason');
    expect((await states())['f3']).toBe('open');
  });
});
