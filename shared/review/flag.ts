/** A flag: findings of one site + category, folded over pages and visits; a candidate for a human. */
import type { Finding } from '../detect/finding.ts';
import type { Language } from '../messages.ts';
import type { Category } from '../policy/policy.ts';
import type { Iso } from '../time.ts';

export const flagStates = ['open', 'claimed', 'confirmed', 'dismissed', 'gone'] as const;
export type FlagState = (typeof flagStates)[number];

export const dismissReasons = [
  'false-list-entry',
  'quotation-or-reporting',
  'education-or-health',
  'security-research',
  'licensed-or-legal',
  'satire-or-art',
  'wrong-language',
  'other',
] as const;
export type DismissReason = (typeof dismissReasons)[number];

export type FlaggedPage = {
  readonly url: string;
  readonly title: string;
  readonly firstSeen: Iso;
  readonly lastSeen: Iso;
  readonly score: number;
  /** Of the page, where it is known. */
  readonly language?: Language;
  /** Simhash of its main text, where that is long enough to be known again. */
  readonly text?: string;
  /** Strongest first, at most 20. */
  readonly findings: readonly Finding[];
  /** Hash of what was found (rules, targets, words); survives a moved header or date. */
  readonly fingerprint: string;
  /** When the last record of it was kept as evidence, if any was; it may be forgotten since. */
  readonly evidenceAt?: Iso;
};
export type OutboundLink = {
  readonly url: string;
  readonly from: string;
  readonly text: string;
  readonly rel: string;
  readonly hidden: boolean;
};
export type Decision =
  | {
      readonly kind: 'confirmed';
      readonly by: string;
      readonly at: Iso;
      readonly clause: string;
      readonly reason: string;
      readonly hacked: boolean;
      readonly caseId: string;
      readonly claimedAt?: Iso;
      /** By which it can be undone (shared/review/bulk.ts), alone or with the others of that decision. */
      readonly bulk?: string;
      /** Nothing follows from it before: its case opens then. */
      readonly effectAt?: Iso;
    }
  | {
      readonly kind: 'dismissed';
      readonly by: string;
      readonly at: Iso;
      readonly reason: DismissReason;
      readonly note: string;
      /** When whoever decided had claimed it, if they did: deciding took from then until `at`. */
      readonly claimedAt?: Iso;
      readonly bulk?: string;
      readonly effectAt?: Iso;
    }
  | {
      readonly kind: 'reopened';
      readonly by: string;
      readonly at: Iso;
      readonly reason: string;
      /** The decision that was undone. */
      readonly bulk?: string;
    };
/** What stands between one reviewer and a decision: another's eyes, or the word of somebody who signs. */
export const askKinds = ['second-opinion', 'escalation'] as const;
export type AskKind = (typeof askKinds)[number];
export type Ask = { readonly kind: AskKind; readonly by: string; readonly at: Iso };
export const verdicts = ['confirm', 'dismiss', 'unclear'] as const;
export type Verdict = (typeof verdicts)[number];
/** What those who work on a flag write to each other about it; no customer reads it. */
export type Note = { readonly by: string; readonly at: Iso; readonly text: string } & (
  | { readonly kind: 'note' | 'withdrawn' | AskKind }
  /** The answer to an ask. */
  | { readonly kind: 'advice'; readonly verdict: Verdict }
);
/** That somebody outside reported it; who, says the report's own record alone. */
export type FlagReport = { readonly id: string; readonly at: Iso; readonly channel: 'form' | 'mail' | 'api' };
export type Claim = { readonly by: string; readonly at: Iso; readonly until: Iso };

/** Whose a site was when it was last seen. */
export type FlagOwner = { readonly server: string; readonly contract: string; readonly customer?: string };

type Common = {
  /** Hash of site + category. */
  readonly id: string;
  readonly site: string;
  readonly category: Category;
  /** 0..1, the strongest pages together. */
  readonly score: number;
  /** 0..1, how often its rules were right before; absent: as often as not. For the order of the queue alone. */
  readonly trust?: number;
  readonly hacked: boolean;
  readonly firstSeen: Iso;
  readonly lastSeen: Iso;
  readonly visit: string;
  readonly policyVersion: string;
  /** Strongest first, at most 30. */
  readonly pages: readonly FlaggedPage[];
  /** At most 50, listed ones first. */
  readonly outbound: readonly OutboundLink[];
  /** Fingerprints that a human has dismissed: they alone never open this flag again. */
  readonly dismissed: readonly string[];
  readonly history: readonly Decision[];
  readonly owner?: FlagOwner;
  /** Notices from outside about it, the latest last, at most 50. */
  readonly reports?: readonly FlagReport[];
  readonly notes?: readonly Note[];
  /** Open until it is answered or withdrawn, or the flag is decided. */
  readonly ask?: Ask;
};
export type Flag = Common &
  (
    | { readonly state: 'open' }
    | { readonly state: 'claimed'; readonly claim: Claim }
    | { readonly state: 'confirmed'; readonly decision: Extract<Decision, { kind: 'confirmed' }> }
    | { readonly state: 'dismissed'; readonly decision: Extract<Decision, { kind: 'dismissed' }> }
    | { readonly state: 'gone'; readonly at: Iso }
  );

/** Somebody may still decide about it, or has confirmed what is still there: its site is visited more often. */
export const isUnsettled = ({ state }: Flag): boolean => state !== 'gone' && state !== 'dismissed';
