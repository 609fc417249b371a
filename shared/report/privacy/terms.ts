/** How long what is kept, as rules over the policy. Pure; each rule gives its reason, which is told to whoever asks. */
import { Temporal } from 'temporal-polyfill';
import type { Case } from '../../case/case.ts';
import type { Policy } from '../../policy/policy.ts';
import { addSeconds, fromIso, type Iso, toIso } from '../../time.ts';

/** Somebody decided that nothing of a customer may be deleted, for a claim in court or an order. */
export type LegalHold = { readonly by: string; readonly at: Iso; readonly reason: string };
/** When a contract was first seen to have ended. */
export type ContractEnd = { readonly on: Iso };

export const keptBecause = ['hold', 'contract-runs', 'case-open', 'appeal-window', 'retention'] as const;
export type KeptBecause = (typeof keptBecause)[number];
export type Kept = { readonly because: KeptBecause; readonly until?: Iso };

const secondsPerDay = 86_400;
export const addMonths = (at: Iso, months: number): Iso =>
  toIso(fromIso(at).toZonedDateTimeISO('UTC').add(Temporal.Duration.from({ months })).toInstant());

/** Until when a case is needed as proof; undefined while it is open. */
export const caseKeptUntil = ({ state }: Case, { privacy }: Policy): Iso | undefined => {
  const after = privacy.evidenceAfterAppealDays * secondsPerDay;
  if (state.kind === 'terminated')
    return state.appeal !== undefined && state.appeal.decided === undefined
      ? undefined
      : addSeconds(state.appealUntil, after);
  return state.kind === 'closed' ? addSeconds(state.at, after) : undefined;
};

/**
 * Why a contract's data must stay now; undefined: it may go. `asked`: somebody asks for the erasure (GDPR, Article 17), so that the
 * months of the policy do not count, but proof does (Article 17(3)(e)).
 */
export const contractKept = (
  about: {
    readonly active: boolean;
    readonly end: ContractEnd | undefined;
    readonly hold: LegalHold | undefined;
    readonly cases: readonly Case[];
  },
  policy: Policy,
  now: Iso,
  asked: boolean,
): Kept | undefined => {
  if (about.hold !== undefined) return { because: 'hold' };
  if (about.active) return { because: 'contract-runs' };
  const until = about.cases.map((value) => caseKeptUntil(value, policy));
  if (until.includes(undefined)) return { because: 'case-open' };
  const last = until
    .filter((each) => each !== undefined)
    .sort()
    .at(-1);
  if (last !== undefined && last > now) return { because: 'appeal-window', until: last };
  if (asked) return undefined;
  const forgotten = about.end === undefined ? undefined : addMonths(about.end.on, policy.retentionMonths);
  return forgotten !== undefined && forgotten <= now
    ? undefined
    : { because: 'retention', ...(forgotten === undefined ? {} : { until: forgotten }) };
};
