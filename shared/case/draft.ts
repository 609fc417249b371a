/** A decision in the making: events so far, and the case as they leave it, so that one step can build on another. */
import { deadline } from '../calendar/deadline.ts';
import { addSeconds } from '../time.ts';
import type { Answer, BaseState, Case, CaseContact, RecheckReason, TerminationOrder } from './case.ts';
import type { Context } from './context.ts';
import type { CaseEvent } from './event.ts';
import { baseOf, evolve } from './evolve.ts';
import { provenRounds } from './proven.ts';
import { withdrawSignature } from './termination.ts';

export type Draft = {
  readonly value: () => Case;
  readonly base: () => BaseState;
  readonly events: () => readonly CaseEvent[];
  /** The case after each event. */
  readonly steps: () => readonly Case[];
  readonly emit: (event: CaseEvent) => void;
  readonly context: Context;
};
const recheckOverdueHours = 6;
const secondsPerHour = 3600;
const secondsPerMinute = 60;

export const draftOf = (start: Case | undefined, context: Context): Draft => {
  let current = start;
  const events: CaseEvent[] = [];
  const steps: Case[] = [];
  const value = (): Case => {
    if (current === undefined) throw new Error('a draft has no case before its first event');
    return current;
  };
  return {
    context,
    value,
    base: () => {
      const base = baseOf(value().state);
      if (base === undefined) throw new Error(`an ended case (${value().state.kind}) has no base state`);
      return base;
    },
    events: () => events,
    steps: () => steps,
    emit: (event) => {
      current = evolve(current, event);
      events.push(event);
      steps.push(current);
    },
  };
};

/** Ids made from the case's own count of events: the same decision, taken twice, names the same thing. */
export const nextId = (draft: Draft, letter: 'n' | 'r'): string =>
  `${draft.value().id}.${letter}${draft.value().version + 1}`;

export const lastRound = (value: Case, context: Context): number => context.policy.schedule[value.track].length - 1;
export const roundDays = (value: Case, round: number, context: Context): number => {
  const schedule = context.policy.schedule[value.track];
  const step = schedule[Math.min(round, schedule.length - 1)];
  if (step === undefined) throw new Error(`policy ${context.policy.version} has no rounds for ${value.track}`);
  return step.days;
};

/** Contacts that may be reached: not those whose last message came back, or any of this round. Administrative first. */
const reachable = (value: Case, round: number): readonly CaseContact[] => {
  const failedInRound = new Set<string>();
  const failedLast = new Map<string, boolean>();
  for (const record of value.rounds) {
    for (const { contact, failedAt } of record.deliveries) {
      failedLast.set(contact, failedAt !== undefined);
      if (failedAt !== undefined && record.round === round) failedInRound.add(contact);
    }
  }
  return value.contacts.filter(({ id }) => !failedInRound.has(id) && failedLast.get(id) !== true);
};

/** Sends this round's message to the next contact who can be reached, else asks for a letter. */
export const notifyRound = (
  draft: Draft,
  round: number,
  options: { readonly what?: 'round' | 'dispute-stands'; readonly reason?: string } = {},
): void => {
  const { context } = draft;
  const notice = nextId(draft, 'n');
  const what = options.what ?? 'round';
  const [contact] = reachable(draft.value(), round);
  if (contact === undefined) {
    draft.emit({ type: 'letter-requested', round, notice, at: context.now });
    return;
  }
  draft.emit({
    type: 'notice-requested',
    what,
    round,
    notice,
    contact: contact.id,
    at: context.now,
    ...(options.reason === undefined ? {} : { reason: options.reason }),
  });
};

/** The clock of a round runs from a proven delivery, and from nothing else. */
export const startClock = (draft: Draft, round: number, deliveredAt: Context['now']): void =>
  draft.emit({
    type: 'clock-started',
    round,
    deliveredAt,
    dueAt: deadline(deliveredAt, roundDays(draft.value(), round, draft.context), draft.context.calendar),
  });

/** `misses`: looks in a row that found nothing so far. `inMinutes`: how long to wait before this look. */
export const requestRecheck = (
  draft: Draft,
  because: RecheckReason,
  { misses = 0, inMinutes = 0 }: { readonly misses?: number; readonly inMinutes?: number } = {},
): void => {
  const { state } = draft.value();
  const lookAt = addSeconds(draft.context.now, inMinutes * secondsPerMinute);
  draft.emit({
    type: 'recheck-requested',
    recheck: nextId(draft, 'r'),
    because,
    at: draft.context.now,
    overdueAt: addSeconds(lookAt, recheckOverdueHours * secondsPerHour),
    ...(misses === 0 ? {} : { misses }),
    ...(inMinutes === 0 ? {} : { notBefore: lookAt }),
    // A recheck that is asked again goes back to where the first one would have: a dispute under it is not forgotten.
    resume: state.kind === 'rechecking' ? state.resume : state.kind === 'disputed' ? state : draft.base(),
  });
};

/** The period of the round that the case has come to; none where nobody is known to have been told of it, or is told anew. */
export const clockOf = (draft: Draft): TerminationOrder['rounds'][number] | undefined =>
  provenRounds(draft.value()).find(({ round }) => round === draft.base().round);

/** Never moves a deadline forward in time towards the customer's loss: the later of the two holds. */
export const lengthen = (
  draft: Draft,
  why: 'more-time' | 'hacked' | 'still-there' | 'cannot-tell' | 'staff',
  from: Context['now'],
  days: number,
  who: { readonly by?: string; readonly reason?: string } = {},
): boolean => {
  const clock = clockOf(draft);
  // A period that nobody was told of cannot be lengthened.
  if (clock === undefined) return false;
  const { round, deliveredAt, dueAt: before } = clock;
  const dueAt = deadline(from, days, draft.context.calendar);
  if (dueAt <= before) return false;
  // Whoever signed took the period for over.
  withdrawSignature(draft);
  draft.emit({ type: 'deadline-moved', why, round, from: before, clock: { deliveredAt, dueAt }, ...who });
  return true;
};

export const settleAnswers = (draft: Draft, which: (answer: Answer) => boolean = () => true): void => {
  for (const answer of draft.value().answers) {
    if (answer.status === 'open' && which(answer)) draft.emit({ type: 'answer-settled', id: answer.id });
  }
};

export const close = (
  draft: Draft,
  outcome: Extract<CaseEvent, { type: 'closed' }>['outcome'],
  who: { readonly by?: string; readonly reason?: string } = {},
): void => {
  settleAnswers(draft);
  // A contract that the provider itself has ended is not put back on, nor is what an authority is to look at.
  if (draft.value().suspension !== undefined && outcome !== 'contract-ended' && outcome !== 'handed-over')
    draft.emit({ type: 'suspension-lifted', at: draft.context.now });
  draft.emit({ type: 'closed', outcome, at: draft.context.now, ...who });
};
