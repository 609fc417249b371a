/** A case's state in words: the line that the list and the page share. */
import { type Case, contactOf, endedAt, isUntested } from '../../shared/case/case.ts';
import type { OutboxEntry } from '../../shared/case/outbox.ts';
import { momentOf } from '../../shared/case/outbox-entry.ts';
import { policyOf } from '../../shared/case/policy-of.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Tone } from '../../shared/web/parts.tsx';
import type { ConsoleContext } from './desk.ts';

export const stateTone = (value: Case): Exclude<Tone, 'info' | 'neutral'> | 'info' => {
  switch (value.state.kind) {
    case 'disputed':
    case 'undeliverable':
      return 'warn';
    case 'termination-due':
    case 'terminated':
      return 'bad';
    case 'notifying':
    case 'waiting':
    case 'rechecking':
      return 'info';
    case 'closed':
      return 'good';
  }
};

/** Where it stands; a termination that is signed and may still be taken back is a state of its own to the eye. */
export const stateWords = (c: ConsoleContext, { state }: Case): string => {
  const t = c.var.t.case;
  return state.kind === 'termination-due' && state.signed !== undefined ? t.coolingOff : t.states[state.kind];
};

/** Taken off the net, and neither ended nor put back: also after the day until which it was to last. */
export const isSuspended = ({ suspension, state }: Case): boolean =>
  suspension !== undefined && state.kind !== 'closed' && state.kind !== 'terminated';

/** `Reminder (2 of 3)`; undefined once a case has ended. */
export const roundWords = (c: ConsoleContext, value: Case, policy: Policy): string | undefined => {
  if (value.state.kind === 'terminated' || value.state.kind === 'closed') return undefined;
  const { rounds, round } = c.var.t.case;
  const schedule = policyOf(policy, value).schedule[value.track];
  const step = schedule[value.state.round];
  return step === undefined ? undefined : round(rounds[step.round], value.state.round + 1, schedule.length);
};

/** The deadline, or since when the case stands where it does. */
export const timeWords = (c: ConsoleContext, value: Case): string => {
  const { t, words } = c.var;
  const { state } = value;
  switch (state.kind) {
    case 'waiting':
      return (state.dueAt <= words.now ? t.case.duePassed : t.case.until)(words.lastDay(state.dueAt));
    case 'notifying': {
      const record = value.rounds.find(({ round }) => round === state.round);
      const asked = record?.deliveries.at(-1)?.requestedAt ?? value.openedAt;
      return t.case.since(words.moment(asked));
    }
    case 'undeliverable':
    case 'rechecking':
    case 'disputed':
    case 'termination-due':
      return t.case.since(words.moment(state.since));
    case 'terminated':
      return words.moment(endedAt(state.order));
    case 'closed':
      return words.moment(state.at);
  }
};

/** What is going on, and who must do what next. */
export const summaryWords = (c: ConsoleContext, value: Case): string => {
  const { t, words } = c.var;
  const { summary, outcomes } = t.case;
  const { state } = value;
  switch (state.kind) {
    case 'notifying':
      return summary.notifying(
        nameOfContact(value, state.contact),
        state.proofBy === undefined ? undefined : words.moment(state.proofBy),
      );
    case 'terminated':
      return state.appeal !== undefined && state.appeal.decided === undefined
        ? summary.appealed
        : summary.terminated(words.lastDay(state.appealUntil));
    case 'closed':
      return summary.closed(outcomes[state.outcome]);
    case 'termination-due':
      return state.signed === undefined
        ? summary[state.kind]
        : summary.signed(state.signed.by, words.moment(state.signed.effectiveAt));
    case 'undeliverable':
    case 'waiting':
    case 'rechecking':
      return summary[state.kind];
    case 'disputed':
      return isUntested(value) ? summary.untested : summary.disputed;
  }
};

/** What became of a message, and when. */
export const sendingWords = (c: ConsoleContext, entry: OutboxEntry): string => {
  const { sending, notSent } = c.var.t.case;
  return entry.skipped ? notSent : sending[entry.state](c.var.words.moment(momentOf(entry)));
};

export const nameOfContact = (value: Case, contact: string): string => contactOf(value, contact)?.name ?? contact;
