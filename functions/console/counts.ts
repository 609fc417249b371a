/** What the navigation counts on every page: customers who wait for our answer, and mail that nobody could place. */
import type { Records } from '../../shared/ports.ts';

/** More are said as so many and a plus. */
export const mostCounted = 9;
export type Counts = { readonly replied: number; readonly parked: number };

const count = async (records: Records, pk: string): Promise<number> =>
  (await records.query({ index: 'list', pk, limit: mostCounted + 1 })).rows.length;

export const readCounts = async (records: Records): Promise<Counts> => {
  const [replied, parked] = await Promise.all([count(records, 'cases#replied'), count(records, 'mails#parked')]);
  return { replied, parked };
};
