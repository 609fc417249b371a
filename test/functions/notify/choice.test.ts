import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { notify } from '../../../functions/notify/notify.ts';
import type { OutboxChoice, OutboxEntry } from '../../../shared/case/outbox.ts';
import { asDead, asDecided, changeEntry } from '../../../shared/case/outbox-entry.ts';
import { GiveUp, RetryLater } from '../../../shared/errors.ts';
import type { Mail, OutgoingMail, Ports } from '../../../shared/ports.ts';
import { toIso } from '../../../shared/time.ts';
import { Crash, crashing, type Desk, openDesk, realMail, settings } from './desk.ts';

let desk: Desk;
let id: string;
beforeEach(async () => {
  desk = await openDesk();
  ({ id } = await desk.entry('mail'));
});
afterEach(() => desk.close());

const entry = (): Promise<OutboxEntry> => desk.entry('mail');
const decide = (choice: OutboxChoice) =>
  changeEntry(desk.host.records, id, (current) =>
    asDecided(current, choice, { by: 'Anna', at: toIso(desk.host.now()), reason: 'The mail server lost it.' }),
  );
/** A mail system whose answers are these, one a call; the last one stays. */
const answering = (...answers: ('taken' | Error)[]): Mail & { readonly taken: OutgoingMail[] } => {
  const taken: OutgoingMail[] = [];
  return {
    taken,
    send: async (mail) => {
      const answer = answers.length > 1 ? answers.shift() : answers[0];
      if (answer instanceof Error) throw answer;
      taken.push(mail);
      return { messageId: 'm' };
    },
  };
};
const uncertain = async (mail: Mail): Promise<Ports> => {
  const ports = { ...desk.host, mail };
  expect(await notify(id, ports, settings)).toBe('uncertain');
  return ports;
};

describe('an uncertain mail waits for its delivery event or a person', () => {
  it('sent: done, nothing goes out, and it says who said so', async () => {
    const mail = answering(new Error('connection lost'));
    const ports = await uncertain(mail);
    expect(await notify(id, ports, settings)).toBe('nothing');
    await decide('sent');
    expect(await entry()).toMatchObject({ state: 'done', decided: { by: 'Anna', choice: 'sent' } });
    expect(await notify(id, ports, settings)).toBe('nothing');
    expect(mail.taken).toEqual([]);
  });

  it('again: the same bytes under the same number, once', async () => {
    const mail = answering(new Error('connection lost'), 'taken');
    const ports = await uncertain(mail);
    const kept = await desk.host.blobs.get(`mail/${desk.caseId}/${id}.eml`);
    await decide('again');
    expect(await notify(id, ports, settings)).toBe('sent');
    expect(await notify(id, ports, settings)).toBe('nothing');
    expect(mail.taken).toHaveLength(1);
    expect(mail.taken[0]).toMatchObject({ noticeId: id, mime: kept });
    expect(await entry()).toMatchObject({ state: 'done', decided: { choice: 'again' } });
    expect(await entry()).not.toHaveProperty('sendAgain');
  });

  it('again, and not now: later, with the same bytes', async () => {
    const mail = answering(new Error('connection lost'), new RetryLater('busy'), 'taken');
    const ports = await uncertain(mail);
    const kept = await desk.host.blobs.get(`mail/${desk.caseId}/${id}.eml`);
    await decide('again');
    expect(await notify(id, ports, settings)).toBe('later');
    expect(await notify(id, ports, settings)).toBe('busy');
    desk.at('2027-03-15T12:00:00Z');
    expect(await notify(id, ports, settings)).toBe('sent');
    expect(mail.taken[0]?.mime).toEqual(kept);
  });

  it('again, and uncertain again: it asks again', async () => {
    const ports = await uncertain(answering(new Error('connection lost')));
    await decide('again');
    expect(await notify(id, ports, settings)).toBe('uncertain');
    expect(await entry()).not.toHaveProperty('sendAgain');
  });

  it('again, when the case has moved on: not sent', async () => {
    const mail = answering(new Error('connection lost'), 'taken');
    const ports = await uncertain(mail);
    await desk.command({ caseId: desk.caseId, command: { type: 'contract-ended' } });
    await changeEntry(desk.host.records, id, (current) =>
      asDecided(current, 'again', { by: 'Anna', at: toIso(desk.host.now()), reason: '' }),
    );
    expect(await notify(id, ports, settings)).toBe('cancelled');
    expect(mail.taken).toEqual([]);
  });

  it('a crash at any call of the copy sends one at most', async () => {
    let crashes = 0;
    for (let at = 1; at < 15; at += 1) {
      for (const when of ['before', 'after'] as const) {
        const other = await openDesk();
        const first = (await other.entry('mail')).id;
        const lost = { ...other.host, mail: answering(new Error('connection lost')) };
        await notify(first, lost, settings);
        await changeEntry(other.host.records, first, (current) =>
          asDecided(current, 'again', { by: 'Anna', at: toIso(other.host.now()), reason: '' }),
        );
        const mail = realMail();
        const broken = crashing({ ...other.host, mail }, at, when);
        const ended = await notify(first, broken, settings).catch((error: unknown) => error);
        if (ended instanceof Crash) crashes += 1;
        for (const hour of [12, 13, 14]) {
          other.at(`2027-03-15T${hour}:00:00Z`);
          await notify(first, { ...other.host, mail }, settings);
        }
        expect(mail.taken.length, `${at} ${when}`).toBeLessThanOrEqual(1);
        const { state } = await other.entry('mail');
        expect(state === 'done' ? mail.taken.length : 1, `${at} ${when}`).toBe(1);
        await other.close();
      }
    }
    expect(crashes).toBeGreaterThan(8);
  });
});

describe('a dead entry', () => {
  it('again: tried afresh; sent: left in peace', async () => {
    const ports = { ...desk.host, mail: answering(new GiveUp('refused', '')) };
    expect(await notify(id, ports, settings)).toBe('dead');
    await decide('again');
    expect(await entry()).toMatchObject({ state: 'pending', attempts: 0, decided: { by: 'Anna' } });
    await changeEntry(desk.host.records, id, (current) => asDead(current, 'gone'));
    await decide('sent');
    expect(await entry()).toMatchObject({ state: 'done', lastError: 'gone' });
  });

  it('what is neither dead nor uncertain is not decided', async () => {
    expect((await decide('sent'))?.state).toBe('pending');
  });
});
