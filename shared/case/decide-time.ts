/** What a passed deadline leads to. Stale timers never get here: decide.ts refuses them by their version. */

import { terminationChecklist } from './checklist.ts';
import type { Refusal } from './context.ts';
import { type Draft, lastRound, notifyRound, requestRecheck } from './draft.ts';

/** Termination becomes due only with everything proven; the recheck of this very day is asked for when it is missing. */
const afterLastDeadline = (draft: Draft, round: number): Refusal | undefined => {
  const failed = terminationChecklist(draft.value(), draft.context)
    .filter((checked) => !checked.ok)
    .map((checked) => checked.check);
  if (failed.length === 0) {
    draft.emit({ type: 'termination-due', round, at: draft.context.now });
    return undefined;
  }
  if (failed.length === 1 && failed[0] === 'recheck-fresh-and-found') {
    requestRecheck(draft, 'deadline');
    return undefined;
  }
  return { reason: 'checklist', failed };
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
    case 'undeliverable':
    case 'disputed':
    case 'termination-due':
    case 'terminated':
    case 'closed':
      return { reason: 'wrong-state', state: state.kind };
  }
};
