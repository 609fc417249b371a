import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notify } from '../../../functions/notify/notify.ts';
import { changeEntry, momentOf } from '../../../shared/case/outbox-entry.ts';
import { GiveUp, RetryLater } from '../../../shared/errors.ts';
import { secretHash } from '../../../shared/secret.ts';
import { bodyOf, keys, type PortalLink } from '../../../shared/table.ts';
import { parseIso, toIso } from '../../../shared/time.ts';
import { parse } from '../../shared/notice/sample.ts';
import { type Desk, openDesk, realMail, settings } from './desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const run = async (change: Partial<typeof settings> = {}, ports = desk.host as Parameters<typeof notify>[1]) =>
  notify((await desk.entry('mail')).id, ports, { ...settings, ...change });
const sent = () => desk.host.mailbox.list();

describe('a first notice', () => {
  it('is sent once, kept byte for byte, and marked done', async () => {
    expect(await run()).toBe('sent');
    expect(await run()).toBe('nothing');
    const [mail, ...more] = await sent();
    expect(more).toEqual([]);
    const entry = await desk.entry('mail');
    expect(entry).toMatchObject({ state: 'done', messageId: mail?.messageId });
    // Told as the moment at which it left, not as the end of the claim under which it did.
    expect(momentOf(entry)).toBe(toIso(desk.host.now()));
    expect(mail).toMatchObject({ to: 'admin@customer.example', noticeId: entry.id, caseId: desk.caseId });
    const kept = await desk.host.blobs.get(`mail/${desk.caseId}/${entry.id}.eml`);
    expect(kept).toEqual(await desk.host.mailbox.read(entry.id));
    expect(await desk.events()).toMatchObject([{ kind: 'delivered', noticeId: entry.id }]);
  });

  it('carries a link whose secret is stored nowhere', async () => {
    await run();
    const entry = await desk.entry('mail');
    const bytes = await desk.host.mailbox.read(entry.id);
    const read = await parse(bytes ?? new Uint8Array());
    const [, secret = ''] = /https:\/\/portal\.provider\.example\/a\/([\w-]{43})/.exec(read.text ?? '') ?? [];
    const row = await desk.host.records.get(keys.link(secretHash(secret)));
    const link = row && bodyOf<PortalLink>(row);
    expect(link).toMatchObject({ caseId: desk.caseId, notice: entry.id, contact: 'admin', revoked: false });
    // The whole schedule of 28 days and 184 days for an appeal.
    expect(link?.expiresAt).toBe('2027-10-13T10:00:00.000Z');
    expect(JSON.stringify(row)).not.toContain(secret);
  });

  it('carries what the mail system wants it known by in a complaint, in the bytes that are kept', async () => {
    const feedbackId = ({ noticeId, caseId }: { readonly noticeId: string; readonly caseId: string }) =>
      `sealed-${noticeId}-${caseId}`;
    expect(await run({}, { ...desk.host, mail: { ...desk.host.mail, feedbackId } })).toBe('sent');
    const { id } = await desk.entry('mail');
    const kept = await desk.host.blobs.get(`mail/${desk.caseId}/${id}.eml`);
    const head =
      Buffer.from(kept ?? [])
        .toString('latin1')
        .split('\r\n\r\n')[0] ?? '';
    expect(head.replace(/\r\n[ \t]+/g, ' ')).toContain(`X-Hostwarden-Feedback: sealed-${id}-${desk.caseId}`);
  });

  it('waits for working hours', async () => {
    desk.at('2027-03-13T10:00:00Z'); // Saturday
    await changeEntry(desk.host.records, (await desk.entry('mail')).id, (entry) => ({
      ...entry,
      notBefore: toIso(desk.host.now()),
    }));
    expect(await run()).toBe('later');
    expect((await desk.entry('mail')).notBefore).toBe('2027-03-15T08:00:00.000Z');
    expect(await run()).toBe('later');
    desk.at('2027-03-15T08:00:00Z');
    expect(await run()).toBe('sent');
  });

  it('is not sent when the case has moved on', async () => {
    await desk.command({ caseId: desk.caseId, command: { type: 'contract-ended' } });
    const entry = (await desk.entries()).find(({ effect }) => effect.kind === 'mail' && effect.what === 'round');
    expect(await notify(entry?.id ?? '', desk.host, settings)).toBe('cancelled');
    expect(await sent()).toEqual([]);
  });

  it('waits while a recheck is out', async () => {
    await desk.command({
      caseId: desk.caseId,
      command: { type: 'recheck', by: 'Bram', version: (await desk.read()).version },
    });
    expect(await run()).toBe('later');
    expect((await desk.entry('mail')).state).toBe('pending');
    expect(await sent()).toEqual([]);
  });

  it('is not sent when three looks apart find nothing any more', async () => {
    const verify = async () => ({ found: 'gone', left: [] }) as const;
    for (const [misses, at] of [[1, '10:03'] as const, [2, '10:06'] as const]) {
      expect(await run({ verify })).toBe('later');
      expect(await desk.entry('mail')).toMatchObject({
        misses,
        notBefore: `2027-03-15T${at}:00.000Z`,
        state: 'pending',
      });
      expect(await run({ verify })).toBe('later');
      desk.at(`2027-03-15T${at}:00Z`);
    }
    expect(await desk.commands()).toEqual([]);
    expect(await run({ verify })).toBe('gone');
    expect(await sent()).toEqual([]);
    expect(await desk.commands()).toMatchObject([{ command: { type: 'gone-before-notice' } }]);
    expect(await run({ verify: async () => ({ found: 'gone', left: [] }) })).toBe('nothing');
    expect(await desk.entry('mail')).toMatchObject({ state: 'done', skipped: true });
  });

  it('is sent when a later look finds it again', async () => {
    expect(await run({ verify: async () => ({ found: 'gone', left: [] }) })).toBe('later');
    desk.at('2027-03-15T10:03:00Z');
    expect(await run()).toBe('sent');
  });

  it('says of each address that it was seen just before it left, where it was', async () => {
    const url = 'https://shop.example/keys';
    expect(await run({ verify: async () => ({ found: 'still-there', left: [url] }) })).toBe('sent');
    const bytes = await desk.host.mailbox.read((await desk.entry('mail')).id);
    const { text = '' } = await parse(bytes ?? new Uint8Array());
    expect(text).toContain('Eerst gezien: maandag 1 maart 2027, 11:00');
    expect(text).toContain('Laatst gezien: maandag 15 maart 2027, 11:00');
  });

  it('is sent when nobody can tell', async () => {
    expect(await run({ verify: async () => ({ found: 'cannot-tell', left: [] }) })).toBe('sent');
  });

  it('is not sent when the case changed during the last look', async () => {
    const verify = async () => {
      await desk.command({ caseId: desk.caseId, command: { type: 'contract-ended' } });
      return { found: 'still-there', left: [] } as const;
    };
    const { id } = await desk.entry('mail');
    await expect(notify(id, desk.host, { ...settings, verify })).rejects.toThrow(RetryLater);
    expect(await notify(id, desk.host, settings)).toBe('cancelled');
    expect(await sent()).toEqual([]);
  });
});

