/**
 * Somebody asked that a customer be erased (GDPR, Article 17). The ask stands until nothing of the customer is left: what may go
 * goes at the next run of retention, what must stay goes when its reason ends. Until then it can be taken back.
 *
 *   customer#C   erasure   list erasures
 */

import { trailWrites } from '../../audit/trail.ts';
import type { Key, Records } from '../../ports.ts';
import { keys } from '../../table.ts';
import type { Iso } from '../../time.ts';
import { privacyScope } from './erase.ts';

export type ErasureAsk = { readonly customer: string; readonly by: string; readonly at: Iso; readonly reason: string };

export const erasureKey = (customer: string): Key => ({ pk: keys.customer(customer).pk, sk: 'erasure' });
/** Of all customers, in the order in which they were asked for. */
export const erasureList = 'erasures';

/** Out of the rows of a customer. */
export const erasureAsked = (own: readonly { readonly sk: string; readonly body: unknown }[]): ErasureAsk | undefined =>
  own.find(({ sk }) => sk === 'erasure')?.body as ErasureAsk | undefined;

/** False: it was asked for already, or somebody else wrote in this moment. */
export const askErasure = async (ask: ErasureAsk, policyVersion: string, records: Records): Promise<boolean> => {
  const { customer, by, at, reason } = ask;
  const fact = { at, who: by, what: 'erasure-asked', data: { reason }, policyVersion } as const;
  const index = { list: { pk: erasureList, sk: `${at}#${customer}` } };
  const written = await records.transact([
    { put: { ...erasureKey(customer), body: ask, index }, if: 'absent' },
    ...(await trailWrites(privacyScope(customer), fact, records)),
  ]);
  return written.ok;
};

/** False: nothing is asked for any more. */
export const withdrawErasure = async (
  customer: string,
  by: { readonly who: string; readonly at: Iso },
  policyVersion: string,
  records: Records,
): Promise<boolean> => {
  const row = await records.get(erasureKey(customer));
  if (row === undefined) return false;
  const fact = { ...by, what: 'erasure-withdrawn', data: {}, policyVersion } as const;
  const written = await records.transact([
    { delete: erasureKey(customer), if: { rev: row.rev } },
    ...(await trailWrites(privacyScope(customer), fact, records)),
  ]);
  return written.ok;
};
