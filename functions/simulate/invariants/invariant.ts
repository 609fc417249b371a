/** What an invariant is given to judge: what was written just now, and what really happened in the world. */

import type { AuditEntry } from '../../../shared/audit/chain.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import type { Order } from '../../../shared/review/order.ts';
import type { Chronicle, Commit } from '../chronicle.ts';
import type { Facts, MailFact, OrderFact } from '../facts.ts';

export type Moment = Commit & {
  /** Milliseconds of the world's clock. */
  readonly now: number;
  /** When the work began that wrote it. */
  readonly startedAt: number;
  readonly facts: Facts;
  /** The rules that ought to be kept, whatever the program was given. */
  readonly law: Policy;
  /** Why nothing should have moved towards termination: true as the work began, and true still. */
  readonly unhealthy: readonly string[];
  /** All cases of its customer, this one among them. */
  readonly sameCustomer: () => readonly Chronicle[];
};
export type Ending = {
  readonly chronicle: Chronicle;
  readonly facts: Facts;
  readonly law: Policy;
  readonly now: number;
  /** The trail as it is stored now. */
  readonly stored: readonly AuditEntry[];
};
/** An order was written. */
export type OrderMoment = {
  readonly order: Order;
  readonly before: Order | undefined;
  /** Undefined: no authority ever sent it. */
  readonly fact: OrderFact | undefined;
  readonly law: Policy;
  readonly now: number;
};
export type OrdersEnd = {
  readonly order: Order;
  /** Notices that the mail system took, or said that it never will: then a person sees it among the dead. */
  readonly mails: readonly string[];
  readonly trail: readonly AuditEntry[];
  readonly length: number;
  readonly now: number;
};
export type Sending = {
  /** What the mail is about, where that is an order. */
  readonly order: OrderFact | undefined;
  /** Of the authority that an order or a referral is from or for. */
  readonly to: string | undefined;
  readonly mail: MailFact & { readonly claimedAt: number | undefined };
  readonly chronicle: Chronicle | undefined;
  readonly now: number;
};
/** Answers what is wrong, if anything is. Numbers are those of section 5 of the design. */
export type Invariant = {
  readonly number: number;
  readonly says: string;
  readonly afterCommit?: (moment: Moment) => string | undefined;
  readonly afterSending?: (sending: Sending) => string | undefined;
  readonly afterOrder?: (moment: OrderMoment) => string | undefined;
  readonly atOrdersEnd?: (ending: OrdersEnd) => string | undefined;
  readonly atEnd?: (ending: Ending) => string | undefined;
};

/** Machines that keep the time may differ by so much; design, 5.5. */
export const clockToleranceMs = 60_000;
export const hourMs = 3_600_000;
export const msOf = (iso: string): number => Date.parse(iso);
