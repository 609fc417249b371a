/** A command and a case give events, or a refusal. Pure: time, calendar, policy and the interlock come in the context. */
import { fail, ok, type Result } from '../result.ts';
import type { Case } from './case.ts';
import type { CaseCommand, OpenCase } from './command.ts';
import type { Context, Refusal } from './context.ts';
import { answered, rechecked, testAgain } from './decide-answer.ts';
import {
  contactAdded,
  delivered,
  goneBeforeNotice,
  letterPosted,
  notDelivered,
  sendingDecided,
  sent,
} from './decide-delivery.ts';
import {
  appealDecided,
  appealed,
  approved,
  disputeDecided,
  notTerminated,
  recheckAsked,
  strikeTakenBack,
  suspended,
  suspensionLifted,
  takenBack,
  timeGiven,
} from './decide-people.ts';
import { timerFired } from './decide-time.ts';
import { close, type Draft, draftOf, notifyRound } from './draft.ts';
import type { CaseEvent } from './event.ts';
import { policyOf } from './policy-of.ts';

/** Events in order, the case after each of them, and the case that they lead to. */
export type Decided = { readonly events: readonly CaseEvent[]; readonly steps: readonly Case[]; readonly value: Case };
const decidedBy = (draft: Draft): Decided => ({ events: draft.events(), steps: draft.steps(), value: draft.value() });

const openNew = (id: string, command: OpenCase, context: Context): Draft => {
  const draft = draftOf(undefined, context);
  const { type: _type, ...facts } = command;
  draft.emit({
    type: 'opened',
    id,
    at: context.now,
    policyVersion: context.policy.version,
    ...facts,
    ...context.opening,
  });
  notifyRound(draft, 0);
  return draft;
};

/** Another site of the same contract, or another page: the customer is told, and the round's clock starts again. */
const addFlag = (draft: Draft, command: OpenCase): Refusal | undefined => {
  const value = draft.value();
  const known = new Set(value.noticed.map((noticed) => noticed.url));
  if (value.flags.includes(command.flag) && command.noticed.every((noticed) => known.has(noticed.url))) {
    return { reason: 'already-open' };
  }
  draft.emit({ type: 'flag-added', flag: command.flag, noticed: command.noticed, by: command.confirmedBy });
  notifyRound(draft, draft.base().round);
  return undefined;
};

/** An answer that crossed a termination on its way is an appeal: a third person reads it. */
const asAppeal = ({ id, receivedAt, name, text, kind }: Extract<CaseCommand, { type: 'answer' }>) =>
  ({ type: 'appeal', id, receivedAt, name, text: text === '' ? kind : `${kind}: ${text}` }) as const;

/** Ended cases hear nothing but appeals, late news of their mails, and that they do not count any more. */
const ended = (draft: Draft, command: Exclude<CaseCommand, { type: 'hand-over' }>): Refusal | undefined => {
  switch (command.type) {
    case 'delivered':
      return delivered(draft, command);
    case 'not-delivered':
      return notDelivered(draft, command);
    case 'sending-decided':
      return sendingDecided(draft, command);
    case 'appeal':
      return appealed(draft, command);
    case 'answer':
      return appealed(draft, asAppeal(command));
    case 'decide-appeal':
      return appealDecided(draft, command);
    case 'take-back-strike':
      return strikeTakenBack(draft, command);
    case 'open':
    case 'sent':
    case 'gone-before-notice':
    case 'timer':
    case 'test-again':
    case 'rechecked':
    case 'moved-away':
    case 'contract-ended':
    case 'contact-added':
    case 'letter-posted':
    case 'decide-dispute':
    case 'recheck':
    case 'approve':
    case 'take-back':
    case 'give-time':
    case 'suspend':
    case 'lift-suspension':
    case 'do-not-terminate':
      return { reason: 'wrong-state', state: draft.value().state.kind };
  }
};

/** Possible at any state, and once: the case ends where it had not, and every word about what was found goes. */
const handedOver = (
  draft: Draft,
  { by, task }: Extract<CaseCommand, { type: 'hand-over' }>,
  isEnded: boolean,
): Refusal | undefined => {
  const value = draft.value();
  if (value.handedOver !== undefined) return { reason: 'wrong-state', state: value.state.kind };
  const { now, redactions = [] } = draft.context;
  draft.emit({ type: 'handed-over', at: now, by, task, ...(redactions.length === 0 ? {} : { redactions }) });
  if (!isEnded) close(draft, 'handed-over', { by });
  return undefined;
};

const running = (draft: Draft, command: Exclude<CaseCommand, { type: 'hand-over' }>): Refusal | undefined => {
  switch (command.type) {
    case 'open':
      return addFlag(draft, command);
    case 'sent':
      return sent(draft, command);
    case 'delivered':
      return delivered(draft, command);
    case 'not-delivered':
      return notDelivered(draft, command);
    case 'gone-before-notice':
      return goneBeforeNotice(draft, command);
    case 'sending-decided':
      return sendingDecided(draft, command);
    case 'timer':
      return timerFired(draft);
    case 'answer':
      return answered(draft, command);
    case 'test-again':
      return testAgain(draft);
    case 'rechecked':
      return rechecked(draft, command);
    case 'moved-away':
    case 'contract-ended':
      close(draft, command.type);
      return undefined;
    case 'contact-added':
      return contactAdded(draft, command);
    case 'letter-posted':
      return letterPosted(draft, command);
    case 'decide-dispute':
      return disputeDecided(draft, command);
    case 'recheck':
      return recheckAsked(draft);
    case 'approve':
      return approved(draft, command);
    case 'take-back':
      return takenBack(draft, command);
    case 'give-time':
      return timeGiven(draft, command);
    case 'suspend':
      return suspended(draft, command);
    case 'lift-suspension':
      return suspensionLifted(draft, command);
    case 'do-not-terminate':
      return notTerminated(draft, command);
    case 'take-back-strike':
      return strikeTakenBack(draft, command);
    case 'appeal':
    case 'decide-appeal':
      return { reason: 'wrong-state', state: draft.value().state.kind };
  }
};

/** Forms and timers name the version they were made for; everything else is idempotent by its own id. */
const isStale = (value: Case, command: CaseCommand): Refusal | undefined =>
  'version' in command && command.version !== value.version
    ? { reason: 'stale', expected: command.version, actual: value.version }
    : undefined;

/** `id` is what a new case is called; a case that exists keeps its own. */
export const decide = (
  value: Case | undefined,
  command: CaseCommand,
  asked: Context,
  id: string,
): Result<Decided, Refusal> => {
  const context = { ...asked, policy: policyOf(asked.policy, value ?? asked.opening ?? {}) };
  if (value === undefined) {
    if (command.type !== 'open') return fail({ reason: 'no-such-case' });
    const draft = openNew(id, command, context);
    return ok(decidedBy(draft));
  }
  const stale = isStale(value, command);
  if (stale) return fail(stale);
  const draft = draftOf(value, context);
  const isEnded = value.state.kind === 'terminated' || value.state.kind === 'closed';
  const refusal =
    command.type === 'hand-over'
      ? handedOver(draft, command, isEnded)
      : isEnded
        ? ended(draft, command)
        : running(draft, command);
  return refusal ? fail(refusal) : ok(decidedBy(draft));
};
