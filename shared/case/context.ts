/** What a decision may know besides the case: the time, the calendar, the rules, and whether our ears are working. */
import type { Redaction } from '../audit/chain.ts';
import type { Calendar } from '../calendar/holidays.ts';
import type { Policy } from '../policy/policy.ts';
import type { Iso } from '../time.ts';
import type { OpeningFacts } from './case.ts';

export type Context = {
  readonly now: Iso;
  readonly calendar: Calendar;
  readonly policy: Policy;
  /** Why nothing may move towards termination now (design, 5.5); empty when every input channel is healthy. */
  readonly interlock: readonly string[];
  /** Where a case opens: what the records say of contract, customer and earlier cases. */
  readonly opening?: OpeningFacts;
  /** Where a case is handed over: what its audit entries are without their words. */
  readonly redactions?: readonly Redaction[];
};

/** An expected "no", as a value that the pages put in words. */
export type Refusal =
  | { readonly reason: 'no-such-case' | 'already-open' | 'already-known' | 'already-rechecking' | 'already-appealed' }
  | { readonly reason: 'stale'; readonly expected: number; readonly actual: number }
  | { readonly reason: 'wrong-state'; readonly state: string }
  | { readonly reason: 'not-due'; readonly dueAt: Iso }
  | { readonly reason: 'same-person'; readonly person: string }
  | { readonly reason: 'reason-missing' | 'suspended' | 'not-by-policy' | 'already-signed' | 'not-signed' }
  | { readonly reason: 'interlock'; readonly because: readonly string[] }
  | { readonly reason: 'checklist'; readonly failed: readonly string[] }
  | { readonly reason: 'posted-on-impossible'; readonly postedOn: string }
  | { readonly reason: 'appeal-window-over'; readonly until: Iso };
