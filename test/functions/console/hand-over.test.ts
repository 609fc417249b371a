/** A confirmed flag turns out to be suspected child abuse material: what the whole program still keeps and sends of it. */
import { hash } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepEvidence } from '../../../functions/crawl/evidence.ts';
import { notify } from '../../../functions/notify/notify.ts';
import { relay } from '../../../functions/outbox/outbox.ts';
import { openLink } from '../../../functions/portal/link.ts';
import { settleRestricted } from '../../../functions/reports/restricted.ts';
import { retain } from '../../../functions/retention/retention.ts';
import { type AuditEntry, verifyChain } from '../../../shared/audit/chain.ts';
import type { Case } from '../../../shared/case/case.ts';
import { uploadKey } from '../../../shared/case/uploads.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Row } from '../../../shared/ports.ts';
import { allBlobs, allRows } from '../../../shared/report/privacy/holdings.ts';
import { type RestrictedTask, restrictWrites, urlHash } from '../../../shared/report/restrict.ts';
import type { Contract } from '../../../shared/site/inventory.ts';
import { bodyOf, keys, rows } from '../../../shared/table.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { hiddenFields, openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  await world.signIn('Anna');
  await world.signIn('Ines');
});
afterEach(() => world.close());

const settings = {
  policy: defaultPolicy,
  verify: async () => ({ found: 'still-there', left: [] }) as const,
  portalUrl: 'https://x.example',
};
const flag = '/console/flags/f1';
/** Confirms the flag, and answers the case that it opened. */
const confirm = async (): Promise<string> => {
  await world.post(`${flag}/claim`, {}, 'Anna');
  const form = hiddenFields(await world.html(flag, 'Anna'), `${flag}/confirm`);
  await world.post(`${flag}/confirm`, { ...form, clause: '4.2(a)', reason: 'Pictures on the front page.' }, 'Anna');
  world.later(600);
  for (const { id, effect } of await world.outbox()) if (effect.kind === 'command') await relay(id, world.host);
  await world.workCases();
  const { rows } = await world.host.records.query({ index: 'list', pk: 'cases#notifying' });
  const [row] = rows;
  if (row === undefined) throw new Error('no case was opened');
  return bodyOf<Case>(row).id;
};
const trailOf = async (id: string) =>
  (await allRows(world.host.records, { index: 'table', pk: keys.case(id).pk, prefix: 'audit#' })).map((row) =>
    bodyOf<AuditEntry>(row),
  );

