import { describe, expect, test } from 'vitest';
import { answerOf, contactOf, judge } from '../../../shared/answer/reply.ts';
import type { Answer, Case } from '../../../shared/case/case.ts';
import { addSeconds, type Iso, parseIso } from '../../../shared/time.ts';
import { admin, designer } from '../case/story.ts';
import { mailWith, parsed, rawMail } from './mail/mails.ts';
import { sampleCase, states } from './sample-case.ts';

const receivedAt = parseIso('2027-03-20T10:00:00Z');
const arrival = { receivedAt, blob: 'inbound/x.eml' };
const open = sampleCase({ contacts: [admin, designer] });
const judged = async (headers: Readonly<Record<string, string>>, cases: readonly Case[] = [open], text?: string) =>
  judge(await parsed(mailWith(headers, text)), cases, arrival);

describe('a mail of a contact', () => {
  test('is an answer, in the sender’s own words, from when it reached us', async () => {
    const mail = await judged({}, [open], 'The page is gone.\n\n> You wrote this.');
    expect(mail).toMatchObject({ status: 'answer', caseId: open.id, contact: 'admin', receivedAt });
    expect(answerOf(mail, admin)).toEqual({
      type: 'answer',
      id: mail.id,
      kind: 'text',
      receivedAt,
      name: 'An Peeters',
      text: 'The page is gone.',
      contact: 'admin',
    });
  });

  test('the address counts, not its spelling; the name is the contact’s where there is none', async () => {
    const mail = await judged({ From: 'DESIGNER@CUSTOMER.EXAMPLE' });
    expect(mail).toMatchObject({ status: 'answer', contact: 'designer' });
    expect(answerOf(mail, designer).name).toBe('Contact designer');
    const idn = sampleCase({ contacts: [{ ...admin, email: 'info@bäckerei.example' }] });
    expect(await judged({ From: 'info@xn--bckerei-5wa.example' }, [idn])).toMatchObject({ status: 'answer' });
  });

  test('an address that is none is compared as it is written', () => {
    const odd = sampleCase({ contacts: [{ ...admin, email: 'jan@[not a host' }] });
    expect(contactOf(odd, 'JAN@[Not A Host')?.id).toBe('admin');
    expect(contactOf(odd, 'jan@[another')).toBeUndefined();
  });

  test('files are named in the answer', async () => {
    const mail = judge(await parsed(rawMail('with-files-nl')), [open], arrival);
    expect(mail.text).toBe('In bijlage de licentie.\n\n[licentie 2027.pdf] [kwaad fdp.html] [file-3]');
    expect(mail.files).toHaveLength(3);
    expect(JSON.stringify(mail)).not.toContain('content');
  });

  test('a long text is cut to what the page for customers takes', async () => {
    const { text } = await judged({}, [open], 'woord '.repeat(5000));
    expect(text.length).toBeLessThanOrEqual(10_000);
    expect(text.endsWith('…')).toBe(true);
  });
});

describe('set aside, never an answer', () => {
  test.each(['out-of-office-exchange-nl', 'bounce-postfix', 'read-receipt-de'])('%s', async (name) => {
    expect(judge(await parsed(rawMail(name)), [open], arrival)).toMatchObject({
      status: 'automatic',
      caseId: open.id,
    });
  });
});

describe('parked for a person', () => {
  const answer = (id: string, text: string): Answer => ({
    id,
    kind: 'text',
    receivedAt,
    name: 'An',
    text,
    contact: 'admin',
    late: false,
    status: 'open',
  });
  test.each([
    ['no-case', {}, []],
    ['several-cases', {}, [open, { ...open, id: 'hw-aaaaaaaaaa' }]],
    ['unknown-sender', { From: 'An Peeters <admin@elsewhere.example>' }, [open]],
    ['unknown-sender', { From: 'admin@customer.example, other@customer.example' }, [open]],
    ['unknown-sender', { From: '"admin@customer.example" <mallory@elsewhere.example>' }, [open]],
    ['case-ended', {}, [{ ...open, state: states.closed }]],
    ['repeated', {}, [{ ...open, answers: [answer('a1', 'The page is gone.')] }]],
    ['too-many', {}, [{ ...open, answers: Array.from({ length: 20 }, (_, at) => answer(`a${at}`, `${at}`)) }]],
  ] as const)('%s', async (why, headers, cases) => {
    expect(await judged(headers, cases)).toMatchObject({ status: 'parked', why });
  });

  test('empty', async () => {
    expect(await judged({}, [open], '  ')).toMatchObject({ status: 'parked', why: 'empty' });
  });

  test('of two cases it belongs to neither until a person says so', async () => {
    const mail = await judged({}, [open, { ...open, id: 'hw-aaaaaaaaaa' }]);
    expect(mail.caseId).toBeUndefined();
  });

  test('an answer that the case knows already is the same answer, not a repetition', async () => {
    const mail = await judged({});
    expect(await judged({}, [{ ...open, answers: [answer(mail.id, mail.text)] }])).toMatchObject({ status: 'answer' });
  });
});

describe('a terminated case hears one appeal, in time', () => {
  const terminated = { ...open, state: states.terminated };
  const at =
    (when: Iso, value: Case = terminated) =>
    async () =>
      judge(await parsed(mailWith({})), [value], { ...arrival, receivedAt: when });
  const { appealUntil } = states.terminated as Extract<Case['state'], { kind: 'terminated' }>;
  test('until its last second, not after, not twice', async () => {
    expect(await at(addSeconds(appealUntil, -1))()).toMatchObject({ status: 'answer' });
    expect(await at(appealUntil)()).toMatchObject({ status: 'parked', why: 'case-ended' });
    const appeal = { id: 'p1', at: receivedAt, name: 'An', text: 'No.' };
    const appealed = { ...terminated, state: { ...states.terminated, appeal } as Case['state'] };
    expect(await at(receivedAt, appealed)()).toMatchObject({ status: 'parked', why: 'case-ended' });
  });
});
