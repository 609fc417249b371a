/**
 * 9. An order of an authority keeps the clock of its first arrival and is carried out once; the authority hears of it, the desk while
 * it waits, the customer not before they may. A referral goes to the authority and to nobody else.
 */
import { verifyChain } from '../../../shared/audit/chain.ts';
import type { Order } from '../../../shared/review/order.ts';
import { clockToleranceMs, hourMs, type Invariant, msOf, type OrderMoment, type OrdersEnd } from './invariant.ts';

const clock = ({ order, before, law, now }: OrderMoment): string | undefined => {
  const { receivedAt, actBy } = order;
  if (before !== undefined)
    return before.receivedAt === receivedAt && before.actBy === actBy
      ? undefined
      : `the clock of an order was moved to ${actBy}`;
  if (Math.abs(msOf(receivedAt) - now) > clockToleranceMs) return `an order that has just come says ${receivedAt}`;
  return msOf(actBy) - msOf(receivedAt) === law.orderHours * hourMs ? undefined : `an order may wait until ${actBy}`;
};

const effect = ({ order, before, fact }: OrderMoment): string | undefined => {
  if (order.effect === undefined) return before?.effect && 'what was done on an order was taken back';
  if (before?.effect !== undefined && before.effect.at !== order.effect.at) return 'an order was carried out twice';
  const { by, action } = order.effect;
  return fact?.acts.some((act) => act.by === by && act.action === action)
    ? undefined
    : `${by} never carried that order out`;
};

const reminded = ({ order, before, now }: OrderMoment): string | undefined => {
  if (order.reminded === before?.reminded) return undefined;
  const [from, by] = [msOf(order.receivedAt), msOf(order.actBy)];
  const least = order.reminded === 'late' ? by : (from + by) / 2;
  return now < least - clockToleranceMs ? `the desk was told “${order.reminded}” too early` : undefined;
};

const settled = ({ order, mails, trail, length, now }: OrdersEnd): string | undefined => {
  const fault = verifyChain(order.id, trail, length);
  if (fault !== undefined) return `entry ${fault.seq} of an order's trail is ${fault.fault}`;
  if (order.effect !== undefined || msOf(order.actBy) > now - 48 * hourMs) return undefined;
  return order.reminded === 'late' && mails.some((notice) => notice.startsWith(`${order.id}.late`))
    ? undefined
    : `order ${order.id} waits since ${order.actBy} and the desk was not told`;
};

const isDisclosure = (notice: string): boolean => /^ao-.*\.d\d+$/.test(notice);
const isToAuthority = (notice: string): boolean => /^(ao-.*\.(receipt|done)|rf-.*\.1)$/.test(notice);

export const orders: Invariant = {
  number: 9,
  says: 'an order of an authority keeps its clock, and nobody hears of it too early',
  afterOrder: (moment) =>
    moment.fact === undefined
      ? `nobody ever sent order ${moment.order.id}`
      : (clock(moment) ?? effect(moment) ?? reminded(moment)),
  afterSending: ({ mail, order, to, now }) => {
    if (isToAuthority(mail.notice)) return mail.to === to ? undefined : `${mail.notice} went to ${mail.to}`;
    if (!isDisclosure(mail.notice)) return undefined;
    const done: Order['effect'] = order?.writes.at(-1)?.effect;
    if (done === undefined || done.action === 'refused')
      return 'a customer was told of an order that was not carried out';
    return order?.silentUntil !== undefined && now < msOf(order.silentUntil) - clockToleranceMs
      ? `a customer was told of an order before ${order.silentUntil}`
      : undefined;
  },
  atOrdersEnd: settled,
};
