/** Routes of authorities: their orders, and referrals of cases to them. */
import { readTrail } from '../../shared/audit/trail.ts';
import type { OutboxEntry } from '../../shared/case/outbox.ts';
import { orderFields, readOrderForm, type TypedOrder } from '../../shared/report/order-form.ts';
import { carryOut, type OrderRefusal, readOrder, takeOrder } from '../../shared/report/orders.ts';
import { refer } from '../../shared/report/referrals.ts';
import { maxTextLength } from '../../shared/review/decide.ts';
import { isOrderAction, type Order } from '../../shared/review/order.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import { notFound } from './access.tsx';
import { type ConsoleContext, type Desk, field, paths, type Route } from './desk.ts';
import type { Message } from './frame.tsx';
import { NewOrderView } from './order-form.tsx';
import { OrdersView, OrderView } from './order-pages.tsx';
import { outsidePaths } from './outside-paths.ts';
import { query } from './parts.tsx';
import { readCase } from './records.ts';

const idOf = (c: ConsoleContext): string => c.req.param('id') ?? '';

const list = async (c: ConsoleContext, { ports }: Desk): Promise<Response> => {
  const done = c.req.query('state') === 'done';
  const pk = `orders#${done ? 'done' : 'open'}`;
  const { rows } = await ports.records.query({ index: 'list', pk, descending: done, limit: 100 });
  return c.html(<OrdersView c={c} orders={rows.map((row) => bodyOf<Order>(row))} done={done} />);
};

const mailsOf = async (id: string, { ports }: Desk): Promise<readonly OutboxEntry[]> => {
  const { rows } = await ports.records.query({ index: 'owner', pk: keys.case(id).pk, prefix: 'outbox#' });
  return rows.map((row) => bodyOf<OutboxEntry>(row));
};

const show = async (c: ConsoleContext, desk: Desk, refused?: OrderRefusal, typed?: string): Promise<Response> => {
  const held = await readOrder(idOf(c), desk.ports.records);
  if (held === undefined) return notFound(c);
  const text = c.var.t.orders;
  const did = c.req.query('did');
  const messages: Readonly<Record<string, Message>> = {
    taken: { tone: 'good', text: text.taken },
    known: { tone: 'warn', text: text.known },
  };
  const message: Message | undefined =
    refused === undefined ? messages[did ?? ''] : { tone: 'bad', text: text.refusals[refused] };
  const [trail, mails] = await Promise.all([
    readTrail(held.order.id, desk.ports.records),
    mailsOf(held.order.id, desk),
  ]);
  return c.html(
    <OrderView c={c} order={held.order} trail={trail} mails={mails} message={message} typed={typed ?? ''} />,
    refused === undefined ? 200 : 422,
  );
};

const take = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const form = await c.req.parseBody();
  const typed: TypedOrder = Object.fromEntries(orderFields.map((name) => [name, field(form, name)]));
  const read = readOrderForm(typed, 'console', desk.policy, c.var.words.now);
  if (!read.ok) return c.html(<NewOrderView c={c} desk={desk} typed={typed} faults={new Set(read.error)} />, 422);
  const { kind, order } = await takeOrder(read.value, c.var.person.name, desk.ports, desk.policy);
  return c.redirect(`${outsidePaths.order(order.id)}${query({ did: kind })}`, 303);
};

const effect = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const form = await c.req.parseBody();
  const action = field(form, 'action');
  const statement = field(form, 'statement').trim().slice(0, maxTextLength);
  if (!isOrderAction(action)) return show(c, desk, 'action', statement);
  const done = await carryOut(idOf(c), { by: c.var.person.name, action, statement }, desk.ports, desk.policy);
  return done.ok ? c.redirect(outsidePaths.order(idOf(c)), 303) : show(c, desk, done.error, statement);
};

const referCase = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const found = (await readCase(desk.ports.records, idOf(c)))?.value;
  if (found === undefined) return notFound(c);
  const form = await c.req.parseBody();
  const number = field(form, 'number');
  const reasons = field(form, 'reasons').trim().slice(0, maxTextLength);
  if (/^[a-z2-7]{26}$/.test(number) && reasons !== '')
    await refer(
      found,
      { number, reasons, authority: field(form, 'authority'), by: c.var.person.name },
      desk.ports,
      desk.policy,
    );
  return c.redirect(paths.case(found.id), 303);
};

export const orderRoutes: readonly Route[] = [
  { method: 'GET', path: '/authorities', permission: 'handle-case', handle: list },
  {
    method: 'GET',
    path: '/authorities/new',
    permission: 'handle-case',
    handle: (c, desk) => c.html(<NewOrderView c={c} desk={desk} typed={{}} faults={new Set()} />),
  },
  { method: 'POST', path: '/authorities', permission: 'handle-case', handle: take },
  { method: 'GET', path: '/authorities/:id', permission: 'handle-case', handle: (c, desk) => show(c, desk) },
  { method: 'POST', path: '/authorities/:id/effect', permission: 'handle-case', handle: effect },
  { method: 'POST', path: '/cases/:id/refer', permission: 'handle-case', handle: referCase },
];