test('of a confirmed flag nothing is kept but address and hash, nobody is written to, and the chain still verifies', async () => {
  const id = await confirm();
  const excerpt = openFlag.pages[0]?.findings[0]?.excerpt ?? '';
  expect(excerpt).not.toBe('');
  expect(JSON.stringify(await trailOf(id))).toContain(excerpt);
  const notice = (await world.outbox()).find(({ effect }) => effect.kind === 'mail');
  expect(await notify(notice?.id ?? '', world.host, settings)).toBe('sent');
  expect(await allBlobs(world.host.blobs, `mail/${id}/`)).toHaveLength(1);
  const mails = (await world.host.records.query({ index: 'owner', pk: keys.case(id).pk, prefix: 'link#' })).rows;
  expect(mails.length).toBeGreaterThan(0);

  // What the customer sent: an answer, a document on the page, and a mail.
  const said = 'They are holiday pictures';
  const heard = {
    id: 'a1',
    kind: 'text',
    receivedAt: world.now(),
    name: 'An Peeters',
    text: said,
    contact: 'x1',
  } as const;
  await world.command({ caseId: id, command: { type: 'answer', ...heard } });
  expect((await trailOf(id)).map(({ what }) => what)).toContain('answered');
  const upload = uploadKey(id, 'a'.repeat(64));
  await world.host.blobs.put(upload, Buffer.from('%PDF-1.7'));
  await world.host.blobs.put('inbound/m1.eml', Buffer.from('a mail'));
  const mail = { id: 'mail-1', receivedAt: world.now(), blob: 'inbound/m1.eml', status: 'answer', caseId: id };
  await world.put(rows.mail(mail as never));

  const pages = openFlag.pages.map(({ url }) => urlHash(url));
  const body = new URLSearchParams(pages.map((page): [string, string] => ['page', page]));
  const headers = { 'Sec-Fetch-Site': 'same-origin' };
  const answer = await world.send(`${flag}/restrict`, { method: 'POST', body, headers }, 'Anna');
  expect(answer.headers.get('Location')).toContain('did=restricted');

  // The tick that comes before the case has heard of it leaves the task undone, and says so by trying again.
  expect(await settleRestricted(world.host)).toBe(1);
  const task = async () => (await world.host.records.query({ index: 'list', pk: 'restricted#open' })).rows[0]?.body;
  expect(await task()).not.toHaveProperty('purgedAt');
  for (const { id: entry, effect } of await world.outbox())
    if (effect.kind === 'command') await relay(entry, world.host);
  await world.workCases();
  expect((await world.case(id)).state).toMatchObject({ kind: 'closed', outcome: 'handed-over' });
  await settleRestricted(world.host);
  expect(await task()).toHaveProperty('purgedAt');

  expect(await allBlobs(world.host.blobs, `mail/${id}/`)).toEqual([]);
  expect(await allBlobs(world.host.blobs, 'uploads/')).toEqual([]);
  expect(await allBlobs(world.host.blobs, 'inbound/')).toEqual([]);
  expect(await world.host.records.get(keys.mail('mail-1'))).toBeUndefined();
  const left = await allRows(world.host.records, { index: 'table', pk: keys.case(id).pk, prefix: 'answer#' });
  expect(left).toEqual([]);
  const trail = await trailOf(id);
  const { version } = await world.case(id);
  // Nobody's words are left, neither the page's nor the customer's nor the reviewer's; who decided what and when is.
  const everything = await allRows(world.host.records, { index: 'table', pk: keys.case(id).pk });
  for (const words of [excerpt, said, 'Her own uncle', 'Pictures on the front page.'])
    expect(JSON.stringify(everything)).not.toContain(words);
  expect(trail.find(({ what }) => what === 'answered')).toMatchObject({
    who: 'customer',
    data: { answer: { id: 'a1', kind: 'text', text: '', contact: 'x1' } },
  });
  expect(await world.case(id)).toMatchObject({ confirmedBy: 'Anna', reason: '', answers: [{ id: 'a1', text: '' }] });
  expect(JSON.stringify(trail)).toContain(openFlag.pages[0]?.url);
  expect(verifyChain(id, trail, version)).toBeUndefined();
  // What is redacted without such a word, or is no entry that holds findings, is still a fault.
  const without = trail.filter(({ what }) => what !== 'handed-over' && what !== 'closed');
  expect(verifyChain(id, without, without.length)).toMatchObject({ fault: 'changed' });
  // An entry without its words is still what it was said to be then, to the letter.
  const moved = trail.map((entry) =>
    entry.what === 'opened' ? { ...entry, data: { ...(entry.data as object), domain: 'other.example' } } : entry,
  );
  expect(verifyChain(id, moved as typeof trail, version)).toMatchObject({ seq: 1, fault: 'changed' });
  const forged = trail.map((entry) =>
    entry.what === 'notice-requested' ? { ...entry, who: 'Mallory', redacted: true as const } : entry,
  );
  expect(verifyChain(id, forged, version)).toMatchObject({ fault: 'changed' });

  expect((await world.outbox()).filter(({ effect }) => effect.kind === 'mail' || effect.kind === 'webhook')).toEqual(
    (await world.outbox()).filter(({ effect }) => effect.kind === 'webhook' && effect.event === 'case.opened'),
  );
  expect(await world.html('/console/restricted', 'Ines')).toContain('rt-');
});

/** Every row and every file, as somebody with the disk in his hands would look through them. */
const everythingKept = async (): Promise<string> => {
  const blobs = await allBlobs(world.host.blobs, '');
  const texts = await Promise.all(
    blobs.map(async (key) => Buffer.from((await world.host.blobs.get(key)) ?? []).toString()),
  );
  return [...world.allRows(), ...blobs, ...texts].join('\n');
};

