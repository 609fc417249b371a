/** What belongs to a case and was written or sent: documents of the customer, letters, mails. */
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Case } from '../../../shared/case/case.ts';
import { uploadKey } from '../../../shared/case/uploads.ts';
import { letterKey, mailKey } from '../../../shared/notice/kept.ts';
import { withoutSecrets } from '../../../shared/notice/sent.ts';
import { keys, rows } from '../../../shared/table.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { openingCase } from './case-opening.ts';
import { openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
let value: Case;
beforeEach(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  for (const name of ['Anna', 'Bert', 'Dirk']) await world.signIn(name);
  value = await world.command({ command: openingCase });
});
afterEach(() => world.close());

const path = () => `/console/cases/${value.id}`;
const command = async (message: Parameters<World['command']>[0]['command']) => {
  value = await world.command({ caseId: value.id, command: message });
};
const noticeUnderWay = (): string => {
  if (value.state.kind !== 'notifying') throw new Error(`not notifying but ${value.state.kind}`);
  return value.state.notice;
};

describe('a document that came with an answer', () => {
  const bytes = Buffer.from('%PDF-1.7 <script>alert(1)</script>');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = { name: '<b>licence</b>.pdf', type: 'application/pdf', bytes: bytes.length, sha256 };
  const link = () => `${path()}/answers/a1/files/1`;

  test('is named, escaped, and given as a file to be saved, whatever it is', async () => {
    await command({ type: 'delivered', notice: noticeUnderWay(), at: world.now() });
    await world.host.blobs.put(uploadKey(value.id, sha256), bytes);
    const said = { id: 'a1', receivedAt: world.now(), name: 'An Peeters', text: 'See the licence.', contact: 'x1' };
    await command({ type: 'answer', kind: 'authorised', ...said, files: [file] });
    const html = await world.html(path(), 'Anna');
    expect(html).toContain(`href="${link()}"`);
    expect(html).toContain('&lt;b&gt;licence&lt;/b&gt;.pdf');
    expect(html).toContain('From outside and unchecked');
    const { headers, status } = await world.get(link(), 'Anna');
    expect(status).toBe(200);
    expect(headers.get('Content-Type')).toBe('application/octet-stream');
    expect(headers.get('Content-Disposition')).toMatch(/^attachment;/);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(Buffer.from(await (await world.get(link(), 'Anna')).arrayBuffer())).toEqual(bytes);
    for (const wrong of ['0', '2', 'x'])
      expect((await world.get(`${path()}/answers/a1/files/${wrong}`, 'Anna')).status).toBe(404);
    expect((await world.get(`${path()}/answers/a2/files/1`, 'Anna')).status).toBe(404);
  });
});

test('a letter is shown whole, to those who post it', async () => {
  await command({ type: 'not-delivered', notice: noticeUnderWay(), at: world.now(), detail: 'mailbox full' });
  const entry = (await world.outbox()).find(({ effect }) => effect.kind === 'letter');
  if (entry?.effect.kind !== 'letter') throw new Error('no letter in the outbox');
  const link = `${path()}/letters/${entry.effect.notice}`;
  expect((await world.get(link, 'Bert')).status).toBe(404);
  const text = 'Geachte klant <b>An</b>,\n\nhttps://abuse.example/a/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE';
  await world.host.blobs.put(letterKey(entry.effect, '2027-03-15'), new TextEncoder().encode(text));
  const html = await world.html(link, 'Bert');
  expect(html).toContain('Geachte klant &lt;b&gt;An&lt;/b&gt;');
  expect(html).toContain('0123456789-_AbCdE');
  expect((await world.get(link, 'Dirk')).status).toBe(403);
  expect((await world.get(`/console/cases/hw-other/letters/${entry.effect.notice}`, 'Bert')).status).toBe(404);
});

describe('mails as sent', () => {
  const token = 'AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE';
  test('show headers and text without the customer’s link', async () => {
    const [entry] = (await world.outbox()).filter(({ effect }) => effect.kind === 'mail');
    if (entry?.effect.kind !== 'mail') throw new Error('no mail in the outbox');
    const { notice } = entry.effect;
    const row = await world.host.records.get(keys.outbox(entry.id));
    await world.host.records.transact([{ put: rows.outbox({ ...entry, state: 'done' }), if: { rev: row?.rev ?? 0 } }]);
    const mime = [
      'From: Voorbeeld Hosting <acceptable-use@voorbeeld-hosting.example>',
      'To: An Peeters <an@gallery.example>',
      'Subject: Uw website gallery.example <script>',
      'Content-Type: text/plain; charset=utf-8',
      '',
      `Antwoord hier: https://abuse.example/a/${token}?lang=nl`,
      '<img src=x onerror=alert(1)>',
    ].join('\r\n');
    await world.host.blobs.put(mailKey(entry.effect), new TextEncoder().encode(mime));
    const link = `${path()}/mails/${notice}`;
    expect(await world.html(path(), 'Dirk')).toContain(`href="${link}"`);
    const html = await world.html(link, 'Dirk');
    expect(html).toContain('An Peeters &lt;an@gallery.example&gt;');
    expect(html).toContain('Antwoord hier: https://abuse.example/a/[the customer’s link]?lang=nl');
    expect(html).not.toContain(token);
    expect(html).not.toMatch(/<(script(?! src="\/console\/assets\/)|img)/);
  });
  test.each(['missing', '..%2F..%2Fsecret', '%2e%2e', 'a%00b'])('%s is not there', async (notice) => {
    expect((await world.get(`${path()}/mails/${notice}`, 'Dirk')).status).toBe(404);
  });
  test('nothing shaped like a secret is left, and little else is taken', () => {
    expect(withoutSecrets(`x ${token} y ${token}`, '…')).toBe('x … y …');
    expect(withoutSecrets(`${token}A`, '…')).toBe(`${token}A`);
    expect(withoutSecrets('https://gallery.example/a', '…')).toBe('https://gallery.example/a');
  });
});
