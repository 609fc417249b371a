/**
 * What really happened in a simulated world, written down by the world itself: by the mail system, the postman, the customers, the
 * crawler and the people at their desks. The invariants are judged by these facts, never by what a case believes.
 */
import type { AnswerKind } from '../../shared/case/case.ts';
import type { MailEventKind } from '../../shared/ports.ts';
import type { Order, OrderAction } from '../../shared/review/order.ts';
import type { Iso } from '../../shared/time.ts';

export type MailReport = {
  readonly kind: MailEventKind;
  readonly at: Iso;
  readonly saidAt: number;
  /** When the program had it safe among its records. */
  storedAt?: number;
};
export type MailFact = {
  readonly notice: string;
  readonly caseId: string;
  readonly to: string;
  /** When the mail system took it, each time that it was transmitted. Milliseconds. */
  readonly takenAt: number[];
  /** What the mail system has said of it so far, in the order in which it said so. */
  readonly reports: MailReport[];
  /** When it lay in the customer's mailbox and stayed there. */
  arrivedAt?: Iso;
  /** How often a person decided that it goes out once more, not knowing whether it had. */
  choices: number;
  /** Bytes of the last transmission. */
  bytes: Uint8Array;
};
export type AnswerFact = {
  readonly id: string;
  readonly caseId: string;
  readonly kind: AnswerKind;
  /** When the customer pressed the button, by the clock of the portal; of several attempts the first that was kept. */
  readonly at: Iso;
  /** Milliseconds at which the customer was told that the answer has been received. */
  promisedAt?: number;
  /** What told the case of it never arrived. The answer itself is kept. */
  messageLost?: true;
};
export type AppealFact = { readonly id: string; readonly caseId: string; readonly at: Iso };
export type LetterFact = {
  readonly caseId: string;
  readonly round: number;
  readonly postedOn: string;
  readonly by: string;
};
/** The crawler really looked. */
export type LookFact = {
  readonly recheck: string;
  readonly caseId: string;
  readonly at: number;
  readonly found: 'still-there' | 'gone' | 'cannot-tell';
};
/** Somebody pressed a button in the console. */
export type ClickFact = {
  readonly caseId: string;
  readonly by: string;
  readonly verb: string;
  readonly version: number;
  readonly at: number;
};
/** Somebody confirmed a flag, which opened that case or joined it. */
export type ConfirmFact = { readonly caseId: string; readonly flag: string; readonly by: string };

/** An authority sent an order, once or more often. */
export type OrderFact = {
  readonly id: string;
  /** The authority's address. */
  readonly to: string;
  readonly silentUntil: Iso | undefined;
  /** Whoever pressed the button. */
  readonly acts: { readonly by: string; readonly action: OrderAction }[];
  /** As it was stored, each time. */
  readonly writes: Order[];
  /** The desk has seen it. */
  seen?: boolean;
};

export type Facts = {
  readonly mails: Map<string, MailFact>;
  /** Notices that the mail system will never take. */
  readonly refused: Set<string>;
  /** When a worker last took a message in hand, by its notice. */
  readonly claims: Map<string, number>;
  readonly answers: Map<string, AnswerFact>;
  readonly appeals: AppealFact[];
  readonly letters: LetterFact[];
  readonly looks: LookFact[];
  readonly clicks: ClickFact[];
  readonly confirmations: ConfirmFact[];
  readonly orders: Map<string, OrderFact>;
  /** By number: the case, and the address of whom it is told to. */
  readonly referrals: Map<string, { readonly caseId: string; readonly to: string }>;
  /** Identifiers of signed calls that the provider's system took, with what they were about. */
  readonly calls: Map<string, { readonly event: string; readonly caseId: string }>;
};
export const noFacts = (): Facts => ({
  mails: new Map(),
  refused: new Set(),
  claims: new Map(),
  answers: new Map(),
  appeals: [],
  letters: [],
  looks: [],
  clicks: [],
  confirmations: [],
  orders: new Map(),
  referrals: new Map(),
  calls: new Map(),
});
