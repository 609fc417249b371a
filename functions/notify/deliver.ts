/** The one place that hands bytes to the mail system, and what each of its answers means. */
import type { CaseContact } from '../../shared/case/case.ts';
import type { CaseCommand } from '../../shared/case/command.ts';
import type { Effect, OutboxEntry } from '../../shared/case/outbox.ts';
import { asDead, asDone, asFailed, changeEntry, isOpen } from '../../shared/case/outbox-entry.ts';
import { GiveUp, RetryLater } from '../../shared/errors.ts';
import { mailKey } from '../../shared/notice/kept.ts';
import type { Json, Ports } from '../../shared/ports.ts';
import { toIso } from '../../shared/time.ts';
import { startsClock } from './gate.ts';
import type { Notified, NotifySettings } from './settings.ts';

export type MailEffect = Extract<Effect, { kind: 'mail' }>;

const attempts = 40; // over a week at the longest pause; by then the case has given this contact up
const uncertain = 'it is not known whether the mail system took this message; its delivery event will tell';

export const tell = (effect: Pick<MailEffect, 'caseId'>, command: CaseCommand, { queues }: Ports): Promise<void> =>
  queues.send('case', [{ body: { caseId: effect.caseId, command } as unknown as Json }]);

/** The wait for a proof of delivery begins when a message leaves, or may have left: waiting in our outbox counts against nobody. */
export const tellSent = async (effect: MailEffect, ports: Ports): Promise<void> => {
  if (!startsClock(effect.what)) return;
  await tell(effect, { type: 'sent', notice: effect.notice, at: toIso(ports.now()) }, ports);
};

/** Told first and marked after: a crash in between tells it twice, which the case refuses. */
export const notSendable = async (id: string, effect: MailEffect, why: string, ports: Ports): Promise<Notified> => {
  const at = toIso(ports.now());
  await tell(effect, { type: 'not-delivered', notice: effect.notice, at, detail: why }, ports);
  await changeEntry(ports.records, id, (entry) => (isOpen(entry) ? asDead(entry, why) : undefined));
  ports.log('warn', 'notify.dead', { entry: id });
  return 'dead';
};

const inDoubt = (entry: OutboxEntry): OutboxEntry | undefined =>
  entry.state === 'sending' ? { ...entry, state: 'uncertain', lastError: uncertain } : undefined;
export const markUncertain = async (id: string, ports: Ports): Promise<Notified> => {
  const after = await changeEntry(ports.records, id, inDoubt);
  ports.log('warn', 'notify.uncertain', { entry: id });
  return after?.state === 'done' ? 'sent' : 'uncertain';
};

/** What the mail system made of the message; `refused` for good, `not-now`, or nobody knows. */
type Taken =
  | { readonly answer: 'taken'; readonly messageId: string }
  | { readonly answer: 'refused' | 'not-now' | 'unknown'; readonly error: Error };

const hand = async (
  effect: MailEffect,
  to: CaseContact,
  mime: Uint8Array,
  ports: Ports,
  from: string,
): Promise<Taken> => {
  const { notice: noticeId, caseId } = effect;
  try {
    return { answer: 'taken', ...(await ports.mail.send({ mime, from, to: to.email, noticeId, caseId })) };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { answer: error instanceof GiveUp ? 'refused' : error instanceof RetryLater ? 'not-now' : 'unknown', error };
  }
};

/**
 * `bytes` are those stored in the blob. RetryLater and GiveUp say that the mail system did not take the message; any other error
 * says nothing, so that only a mail system that keeps one message a notice may be asked again.
 */
export const deliver = async (
  id: string,
  effect: MailEffect,
  to: CaseContact,
  bytes: Uint8Array,
  ports: Ports,
  { policy }: NotifySettings,
): Promise<Notified> => {
  const taken = await hand(effect, to, bytes, ports, policy.provider.from);
  switch (taken.answer) {
    case 'taken': {
      const { messageId } = taken;
      await tellSent(effect, ports);
      // Also where its delivery event has come first and closed the entry.
      await changeEntry(ports.records, id, (entry) => ({ ...asDone(entry), messageId }));
      return 'sent';
    }
    case 'refused':
      await ports.blobs.delete(mailKey(effect));
      return notSendable(id, effect, taken.error.message, ports);
    case 'not-now': {
      // Composed afresh next time: the deadline in it would be out of date.
      await ports.blobs.delete(mailKey(effect));
      const now = toIso(ports.now());
      await changeEntry(ports.records, id, (entry) =>
        entry.state === 'sending' ? asFailed(entry, taken.error.message, now, attempts) : undefined,
      );
      return 'later';
    }
    case 'unknown':
      if (ports.mail.repeatSafe === true) throw taken.error;
      ports.log('error', 'notify.failed', { entry: id, error: taken.error.name });
      await tellSent(effect, ports);
      return markUncertain(id, ports);
  }
};