describe('the mail system', () => {
  it('that is busy gets the message later, composed afresh', async () => {
    const mail = { send: () => Promise.reject(new RetryLater('throttled')) };
    expect(await run({}, { ...desk.host, mail })).toBe('later');
    expect(await desk.entry('mail')).toMatchObject({ state: 'pending', attempts: 1, lastError: 'throttled' });
    expect(await run()).toBe('later');
    desk.at('2027-03-16T10:00:00Z');
    expect(await run()).toBe('sent');
    const { id } = await desk.entry('mail');
    expect((await parse((await desk.host.mailbox.read(id)) ?? new Uint8Array())).date).toBe('2027-03-16T10:00:00.000Z');
  });

  it('that refuses the message for good is as good as a bounce', async () => {
    const mail = { send: () => Promise.reject(new GiveUp('no such mailbox', '')) };
    expect(await run({}, { ...desk.host, mail })).toBe('dead');
    expect(await desk.commands()).toMatchObject([{ command: { type: 'not-delivered', detail: 'no such mailbox' } }]);
    expect((await desk.entry('mail')).state).toBe('dead');
  });

  it('that says nothing leaves an uncertain message, never sent again', async () => {
    const mail = realMail();
    const silent = {
      send: (message: Parameters<typeof mail.send>[0]) =>
        mail.send(message).then(() => Promise.reject(new Error('reset'))),
    };
    const ports = { ...desk.host, mail: silent };
    expect(await run({}, ports)).toBe('uncertain');
    desk.at('2027-03-17T10:00:00Z');
    expect(await run({}, ports)).toBe('nothing');
    expect(mail.taken).toHaveLength(1);
    const listed = await desk.host.records.query({ index: 'list', pk: 'outbox#uncertain' });
    expect(listed.rows).toHaveLength(1);
  });

  it('is left to the worker that holds the message, until its time is over', async () => {
    const { id } = await desk.entry('mail');
    await changeEntry(desk.host.records, id, (entry) => ({
      ...entry,
      state: 'sending',
      notBefore: parseIso('2027-03-15T10:15:00Z'),
    }));
    const mail = realMail();
    const ports = { ...desk.host, mail };
    expect(await notify(id, ports, settings)).toBe('busy');
    expect(mail.taken).toEqual([]);
    // No bytes were kept, so nothing was sent.
    desk.at('2027-03-15T10:15:00Z');
    expect(await notify(id, ports, settings)).toBe('sent');
  });

  it('takes one message from two workers at once', async () => {
    const mail = realMail();
    const ports = { ...desk.host, mail };
    const { id } = await desk.entry('mail');
    const ends = await Promise.allSettled([notify(id, ports, settings), notify(id, ports, settings)]);
    expect(mail.taken).toHaveLength(1);
    expect(ends.some((end) => end.status === 'fulfilled' && end.value === 'sent')).toBe(true);
  });
});

