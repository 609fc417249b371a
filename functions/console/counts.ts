/**
 * What the navigation counts on every page: customers who wait for our answer, mail that nobody could place, questions about flags
 * that this person may answer, and orders of authorities, which have an hour.
 */
import type { Records } from '../../shared/ports.ts';
import type { Ask, AskKind } from '../../shared/review/flag.ts';
import { may } from '../../shared/review/roles.ts';
import { bodyOf } from '../../shared/table.ts';
import type { Person } from './login.ts';

/** More are said as so many and a plus. */
const mostCounted = 9;
export const countText = (number: number): string => (number > mostCounted ? `${mostCounted}+` : String(number));
export type Counts = {
  readonly replied: number;
  readonly parked: number;
  readonly asked: Readonly<Record<AskKind, number>>;
  readonly orders: number;
};

export const askedOf = ({ asked }: Counts): number => asked.escalation + asked['second-opinion'];

const listed = async (records: Records, pk: string) =>
  (await records.query({ index: 'list', pk, limit: mostCounted + 1 })).rows;
const count = async (records: Records, pk: string): Promise<number> => (await listed(records, pk)).length;

export const readCounts = async (records: Records, { name, roles }: Person): Promise<Counts> => {
  const asked = async (kind: AskKind): Promise<number> =>
    (await listed(records, `asked#${kind}`)).filter((row) => bodyOf<Ask>(row).by !== name).length;
  const [replied, parked, opinions, escalations, orders] = await Promise.all([
    count(records, 'cases#replied'),
    count(records, 'mails#parked'),
    may(roles, 'review') ? asked('second-opinion') : 0,
    may(roles, 'advise') ? asked('escalation') : 0,
    may(roles, 'handle-case') ? count(records, 'orders#open') : 0,
  ]);
  return { replied, parked, asked: { 'second-opinion': opinions, escalation: escalations }, orders };
};
