import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { seenOf } from '../../../shared/review/changed.ts';
import { keys } from '../../../shared/table.ts';
import { addSeconds } from '../../../shared/time.ts';
import { openFlag, page } from '../../shared/review/samples.ts';
import { hiddenFields, openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  for (const name of ['Anna', 'Bert', 'Dirk']) await world.signIn(name);
});
afterEach(() => world.close());

const path = '/console/flags/f1';
const formFor = async (verb: string, as = 'Anna') => hiddenFields(await world.html(path, as), `${path}/${verb}`);
const decision = { clause: '4.2(a)', reason: 'Explicit pictures on the front page.' };

describe('queue', () => {
  test('lists what waits, surest first, and says who holds what', async () => {
    await seedFlag(world, { ...openFlag, id: 'f2', site: 'sure.example', score: 0.99, hacked: true });
    await seedFlag(world, {
      ...openFlag,
      id: 'f3',
      site: 'films.example',
      category: 'illegal-information',
      score: 0.7,
    });
    await world.post(`${path}/claim`, {}, 'Bert');
    const html = await world.html('/console/flags', 'Anna');
    const order = ['sure.example', 'gallery.example', 'films.example'].map((site) => html.indexOf(`<bdi>${site}`));
    expect(order.every((at) => at > 0)).toBe(true);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(html).toContain('Bert until 12:10');
    expect(html).toContain('hacked?');
    const filtered = await world.html('/console/flags?category=illegal-information', 'Anna');
    expect(filtered).toContain('films.example');
    expect(filtered).not.toContain('sure.example');
  });
  test('an empty queue says why and what fills it', async () => {
    const html = await world.html('/console/flags?category=hate', 'Anna');
    expect(html).toContain('Nothing to review');
    expect(await world.html('/console/flags?state=gone', 'Anna')).toContain('cleaned up before anybody reviewed it');
  });
  test('pages through a long list without losing or repeating one', async () => {
    for (let n = 0; n < 120; n += 1) await seedFlag(world, { ...openFlag, id: `g${n}`, site: `s${n}.example` });
    const seen: string[] = [];
    let next: string | undefined = '/console/flags';
    for (let n = 0; next !== undefined && n < 10; n += 1) {
      const html = await world.html(next, 'Anna');
      seen.push(...[...html.matchAll(/href="\/console\/flags\/(\w+)"/g)].map((match) => match[1] ?? ''));
      next = /href="(\/console\/flags\?after=[^"]+)"/.exec(html)?.[1];
    }
    expect(seen).toHaveLength(121);
    expect(new Set(seen).size).toBe(121);
  });
  test('a cursor that nobody gave out is refused in words', async () => {
    expect((await world.get('/console/flags?state=dismissed&after=rubbish', 'Anna')).status).toBe(400);
  });
  test('next gives each reviewer another flag, and says when there is none', async () => {
    await seedFlag(world, { ...openFlag, id: 'f2', score: 0.95 });
    const next = async (as: string) => (await world.post('/console/flags/next', {}, as)).headers.get('Location');
    expect(await next('Anna')).toBe('/console/flags/f2?did=claim');
    expect(await next('Anna')).toBe('/console/flags/f2?did=claim');
    expect(await next('Bert')).toBe('/console/flags/f1?did=claim');
    await world.signIn('Bert');
    expect(await world.flag('f1')).toMatchObject({ state: 'claimed', claim: { by: 'Bert' } });
    const form = hiddenFields(await world.html('/console/flags/f2', 'Anna'), '/console/flags/f2/dismiss');
    await world.post('/console/flags/f2/dismiss', { ...form, reason: 'security-research' }, 'Anna');
    expect(await next('Anna')).toBe('/console/flags?nothing=1');
    world.later(601);
    expect(await next('Anna')).toBe('/console/flags/f1?did=claim');
  });
});

