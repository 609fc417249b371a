import { describe, expect, it } from 'vitest';
import { type AnswerCommand, receiveAnswer, unheardAnswers } from '../../../shared/case/inbox.ts';
import { unheardWords, wordOf } from '../../../shared/case/mail-word.ts';
import { RetryLater } from '../../../shared/errors.ts';
import type { MailEvent, MailEventKind, Records } from '../../../shared/ports.ts';
import { memoryQueues } from '../../../shared/queue/memory.ts';
import { memoryRecords } from '../../../shared/store/memory.ts';
import { keys, rows } from '../../../shared/table.ts';
import { parseIso } from '../../../shared/time.ts';
import { sampleCase } from '../answer/sample-case.ts';

const value = sampleCase();
const answer = (id: string, at = '2027-03-16T10:00:00Z'): AnswerCommand => ({
  type: 'answer',
  id,
  kind: 'removed',
  receivedAt: parseIso(at),
  name: 'Jan',
  text: '',
  contact: 'P1',
});
const world = (records: Records = memoryRecords()) => ({ records, queues: memoryQueues({ nowMs: () => 0 }) });
const told = (queues: ReturnType<typeof memoryQueues>) => queues.messages('case').map(({ body }) => body);

describe('an answer that arrives', () => {
  it('is kept before the case is told, oldest first whatever the order of their ids', async () => {
    const { records, queues } = world();
    await receiveAnswer(value.id, answer('b', '2027-03-15T10:00:00Z'), { records, queues });
    await receiveAnswer(value.id, answer('a', '2027-03-16T10:00:00Z'), { records, queues });
    await receiveAnswer(value.id, answer('c', '2027-03-17T10:00:00Z'), { records, queues });
    await receiveAnswer(value.id, answer('d', '2027-03-14T10:00:00Z'), { records, queues });
    expect((await unheardAnswers(value, records)).answers.map(({ id }) => id)).toEqual(['d', 'b', 'a', 'c']);
    expect(told(queues)).toHaveLength(4);
  });

  it('counts from when it first came, however often the button is pressed', async () => {
    const { records, queues } = world();
    await receiveAnswer(value.id, answer('a'), { records, queues });
    await receiveAnswer(value.id, answer('a', '2027-04-20T10:00:00Z'), { records, queues });
    expect(told(queues)).toEqual([
      { caseId: value.id, command: answer('a') },
      { caseId: value.id, command: answer('a') },
    ]);
    expect((await unheardAnswers(value, records)).answers).toEqual([answer('a')]);
  });

  it('is written again where others write to the inbox meanwhile, and asked for again where they never stop', async () => {
    const inner = memoryRecords();
    let meanwhile = 3;
    const records: Records = {
      ...inner,
      transact: async (writes) => {
        const before = await inner.get(keys.inbox(value.id));
        if (meanwhile > 0) {
          meanwhile -= 1;
          const put = { ...keys.inbox(value.id), body: { count: 99 } };
          await inner.transact([{ put, if: before ? { rev: before.rev } : 'absent' }]);
        }
        return inner.transact(writes);
      },
    };
    const { queues } = world();
    await receiveAnswer(value.id, answer('a'), { records, queues });
    expect((await unheardAnswers(value, inner)).answers).toEqual([answer('a')]);
    expect((await inner.get(keys.inbox(value.id)))?.body).toEqual({ count: 100 });
    meanwhile = 99;
    await expect(receiveAnswer(value.id, answer('b'), { records, queues })).rejects.toBeInstanceOf(RetryLater);
    expect(told(queues)).toHaveLength(1);
  });
});

