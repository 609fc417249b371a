/** Notes, questions and their answers over HTTP, and what colleagues see of each other without asking. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changesSince, seenOf } from '../../../shared/review/changed.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { hiddenFields, openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  for (const name of ['Anna', 'Bert', 'Carla', 'Dirk']) await world.signIn(name);
});
afterEach(() => world.close());
const post = (what: string, form: Record<string, string>, as: string) =>
  world.post(`/console/flags/f1/${what}`, form, as);
const claimForm = 'action="/console/flags/f1/claim"';

describe('a second opinion', () => {
  test('goes to another reviewer, who sees the question in the queue and at the flag', async () => {
    await post('claim', { rev: '1', seen: '' }, 'Anna');
    const asked = await post('ask', { kind: 'second-opinion', text: 'Is this <b>satire</b>?' }, 'Anna');
    expect(asked.headers.get('Location')).toBe('/console/flags/f1?did=ask');
    expect(await world.html('/console/flags/f1?did=ask', 'Anna')).toContain('Asked. The flag is back in the queue');
    const queue = await world.html('/console/flags?asked=second-opinion', 'Bert');
    expect(queue).toContain('second opinion');
    expect(queue).toContain('1 note');
    expect(await world.html('/console/flags?asked=escalation', 'Bert')).not.toContain('gallery.example</a>');
    const page = await world.html('/console/flags/f1', 'Bert');
    expect(page).toContain('Anna asks for a second opinion');
    expect(page).toContain('Is this &lt;b&gt;satire&lt;/b&gt;?');
    // "Next" never gives the asker what waits for others.
    const next = (as: string) => world.post('/console/flags/next', {}, as).then((a) => a.headers.get('Location'));
    expect(await next('Anna')).toContain('nothing=1');
    expect(await next('Bert')).toContain('/flags/f1');
  });
  test('keeps the asker’s own decision back, with the typed reason', async () => {
    await post('ask', { kind: 'second-opinion', text: 'Unsure.' }, 'Anna');
    const asked = await world.html('/console/flags/f1', 'Anna');
    expect(asked).not.toContain('action="/console/flags/f1/dismiss"');
    expect(asked).not.toContain(claimForm);
    expect(await world.html('/console/flags/f1', 'Bert')).toContain(claimForm);
    const fields = hiddenFields(await world.html('/console/flags/f1', 'Bert'), '/console/flags/f1/dismiss');
    const answer = await post('dismiss', { ...fields, reason: 'satire-or-art', note: 'My words' }, 'Anna');
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('You asked for a second opinion');
    expect(html).toContain('My words');
    expect((await world.flag('f1')).state).toBe('open');
    expect((await post('withdraw', {}, 'Anna')).status).toBe(303);
    expect((await world.flag('f1')).ask).toBeUndefined();
  });
});

describe('an escalation', () => {
  test('is answered by who signs, and by no reviewer', async () => {
    await post('ask', { kind: 'escalation', text: 'A newspaper.' }, 'Anna');
    for (const name of ['Anna', 'Bert']) expect(await world.html('/console/flags/f1', name)).not.toContain(claimForm);
    const form = { verdict: 'dismiss', text: 'Leave it.' };
    expect((await post('advice', form, 'Anna')).status).toBe(403);
    expect((await post('opinion', form, 'Anna')).status).toBe(422);
    expect((await post('advice', form, 'Dirk')).status).toBe(403);
    expect(await world.html('/console/flags/f1', 'Carla')).toContain('action="/console/flags/f1/advice"');
    expect((await post('advice', { ...form, verdict: 'no' }, 'Carla')).status).toBe(422);
    expect((await post('advice', form, 'Carla')).status).toBe(303);
    expect(await world.html('/console/flags/f1', 'Anna')).toContain('Advice: Nothing to object to');
    expect((await world.flag('f1')).notes).toHaveLength(2);
  });
  test('is counted to those who may answer, with the way to it, until somebody has', async () => {
    const counted = async (as: string) =>
      [(await world.html('/console/flags', as)).includes('(1 question for you)'), as] as const;
    const all = ['Anna', 'Bert', 'Carla', 'Dirk'];
    await post('ask', { kind: 'escalation', text: 'A newspaper.' }, 'Anna');
    // Bert reviews and signs; Anna asked, and Dirk decides nothing.
    const asked = (await Promise.all(all.map(counted))).filter(([is]) => is).map(([, as]) => as);
    expect(asked).toEqual(['Bert', 'Carla']);
    expect(await world.html('/console/flags', 'Carla')).toContain(
      '<strong>1 question for you</strong><a href="/console/flags?asked=escalation">escalated</a>',
    );
    expect(await world.html('/console/flags', 'Anna')).not.toContain('href="/console/flags?asked=escalation"');
    await post('advice', { verdict: 'dismiss', text: 'Leave it.' }, 'Carla');
    expect((await Promise.all(all.map(counted))).filter(([is]) => is)).toEqual([]);
  });
  test('that was withdrawn, asked again or decided leaves no count behind', async () => {
    const counts = async () =>
      (await world.host.records.query({ index: 'list', pk: 'asked#second-opinion' })).rows.length;
    await post('ask', { kind: 'second-opinion', text: 'Unsure.' }, 'Anna');
    await post('note', { text: 'More.' }, 'Bert');
    expect(await counts()).toBe(1);
    await post('withdraw', {}, 'Anna');
    expect(await counts()).toBe(0);
    world.later(60);
    await post('ask', { kind: 'second-opinion', text: 'Still unsure.' }, 'Anna');
    expect(await counts()).toBe(1);
    const fields = hiddenFields(await world.html('/console/flags/f1', 'Bert'), '/console/flags/f1/dismiss');
    await post('dismiss', { ...fields, reason: 'satire-or-art', note: '' }, 'Bert');
    expect((await world.flag('f1')).state).toBe('dismissed');
    expect(await counts()).toBe(0);
  });
  test('shows no empty place for a decision to those who take none', async () => {
    expect(await world.html('/console/flags/f1', 'Carla')).not.toContain('id="decide"');
    expect(await world.html('/console/flags/f1', 'Anna')).toContain('id="decide"');
  });
});

describe('meanwhile', () => {
  test('a claim that passed from one to another names who has it now', async () => {
    await post('claim', { rev: '1', seen: '' }, 'Bert');
    const seen = seenOf(await world.flag('f1'));
    world.later(601);
    await post('claim', { rev: '2', seen }, 'Zara');
    await world.signIn('Zara');
    await post('claim', { rev: '2', seen }, 'Zara');
    const html = await world.html(`/console/flags/f1?since=${encodeURIComponent(seen)}`, 'Anna');
    expect(html).toContain('Zara claimed it meanwhile.');
    expect(html).not.toContain('It was claimed and is now claimed');
  });

  test('the page asks itself what others did since it was opened', async () => {
    const opened = await world.html('/console/flags/f1', 'Anna');
    const since = encodeURIComponent(/data-since="([^"]*)"/.exec(opened)?.[1] ?? '');
    const live = (html: string) => /<div id="meanwhile"[^>]*>(.*?)<\/aside>/s.exec(html)?.[1] ?? '';
    expect(live(await world.html(`/console/flags/f1?since=${since}`, 'Anna'))).not.toContain('Meanwhile');
    await post('claim', { rev: '1', seen: '' }, 'Bert');
    await post('note', { text: 'Mine.' }, 'Bert');
    const html = await world.html(`/console/flags/f1?since=${since}`, 'Anna');
    expect(html).toContain('Meanwhile this flag changed.');
    expect(html).toContain('It was to review and is now claimed, by Bert.');
    expect(html).toContain('One note was added.');
  });
  test('notes of others are news, one’s own are not; a page of yesterday’s version is read too', () => {
    const noted = { ...openFlag, notes: [{ kind: 'note', by: 'Bert', at: openFlag.lastSeen, text: 'x' }] } as const;
    expect(changesSince(seenOf(openFlag), noted, 'Anna')).toEqual([{ kind: 'notes', added: 1 }]);
    expect(changesSince(seenOf(openFlag), noted, 'Bert')).toEqual([]);
    expect(changesSince(seenOf(openFlag).split(' ').slice(0, 5).join(' '), openFlag, 'Anna')).toEqual([]);
  });
});
