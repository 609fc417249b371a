/** What a yearly report is made of: the records as they are kept, and the year that is asked for. */
import { Temporal } from 'temporal-polyfill';
import type { AuditEntry } from '../../audit/chain.ts';
import type { Case } from '../../case/case.ts';
import type { CaseEvent } from '../../case/event.ts';
import type { Flag } from '../../review/flag.ts';
import type { Order } from '../../review/order.ts';
import type { Report } from '../../review/report.ts';
import { fromIso, type Iso, toIso } from '../../time.ts';

/** A case and everything that happened to it, the oldest first. */
export type CaseStory = { readonly value: Case; readonly events: readonly CaseEvent[] };
/** `informedAt`: when the mail system first took the receipt to the authority. */
export type OrderStory = { readonly order: Order; readonly informedAt?: Iso };
export type Material = {
  readonly orders: readonly OrderStory[];
  readonly flags: readonly Flag[];
  readonly cases: readonly CaseStory[];
  readonly reports: readonly Report[];
};
export type Year = { readonly year: number; readonly from: Iso /** Exclusive. */; readonly to: Iso };

/** From the first instant of 1 January to that of the next, in the provider's time zone. */
export const yearOf = (year: number, timeZone: string): Year => {
  const first = (which: number): Iso =>
    toIso(Temporal.PlainDate.from({ year: which, month: 1, day: 1 }).toZonedDateTime(timeZone).toInstant());
  return { year, from: first(year), to: first(year + 1) };
};
export const within = ({ from, to }: Year, at: Iso): boolean => from <= at && at < to;

/** A day as people write it there, `2027-03-15`. */
export const dayOf = (at: Iso, timeZone: string): string =>
  fromIso(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The trail keeps each event with its type apart. */
export const storyOf = (value: Case, trail: readonly AuditEntry[]): CaseStory => ({
  value,
  events: trail.map(({ what, data }) => ({ type: what, ...(data as object) }) as CaseEvent),
});

/** Somebody outside said so, as the statement of reasons to the customer says too. */
export const wasReported = ({ noticed }: Pick<Case, 'noticed'>): boolean =>
  noticed.some(({ findings }) => findings.some(({ detector }) => detector === 'report'));
