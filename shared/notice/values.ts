/** What the templates are filled with, and which of them speaks: all of it read from the case, clean. */
import { deadline, localDate, presumedReceived } from '../calendar/deadline.ts';
import type { Calendar } from '../calendar/holidays.ts';
import { type AnswerKind, answerKinds, type Case, endedAt, type NoticeKind, objections } from '../case/case.ts';
import { baseOf } from '../case/evolve.ts';
import { subjectOf } from '../case/intrusion.ts';
import type { Language } from '../messages.ts';
import type { Policy, Round } from '../policy/policy.ts';
import { addSeconds, type Iso } from '../time.ts';
import { dayInWords } from './moments.ts';
import { clean } from './text-safety.ts';
import { type Body, texts, type Values } from './texts/texts.ts';

/** The facts of one message: what it is, of which round, and what only this message knows. */
export type Message = {
  readonly what: NoticeKind;
  readonly round: number;
  /** The reasons of a decision; of a receipt, the kind of the answer. */
  readonly note?: string;
  readonly left?: readonly string[];
  /** Names of documents that have arrived, as their sender called them. */
  readonly files?: readonly string[];
};

const isAnswerKind = (text: string | undefined): text is AnswerKind =>
  (answerKinds as readonly (string | undefined)[]).includes(text);

const valuesOf = (value: Case, message: Message, policy: Policy, language: Language): Values => ({
  domain: clean(value.domain, 100),
  track: value.track,
  category: subjectOf(value, policy, language),
  clause: clean(value.clause, 40),
  provider: policy.provider.name,
  moreTimeDays: policy.moreTimeDays,
  hackedDays: policy.hackedDays,
  appealDays: policy.appealDays,
  objected: value.answers.some(({ kind }) => objections.has(kind)),
  ...(message.what === 'receipt' && isAnswerKind(message.note) ? { answer: message.note } : {}),
  ...(value.state.kind === 'terminated'
    ? { endedOn: dayInWords(endedAt(value.state.order), language, policy.timeZone) }
    : {}),
  ...(value.suspension === undefined
    ? {}
    : { suspendedUntil: dayInWords(addSeconds(value.suspension.until, -1), language, policy.timeZone) }),
});

/** The last round of a schedule always reads as the final notice, whatever the policy calls it. */
const wordingOf = (value: Case, round: number, policy: Policy): Round => {
  const schedule = policy.schedule[value.track];
  return round >= schedule.length - 1 ? 'final' : (schedule[round]?.round ?? 'reminder');
};

export const bodyOf = (value: Case, message: Message, policy: Policy, language: Language): Body => {
  const values = valuesOf(value, message, policy, language);
  const { round, outcome } = texts[language];
  return message.what === 'round'
    ? round[value.track][wordingOf(value, message.round, policy)](values)
    : outcome[message.what](values);
};

export type Due = {
  readonly at: Iso;
  readonly act: 'answerBy' | 'runsUntil' | 'appealBy';
  readonly mayBeLater: boolean;
};

const daysOf = (value: Case, round: number, policy: Policy): number => {
  const schedule = policy.schedule[value.track];
  return schedule[Math.min(round, schedule.length - 1)]?.days ?? 0;
};

/** Messages that start the clock of their round once they are delivered. */
const startsClock = (what: NoticeKind): boolean => what === 'round' || what === 'dispute-stands';

/**
 * The deadline to tell. Where the clock has not started, it is the earliest that can come true: delivery today, or for a letter
 * posting today and receipt presumed `letterWorkingDays` later. Undefined where nothing is asked of the customer any more.
 */
export const dueOf = (
  value: Case,
  message: Message,
  by: 'mail' | 'letter',
  policy: Policy,
  calendar: Calendar,
  now: Iso,
): Due | undefined => {
  const { state } = value;
  if (state.kind === 'terminated') {
    // After a decision the right to object with us is used up; the ways elsewhere stand in the statement.
    return message.what === 'appeal-upheld' || state.appeal !== undefined
      ? undefined
      : { at: state.appealUntil, act: 'appealBy', mayBeLater: false };
  }
  if (startsClock(message.what)) {
    const from = by === 'mail' ? now : presumedReceived(localDate(now, calendar), policy.letterWorkingDays, calendar);
    return { at: deadline(from, daysOf(value, message.round, policy), calendar), act: 'answerBy', mayBeLater: true };
  }
  const base = baseOf(state);
  // Nobody is told of a deadline that does not run (a dispute is open) or that has passed.
  return base?.kind === 'waiting' && state.kind !== 'disputed' && base.dueAt > now
    ? { at: base.dueAt, act: 'runsUntil', mayBeLater: false }
    : undefined;
};
