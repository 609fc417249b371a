import type { Case } from '../../shared/case/case.ts';
import { baseOf } from '../../shared/case/evolve.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Write } from '../../shared/ports.ts';
import { secretHash } from '../../shared/secret.ts';
import { rows } from '../../shared/table.ts';
import { addSeconds, type Iso, laterOf } from '../../shared/time.ts';

const secondsPerDay = 86_400;

/** Lives as long as something can be answered: the deadline, or now and the round ahead, and the time for an appeal after it. */
const expiryOf = (value: Case, policy: Policy, now: Iso): Iso => {
  const base = baseOf(value.state);
  const dueAt = base?.kind === 'waiting' ? base.dueAt : now;
  const schedule = policy.schedule[value.track].reduce((sum, { days }) => sum + days, 0);
  return addSeconds(laterOf(dueAt, now), (schedule + policy.appealDays) * secondsPerDay);
};

/** The customer's own address of the answer page, and the row that knows it by its hash alone. */
export const newLink = (
  value: Case,
  notice: string,
  contact: string,
  from: { readonly portalUrl: string; readonly secret: string; readonly policy: Policy; readonly now: Iso },
): { readonly url: string; readonly write: Write } => ({
  url: `${from.portalUrl}/a/${from.secret}`,
  write: {
    put: rows.link(secretHash(from.secret), {
      caseId: value.id,
      notice,
      contact,
      expiresAt: expiryOf(value, from.policy, from.now),
      revoked: false,
    }),
    if: 'absent',
  },
});
