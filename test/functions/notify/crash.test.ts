import { describe, expect, it } from 'vitest';
import { onMailEvent } from '../../../functions/mail-events/mail-events.ts';
import { notify } from '../../../functions/notify/notify.ts';
import { RetryLater } from '../../../shared/errors.ts';
import type { Ports } from '../../../shared/ports.ts';
import { parseIso } from '../../../shared/time.ts';
import { Crash, crashing, type Desk, openDesk, realMail, settings } from './desk.ts';

/** Works an entry like a queue does: again after an error, an hour apart, until there is nothing more to do. */
const work = async (desk: Desk, ports: Ports, id: string): Promise<string> => {
  let last = '';
  for (let hour = 11; hour <= 15; hour += 1) {
    desk.at(`2027-03-15T${hour}:00:00Z`);
    last = await notify(id, ports, settings).catch((error: unknown) => {
      if (error instanceof RetryLater) return 'retry';
      throw error;
    });
    if (last === 'nothing') return last;
  }
  return last;
};

/** Dies at each call in turn, until a run needs fewer calls than that. */
const everyCrash = async (play: (at: number, when: 'before' | 'after') => Promise<boolean>): Promise<number> => {
  for (let at = 1; at < 50; at += 1) {
    const reached = await Promise.all([play(at, 'before'), play(at, 'after')]);
    if (!reached.some(Boolean)) return at - 1;
  }
  throw new Error('a notice takes more calls than a test should wait for');
};
/** Whether the run got as far as the call that dies. */
const reaches = async (ports: Ports, id: string, at: number, when: 'before' | 'after'): Promise<boolean> => {
  const broken = crashing(ports, at, when);
  await notify(id, broken, settings).catch((error: unknown) => {
    if (!(error instanceof Crash)) throw error;
  });
  return broken.calls() >= at;
};

describe('a crash between any two calls', () => {
  it('loses no mail and doubles none where the mail system is repeat-safe', async () => {
    const crashes = await everyCrash(async (at, when) => {
      const desk = await openDesk();
      const { id } = await desk.entry('mail');
      const reached = await reaches(desk.host, id, at, when);
      expect(await work(desk, desk.host, id), `${at} ${when}`).toBe('nothing');
      expect(await desk.host.mailbox.list(), `${at} ${when}`).toHaveLength(1);
      expect((await desk.entry('mail')).state).toBe('done');
      const kept = await desk.host.blobs.get(`mail/${desk.caseId}/${id}.eml`);
      expect(kept).toEqual(await desk.host.mailbox.read(id));
      await desk.close();
      return reached;
    });
    expect(crashes).toBeGreaterThanOrEqual(7);
  });

  it('never sends twice where it is not: the delivery event settles what is uncertain', async () => {
    const seen = new Set<string>();
    const crashes = await everyCrash(async (at, when) => {
      const desk = await openDesk();
      const mail = realMail();
      const ports: Ports = { ...desk.host, mail };
      const { id } = await desk.entry('mail');
      const reached = await reaches(ports, id, at, when);
      await work(desk, ports, id);
      const { state } = await desk.entry('mail');
      seen.add(state);
      expect(mail.taken.length, `${at} ${when}`).toBeLessThanOrEqual(1);
      expect(['done', 'uncertain'], `${at} ${when}`).toContain(state);
      // "done" is only ever said of a mail that was taken.
      if (state === 'done') expect(mail.taken, `${at} ${when}`).toHaveLength(1);
      if (mail.taken.length === 1) {
        const event = {
          noticeId: id,
          caseId: desk.caseId,
          kind: 'delivered',
          at: parseIso('2027-03-15T12:00:00Z'),
          detail: '',
        } as const;
        await onMailEvent(event, ports);
        expect((await desk.entry('mail')).state, `${at} ${when}`).toBe('done');
      }
      await desk.close();
      return reached;
    });
    expect(crashes).toBeGreaterThanOrEqual(7);
    expect(seen).toEqual(new Set(['done', 'uncertain']));
  });
});
