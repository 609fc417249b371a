/** Reads what a yearly report is counted from. */
import type { AuditEntry } from '../../audit/chain.ts';
import type { Case, StateKind } from '../../case/case.ts';
import { moves } from '../../case/machine.ts';
import type { MailEvent, Records, Row } from '../../ports.ts';
import { type Flag, flagStates } from '../../review/flag.ts';
import { type Order, orderStates } from '../../review/order.ts';
import { type Report, reportStates } from '../../review/report.ts';
import { keys } from '../../table.ts';
import { type CaseStory, type Material, type OrderStory, storyOf } from './year.ts';

const all = async (
  records: Records,
  query: Omit<Parameters<Records['query']>[0], 'limit'>,
): Promise<readonly Row[]> => {
  const found: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await records.query({ ...query, limit: 1000, ...(cursor === undefined ? {} : { cursor }) });
    found.push(...page.rows);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
};
const bodies = async <T>(records: Records, pks: readonly string[]): Promise<readonly T[]> => {
  const found: T[] = [];
  for (const pk of pks) for (const { body } of await all(records, { index: 'list', pk })) found.push(body as T);
  return found;
};

export const storiesOf = async (records: Records): Promise<readonly CaseStory[]> => {
  const kinds = Object.keys(moves) as StateKind[];
  const cases = await bodies<Case>(
    records,
    kinds.map((kind) => `cases#${kind}`),
  );
  const stories: CaseStory[] = [];
  for (const value of cases) {
    const trail = await all(records, { index: 'table', pk: keys.case(value.id).pk, prefix: 'audit#' });
    stories.push(
      storyOf(
        value,
        trail.map(({ body }) => body as AuditEntry),
      ),
    );
  }
  return stories;
};

const ordersOf = async (records: Records): Promise<readonly OrderStory[]> => {
  const orders = await bodies<Order>(
    records,
    orderStates.map((state) => `orders#${state}`),
  );
  const stories: OrderStory[] = [];
  for (const order of orders) {
    // The mail system's words on the receipt, oldest first, whatever they are: it had the message.
    const prefix = `event#${order.id}.receipt#`;
    const [first] = await all(records, { index: 'table', pk: keys.case(order.id).pk, prefix });
    stories.push({ order, ...(first === undefined ? {} : { informedAt: (first.body as MailEvent).at }) });
  }
  return stories;
};

export const materialOf = async (records: Records): Promise<Material> => ({
  flags: await bodies<Flag>(
    records,
    flagStates.map((state) => `flags#${state}`),
  ),
  cases: await storiesOf(records),
  orders: await ordersOf(records),
  reports: await bodies<Report>(
    records,
    reportStates.map((state) => `reports#${state}`),
  ),
});
