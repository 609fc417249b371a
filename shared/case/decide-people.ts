/** What staff may do to a case. Whoever decided before never decides again on the same matter. */

import { deadline } from '../calendar/deadline.ts';
import { fail, ok, type Result } from '../result.ts';
import { addSeconds, type Iso, laterOf } from '../time.ts';
import type { Case, Suspension } from './case.ts';
import { terminationChecklist } from './checklist.ts';
import type { CaseCommand } from './command.ts';
import type { Refusal } from './context.ts';
import { close, type Draft, lengthen, notifyRound, requestRecheck, settleAnswers } from './draft.ts';
import { isStrike } from './strikes.ts';
import { carryOut, signatureOf, withdrawSignature } from './termination.ts';

type Of<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

const wrongState = (value: Case): Refusal => ({ reason: 'wrong-state', state: value.state.kind });
const secondsPerHour = 3600;
const missing = (reason: string): boolean => reason.trim() === '';

/** Decided by a reviewer other than those who confirmed. */
export const disputeDecided = (draft: Draft, command: Of<'decide-dispute'>): Refusal | undefined => {
  const value = draft.value();
  const { by, verdict, reason } = command;
  if (value.state.kind !== 'disputed') return wrongState(value);
  if (value.confirmers.includes(by)) return { reason: 'same-person', person: by };
  if (missing(reason)) return { reason: 'reason-missing' };
  settleAnswers(draft);
  draft.emit({ type: 'dispute-decided', by, at: draft.context.now, verdict, reason });
  if (verdict === 'withdrawn') close(draft, 'withdrawn', { by, reason });
  else notifyRound(draft, value.state.resume.round, { what: 'dispute-stands', reason });
  return undefined;
};

export const recheckAsked = (draft: Draft): Refusal | undefined => {
  if (draft.value().state.kind === 'rechecking') return { reason: 'already-rechecking' };
  requestRecheck(draft, 'approver');
  return undefined;
};

type Signing = Pick<Of<'approve'>, 'by' | 'reason' | 'lateAnswersRead'>;

/** What stops a second person from signing a suspension or a termination, else the look that it rests on. */
const signable = (
  draft: Draft,
  { by, reason, lateAnswersRead }: Signing,
  step: 'suspension' | 'termination',
): Result<Iso, Refusal> => {
  const value = draft.value();
  if (value.state.kind !== 'termination-due') return fail(wrongState(value));
  if (value.state.signed !== undefined) return fail({ reason: 'already-signed' });
  if (value.confirmers.includes(by)) return fail({ reason: 'same-person', person: by });
  if (missing(reason)) return fail({ reason: 'reason-missing' });
  const failed: string[] = terminationChecklist(value, draft.context, step)
    .filter((checked) => !checked.ok)
    .map((checked) => checked.check);
  if (value.answers.some((answer) => answer.late) && !lateAnswersRead) failed.push('late-answers-read');
  const look = value.lastRecheck;
  return failed.length > 0 || look === undefined ? fail({ reason: 'checklist', failed }) : ok(look.at);
};

/** The second person's signature. Source: terms of the provider; OWASP ASVS 5.0, 2.3.5 (multi-user approval). */
export const approved = (draft: Draft, command: Of<'approve'>): Refusal | undefined => {
  const signed = signable(draft, command, 'termination');
  if (!signed.ok) return signed.error;
  const { by, reason } = command;
  const { now, policy } = draft.context;
  if (policy.coolingOff === undefined) {
    carryOut(draft, { by, reason, at: now }, signed.value);
    return undefined;
  }
  const effectiveAt = addSeconds(now, policy.coolingOff.hours * secondsPerHour);
  draft.emit({ type: 'termination-signed', signed: { by, at: now, reason, effectiveAt } });
  return undefined;
};

/** Nothing has gone out yet and nobody was told, so nothing has to be made good: somebody signs anew, or decides otherwise. */
export const takenBack = (draft: Draft, { by, reason }: Of<'take-back'>): Refusal | undefined => {
  if (signatureOf(draft.value()) === undefined) return { reason: 'not-signed' };
  if (missing(reason)) return { reason: 'reason-missing' };
  withdrawSignature(draft, { by, reason });
  return undefined;
};

