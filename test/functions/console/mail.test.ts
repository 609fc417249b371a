import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { onInbound } from '../../../functions/inbound/inbound.ts';
import { takeIn } from '../../../functions/inbound/take-in.ts';
import type { InboundMail } from '../../../shared/answer/inbound-mail.ts';
import type { Case } from '../../../shared/case/case.ts';
import type { OutboxEntry } from '../../../shared/case/outbox.ts';
import { changeEntry } from '../../../shared/case/outbox-entry.ts';
import { contextFor } from '../../../shared/case/read-context.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { bodyOf, keys } from '../../../shared/table.ts';
import { parseIso } from '../../../shared/time.ts';
import { mailWith, rawMail } from '../../shared/answer/mail/mails.ts';
import { openCommand } from '../../shared/case/story.ts';
import { openFlag } from '../../shared/review/samples.ts';
import { hiddenFields, openWorld, seedCustomer, seedFlag, type World } from './world.ts';

let world: World;
let value: Case;
beforeEach(async () => {
  world = await openWorld();
  await seedCustomer(world);
  await seedFlag(world, openFlag);
  for (const name of ['Anna', 'Dirk']) await world.signIn(name);
  value = await world.command({ command: { ...openCommand, flag: openFlag.id } });
});
afterEach(() => world.close());

const arrive = async (raw: string | Uint8Array): Promise<InboundMail> => {
  const bytes = Buffer.from(Buffer.from(raw).toString('latin1').replaceAll('hw-7k3f9qxd2m', value.id), 'latin1');
  await takeIn(bytes, world.now(), world.host);
  for (const { body, receipt } of await world.host.queues.receive('inbound', {
    max: 1,
    visibilitySeconds: 30,
    waitSeconds: 0,
  })) {
    await onInbound(body, world.host, defaultPolicy);
    await world.host.queues.settle('inbound', receipt, 'done');
  }
  for (const status of ['parked', 'automatic'] as const) {
    const page = await world.host.records.query({ index: 'list', pk: `mails#${status}`, descending: true, limit: 1 });
    const [row] = page.rows;
    if (row !== undefined) return bodyOf<InboundMail>(row);
  }
  throw new Error('nothing was parked');
};
const stored = async (id: string): Promise<InboundMail> => {
  const row = await world.host.records.get(keys.mail(id));
  if (row === undefined) throw new Error('no such mail');
  return bodyOf<InboundMail>(row);
};