describe('a contact', () => {
  it('whose address is none is told to the case as not reached', async () => {
    const odd = await openDesk('2027-03-15T10:00:00Z', {
      contacts: [{ id: 'p', role: 'administrative', name: 'P', email: 'a@b\r\nBcc: x@evil.example', language: 'nl' }],
    });
    const { id } = await odd.entry('mail');
    expect(await notify(id, odd.host, settings)).toBe('dead');
    expect(await odd.commands()).toMatchObject([{ command: { type: 'not-delivered', notice: id } }]);
    await odd.close();
  });
});

describe('a letter', () => {
  it('is kept for printing under its day, once', async () => {
    const nobody = await openDesk('2027-03-15T10:00:00Z', { contacts: [] });
    const { id } = await nobody.entry('letter');
    expect(await notify(id, nobody.host, settings)).toBe('sent');
    expect(await notify(id, nobody.host, settings)).toBe('nothing');
    const { keys: letters } = await nobody.host.blobs.list('letters/');
    const name = `letters/2027-03-15/${nobody.caseId}-${id}`;
    expect(letters).toEqual([`${name}.json`, `${name}.pdf`, `${name}.txt`]);
    const text = new TextDecoder().decode(await nobody.host.blobs.get(`${name}.txt`));
    const pdf = await nobody.host.blobs.get(`${name}.pdf`);
    expect(Buffer.from(pdf ?? []).toString('latin1', 0, 5)).toBe('%PDF-');
    expect(text).toContain('Shop & Zonen\nDorpsstraat 3\n3000 Leuven');
    expect(text).toMatch(/https:\/\/portal\.provider\.example\/a\/[\w-]{43}/);
    expect((await nobody.entry('letter')).state).toBe('done');
    await nobody.close();
  });

  it('says what was seen just before it was made, and is not made where three looks find nothing', async () => {
    const url = 'https://shop.example/keys';
    const text = async (found: 'still-there' | 'gone') => {
      const nobody = await openDesk('2027-03-15T10:00:00Z', { contacts: [] });
      const { id } = await nobody.entry('letter');
      const verify = async () => ({ found, left: found === 'gone' ? [] : [url] });
      const outcomes = [];
      for (const at of ['10:00', '10:03', '10:06']) {
        nobody.at(`2027-03-15T${at}:00Z`);
        outcomes.push(await notify(id, nobody.host, { ...settings, verify }));
      }
      const name = `letters/2027-03-15/${nobody.caseId}-${id}.txt`;
      const said = new TextDecoder().decode(await nobody.host.blobs.get(name));
      const told = (await nobody.commands()).map(({ command }) => command.type);
      await nobody.close();
      return { outcomes, said, told };
    };
    const there = await text('still-there');
    expect(there).toMatchObject({ outcomes: ['sent', 'nothing', 'nothing'], told: [] });
    expect(there.said).toContain('Laatst gezien: maandag 15 maart 2027, 11:00');
    expect(await text('gone')).toEqual({
      outcomes: ['later', 'later', 'gone'],
      said: '',
      told: ['gone-before-notice'],
    });
  });
});

it('an entry that does not exist, or is of another queue, is left alone', async () => {
  expect(await notify('nothing', desk.host, settings)).toBe('nothing');
  expect(await notify((await desk.entry('webhook')).id, desk.host, settings)).toBe('nothing');
});
