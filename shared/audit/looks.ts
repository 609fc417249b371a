/**
 * Who looked at what in the console: one row a person, thing and hour, so that reloading costs nothing and a day is read at once.
 *
 *   looked#<day>   <kind>#<id>#<person>#<hour>
 */
import type { Records, Row } from '../ports.ts';
import type { Iso } from '../time.ts';

export const lookedKinds = ['flags', 'cases', 'customers', 'sites', 'parked', 'reports', 'restricted'] as const;
export type LookedKind = (typeof lookedKinds)[number];
export type Look = { readonly kind: LookedKind; readonly id: string; readonly by: string; readonly at: Iso };

const dayKey = (day: string): string => `looked#${day}`;

export const noteLook = async (look: Look, records: Records): Promise<void> => {
  const { kind, id, by, at } = look;
  const sk = `${kind}#${id}#${by}#${at.slice(11, 13)}`.slice(0, 900);
  await records.transact([{ put: { pk: dayKey(at.slice(0, 10)), sk, body: look }, if: 'absent' }]);
};

/** Of a day, `2027-03-15` in UTC; the first thousand in the order of what was looked at. */
export const looksOf = async (day: string, records: Records): Promise<readonly Look[]> => {
  const { rows } = await records.query({ index: 'table', pk: dayKey(day), limit: 1000 });
  return rows.map((row: Row) => row.body as Look);
};

const daysBack = 60;
/** Keys of the days before an instant, as far back as a machine may have stood still. */
export const lookDaysBefore = (limit: Iso): readonly string[] =>
  Array.from({ length: daysBack }, (_, back) =>
    dayKey(new Date(Date.parse(limit) - (back + 1) * 86_400_000).toISOString().slice(0, 10)),
  );
