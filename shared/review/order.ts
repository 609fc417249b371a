/**
 * An order of an authority: act against content (Regulation (EU) 2022/2065, Article 9), give information (Article 10), or remove
 * terrorist content within an hour (Regulation (EU) 2021/784, Article 3). People carry it out; what is kept here is the clock, what
 * was done, and who was told. Article 17 does not apply to it (17(5)): the customer hears what Article 9(5) or 10(5) asks for.
 *
 *   open ──what was done, by whom, when──▶ done
 */
import { createHash } from 'node:crypto';
import type { Language } from '../messages.ts';
import type { Category } from '../policy/policy.ts';
import { addSeconds, type Iso, secondsBetween } from '../time.ts';

export const orderKinds = ['act', 'information', 'terrorist'] as const;
export type OrderKind = (typeof orderKinds)[number];
export const isOrderKind = (text: string): text is OrderKind => (orderKinds as readonly string[]).includes(text);
/** Named where the order itself names nothing. */
export const legalBases: Readonly<Record<OrderKind, string>> = {
  act: 'Regulation (EU) 2022/2065, Article 9',
  information: 'Regulation (EU) 2022/2065, Article 10',
  terrorist: 'Regulation (EU) 2021/784, Article 3',
};

export const orderActions = ['removed', 'disabled', 'information-given', 'refused'] as const;
export type OrderAction = (typeof orderActions)[number];
export const isOrderAction = (text: string): text is OrderAction => (orderActions as readonly string[]).includes(text);
/** What may be done on each kind; a refusal says why. */
export const actionsFor: Readonly<Record<OrderKind, readonly OrderAction[]>> = {
  act: ['removed', 'disabled', 'refused'],
  information: ['information-given', 'refused'],
  terrorist: ['removed', 'disabled', 'refused'],
};

export type OrderingAuthority = {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  /** ISO 3166-1, two letters. */
  readonly memberState: string;
};
export type OrderedSite = {
  readonly site: string;
  readonly urls: readonly string[];
  readonly contract: string;
  readonly customer: string;
  readonly brand?: string;
};
export type OrderGiven = {
  readonly channel: 'console' | 'api';
  readonly kind: OrderKind;
  readonly authority: OrderingAuthority;
  /** The authority's own number. */
  readonly reference: string;
  readonly legalBasis: string;
  readonly territory: string;
  /** What the authority says in its reasons; the customer reads it. */
  readonly reasons: string;
  /** Kind of content, where it is one of ours. */
  readonly category?: Category;
  readonly urls: readonly string[];
  /** When it reached the provider, where that was before it was entered. */
  readonly receivedAt?: Iso;
  /** Exclusive; by this instant it is to be carried out. Absent: the policy's hours. */
  readonly actBy?: Iso;
  /** The authority forbids telling the customer before (Regulation (EU) 2021/784, Article 11(3)). */
  readonly silentUntil?: Iso;
};
export type OrderEffect = {
  readonly by: string;
  readonly at: Iso;
  readonly action: OrderAction;
  /** To the authority: what was done, or why not. */
  readonly statement: string;
};
export type Order = Omit<OrderGiven, 'actBy' | 'receivedAt'> & {
  /** `ao-` and 26 characters. */
  readonly id: string;
  readonly receivedAt: Iso;
  readonly takenBy: string;
  readonly actBy: Iso;
  readonly sites: readonly OrderedSite[];
  /** Ordered addresses that are not hosted here. */
  readonly notHosted: readonly string[];
  /** The desk was told once more: half of the time had passed, or all of it. */
  readonly reminded?: 'half' | 'late';
  readonly effect?: OrderEffect;
};
export const orderStates = ['open', 'done'] as const;
export const orderState = ({ effect }: Order): (typeof orderStates)[number] => (effect === undefined ? 'open' : 'done');

/** When the desk must hear of an open order again. */
export const remindAt = ({ receivedAt, actBy, reminded, effect }: Order): Iso | undefined => {
  if (effect !== undefined || reminded === 'late') return undefined;
  if (reminded === 'half') return actBy;
  return addSeconds(receivedAt, secondsBetween(receivedAt, actBy) / 2);
};

/** Files that a case rests on, told to an authority by name and hash. */
export type ReferredFile = { readonly name: string; readonly sha256: string; readonly bytes: number };
/** A case told to the police or another authority (Article 18, or on the provider's own decision). */
export type Referral = {
  /** `rf-` and 26 characters. */
  readonly id: string;
  readonly caseId: string;
  readonly at: Iso;
  readonly by: string;
  /** By the policy's name for it. */
  readonly authority: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly language: Language;
  };
  readonly reasons: string;
  readonly urls: readonly string[];
  readonly files: readonly ReferredFile[];
};

/** The same order sent twice by the same authority has one number. */
export const orderNumber = (authority: string, reference: string): string =>
  createHash('sha256')
    .update(JSON.stringify([authority.trim().toLowerCase(), reference.trim()]))
    .digest('hex')
    .slice(0, 26);
