/**
 * Orders of authorities: taken in with their clock, told again while they wait, and what was done told to the authority and the
 * customer. Each step is one transaction with an entry in the order's trail.
 */
import { trailWrites } from '../audit/trail.ts';
import type { Effect, MessageFacts, MessageKind, OutboxEntry } from '../case/outbox.ts';
import { RetryLater } from '../errors.ts';
import { languageOf } from '../policy/for-case.ts';
import type { Policy } from '../policy/policy.ts';
import type { Ports, Records, Write } from '../ports.ts';
import { fail, ok, type Result } from '../result.ts';
import {
  actionsFor,
  type Order,
  type OrderAction,
  type OrderedSite,
  type OrderGiven,
  orderNumber,
  orderState,
  remindAt,
} from '../review/order.ts';
import type { Contact, Contract } from '../site/inventory.ts';
import { bodyOf, keys, type NewRow, rows } from '../table.ts';
import { addSeconds, type Iso, laterOf, toIso } from '../time.ts';
import { hostedIn, undotted } from './hosted.ts';

export type HeldOrder = { readonly order: Order; readonly rev: number };
type OrderPorts = Pick<Ports, 'records' | 'now' | 'log'>;
/** Listed by its clock, and due where the desk must hear of it again. */
const orderRow = (order: Order): NewRow<Order> => {
  const dueAt = remindAt(order);
  return {
    ...keys.order(order.id),
    body: order,
    index: {
      list: { pk: `orders#${orderState(order)}`, sk: `${order.actBy}#${order.id}` },
      ...(dueAt === undefined ? {} : { due: { pk: 'orders', sk: `${dueAt}#${order.id}` } }),
    },
  };
};
const attempts = 5;
const secondsPerHour = 3_600;

export const readOrder = async (id: string, records: Records): Promise<HeldOrder | undefined> => {
  const row = await records.get(keys.order(id));
  return row && { order: bodyOf<Order>(row), rev: row.rev };
};

const entry = (
  effect: Omit<Extract<Effect, { kind: 'message' }>, 'kind'>,
  at: Iso,
  notBefore: Iso = at,
): OutboxEntry => ({
  id: effect.notice,
  effect: { kind: 'message', ...effect },
  createdAt: at,
  state: 'pending',
  attempts: 0,
  notBefore,
});
const factsOf = ({ authority, reference, legalBasis, territory }: Order): MessageFacts => ({
  authority: authority.name,
  theirs: reference,
  legalBasis,
  territory,
});
/** What is on somebody else's servers is said apart: nothing can be done about it here. */
const addressesOf = ({ sites, notHosted }: Order): MessageFacts => ({
  urls: sites.flatMap(({ urls }) => urls),
  ...(notHosted.length === 0 ? {} : { notHosted }),
});
const puts = (entries: readonly OutboxEntry[]): readonly Write[] =>
  entries.map((one): Write => ({ put: rows.outbox(one), if: 'absent' }));

/** To the few of the desk; no word of the content, as mails are read on telephones. */
const alerts = (order: Order, turn: 'arrived' | 'half' | 'late', at: Iso, policy: Policy): readonly OutboxEntry[] =>
  policy.orderAlertTo.map((email, place) =>
    entry(
      {
        about: order.id,
        notice: `${order.id}.${turn}${place + 1}`,
        what: 'order-alert',
        to: { name: '', email, language: 'en' },
        facts: { ...factsOf(order), at: order.actBy, turn },
      },
      at,
    ),
  );
const toAuthority = (order: Order, what: MessageKind, notice: string, facts: MessageFacts, at: Iso): OutboxEntry =>
  entry({ about: order.id, notice: `${order.id}.${notice}`, what, to: order.authority, facts }, at);

const sitesOf = async (
  ordered: readonly string[],
  records: Records,
): Promise<{ readonly sites: readonly OrderedSite[]; readonly notHosted: readonly string[] }> => {
  const hosted = await hostedIn(undotted(ordered), records);
  const sites: OrderedSite[] = [];
  const notHosted = [...hosted.notHosted];
  for (const { site, urls } of hosted.sites) {
    const contractRow = await records.get(keys.contract(site.contract));
    if (contractRow === undefined) {
      notHosted.push(...urls);
      continue;
    }
    const { id: contract, customer, brand } = bodyOf<Contract>(contractRow);
    sites.push({ site: site.host, urls, contract, customer, ...(brand === undefined ? {} : { brand }) });
  }
  return { sites, notHosted };
};

/** `known`: the authority has sent this very order before; its clock is the first one's. */
export type Taken = { readonly kind: 'taken' | 'known'; readonly order: Order };