describe('claim', () => {
  test('is shown, renewed, released, and keeps others out', async () => {
    expect((await world.post(`${path}/claim`, {}, 'Anna')).headers.get('Location')).toBe(`${path}?did=claim`);
    expect(await world.html(`${path}?did=claim`, 'Anna')).toContain('Claimed: yours until 12:10.');
    const theirs = await world.html(path, 'Bert');
    expect(theirs).toContain('Anna is reviewing this until 12:10.');
    expect(theirs).not.toContain(`action="${path}/confirm"`);
    const refused = await world.post(`${path}/confirm`, { ...decision, rev: '2' }, 'Bert');
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('Anna is reviewing this flag until 12:10');
    world.later(300);
    await world.post(`${path}/claim`, {}, 'Anna');
    expect(await world.html(path, 'Anna')).toContain('Yours until 12:15');
    await world.post(`${path}/release`, {}, 'Anna');
    expect((await world.flag('f1')).state).toBe('open');
    expect(await world.outbox()).toEqual([]);
  });
});

describe('confirm', () => {
  test('writes the flag and exactly one outbox row, however often the form is sent', async () => {
    const form = { ...(await formFor('confirm')), ...decision };
    const answers = await Promise.all(
      [1, 2, 3].map(() => world.post(`${path}/confirm`, { ...form, hacked: 'yes' }, 'Anna')),
    );
    for (const answer of answers) {
      expect(answer.status).toBe(303);
      expect(answer.headers.get('Location')).toBe(`${path}?did=confirm`);
    }
    const outbox = await world.outbox();
    expect(outbox).toHaveLength(1);
    expect(outbox[0]).toMatchObject({
      state: 'pending',
      notBefore: addSeconds(world.now(), 600),
      effect: {
        kind: 'command',
        message: { command: { type: 'open', track: 'hacked', confirmedBy: 'Anna', flag: 'f1' } },
      },
    });
    const flag = await world.flag('f1');
    expect(flag.history).toHaveLength(1);
    expect(flag).toMatchObject({ state: 'confirmed', hacked: true, decision: { by: 'Anna', clause: '4.2(a)' } });
  });
  test('the page says when the case opens, then looks again until it is there, and leads to it', async () => {
    await world.post(`${path}/confirm`, { ...(await formFor('confirm')), ...decision }, 'Anna');
    const settling = await world.html(`${path}?did=confirm`, 'Anna');
    expect(settling).toContain('The case opens at 12:10; until then this can be undone.');
    expect(settling).not.toContain('http-equiv="refresh"');
    world.later(600);
    const waiting = await world.html(`${path}?did=confirm&looked=0`, 'Anna');
    expect(waiting).not.toContain('/undo');
    expect(waiting).toContain(`content="1; url=${path}?did=confirm&amp;looked=1"`);
    expect(await world.html(`${path}?did=confirm&looked=10`, 'Anna')).not.toContain('http-equiv="refresh"');
    const [entry] = await world.outbox();
    if (entry?.effect.kind !== 'command') throw new Error('no command');
    const opened = await world.command(entry.effect.message);
    const done = await world.html(`${path}?did=confirm&looked=1`, 'Anna');
    expect(done).not.toContain('http-equiv="refresh"');
    expect(done).toContain(`/console/cases/${opened.id}`);
    const flag = await world.flag('f1');
    expect(flag.state === 'confirmed' && flag.decision.caseId).toBe(opened.id);
  });
  test.each([
    ['no reason', { clause: '4.2(a)', reason: ' ' }, 'Write the reason'],
    ['no clause', { clause: '', reason: 'Why not' }, 'Choose the clause'],
    ['an unknown clause', { clause: '99', reason: 'Why not' }, 'The policy has no clause 99'],
  ])('%s: says what to do, keeps the rest, writes nothing', async (_, form, words) => {
    const answer = await world.post(`${path}/confirm`, { ...(await formFor('confirm')), ...form }, 'Anna');
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(words);
    expect(html).toContain(form.reason.trim());
    expect((await world.flag('f1')).state).toBe('open');
    expect(await world.outbox()).toEqual([]);
  });
  test('a site that left the inventory cannot be given notice', async () => {
    await seedFlag(world, { ...openFlag, site: 'unknown.example' });
    const answer = await world.post(`${path}/confirm`, { ...(await formFor('confirm')), ...decision }, 'Anna');
    expect(await answer.text()).toContain('unknown.example is not in the inventory');
  });
});

