/**
 * Strikes: confirmed violations of one customer. One row a case, written with the case's own change, so that it is taken back in
 * the very transaction that reverses what it stands on. A hacked site is nobody's violation and counts for nothing.
 */
import { monthsAfter } from '../calendar/deadline.ts';
import type { Calendar } from '../calendar/holidays.ts';
import type { Category, Policy } from '../policy/policy.ts';
import type { Iso } from '../time.ts';
import type { Case, Outcome, StrikeCount } from './case.ts';
import type { CaseEvent } from './event.ts';

export type Strike = {
  readonly caseId: string;
  readonly customer: string;
  readonly contract: string;
  readonly domain: string;
  readonly category: Category;
  readonly at: Iso;
  /** Why it does not count (any more), and since when. */
  readonly takenBack?: { readonly at: Iso; readonly why: Outcome | 'hacked' | 'by-a-person' };
};

/** Ends that say: this was no violation of which the customer could be told. */
const reversals: ReadonlySet<Outcome> = new Set(['withdrawn', 'reinstated', 'gone-before-notice']);

/** It counts against its customer, and a person may still decide that it does not; not of what was handed over, where no word is added. */
export const isStrike = ({ track, state, strikeTakenBack, handedOver }: Case): boolean =>
  track === 'violation' &&
  strikeTakenBack === undefined &&
  handedOver === undefined &&
  !(state.kind === 'closed' && reversals.has(state.outcome));

/** The case's strike after what happened; undefined where nothing of it changes. */
export const strikeAfter = (
  before: Strike | undefined,
  value: Case,
  events: readonly CaseEvent[],
  now: Iso,
): Strike | undefined => {
  const { id: caseId, customer, contract, domain, category, openedAt: at } = value;
  if (before === undefined) {
    const opened = events.some(({ type }) => type === 'opened');
    return opened && value.track === 'violation' ? { caseId, customer, contract, domain, category, at } : undefined;
  }
  if (before.takenBack !== undefined) return undefined;
  for (const event of events) {
    if (event.type === 'track-changed' && event.track === 'hacked')
      return { ...before, takenBack: { at: now, why: 'hacked' } };
    if (event.type === 'strike-taken-back') return { ...before, takenBack: { at: event.at, why: 'by-a-person' } };
    if (event.type === 'closed' && reversals.has(event.outcome))
      return { ...before, takenBack: { at: now, why: event.outcome } };
  }
  return undefined;
};

/** When a strike stops to count: the same day so many months later, local time. */
export const strikeExpires = ({ at }: Pick<Strike, 'at'>, expireMonths: number, calendar: Calendar): Iso =>
  monthsAfter(at, expireMonths, calendar);

/** `earlier`: all strikes of the customer. The case that opens counts too, unless the site was hacked. */
export const countStrikes = (
  earlier: readonly Strike[],
  isViolation: boolean,
  policy: Policy,
  calendar: Calendar,
  now: Iso,
): StrikeCount | undefined => {
  const rule = policy.strikes;
  if (rule === undefined) return undefined;
  const alive = earlier.filter(
    (strike) => strike.takenBack === undefined && now < strikeExpires(strike, rule.expireMonths, calendar),
  );
  const count = alive.length + (isViolation ? 1 : 0);
  // Whoever was hacked is not treated as a repeat offender, whatever went before.
  return {
    count,
    threshold: rule.threshold,
    ...(isViolation && count >= rule.threshold ? { consequence: rule.consequence } : {}),
  };
};
