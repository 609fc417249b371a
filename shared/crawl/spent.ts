/**
 * The day's requests to one server. The schedule is worked out so that they suffice; this holds where it does not: many new sites at
 * once, one of many thousand pages, rechecks. The day begins with its first request, so that midnight does not cut a night in two.
 */
import { addSeconds, type Iso } from '../time.ts';

/** Kept in the server's lease; written as each slice gives it back. */
export type Spent = { readonly since: Iso; readonly requests: number };

const daySeconds = 24 * 3_600;

const isOfToday = (spent: Spent | undefined, now: Iso): spent is Spent =>
  spent !== undefined && addSeconds(spent.since, daySeconds) > now;

/** What was asked of the server in the day that began with it; undefined: that day is over, and the next begins with its first request. */
export const spentToday = (spent: Spent | undefined, now: Iso): Spent | undefined =>
  isOfToday(spent, now) ? spent : undefined;

/** Requests that scheduled visits may still make now, of `daily`; never negative. */
export const requestsLeft = (spent: Spent | undefined, now: Iso, daily: number): number =>
  isOfToday(spent, now) ? Math.max(0, daily - spent.requests) : daily;

/** `began`: of the slice that made these requests, so that a new day counts from its first one. */
export const spend = (spent: Spent | undefined, began: Iso, requests: number): Spent =>
  isOfToday(spent, began) ? { ...spent, requests: spent.requests + requests } : { since: began, requests };