test('nothing of the page is left anywhere, neither in an earlier case about it nor in the wish to open one', async () => {
  const first = await confirm();
  await world.command({ caseId: first, command: { type: 'contract-ended' } });
  await seedFlag(world, openFlag);
  const second = await confirm();
  expect(second).not.toBe(first);
  const excerpt = openFlag.pages[0]?.findings[0]?.excerpt ?? '';
  expect(await everythingKept()).toContain(excerpt);
  const body = new URLSearchParams(openFlag.pages.map(({ url }): [string, string] => ['page', urlHash(url)]));
  const headers = { 'Sec-Fetch-Site': 'same-origin' };
  await world.send(`${flag}/restrict`, { method: 'POST', body, headers }, 'Anna');
  for (let tick = 0; tick < 3; tick += 1) {
    await settleRestricted(world.host);
    for (const { id: entry, effect } of await world.outbox())
      if (effect.kind === 'command') await relay(entry, world.host);
    await world.workCases();
  }
  const kept = await everythingKept();
  for (const words of [excerpt, 'Pictures on the front page.']) expect(kept).not.toContain(words);
  for (const id of [first, second]) {
    expect(await world.case(id)).toMatchObject({ handedOver: { by: 'Anna' } });
    expect(verifyChain(id, await trailOf(id), (await world.case(id)).version)).toBeUndefined();
  }
});

test('a stranger’s report ends nobody’s case; what the desk then says of it does', async () => {
  const id = await confirm();
  const sites = [{ site: openFlag.site, urls: openFlag.pages.map(({ url }) => url) }];
  const restriction = { id: `rt-${'a'.repeat(26)}`, sites, source: 'report', by: 'rp-1' } as const;
  const { records } = world.host;
  await records.transact(await restrictWrites(restriction, { records, at: world.now() }, defaultPolicy));
  const ticks = async () => {
    for (let tick = 0; tick < 3; tick += 1) {
      world.later(60);
      await settleRestricted(world.host);
      for (const { id: entry, effect } of await world.outbox())
        if (effect.kind === 'command') await relay(entry, world.host);
      await world.workCases();
    }
  };
  await ticks();
  expect((await world.case(id)).state.kind).toBe('notifying');
  expect(await world.case(id)).not.toHaveProperty('handedOver');
  const action = `/console/restricted/${restriction.id}/reported`;
  expect((await world.post(action, { reference: 'M-2027/4' }, 'Ines')).status).toBe(303);
  await ticks();
  expect(await world.case(id)).toMatchObject({ state: { kind: 'closed' }, handedOver: { task: restriction.id } });
  // The sample's flag has a number of its own, by which the tick does not find it.
  const kept = world.allRows().filter((row) => !row.startsWith('{"pk":"flag'));
  expect(kept.join('\n')).not.toContain(openFlag.pages[0]?.findings[0]?.excerpt);
});

test('of an erased customer nothing is left, not even the wish to open a case', async () => {
  const id = await confirm();
  await world.command({ caseId: id, command: { type: 'contract-ended' } });
  const contract = await world.host.records.get(keys.contract('k1'));
  await world.put(rows.contract({ ...bodyOf<Contract>(contract as Row), status: 'terminated' }));
  const wish = {
    type: 'open',
    contract: 'k1',
    customer: 'c1',
    noticed: [],
    contacts: [{ email: 'an@gallery.example' }],
  };
  const effect = { kind: 'command', message: { command: wish } };
  const dead = { id: 'e9', effect, createdAt: world.now(), state: 'dead', attempts: 1, notBefore: world.now() };
  await world.put(rows.outbox(dead as never));
  expect(await everythingKept()).toContain('an@gallery.example');
  await retain(world.host, defaultPolicy);
  world.later(500 * 86_400);
  await retain(world.host, defaultPolicy);
  const kept = await everythingKept();
  for (const word of ['an@gallery.example', 'An Peeters', 'Kerkstraat', 'Pictures on the front page.'])
    expect(kept).not.toContain(word);
});