describe('undo', () => {
  const confirmed = async () => {
    const before = await world.flag('f1');
    await world.post(`${path}/confirm`, { ...(await formFor('confirm')), ...decision }, 'Anna');
    const undo = /action="([^"]*\/undo)"/.exec(await world.html(path, 'Anna'))?.[1];
    if (undo === undefined) throw new Error('the page offers no undo');
    return { before, undo };
  };
  test('a confirmation leaves nothing behind but the history', async () => {
    const { before, undo } = await confirmed();
    world.later(599);
    expect((await world.post(undo, {}, 'Dirk')).status).toBe(403);
    const answer = await world.post(undo, {}, 'Anna');
    expect(answer.headers.get('Location')).toBe(`${path}?did=undo`);
    expect(await world.outbox()).toEqual([]);
    const { history, ...rest } = await world.flag('f1');
    expect({ ...rest, history: [] }).toEqual({ ...before, history: [] });
    expect(history.map(({ kind }) => kind)).toEqual(['confirmed', 'reopened']);
    expect(await world.html(`${path}?did=undo`, 'Anna')).toContain('Back in the queue.');
  });
  test('a dismissal too; an auditor is not offered it', async () => {
    await world.post(`${path}/dismiss`, { ...(await formFor('dismiss')), reason: 'satire-or-art' }, 'Anna');
    const html = await world.html(path, 'Anna');
    expect(html).toContain('Until 12:10 this can be undone.');
    expect(await world.html(path, 'Dirk')).not.toContain('/undo"');
    await world.post(/action="([^"]*\/undo)"/.exec(html)?.[1] ?? '', {}, 'Anna');
    expect(await world.flag('f1')).toMatchObject({ state: 'open', dismissed: [] });
  });
  test('is over when the case may open: the page says so, and nothing changes', async () => {
    const { undo } = await confirmed();
    world.later(600);
    expect(await world.html(path, 'Anna')).not.toContain('/undo"');
    const late = await world.post(undo, {}, 'Anna');
    expect([late.status, await late.text()]).toEqual([422, expect.stringContaining('The time to undo is over.')]);
    expect((await world.flag('f1')).state).toBe('confirmed');
    expect(await world.outbox()).toHaveLength(1);
  });
  test('where the policy gives no time, a confirmation works at once', async () => {
    await world.close();
    world = await openWorld({ policy: { ...defaultPolicy, undoMinutes: 0 } });
    await seedCustomer(world);
    await seedFlag(world, openFlag);
    await world.signIn('Anna');
    const answer = await world.post(`${path}/confirm`, { ...(await formFor('confirm')), ...decision }, 'Anna');
    expect(answer.headers.get('Location')).toBe(`${path}?did=confirm&looked=0`);
    const [entry] = await world.outbox();
    expect(entry?.notBefore).toBe(world.now());
    const hints = await world.host.queues.receive('outbox', { max: 10, visibilitySeconds: 30, waitSeconds: 0 });
    expect(hints.map((hint) => hint.body)).toEqual([{ entry: entry?.id }]);
    expect(await world.html(path, 'Anna')).not.toContain('/undo"');
  });
});

