import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onMailEvent } from '../../../functions/mail-events/mail-events.ts';
import { readMailEvent } from '../../../functions/mail-events/read.ts';
import { changeEntry } from '../../../shared/case/outbox-entry.ts';
import { GiveUp } from '../../../shared/errors.ts';
import type { MailEvent, MailEventKind } from '../../../shared/ports.ts';
import { bodyOf } from '../../../shared/table.ts';
import { parseIso } from '../../../shared/time.ts';
import { type Desk, openDesk } from '../notify/desk.ts';

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

const at = parseIso('2027-03-15T10:05:00Z');
const event = async (kind: MailEventKind, detail = ''): Promise<MailEvent> => ({
  noticeId: (await desk.entry('mail')).id,
  caseId: desk.caseId,
  kind,
  at,
  detail,
});
const kept = async () => {
  const page = await desk.host.records.query({ index: 'table', pk: `case#${desk.caseId}`, prefix: 'event#' });
  return page.rows.map((row) => bodyOf<MailEvent>(row));
};
const entryIn = async (state: 'sending' | 'uncertain' | 'pending') =>
  changeEntry(desk.host.records, (await desk.entry('mail')).id, (entry) => ({ ...entry, state }));

describe('a mail event', () => {
  it('of delivery starts the clock of the case', async () => {
    await onMailEvent(await event('delivered'), desk.host);
    const [message, ...more] = await desk.commands();
    expect(more).toEqual([]);
    if (message === undefined) throw new Error('no command');
    expect((await desk.command(message)).state).toMatchObject({ kind: 'waiting', deliveredAt: at });
  });

  it.each(['bounced', 'complained', 'suppressed', 'rejected'] as const)(
    'of %s says that nobody was reached',
    async (kind) => {
      await onMailEvent(await event(kind, '550 no such user'), desk.host);
      expect(await desk.commands()).toEqual([
        {
          caseId: desk.caseId,
          command: {
            type: 'not-delivered',
            notice: (await desk.entry('mail')).id,
            at,
            detail: `${kind}: 550 no such user`,
          },
        },
      ]);
    },
  );

  it.each(['accepted', 'delayed'] as const)('of %s is only kept', async (kind) => {
    await onMailEvent(await event(kind), desk.host);
    expect(await desk.commands()).toEqual([]);
    expect(await kept()).toEqual([await event(kind)]);
  });

  it('that comes twice is kept once', async () => {
    await onMailEvent(await event('delivered'), desk.host);
    await onMailEvent(await event('delivered'), desk.host);
    expect(await kept()).toHaveLength(1);
  });

  it.each(['sending', 'uncertain'] as const)('settles a message that is %s', async (state) => {
    await entryIn(state);
    await onMailEvent(await event('delayed'), desk.host);
    expect((await desk.entry('mail')).state).toBe('done');
  });

  it('leaves a message alone that was not sent', async () => {
    await entryIn('pending');
    await onMailEvent({ ...(await event('delivered')), noticeId: 'hw-other.n1' }, desk.host);
    expect((await desk.entry('mail')).state).toBe('pending');
  });
});

describe('reading an event off the queue', () => {
  it('takes what a mail adapter sends', async () => {
    expect(readMailEvent({ ...(await event('bounced', 'a\r\nb')), at: '2027-03-15T11:05:00+01:00' })).toEqual({
      ...(await event('bounced', 'a b')),
    });
  });

  it.each([null, {}, { noticeId: 'n', caseId: 'c', kind: 'opened', at: '2027-03-15T10:00:00Z' }])(
    'refuses %j',
    (body) => {
      expect(() => readMailEvent(body)).toThrow(GiveUp);
    },
  );
});
