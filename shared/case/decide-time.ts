/** What a passed deadline leads to. Stale timers never get here: decide.ts refuses them by their version. */

import type { Signature } from './case.ts';
import { type Check, terminationChecklist } from './checklist.ts';
import type { Refusal } from './context.ts';
import { type Draft, lastRound, notifyRound, requestRecheck } from './draft.ts';
import { carryOut } from './termination.ts';

const missingFor = (draft: Draft, step?: 'termination'): readonly Check[] =>
  terminationChecklist(draft.value(), draft.context, step)
    .filter((checked) => !checked.ok)
    .map((checked) => checked.check);

/** Where nothing but a look of this very day is missing, it is asked for. */
const lookFirst = (draft: Draft, failed: readonly Check[]): Refusal | undefined => {
  if (failed.length !== 1 || failed[0] !== 'recheck-fresh-and-found') return { reason: 'checklist', failed };
  requestRecheck(draft, 'deadline');
  return undefined;
};

/** Termination becomes due only with everything proven. */
const afterLastDeadline = (draft: Draft, round: number): Refusal | undefined => {
  const failed = missingFor(draft);
  if (failed.length > 0) return lookFirst(draft, failed);
  draft.emit({ type: 'termination-due', round, at: draft.context.now });
  return undefined;
};

/** The gate once more: what was true at the signature has to be so when the contract ends. */
const afterCoolingOff = (draft: Draft, signed: Signature): Refusal | undefined => {
  const failed = missingFor(draft, 'termination');
  const look = draft.value().lastRecheck;
  if (failed.length === 0 && look !== undefined) {
    carryOut(draft, signed, look.at);
    return undefined;
  }
  return lookFirst(draft, failed);
};

export const timerFired = (draft: Draft): Refusal | undefined => {
  const { context } = draft;
  const { state } = draft.value();
  const notDue = (dueAt: typeof context.now): Refusal | undefined =>
    context.now < dueAt ? { reason: 'not-due', dueAt } : undefined;
  switch (state.kind) {
    case 'notifying': {
      if (state.proofBy === undefined) return { reason: 'wrong-state', state: 'notice not sent' };
      const early = notDue(state.proofBy);
      if (early) return early;
      if (context.interlock.length > 0) return { reason: 'interlock', because: context.interlock };
      draft.emit({
        type: 'delivery-failed',
        notice: state.notice,
        at: context.now,
        detail: 'no proof of delivery in time',
      });
      notifyRound(draft, state.round);
      return undefined;
    }
    case 'waiting': {
      const early = notDue(state.dueAt);
      if (early) return early;
      if (context.interlock.length > 0) return { reason: 'interlock', because: context.interlock };
      if (state.round >= lastRound(draft.value(), context)) return afterLastDeadline(draft, state.round);
      notifyRound(draft, state.round + 1);
      return undefined;
    }
    case 'rechecking': {
      const early = notDue(state.overdueAt);
      if (early) return early;
      requestRecheck(draft, state.because, state.misses === undefined ? {} : { misses: state.misses });
      return undefined;
    }
    case 'termination-due':
      return state.signed === undefined
        ? { reason: 'wrong-state', state: state.kind }
        : (notDue(state.signed.effectiveAt) ?? afterCoolingOff(draft, state.signed));
    case 'undeliverable':
    case 'disputed':
    case 'terminated':
    case 'closed':
      return { reason: 'wrong-state', state: state.kind };
  }
};