export const takeOrder = async (given: OrderGiven, by: string, ports: OrderPorts, policy: Policy): Promise<Taken> => {
  const { records } = ports;
  const id = `ao-${orderNumber(given.authority.email, given.reference)}`;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const before = await readOrder(id, records);
    if (before !== undefined) return { kind: 'known', order: before.order };
    const at = toIso(ports.now());
    const receivedAt = given.receivedAt ?? at;
    const order: Order = {
      ...given,
      id,
      receivedAt,
      takenBy: by,
      actBy: given.actBy ?? addSeconds(receivedAt, policy.orderHours * secondsPerHour),
      ...(await sitesOf(given.urls, records)),
    };
    const data = { channel: given.channel, kind: given.kind, actBy: order.actBy, addresses: given.urls.length };
    const written = await records.transact([
      { put: orderRow(order), if: 'absent' },
      ...puts([
        toAuthority(
          order,
          'order-receipt',
          'receipt',
          { ...factsOf(order), at: order.actBy, ...addressesOf(order) },
          at,
        ),
        ...alerts(order, 'arrived', at, policy),
      ]),
      ...(await trailWrites(id, { at, who: by, what: 'order-taken', data, policyVersion: policy.version }, records)),
    ]);
    if (!written.ok) continue;
    ports.log('warn', 'order.taken', { order: id, actBy: order.actBy });
    return { kind: 'taken', order };
  }
  throw new RetryLater(`order ${id} could not be taken in`, { retryInSeconds: 2 });
};

/** A transaction takes 25 writes: the order, its trail, the authority's mail, and these. */
const mostCustomers = 15;

/** Every administrative contact of whose site it is, in the language of their brand; who has none, the first there is. */
const disclosures = async (
  order: Order,
  action: OrderAction,
  at: Iso,
  { records }: OrderPorts,
  policy: Policy,
): Promise<readonly OutboxEntry[]> => {
  // Nothing was restricted or given away: there is nothing to tell (Articles 9(5) and 10(5)).
  if (action === 'refused') return [];
  const told: OutboxEntry[] = [];
  for (const place of order.sites) {
    const { rows: found } = await records.query({
      index: 'table',
      pk: keys.customer(place.customer).pk,
      prefix: 'contact#',
    });
    const contacts = found.map((row) => bodyOf<Contact>(row));
    const administrative = contacts.filter(({ role }) => role === 'administrative');
    for (const { name, email, language } of administrative.length > 0 ? administrative : contacts.slice(0, 1))
      told.push(
        entry(
          {
            about: order.id,
            notice: `${order.id}.d${told.length + 1}`,
            what: 'order-disclosure',
            to: { name, email, language: languageOf(policy, place.brand, language) },
            facts: { ...factsOf(order), domain: place.site, action, at, urls: place.urls, reasons: order.reasons },
            ...(place.brand === undefined ? {} : { brand: place.brand }),
          },
          at,
          laterOf(order.silentUntil ?? at, at),
        ),
      );
  }
  return told.slice(0, mostCustomers);
};

export type OrderRefusal = 'unknown' | 'done' | 'action' | 'statement-missing' | 'changed';

/** What was done on an order; the authority hears of it at once, the customer when it may. */
export const carryOut = async (
  id: string,
  { by, action, statement }: { readonly by: string; readonly action: OrderAction; readonly statement: string },
  ports: OrderPorts,
  policy: Policy,
): Promise<Result<Order, OrderRefusal>> => {
  const held = await readOrder(id, ports.records);
  if (held === undefined) return fail('unknown');
  if (held.order.effect !== undefined) return fail('done');
  if (!actionsFor[held.order.kind].includes(action)) return fail('action');
  if (action === 'refused' && statement.trim() === '') return fail('statement-missing');
  const at = toIso(ports.now());
  const order: Order = { ...held.order, effect: { by, at, action, statement } };
  const done = { ...factsOf(order), action, at, reasons: statement, ...addressesOf(order) };
  const data = { action, statement, late: at >= order.actBy };
  const written = await ports.records.transact([
    { put: orderRow(order), if: { rev: held.rev } },
    ...puts([
      toAuthority(order, 'order-done', 'done', done, at),
      ...(await disclosures(order, action, at, ports, policy)),
    ]),
    ...(await trailWrites(
      id,
      { at, who: by, what: 'order-carried-out', data, policyVersion: policy.version },
      ports.records,
    )),
  ]);
  if (!written.ok) return fail('changed');
  ports.log('info', 'order.done', { order: id, action });
  return ok(order);
};

/** The tick: tells the desk of each open order once half of its time has passed, and once all of it has. */
export const remindOrders = async (ports: OrderPorts, policy: Policy): Promise<number> => {
  const now = toIso(ports.now());
  const { rows: due } = await ports.records.query({ index: 'due', pk: 'orders', to: `${now}#~`, limit: 100 });
  let told = 0;
  for (const row of due) {
    const order = bodyOf<Order>(row);
    if (orderState(order) === 'done' || (remindAt(order) ?? now) > now) continue;
    const turn = now >= order.actBy ? 'late' : 'half';
    const written = await ports.records.transact([
      { put: orderRow({ ...order, reminded: turn }), if: { rev: row.rev } },
      ...puts(alerts(order, turn, now, policy)),
    ]);
    if (!written.ok) continue;
    ports.log(turn === 'late' ? 'error' : 'warn', `order.${turn}`, { order: order.id, actBy: order.actBy });
    told += 1;
  }
  return told;
};