describe('a parked mail', () => {
  const hostile = {
    From: '"An <img src=x onerror=alert(1)>" <mallory@elsewhere.example>',
    Subject: '<script>alert(1)</script> Re: [hw-7k3f9qxd2m]',
  };

  test('is listed and shown as text', async () => {
    const mail = await arrive(mailWith(hostile, '<b>It is gone.</b>'));
    const list = await world.html('/console/parked', 'Anna');
    expect(list).toContain(`/console/parked/${mail.id}`);
    expect(list).toContain('the sender is no contact of the case');
    const page = await world.html(`/console/parked/${mail.id}`, 'Anna');
    expect(page).toContain('&lt;b&gt;It is gone.&lt;/b&gt;');
    expect(page).toContain('nothing moves this case towards termination');
    for (const html of [list, page]) expect(html).not.toMatch(/<script(?! src="\/console\/assets\/)|<img|<b>It/);
  });

  test('becomes an answer of the contact that a person names, from when it arrived, and says who said so', async () => {
    const mail = await arrive(mailWith(hostile));
    const arrivedAt = world.now();
    world.later(86_400);
    const answer = await world.post(
      `/console/parked/${mail.id}/answer`,
      { case: value.id, contact: 'designer' },
      'Anna',
    );
    expect(answer.headers.get('Location')).toBe('/console/parked?did=answer');
    await world.workCases();
    expect((await world.case(value.id)).answers).toMatchObject([
      { id: mail.id, contact: 'designer', receivedAt: arrivedAt, text: 'The page is gone.' },
    ]);
    expect(await stored(mail.id)).toMatchObject({ status: 'answer', decided: { by: 'Anna' } });
    expect(await world.html('/console/parked', 'Anna')).toContain('Nothing to read');
    expect(await world.html(`/console/cases/${value.id}`, 'Anna')).toContain(`/console/parked/${mail.id}`);
    const again = await world.post(`/console/parked/${mail.id}/answer`, { case: value.id }, 'Anna');
    expect(again.status).toBe(409);
  });

  test('that named no case tells the open ones of its sender, which wait for it, and proposes the only one', async () => {
    const [contact] = value.contacts;
    const mail = await arrive(mailWith({ From: `A <${contact?.email}>`, Subject: 'A question' }, 'What now?'));
    const page = await world.html(`/console/parked/${mail.id}`, 'Anna');
    expect(page).toContain(`<a href="/console/cases/${value.id}">${value.id}</a>`);
    expect(page).toContain('nothing moves this case towards termination');
    expect(page).toMatch(
      new RegExp(`<input[^>]*value="${value.id}"[^>]*name="case"|name="case"[^>]*value="${value.id}"`),
    );
    world.later(60);
    const other = await arrive(mailWith({ From: 'B <b@elsewhere.example>', Subject: 'A question' }, 'What now?'));
    expect(await world.html(`/console/parked/${other.id}`, 'Anna')).not.toContain(value.id);
  });

  test('that named no case gets the one that a person types; a wrong or ended one is refused with what was typed', async () => {
    const mail = await arrive(mailWith({ Subject: 'My website' }));
    const path = `/console/parked/${mail.id}/answer`;
    const wrong = await world.post(path, { case: 'hw-0000000000' }, 'Anna');
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="hw-0000000000"');
    await world.command({ caseId: value.id, command: { type: 'contract-ended' } });
    expect((await world.post(path, { case: value.id }, 'Anna')).status).toBe(422);
    expect((await stored(mail.id)).status).toBe('parked');
  });

  test('is no answer only with a reason, and then stops nothing any more', async () => {
    const interlock = async () =>
      (await contextFor({ type: 'timer', version: 1 }, world.host, defaultPolicy, value.id)).interlock;
    const mail = await arrive(mailWith(hostile));
    expect(await interlock()).toEqual(['mail-parked']);
    expect((await world.post(`/console/parked/${mail.id}/discard`, { reason: ' ' }, 'Anna')).status).toBe(422);
    await world.post(`/console/parked/${mail.id}/discard`, { reason: 'Advertising.' }, 'Anna');
    expect(await stored(mail.id)).toMatchObject({
      status: 'discarded',
      decided: { by: 'Anna', reason: 'Advertising.' },
    });
    expect(await interlock()).toEqual([]);
    expect(await world.workCases()).toBe(0);
  });

  test('may be read by an auditor, and decided by nobody who may not', async () => {
    const mail = await arrive(mailWith(hostile));
    expect(await world.html(`/console/parked/${mail.id}`, 'Dirk')).not.toContain(
      '<form method="post" action="/console/parked',
    );
    expect((await world.post(`/console/parked/${mail.id}/answer`, { case: value.id }, 'Dirk')).status).toBe(403);
  });

  test('set aside as automatic can still be taken as an answer', async () => {
    const mail = await arrive(rawMail('out-of-office-exchange-nl'));
    expect(await world.html('/console/parked?status=automatic', 'Anna')).toContain(mail.id);
    await world.post(`/console/parked/${mail.id}/answer`, { case: value.id, contact: 'admin' }, 'Anna');
    await world.workCases();
    expect((await world.case(value.id)).answers).toHaveLength(1);
  });
});

test('files are saved, never shown: bytes, name, and headers that leave a browser nothing to do', async () => {
  const raw = Buffer.from(rawMail('with-files-nl')).toString('latin1').replace('admin@customer', 'other@customer');
  const mail = await arrive(raw);
  expect(await world.html(`/console/parked/${mail.id}`, 'Anna')).toContain('licentie 2027.pdf');
  const file = await world.get(`/console/parked/${mail.id}/files/2`, 'Anna');
  expect(file.headers.get('Content-Type')).toBe('application/octet-stream');
  expect(file.headers.get('Content-Disposition')).toBe(
    'attachment; filename="file"; filename*=UTF-8\'\'kwaad%20fdp.html',
  );
  expect(file.headers.get('Content-Security-Policy')).toBe("default-src 'none'; sandbox");
  expect(file.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(await file.text()).toContain('alert(1)');
  const whole = await world.get(`/console/parked/${mail.id}/raw`, 'Anna');
  expect(whole.headers.get('Content-Type')).toBe('application/octet-stream');
  expect((await world.get(`/console/parked/${mail.id}/files/9`, 'Anna')).status).toBe(404);
});

describe('what was not sent for sure', () => {
  const stuck = async (state: 'uncertain' | 'dead'): Promise<OutboxEntry> => {
    const [entry] = (await world.outbox()).filter(({ effect }) => effect.kind === 'mail');
    if (entry === undefined) throw new Error('no mail');
    await changeEntry(world.host.records, entry.id, (now) => ({ ...now, state, lastError: 'the line was cut' }));
    return entry;
  };
  const read = async (id: string): Promise<OutboxEntry> => {
    const row = await world.host.records.get(keys.outbox(id));
    if (row === undefined) throw new Error('no entry');
    return bodyOf<OutboxEntry>(row);
  };

  test('a case tells when a message left, and of one that was not needed that it never did', async () => {
    const { id } = await stuck('uncertain');
    const page = async (more: Partial<OutboxEntry>) => {
      await changeEntry(world.host.records, id, (entry) => ({ ...entry, state: 'done', ...more }));
      return world.html(`/console/cases/${value.id}`, 'Anna');
    };
    const hour = { handedAt: parseIso('2027-03-15T11:07:00Z'), notBefore: parseIso('2027-03-15T11:22:00Z') };
    const left = await page(hour);
    expect(left).toContain('12:07');
    expect(left).not.toContain('12:22');
    expect(left).toContain(`/mails/${id}`);
    const skipped = await page({ skipped: true });
    expect(skipped).toContain('not sent, as it was not needed any more');
    expect(skipped).not.toContain(`/mails/${id}`);
  });

  test('two choices, each with its reason and who chose', async () => {
    const { id } = await stuck('uncertain');
    const path = `/console/outbox/${id}`;
    const page = await world.html('/console/outbox', 'Anna');
    expect(page).toContain('It was sent');
    expect(page).toContain('Send again as a copy with the same number');
    expect(page).toContain('the line was cut');
    const form = hiddenFields(page, path);
    expect((await world.post(path, { ...form, choice: 'sent', reason: '' }, 'Anna')).status).toBe(422);
    const reason = 'Found in the server’s log.';
    const done = await world.post(path, { ...form, choice: 'sent', reason }, 'Anna');
    expect(done.headers.get('Location')).toBe('/console/outbox?did=sent');
    expect(await read(id)).toMatchObject({ state: 'done', decided: { by: 'Anna', choice: 'sent', reason } });
    expect(await world.html('/console/outbox', 'Anna')).toContain('Everything was sent');
  });

  test('again puts it back in line, for the sweep to find', async () => {
    const { id } = await stuck('uncertain');
    const form = hiddenFields(await world.html('/console/outbox', 'Anna'), `/console/outbox/${id}`);
    await world.post(`/console/outbox/${id}`, { ...form, choice: 'again', reason: 'The server was lost.' }, 'Anna');
    expect(await read(id)).toMatchObject({ state: 'sending', sendAgain: true });
    expect((await world.outbox()).map((entry) => entry.id)).toContain(id);
  });

  test('a delivery event that came meanwhile wins', async () => {
    const { id } = await stuck('uncertain');
    const form = hiddenFields(await world.html('/console/outbox', 'Anna'), `/console/outbox/${id}`);
    await changeEntry(world.host.records, id, (now) => ({ ...now, state: 'done' }));
    const late = await world.post(`/console/outbox/${id}`, { ...form, choice: 'again', reason: 'x' }, 'Anna');
    expect(late.status).toBe(409);
    expect((await read(id)).state).toBe('done');
  });

  test('an auditor sees, and chooses nothing', async () => {
    const { id } = await stuck('dead');
    expect(await world.html('/console/outbox', 'Dirk')).not.toContain(`action="/console/outbox/${id}"`);
  });
});