test('what was about to be sent is not, and the customer’s link leads nowhere', async () => {
  const id = await confirm();
  const answer = {
    id: 'a1',
    kind: 'text',
    receivedAt: world.now(),
    name: 'An',
    text: 'Hello?',
    contact: 'x1',
  } as const;
  await world.command({ caseId: id, command: { type: 'answer', ...answer } });
  const mails = (await world.outbox()).filter(({ effect }) => effect.kind === 'mail');
  expect(mails.map(({ effect }) => effect.kind === 'mail' && effect.what).sort()).toEqual(['receipt', 'round']);
  await world.command({ caseId: id, command: { type: 'hand-over', by: 'Anna', task: 'rt-1' } });
  for (const mail of mails) expect(await notify(mail.id, world.host, settings)).toBe('cancelled');
  const secret = 'a'.repeat(43);
  const { secretHash } = await import('../../../shared/secret.ts');
  const link = { caseId: id, notice: 'n', contact: 'x1', expiresAt: '2028-01-01T00:00:00.000Z', revoked: false };
  await world.put(rows.link(secretHash(secret), link as never));
  expect(await openLink(world.host, secret, world.now())).toBeUndefined();
});

test('while the confirmation can be undone, handing over undoes it: no case opens with words of such a page', async () => {
  await world.post(`${flag}/claim`, {}, 'Anna');
  const form = hiddenFields(await world.html(flag, 'Anna'), `${flag}/confirm`);
  await world.post(`${flag}/confirm`, { ...form, clause: '4.2(a)', reason: 'Pictures on the front page.' }, 'Anna');
  expect((await world.outbox()).map(({ effect }) => effect.kind)).toEqual(['command']);
  const body = new URLSearchParams(openFlag.pages.map(({ url }): [string, string] => ['page', urlHash(url)]));
  const headers = { 'Sec-Fetch-Site': 'same-origin' };
  const answer = await world.send(`${flag}/restrict`, { method: 'POST', body, headers }, 'Anna');
  expect(answer.headers.get('Location')).toContain('did=restricted');
  expect((await world.outbox()).filter(({ effect }) => effect.kind === 'command')).toEqual([]);
  expect(await world.host.records.get(keys.flag('f1'))).toBeUndefined();
  const tasks = await world.host.records.query({ index: 'list', pk: 'restricted#open' });
  expect(tasks.rows).toHaveLength(1);
});

test('the hash of a page is taken from its evidence before that goes, and is what the desk sees', async () => {
  const [page] = openFlag.pages;
  if (page === undefined) throw new Error('the flag has no page');
  const visit = { id: 'v1', site: openFlag.site } as never;
  const slice = { ports: world.host, policy: defaultPolicy, knowledge: { version: '1', lists: '' } } as never;
  const keep = (body: string, at: string) => {
    const response = { status: 200, headers: [], body: Buffer.from(body) };
    return keepEvidence(slice, visit, page as never, { requested: page.url, response } as never, [], at as never);
  };
  await keep('as it was seen first', '2027-03-14T10:00:00.000Z');
  await keep('as it was seen last', '2027-03-15T10:00:00.000Z');
  const body = new URLSearchParams([['page', urlHash(page.url)]]);
  const headers = { 'Sec-Fetch-Site': 'same-origin' };
  await world.send(`${flag}/restrict`, { method: 'POST', body, headers }, 'Anna');
  await settleRestricted(world.host);
  const { rows: tasks } = await world.host.records.query({ index: 'list', pk: 'restricted#open' });
  const sha256 = hash('sha256', 'as it was seen last');
  const task = tasks[0] && bodyOf<RestrictedTask>(tasks[0]);
  expect(task).toMatchObject({ pages: [{ url: page.url, sha256 }], purgedAt: world.now() });
  expect(await allBlobs(world.host.blobs, 'evidence/')).toEqual([]);
  expect(await world.html(`/console/restricted/${task?.id}`, 'Ines')).toContain(sha256);
});
