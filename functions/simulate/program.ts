/** The production code that is simulated. Tests put a broken part in the place of one of these and expect to be told. */

import { receiveAnswer } from '../../shared/case/inbox.ts';
import type { Ports } from '../../shared/ports.ts';
import { carryOut, remindOrders, takeOrder } from '../../shared/report/orders.ts';
import { refer } from '../../shared/report/referrals.ts';
import { handleCase } from '../case/case.ts';
import { deadlines } from '../deadlines/deadlines.ts';
import { onMailEvent } from '../mail-events/mail-events.ts';
import { notify } from '../notify/notify.ts';
import { relay } from '../outbox/outbox.ts';
import { sweep } from '../outbox/sweep.ts';

export type Program = {
  readonly handleCase: typeof handleCase;
  readonly deadlines: typeof deadlines;
  readonly notify: typeof notify;
  readonly onMailEvent: typeof onMailEvent;
  readonly receiveAnswer: typeof receiveAnswer;
  readonly relay: typeof relay;
  readonly sweep: typeof sweep;
  readonly takeOrder: typeof takeOrder;
  readonly carryOut: typeof carryOut;
  readonly remindOrders: typeof remindOrders;
  readonly refer: typeof refer;
  /** Between the functions and the adapters. */
  readonly adapters: (ports: Ports) => Ports;
};
export const production: Program = {
  handleCase,
  deadlines,
  notify,
  onMailEvent,
  receiveAnswer,
  relay,
  sweep,
  takeOrder,
  carryOut,
  remindOrders,
  refer,
  adapters: (ports) => ports,
};