describe('a flag that changed meanwhile', () => {
  test('says what changed and keeps what was typed', async () => {
    const form = await formFor('confirm');
    await seedFlag(world, { ...openFlag, score: 0.91, pages: [...openFlag.pages, page('new')] });
    const answer = await world.post(`${path}/confirm`, { ...form, ...decision }, 'Anna');
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain('Meanwhile this flag changed');
    expect(html).toContain('1 page is new or changed.');
    expect(html).toContain('The score went from 80 % to 91 %.');
    expect(html).toContain(decision.reason);
    expect(await world.outbox()).toEqual([]);
    // Sent once more from the page that now shows it all, it is carried out.
    const again = hiddenFields(html, `${path}/confirm`);
    expect((await world.post(`${path}/confirm`, { ...again, ...decision }, 'Anna')).status).toBe(303);
    expect(await world.outbox()).toHaveLength(1);
  });
  test('decided by another: the later form changes nothing', async () => {
    const form = await formFor('confirm');
    await world.post(`${path}/dismiss`, { ...(await formFor('dismiss', 'Bert')), reason: 'satire-or-art' }, 'Bert');
    const answer = await world.post(`${path}/confirm`, { ...form, ...decision }, 'Anna');
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain('It was to review and is now dismissed, by Bert.');
    expect((await world.flag('f1')).history.map((entry) => entry.by)).toEqual(['Bert']);
    expect(await world.outbox()).toEqual([]);
  });
  test('one’s own renewed claim is no conflict', async () => {
    const form = await formFor('confirm');
    await world.post(`${path}/claim`, {}, 'Anna');
    expect((await world.post(`${path}/confirm`, { ...form, ...decision }, 'Anna')).status).toBe(303);
  });
  test('the summary in the form stays short', () => {
    const pages = Array.from({ length: 30 }, (_, n) => page(`p${n}`));
    expect(seenOf({ ...openFlag, pages }).length).toBeLessThan(400);
  });
});

describe('dismiss and reopen', () => {
  test('a reason is needed, another one must be said', async () => {
    const form = await formFor('dismiss');
    expect((await world.post(`${path}/dismiss`, { ...form, reason: '' }, 'Anna')).status).toBe(422);
    const other = await world.post(`${path}/dismiss`, { ...form, reason: 'other', note: '' }, 'Anna');
    expect(await other.text()).toContain('Say in the note');
    expect((await world.post(`${path}/dismiss`, { ...form, reason: 'other', note: 'Seen it.' }, 'Anna')).status).toBe(
      303,
    );
    const html = await world.html(`${path}?did=dismiss`, 'Bert');
    expect(html).toContain('Dismissed by Anna');
    expect(html).toContain('Seen it.');
    const again = hiddenFields(html, `${path}/reopen`);
    await world.post(`${path}/reopen`, { ...again, reason: 'Not so sure.' }, 'Bert');
    expect(await world.flag('f1')).toMatchObject({ state: 'open', dismissed: [] });
  });
});

test('sites: search, page, and a visit now', async () => {
  expect((await world.get('/console/sites?host=Gallery.example', 'Anna')).headers.get('Location')).toBe(
    '/console/sites/gallery.example',
  );
  expect(await world.html('/console/sites?host=nobody.example', 'Anna')).toContain(
    'No hosted site has that in its name',
  );
  expect(await world.html('/console/sites', 'Anna')).toContain('blog.gallery.example');
  expect(await world.html('/console/sites/gallery.example', 'Dirk')).not.toContain('Visit now');
  const answer = await world.post('/console/sites/gallery.example/visit', {}, 'Anna');
  expect(answer.headers.get('Location')).toBe('/console/sites/gallery.example?did=asked');
  const { rows: due } = await world.host.records.query({ index: 'due', pk: 'sites', to: `${world.now()}~` });
  expect(due.map((row) => row.pk)).toEqual([keys.site('gallery.example').pk]);
  const html = await world.html('/console/customers/c1', 'Anna');
  for (const shown of ['An Peeters BV', 'an@gallery.example', 'Kerkstraat 1', 'blog.gallery.example']) {
    expect(html).toContain(shown);
  }
});