describe('a step towards termination', () => {
  it('holds only while no answer came in between', async () => {
    const { records, queues } = world();
    const empty = await unheardAnswers(value, records);
    expect(empty.answers).toEqual([]);
    expect((await records.transact([empty.check])).ok).toBe(true);
    await receiveAnswer(value.id, answer('a'), { records, queues });
    expect((await records.transact([empty.check])).ok).toBe(false);
    const one = await unheardAnswers(value, records);
    expect((await records.transact([one.check])).ok).toBe(true);
    await receiveAnswer(value.id, answer('b'), { records, queues });
    expect((await records.transact([one.check])).ok).toBe(false);
  });

  it('hears what the case has not heard, also beyond one page', async () => {
    const { records, queues } = world();
    const ids = Array.from({ length: 250 }, (_, number) => `a${String(number).padStart(3, '0')}`);
    for (const id of ids) await receiveAnswer(value.id, answer(id), { records, queues });
    const heard = {
      ...value,
      answers: [{ ...answer('a007'), late: false, status: 'settled' as const }],
    };
    const { answers } = await unheardAnswers(heard, records);
    expect(answers.map(({ id }) => id).toSorted()).toEqual(ids.filter((id) => id !== 'a007'));
  });
});

describe('the word of the mail system', () => {
  const event = (kind: MailEventKind, more: Partial<MailEvent> = {}): MailEvent => ({
    caseId: value.id,
    noticeId: 'n1',
    kind,
    at: parseIso('2027-03-16T10:00:00Z'),
    detail: '',
    ...more,
  });

  it.each<[MailEventKind, string | undefined]>([
    ['accepted', undefined],
    ['delayed', undefined],
    ['delivered', 'delivered'],
    ['bounced', 'not-delivered'],
    ['complained', 'not-delivered'],
    ['suppressed', 'not-delivered'],
    ['rejected', 'not-delivered'],
  ])('%s means %s', (kind, type) => {
    expect(wordOf(event(kind))?.type).toBe(type);
  });
  it('keeps why', () => {
    expect(wordOf(event('bounced', { detail: '550 no such user' }))).toMatchObject({
      detail: 'bounced: 550 no such user',
    });
    expect(wordOf(event('suppressed'))).toMatchObject({ detail: 'suppressed' });
  });

  it('is heard once, oldest first, and only of notices of this case', async () => {
    const records = memoryRecords();
    const delivery = (notice: string, more = {}) => ({ notice, contact: 'P1', requestedAt: value.openedAt, ...more });
    const at = parseIso('2027-03-15T09:05:00Z');
    const waiting = sampleCase({
      rounds: [
        {
          round: 0,
          deliveries: [
            delivery('n1', { deliveredAt: at }),
            delivery('n2', { failedAt: at }),
            delivery('n3'),
            delivery('n4'),
          ],
        },
      ],
    });
    const events = [
      event('delivered'),
      event('bounced', { noticeId: 'n2' }),
      event('accepted', { noticeId: 'n3' }),
      event('delivered', { noticeId: 'n3', at: parseIso('2027-03-16T12:00:00Z') }),
      event('bounced', { noticeId: 'n4' }),
      // A complaint after the delivery: news of a notice whose delivery was heard of.
      event('complained', { at: parseIso('2027-03-16T09:00:00Z') }),
      event('delivered', { noticeId: 'm9' }),
    ];
    for (const one of events) await records.transact([{ put: rows.mailEvent(one), if: 'absent' }]);
    // Beside them lies what else is kept of a case, which is nobody's word on a mail.
    await records.transact([{ put: rows.case(waiting), if: 'absent' }]);
    const words = await unheardWords(waiting, records);
    expect(words.map(({ type, notice }) => [type, notice])).toEqual([
      ['not-delivered', 'n1'],
      ['not-delivered', 'n4'],
      ['delivered', 'n3'],
    ]);
  });

  it('is heard beyond one page', async () => {
    const records = memoryRecords();
    for (let minute = 0; minute < 59; minute += 1)
      for (const kind of ['accepted', 'delayed'] as const) {
        const at = parseIso(`2027-03-16T10:${String(minute).padStart(2, '0')}:00Z`);
        await records.transact([{ put: rows.mailEvent(event(kind, { at, noticeId: 'n0' })), if: 'absent' }]);
      }
    const open = sampleCase({
      rounds: [{ round: 0, deliveries: [{ notice: 'n1', contact: 'P1', requestedAt: value.openedAt }] }],
    });
    await records.transact([{ put: rows.mailEvent(event('delivered')), if: 'absent' }]);
    expect(await unheardWords(open, records)).toMatchObject([{ type: 'delivered', notice: 'n1' }]);
  });
});
