/**
 * A notice from outside: somebody says that a hosted page is unlawful or breaks the terms (DSA, Article 16). It makes a flag, never
 * more than that; people decide. Everything in it is hostile text.
 */
import { createHash } from 'node:crypto';
import type { Language } from '../messages.ts';
import type { Category } from '../policy/policy.ts';
import type { Iso } from '../time.ts';

/** Ours, and the one of which nothing but hash and address is kept. */
export type ReportedCategory = Category | 'child-abuse';
export type ReportChannel = 'form' | 'mail' | 'api';
export type Notifier = { readonly name: string; readonly email: string; readonly language: Language };

/** What a notifier says, whichever way it came in; checked, cleaned and cut. */
export type ReportGiven = {
  readonly channel: ReportChannel;
  /** Absent only where the matter is the abuse of children (Article 16(2)(c)). */
  readonly notifier?: Notifier;
  /** Undefined: of a kind that is not ours to judge, such as spam. */
  readonly category?: ReportedCategory;
  /** Why it is thought to be unlawful. Empty for the abuse of children, of which no words are kept. */
  readonly reasons: string;
  /** Exact and canonical; each once. */
  readonly urls: readonly string[];
  /** The sender's own number. */
  readonly reference?: string;
};
export const reportOutcomes = [
  /** A reviewer agreed; the customer is being written to. */
  'confirmed',
  'no-breach',
  /** The page was not there any more. */
  'gone',
  'not-hosted',
  'not-ours-to-judge',
  /** The same notifier has reported the same before, and that report is open. */
  'duplicate',
  'suspended',
  'passed-on',
] as const;
export type ReportOutcome = (typeof reportOutcomes)[number];
export const reportStates = ['received', 'looking', 'in-review', 'closed'] as const;
export type ReportedSite = {
  readonly site: string;
  readonly urls: readonly string[];
  /** The flag that it was folded into, once its pages were looked at. */
  readonly flag?: string;
  /** None of its pages was there. */
  readonly gone?: true;
};
export type Report = ReportGiven & {
  /** `rp-` and 26 characters. */
  readonly id: string;
  readonly receivedAt: Iso;
  /** See notifierHash. */
  readonly notifierId?: string;
  readonly sites: readonly ReportedSite[];
  /** The addresses that are of no site in the inventory, where others are: nobody looks at them, and the notifier is told. */
  readonly notHosted?: readonly string[];
  readonly state: (typeof reportStates)[number];
  readonly outcome?: ReportOutcome;
  readonly closedAt?: Iso;
  /** A person's word that it was manifestly unfounded (Article 23(2)). */
  readonly unfounded?: { readonly by: string; readonly at: Iso; readonly reason: string };
};
/** How a notifier has used the form; found by the hash of the address alone. */
export type NotifierRecord = {
  readonly email: string;
  /** Of the day named. */
  readonly day: string;
  readonly today: number;
  readonly reports: number;
  readonly unfounded: number;
  readonly suspended?: { readonly by: string; readonly at: Iso; readonly until: Iso; readonly reason: string };
};

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
/** Names a notifier without saying who it is. */
export const notifierHash = (email: string): string => hash(`notifier ${email.trim().toLowerCase()}`).slice(0, 32);
/** Names what one notifier says of one address; nameless ones count as one. */
export const reportedHash = (email: string | undefined, category: ReportedCategory | undefined, url: string): string =>
  hash(JSON.stringify([email?.trim().toLowerCase() ?? '', category ?? '', url])).slice(0, 32);
