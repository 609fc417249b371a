/** The mail system's and the post's word: when the clock starts, and what happens when a message reached nobody. */
import { localDate, presumedReceived } from '../calendar/deadline.ts';
import { addSeconds } from '../time.ts';
import type { Case } from './case.ts';
import type { CaseCommand } from './command.ts';
import type { Refusal } from './context.ts';
import { close, type Draft, notifyRound, startClock } from './draft.ts';
import { withdrawSignature } from './termination.ts';

const secondsPerHour = 3600;

type Of<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

const find = (draft: Draft, notice: string) => {
  for (const record of draft.value().rounds) {
    const delivery = record.deliveries.find((candidate) => candidate.notice === notice);
    if (delivery) return { record, delivery };
  }
  return undefined;
};

/** The message has left: from now on the mail system owes a word on it. Waiting in our own outbox counts against nobody. */
export const sent = (draft: Draft, command: Of<'sent'>): Refusal | undefined => {
  const found = find(draft, command.notice);
  if (!found || found.delivery.sentAt !== undefined) return { reason: 'already-known' };
  const proofBy = addSeconds(command.at, draft.context.policy.deliveryProofHours * secondsPerHour);
  draft.emit({ type: 'notice-sent', notice: command.notice, at: command.at, proofBy });
  return undefined;
};

export const delivered = (draft: Draft, command: Of<'delivered'>): Refusal | undefined => {
  const found = find(draft, command.notice);
  if (!found || found.delivery.deliveredAt !== undefined) return { reason: 'already-known' };
  draft.emit({ type: 'delivery-proven', notice: command.notice, at: command.at });
  const { state } = draft.value();
  if (state.kind === 'terminated' || state.kind === 'closed') return undefined;
  const base = draft.base();
  const isCurrent = base.kind === 'notifying' && base.notice === command.notice;
  // A delay that turned into a delivery after we had given the contact up: still a proof, and kinder than a letter.
  const isLate = base.kind === 'undeliverable' && found.record.round === base.round && !found.delivery.failedAt;
  if (isCurrent || isLate) startClock(draft, base.round, command.at);
  return undefined;
};

/** A bounce never counts against a customer: the round starts again with whoever else can be reached. */
export const notDelivered = (draft: Draft, command: Of<'not-delivered'>): Refusal | undefined => {
  const found = find(draft, command.notice);
  if (!found || found.delivery.failedAt !== undefined) return { reason: 'already-known' };
  draft.emit({ type: 'delivery-failed', notice: command.notice, at: command.at, detail: command.detail.slice(0, 500) });
  const { state } = draft.value();
  if (state.kind === 'terminated' || state.kind === 'closed') return undefined;
  const base = draft.base();
  const waitedFor = base.kind === 'notifying' && base.notice === command.notice;
  // The delivery that a round's clock was started by: not one that another contact's message has replaced since.
  const carried = found.record.deliveredAt !== undefined && found.record.deliveredAt === found.delivery.deliveredAt;
  if (!waitedFor && !carried) return undefined;
  // Whoever signed took that round for delivered.
  withdrawSignature(draft);
  notifyRound(draft, found.record.round);
  return undefined;
};

/** Kept in the trail, whatever the case has come to: what may have been sent twice, somebody answers for. */
export const sendingDecided = (draft: Draft, command: Of<'sending-decided'>): Refusal | undefined => {
  if (draft.value().sendingsDecided?.includes(`${command.entry} ${command.at}`)) return { reason: 'already-known' };
  if (command.reason.trim() === '') return { reason: 'reason-missing' };
  draft.emit(command);
  return undefined;
};

/** Whether the case waits for this message to go out: a mail or, where none reaches anybody, the letter. */
const isAwaited = ({ state, rounds }: Case, notice: string): boolean => {
  if (state.kind === 'notifying') return state.notice === notice;
  return (
    state.kind === 'undeliverable' && rounds.some((it) => it.round === state.round && it.letter?.notice === notice)
  );
};

/** Nothing left to notify about, seen just before the message went out. */
export const goneBeforeNotice = (draft: Draft, command: Of<'gone-before-notice'>): Refusal | undefined => {
  const { state, rounds } = draft.value();
  if (!isAwaited(draft.value(), command.notice)) return { reason: 'wrong-state', state: state.kind };
  const everTold = rounds.some(
    ({ deliveries, letter }) =>
      letter?.presumedAt !== undefined || deliveries.some(({ deliveredAt }) => deliveredAt !== undefined),
  );
  close(draft, everTold ? 'remedied' : 'gone-before-notice');
  return undefined;
};

export const contactAdded = (draft: Draft, command: Of<'contact-added'>): Refusal | undefined => {
  draft.emit({ type: 'contact-added', contact: command.contact, by: command.by });
  const base = draft.base();
  if (base.kind === 'undeliverable') notifyRound(draft, base.round);
  return undefined;
};

/** The clock starts by the postal rule: presumed received so many working days after posting. */
export const letterPosted = (draft: Draft, command: Of<'letter-posted'>): Refusal | undefined => {
  const { calendar, policy, now } = draft.context;
  const base = draft.base();
  const record = draft.value().rounds.find((candidate) => candidate.round === base.round);
  if (base.kind !== 'undeliverable' || record?.letter === undefined) {
    return { reason: 'wrong-state', state: draft.value().state.kind };
  }
  const today = localDate(now, calendar);
  const composed = localDate(record.letter.composedAt, calendar);
  const isDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(command.postedOn);
  if (!isDate || command.postedOn > today || command.postedOn < composed) {
    return { reason: 'posted-on-impossible', postedOn: command.postedOn };
  }
  const presumedAt = presumedReceived(command.postedOn, policy.letterWorkingDays, calendar);
  draft.emit({ type: 'letter-posted', round: base.round, postedOn: command.postedOn, presumedAt, by: command.by });
  startClock(draft, base.round, presumedAt);
  return undefined;
};
