/**
 * Outbox rows: what a transaction makes true for the rest of the world. Written with the change itself, sent right after, and
 * swept up after a crash. `id` makes the effect happen once.
 */
import type { Language } from '../messages.ts';
import type { PanelOrder, QueueName } from '../ports.ts';
import type { Iso } from '../time.ts';
import type { NoticeKind } from './case.ts';
import type { CaseMessage } from './command.ts';

export const messageKinds = [
  'report-receipt',
  'report-outcome',
  'referral',
  'order-receipt',
  'order-done',
  'order-disclosure',
  'order-alert',
  'restricted-alert',
] as const;
export type MessageKind = (typeof messageKinds)[number];
export type MessageFacts = Readonly<Record<string, string | readonly string[]>>;
type WebhookEvent =
  | 'case.opened'
  | 'case.closed'
  | 'contract.suspended'
  | 'contract.unsuspended'
  | 'contract.terminated'
  | 'contract.reinstated';
export type ProviderAction = PanelOrder['action'];

export type Effect =
  /** A command for the queue `case`. */
  | { readonly kind: 'command'; readonly message: CaseMessage }
  /** A message to one contact; composed when it is sent. */
  | {
      readonly kind: 'mail';
      readonly caseId: string;
      readonly notice: string;
      readonly what: NoticeKind;
      readonly round: number;
      readonly contact: string;
      /** The case version that this mail speaks of. */
      readonly version: number;
      /** Facts that only this mail needs, e.g. the reason of a decision or the URLs left. */
      readonly note?: string;
      readonly left?: readonly string[];
      /** Of a receipt: names of the documents that came with the answer. */
      readonly files?: readonly string[];
      /** Of a reseller's copy: which message to the customer it repeats. */
      readonly copyOf?: NoticeKind;
    }
  /** A letter for the post: of a round that no mail could bring, or, where `what` says so, the termination order. */
  | {
      readonly kind: 'letter';
      readonly caseId: string;
      readonly notice: string;
      readonly round: number;
      readonly what?: 'terminated';
    }
  /** A crawl of exactly these URLs, now. */
  | {
      readonly kind: 'recheck';
      readonly caseId: string;
      readonly recheck: string;
      readonly urls: readonly string[];
      readonly notBefore?: Iso;
    }
  /** A mail to somebody who is no customer's contact: a notifier, an authority, the few who look after children's protection. */
  | {
      readonly kind: 'message';
      /** The record that it speaks of: a report, a referral, an order, a restricted task. */
      readonly about: string;
      readonly notice: string;
      readonly what: MessageKind;
      readonly to: { readonly name: string; readonly email: string; readonly language: Language };
      /** What the wording is filled with; all of it hostile text. */
      readonly facts: MessageFacts;
      /** In whose name it is written; absent: the provider's own. */
      readonly brand?: string;
      /** Plain texts that go along. */
      readonly files?: readonly { readonly name: string; readonly text: string }[];
    }
  /** Looks at exactly the reported addresses, now. */
  | { readonly kind: 'report'; readonly about: string }
  /** Evidence of what the case noticed must stay, where the host can see to that. */
  | { readonly kind: 'lock'; readonly caseId: string }
  /** A signed call to the provider's systems. */
  | {
      readonly kind: 'webhook';
      readonly event: WebhookEvent;
      readonly caseId: string;
      readonly data: Readonly<Record<string, string>>;
    }
  /** What the provider's own panel does to the contract; `service` is its name there. */
  | {
      readonly kind: 'provider';
      readonly action: ProviderAction;
      readonly caseId: string;
      readonly contract: string;
      readonly service: string;
      readonly domain: string;
      readonly reason: string;
    };
export type OutboxEntry = {
  readonly id: string;
  readonly effect: Effect;
  readonly createdAt: Iso;
  /** `sending` is set before the world is touched; found there after a crash, a mail is `uncertain`, never sent again blindly. */
  readonly state: 'pending' | 'sending' | 'uncertain' | 'done' | 'dead';
  readonly attempts: number;
  /** Next attempt; also the send window for mail. */
  readonly notBefore: Iso;
  readonly lastError?: string;
  /** Done without having been performed, as it was not needed any more: `lastError` says why. */
  readonly skipped?: true;
  /** Of a notice: looks in a row just before sending that found nothing any more, see `misses` of the policy. */
  readonly misses?: number;
  /** Of a mail: when it was last handed to the mail system. */
  readonly handedAt?: Iso;
  /** Of a mail: the mail system's own id, once it took the message. */
  readonly messageId?: string;
  /** Somebody decided that an uncertain mail goes out once more, the same bytes under the same number. */
  readonly sendAgain?: true;
  /** The last decision of a person on an entry that was uncertain or dead. */
  readonly decided?: {
    readonly by: string;
    readonly at: Iso;
    readonly choice: OutboxChoice;
    readonly reason: string;
  };
};
export const outboxChoices = ['sent', 'again'] as const;
export type OutboxChoice = (typeof outboxChoices)[number];
/** What lies on the queues `outbox` and `notify`: the name of an entry to perform. The entry itself is the truth. */
export type OutboxMessage = { readonly entry: string };

/** Only `notify` may touch the mail system and the post; `outbox` does the rest. */
export const queueOf = (effect: Effect): Extract<QueueName, 'outbox' | 'notify'> => {
  switch (effect.kind) {
    case 'mail':
    case 'letter':
    case 'message':
      return 'notify';
    case 'command':
    case 'recheck':
    case 'report':
    case 'lock':
    case 'webhook':
    case 'provider':
      return 'outbox';
  }
};
