/**
 * Who looked at what in the console: pages, one row a person, thing and hour, so that reloading costs nothing; and each time somebody
 * saw a picture unblurred or took evidence away. One list a day, read at once.
 *
 *   looked#<day>   <kind>#<id>#<person>#<hour>
 *                  <picture|warc>#<flag>#<person>#<instant>#<id>      owner flag#F
 */
import type { Records, Row } from '../ports.ts';
import type { Iso } from '../time.ts';

export const lookedKinds = ['flags', 'cases', 'customers', 'sites', 'parked', 'reports', 'restricted'] as const;
export type LookedKind = (typeof lookedKinds)[number];
/** `picture`: unblurred. `warc`: the page's bytes, taken away as a file. */
export type EvidenceKind = 'picture' | 'warc';
type Looked = { readonly by: string; readonly at: Iso };
/** At what is not open to all who may read flags; `id` is the flag. */
export type EvidenceLook = Looked & { readonly kind: EvidenceKind; readonly id: string; readonly url: string };
export type Look = (Looked & { readonly kind: LookedKind; readonly id: string }) | EvidenceLook;

/** Read before the latest are known: a desk of a hundred looks at less in a day. */
const mostOfDay = 10_000;
const dayKey = (day: string): string => `looked#${day}`;
const dayOf = (at: Iso): string => dayKey(at.slice(0, 10));

/** Whether it is the first one of the hour. */
export const noteLook = async (look: Exclude<Look, EvidenceLook>, records: Records): Promise<boolean> => {
  const { kind, id, by, at } = look;
  const sk = `${kind}#${id}#${by}#${at.slice(11, 13)}`.slice(0, 900);
  return (await records.transact([{ put: { pk: dayOf(at), sk, body: look }, if: 'absent' }])).ok;
};

/** `unique`: two of one instant are two. */
export const noteEvidenceLook = async (look: EvidenceLook, unique: string, records: Records): Promise<void> => {
  const { kind, id, by, at } = look;
  const sk = `${kind}#${id}#${by.slice(0, 300)}#${at}#${unique}`;
  const index = { owner: { pk: `flag#${id}`, sk: `looked#${at}#${unique}` } };
  await records.transact([{ put: { pk: dayOf(at), sk, body: look, index }, if: 'absent' }]);
};

/** Of a flag, the latest fifty first. */
export const evidenceLooksOf = async (flag: string, records: Records): Promise<readonly EvidenceLook[]> => {
  const query = { index: 'owner', pk: `flag#${flag}`, prefix: 'looked#', descending: true, limit: 50 } as const;
  return (await records.query(query)).rows.map((row: Row) => row.body as EvidenceLook);
};

/** Of a day, `2027-03-15` in UTC, the latest thousand first. */
export const looksOf = async (day: string, records: Records): Promise<readonly Look[]> => {
  const looks: Look[] = [];
  let cursor: string | undefined;
  do {
    const query = {
      index: 'table',
      pk: dayKey(day),
      limit: 1000,
      ...(cursor === undefined ? {} : { cursor }),
    } as const;
    const page = await records.query(query);
    looks.push(...page.rows.map((row: Row) => row.body as Look));
    cursor = page.cursor;
  } while (cursor !== undefined && looks.length < mostOfDay);
  return looks.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, 1000);
};

const daysBack = 60;
/** Keys of the days before an instant, as far back as a machine may have stood still. */
export const lookDaysBefore = (limit: Iso): readonly string[] =>
  Array.from({ length: daysBack }, (_, back) =>
    dayKey(new Date(Date.parse(limit) - (back + 1) * 86_400_000).toISOString().slice(0, 10)),
  );
