/** 6. Every change is an audit entry, hash-chained per case, and the trail leads to the case. */
import { verifyChain } from '../../../shared/audit/chain.ts';
import { same } from '../chronicle.ts';
import type { Invariant } from './invariant.ts';

export const audit: Invariant = {
  number: 6,
  says: 'every change is a chained audit entry, and replaying them gives the case',
  afterCommit: ({ fault }) => fault,
  atEnd: ({ chronicle, stored }) => {
    // Each entry was hashed as it was written, so a trail that is still the one that was written is whole.
    if (same(stored, chronicle.trail) && stored.length === chronicle.value.version) return undefined;
    const fault = verifyChain(chronicle.id, stored, chronicle.value.version);
    return fault === undefined
      ? 'the stored trail is not the one that was written'
      : `audit entry ${fault.seq} is ${fault.fault}`;
  },
};
