/** The words of mails to notifiers and authorities, and of what a customer hears of an order. One file a language. */
import type { InEveryLanguage } from '../../messages.ts';
import type { OrderAction, OrderKind } from '../../review/order.ts';
import type { ReportOutcome } from '../../review/report.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** What each wording is filled with, every text one clean line. */
export type Filled = {
  readonly reference: string;
  readonly provider: string;
  readonly category: string;
  readonly domain: string;
  readonly authority: string;
  readonly legalBasis: string;
  readonly territory: string;
  /** An authority’s own number of its order. */
  readonly theirs: string;
  readonly moment: string;
};
type Wording = {
  readonly subject: string;
  readonly lead: string;
  readonly paragraphs: readonly string[];
};
export type MessageWords = {
  /** Where no name is known. */
  readonly greeting: string;
  readonly labels: {
    readonly urls: string;
    readonly notHosted: string;
    readonly reasons: string;
    readonly statement: string;
    readonly manifest: string;
  };
  readonly receipt: (filled: Filled) => Wording;
  readonly outcome: {
    readonly subject: (filled: Filled) => string;
    readonly leads: Readonly<Record<ReportOutcome, (filled: Filled) => string>>;
    /** Who decided, and that machines looked (Article 16(6)). */
    readonly means: string;
    /** Where nothing was left to decide on. */
    readonly looked: string;
    /** How to object (Article 16(5)); the policy's own words on bodies and courts follow. */
    readonly redress: string;
  };
  readonly referral: (filled: Filled) => Wording;
  readonly legalBases: Readonly<Record<OrderKind, string>>;
  readonly orderReceipt: (filled: Filled) => Wording;
  readonly orderDone: (filled: Filled) => Wording;
  readonly orderRefused: (filled: Filled) => Wording;
  readonly orderActions: Readonly<Record<Exclude<OrderAction, 'refused'>, string>>;
  /** To the customer (Article 9(5) and 10(5)). */
  readonly disclosure: (filled: Filled) => Wording;
  /** The subject of it where information was asked for, and nothing is done to the site. */
  readonly informed: (filled: Filled) => string;
  /** To the desk that carries orders out. */
  readonly orderAlert: (filled: Filled) => Wording;
  /** In the place of its subject and first words, once its time is over. */
  readonly orderLate: (filled: Filled) => Omit<Wording, 'paragraphs'>;
  /** To the few who may know; it says nothing but where to look. */
  readonly restricted: (filled: Filled) => Wording;
};
export const words: InEveryLanguage<MessageWords> = { nl, fr, de, en };
