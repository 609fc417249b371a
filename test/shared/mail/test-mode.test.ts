import { afterEach, beforeEach, expect, test } from 'vitest';
import { onMailEvent } from '../../../functions/mail-events/mail-events.ts';
import { notify } from '../../../functions/notify/notify.ts';
import { redirected } from '../../../shared/mail/test-mode.ts';
import type { Ports } from '../../../shared/ports.ts';
import { type Desk, openDesk, settings } from '../../functions/notify/desk.ts';
import { parse } from '../notice/sample.ts';

const trial = 'trial@host.example';
let desk: Desk;
let ports: Ports;
beforeEach(async () => {
  desk = await openDesk();
  ports = { ...desk.host, mail: redirected(desk.host.mail, trial) };
});
afterEach(() => desk.close());

test('every mail goes to the one address, in envelope and To, and names whom it was for', async () => {
  const { id } = await desk.entry('mail');
  expect(await notify(id, ports, settings)).toBe('sent');
  const [sent, ...more] = await desk.host.mailbox.list();
  expect(more).toEqual([]);
  expect(sent?.to).toBe(trial);
  const bytes = (await desk.host.mailbox.read(sent?.noticeId ?? '')) ?? new Uint8Array();
  const mail = await parse(bytes);
  expect(mail.to).toEqual([{ name: '', address: trial }]);
  expect(mail.headers.find(({ key }) => key === 'x-hostwarden-original-to')?.value).toBe('admin@customer.example');
  const words = 'TEST MODE: this message was for Contact admin <admin@customer.example>, who did not get it.';
  expect(mail.text?.startsWith(`${words}\n`)).toBe(true);
  expect(mail.html).toMatch(/<body[^>]*>\s*<p [^>]*>TEST MODE: this message was for Contact admin &lt;admin@customer/);
  const raw = Buffer.from(bytes)
    .toString('latin1')
    .replace(/^X-Hostwarden-Original-To:.*$/m, '');
  expect(raw).not.toMatch(/^(To|Cc|Bcc):.*admin@customer/im);
  // What is kept as sent is what was sent.
  expect(await desk.host.blobs.get(`mail/${desk.caseId}/${id}.eml`)).toEqual(bytes);
});

test('its delivery starts no clock', async () => {
  await notify((await desk.entry('mail')).id, ports, settings);
  for (const event of await desk.events()) await onMailEvent(event, ports);
  for (const message of await desk.commands()) await desk.command(message).catch(() => undefined);
  const { state, rounds } = await desk.read();
  expect(state.kind).toBe('notifying');
  expect(rounds[0]?.deliveries.map(({ deliveredAt }) => deliveredAt)).toEqual([undefined]);
  expect((await desk.entry('mail')).state).toBe('done');
});