/** The optional step before: by the same gate and the same two people, and what the customer may still do about it. */
export const suspended = (draft: Draft, command: Of<'suspend'>): Refusal | undefined => {
  const { now, policy, calendar } = draft.context;
  const value = draft.value();
  if (policy.suspension === undefined) return { reason: 'not-by-policy' };
  if (value.suspension !== undefined) return { reason: 'suspended' };
  const signed = signable(draft, command, 'suspension');
  if (!signed.ok) return signed.error;
  const suspension: Suspension = {
    at: now,
    until: deadline(now, policy.suspension.days, calendar),
    by: command.by,
    reason: command.reason,
    clause: value.clause,
    recheckedAt: signed.value,
    policyVersion: value.policyVersion,
  };
  draft.emit({ type: 'suspended', round: draft.base().round, suspension });
  return undefined;
};

/** A panel takes its time to put a site back on; whoever looked before would see that nothing is there. */
const backOnMinutes = 60;

/** Taken back: the site is on again, and looked at. What the customer has not used up of the period stays. */
export const suspensionLifted = (draft: Draft, command: Of<'lift-suspension'>): Refusal | undefined => {
  const { by, reason } = command;
  if (draft.value().suspension === undefined) return wrongState(draft.value());
  if (missing(reason)) return { reason: 'reason-missing' };
  draft.emit({ type: 'suspension-lifted', at: draft.context.now, by, reason });
  withdrawSignature(draft);
  requestRecheck(draft, 'approver', { inMinutes: backOnMinutes });
  return undefined;
};

/** More time than the schedule gives, for a reason that the customer is told. */
export const timeGiven = (draft: Draft, command: Of<'give-time'>): Refusal | undefined => {
  const value = draft.value();
  const { by, reason, days } = command;
  if (value.state.kind !== 'waiting' && value.state.kind !== 'termination-due') return wrongState(value);
  if (missing(reason)) return { reason: 'reason-missing' };
  const runsUntil = value.state.kind === 'waiting' ? addSeconds(value.state.dueAt, -1) : draft.context.now;
  const from = laterOf(runsUntil, draft.context.now);
  lengthen(draft, 'staff', from, days, { by, reason });
  return undefined;
};

export const notTerminated = (draft: Draft, command: Of<'do-not-terminate'>): Refusal | undefined => {
  if (draft.value().state.kind !== 'termination-due') return wrongState(draft.value());
  if (missing(command.reason)) return { reason: 'reason-missing' };
  close(draft, 'not-terminated', { by: command.by, reason: command.reason });
  return undefined;
};

/** At whatever state, once: what a case counts for is another question than what becomes of it. Later cases count without it. */
export const strikeTakenBack = (draft: Draft, { by, reason }: Of<'take-back-strike'>): Refusal | undefined => {
  const value = draft.value();
  if (draft.context.policy.strikes === undefined) return { reason: 'not-by-policy' };
  if (!isStrike(value)) return wrongState(value);
  if (missing(reason)) return { reason: 'reason-missing' };
  draft.emit({ type: 'strike-taken-back', at: draft.context.now, by, reason });
  return undefined;
};

/** Within 184 days (DSA Art. 20(1) asks six months of platforms; a plain host offers the same), once a termination. */
export const appealed = (draft: Draft, command: Of<'appeal'>): Refusal | undefined => {
  const { state } = draft.value();
  if (state.kind !== 'terminated') return wrongState(draft.value());
  if (state.appeal !== undefined) return { reason: 'already-appealed' };
  if (command.receivedAt >= state.appealUntil) return { reason: 'appeal-window-over', until: state.appealUntil };
  draft.emit({
    type: 'appealed',
    appeal: { id: command.id, at: command.receivedAt, name: command.name, text: command.text },
  });
  return undefined;
};

/** Decided by somebody who took none of the decisions before, a dispute's among them: so the customer is told. */
export const appealDecided = (draft: Draft, command: Of<'decide-appeal'>): Refusal | undefined => {
  const value = draft.value();
  const { by, verdict, reason } = command;
  const { state } = value;
  if (state.kind !== 'terminated' || state.appeal === undefined || state.appeal.decided) return wrongState(value);
  if (value.deciders.includes(by)) return { reason: 'same-person', person: by };
  if (missing(reason)) return { reason: 'reason-missing' };
  draft.emit({ type: 'appeal-decided', by, at: draft.context.now, verdict, reason });
  if (verdict === 'reinstated') close(draft, 'reinstated', { by, reason });
  return undefined;
};
