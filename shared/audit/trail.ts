/**
 * The audit trail of whatever is not a case: a report from outside, a referral, an order, a restricted task, an erasure. Chained like
 * a case's, and written in the transaction that makes the entry true.
 *
 *   trail#<scope>   head            list trails          how many entries there are
 *                   audit#<seq>     list trails#<day>    entries of one day (UTC), over all trails
 */
import type { Json, Key, Records, Row, Write } from '../ports.ts';
import type { Iso } from '../time.ts';
import { type AuditEntry, chain, genesis } from './chain.ts';

/** What a trail tells of. */
export type TrailEvent =
  | 'switched'
  | 'received'
  | 'closed'
  | 'unfounded'
  | 'suspend'
  | 'lift'
  | 'order-taken'
  | 'order-carried-out'
  | 'referred'
  | 'restricted'
  | 'reported'
  | 'mistaken'
  | 'exported'
  | 'erasure-asked'
  | 'erasure-withdrawn'
  | 'erased'
  | 'held'
  | 'released'
  | 'evidence-forgotten';
export type TrailHead = { readonly scope: string; readonly length: number; readonly last: string };
export type TrailFact = {
  readonly at: Iso;
  readonly who: string;
  readonly what: TrailEvent;
  readonly data: Json;
  readonly policyVersion: string;
};

export const trailPk = (scope: string): string => `trail#${scope}`;
/** Where the entries of a day, `2027-03-15` in UTC, are listed. */
export const trailsOfDay = (day: string): string => `trails#${day}`;
/** The place of an entry among those of its day. */
export const listedByDay = (scope: string, { at, seq }: Pick<AuditEntry, 'at' | 'seq'>): NonNullable<Row['index']> => ({
  list: { pk: trailsOfDay(at.slice(0, 10)), sk: `${at}#${scope}#${String(seq).padStart(8, '0')}` },
});
const headKey = (scope: string): Key => ({ pk: trailPk(scope), sk: 'head' });

/** Two writes for a transaction, which fails where another entry came first. `scope` is the id of what it is about. */
export const trailWrites = async (
  scope: string,
  { at, who, what, data, policyVersion }: TrailFact,
  records: Records,
): Promise<readonly Write[]> => {
  const row = await records.get(headKey(scope));
  const head = (row?.body as TrailHead | undefined) ?? { scope, length: 0, last: genesis };
  const seq = head.length + 1;
  const entry = chain(scope, { seq, at, who, what, data, policyVersion }, head.last);
  const body: TrailHead = { scope, length: seq, last: entry.hash };
  return [
    {
      put: { ...headKey(scope), body, index: { list: { pk: 'trails', sk: scope } } },
      if: row === undefined ? 'absent' : { rev: row.rev },
    },
    {
      put: {
        pk: trailPk(scope),
        sk: `audit#${String(seq).padStart(8, '0')}`,
        body: entry,
        index: listedByDay(scope, entry),
      },
      if: 'absent',
    },
  ];
};

/** The first thousand entries, the oldest first. */
export const readTrail = async (scope: string, records: Records): Promise<readonly AuditEntry[]> => {
  const { rows } = await records.query({ index: 'table', pk: trailPk(scope), prefix: 'audit#', limit: 1000 });
  return rows.map(({ body }) => body as AuditEntry);
};
