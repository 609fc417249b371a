/** What the end of a case means for the flags that it came from. */
import type { Flag, FlaggedPage } from '../review/flag.ts';
import type { Iso } from '../time.ts';
import type { Outcome } from './case.ts';

const maxDismissed = 500;

/** A human took it back: what was found is remembered, so that the same finding does not come again. */
const dismissed = (flag: Flag, by: string, at: Iso, note: string): Flag => {
  const { state: _state, ...common } = flag;
  const decision = { kind: 'dismissed', by, at, reason: 'other', note } as const;
  const seen = flag.pages.map((page: FlaggedPage) => page.fingerprint);
  return {
    ...strip(common),
    state: 'dismissed',
    decision,
    dismissed: [...new Set([...flag.dismissed, ...seen])].slice(-maxDismissed),
    history: [...flag.history, decision],
  };
};

/** The fields that every flag has, without those of its state. */
const strip = (flag: Omit<Flag, 'state'>): Omit<Flag, 'state'> => {
  const {
    claim: _claim,
    decision: _decision,
    at: _at,
    ...common
  } = flag as Omit<Flag, 'state'> & {
    claim?: unknown;
    decision?: unknown;
    at?: unknown;
  };
  return common;
};

export const flagAfter = (
  flag: Flag,
  outcome: Outcome,
  who: { readonly by: string; readonly at: Iso; readonly reason: string },
): Flag => {
  switch (outcome) {
    case 'withdrawn':
    case 'reinstated':
    case 'not-terminated':
      return dismissed(flag, who.by, who.at, who.reason);
    case 'remedied':
    case 'gone-before-notice':
    case 'moved-away':
    case 'contract-ended':
    case 'handed-over': // what is left of the flag opens again where the next visit finds it
      return { ...strip(flag), state: 'gone', at: who.at };
  }
};
