/**
 * The signed end of a contract. Where the policy lets a signature cool off, nothing happens by it until then: no mail, no letter, no
 * call; somebody may take it back, and an answer that comes in meanwhile undoes it, for whoever signed has not read that.
 */
import { deadline } from '../calendar/deadline.ts';
import type { Iso } from '../time.ts';
import type { Case, Signature, TerminationOrder } from './case.ts';
import type { Draft } from './draft.ts';
import { baseOf } from './evolve.ts';
import { provenRounds } from './proven.ts';

/** A termination that is signed and not carried out yet, also while a look or a dispute is under way. */
export const signatureOf = ({ state }: Pick<Case, 'state'>): Signature | undefined => {
  const base = baseOf(state);
  return base?.kind === 'termination-due' ? base.signed : undefined;
};

/** `who` is absent where the case itself went on. Nothing happens where nothing is signed. */
export const withdrawSignature = (draft: Draft, who: { readonly by?: string; readonly reason?: string } = {}): void => {
  if (signatureOf(draft.value()) !== undefined)
    draft.emit({ type: 'signature-withdrawn', at: draft.context.now, ...who });
};

type Signed = Pick<Signature, 'by' | 'at' | 'reason'>;
const orderOf = (value: Case, { by, at, reason }: Signed, recheckedAt: Iso, now: Iso): TerminationOrder => ({
  caseId: value.id,
  contract: value.contract,
  customer: value.customer,
  domain: value.domain,
  category: value.category,
  clause: value.clause,
  refund: 'none',
  confirmedBy: value.confirmedBy,
  approvedBy: by,
  approvedAt: at,
  ...(at === now ? {} : { effectiveAt: now }),
  reason,
  rounds: provenRounds(value),
  recheckedAt,
  policyVersion: value.policyVersion,
  ...(value.renewsOn === undefined ? {} : { renewsOn: value.renewsOn }),
  ...(value.suspension === undefined ? {} : { suspension: value.suspension }),
});

/** Whoever calls this has been through the gate. The time for an appeal runs from now, not from the signature. */
export const carryOut = (draft: Draft, signed: Signed, recheckedAt: Iso): void => {
  const { now, policy, calendar } = draft.context;
  const appealUntil = deadline(now, policy.appealDays, calendar);
  draft.emit({ type: 'terminated', order: orderOf(draft.value(), signed, recheckedAt, now), appealUntil });
};
