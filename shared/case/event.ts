/** What happened to a case. Events are facts: evolve.ts applies them, the audit trail keeps them, effects.ts tells the world. */
import type { Redaction } from '../audit/chain.ts';
import type { Moved } from '../crawl/visit.ts';
import type { Category, Track } from '../policy/policy.ts';
import type { Iso } from '../time.ts';
import type {
  Answer,
  Appeal,
  BaseState,
  CaseContact,
  Clock,
  DisputedState,
  NoticedUrl,
  NoticeKind,
  OpeningFacts,
  Outcome,
  RecheckReason,
  Signature,
  Suspension,
  TerminationOrder,
} from './case.ts';

export type Opened = OpeningFacts & {
  readonly type: 'opened';
  readonly id: string;
  readonly contract: string;
  readonly customer: string;
  readonly domain: string;
  readonly category: Category;
  readonly track: Track;
  readonly policyVersion: string;
  readonly clause: string;
  readonly at: Iso;
  readonly confirmedBy: string;
  readonly reason: string;
  readonly flag: string;
  readonly noticed: readonly NoticedUrl[];
  readonly contacts: readonly CaseContact[];
};
export type CaseEvent =
  | Opened
  | { readonly type: 'flag-added'; readonly flag: string; readonly noticed: readonly NoticedUrl[]; readonly by: string }
  | { readonly type: 'contact-added'; readonly contact: CaseContact; readonly by: string }
  | {
      readonly type: 'notice-requested';
      readonly what: Extract<NoticeKind, 'round' | 'dispute-stands'>;
      readonly round: number;
      readonly notice: string;
      readonly contact: string;
      readonly at: Iso;
      readonly reason?: string;
    }
  | { readonly type: 'notice-sent'; readonly notice: string; readonly at: Iso; readonly proofBy: Iso }
  | { readonly type: 'letter-requested'; readonly round: number; readonly notice: string; readonly at: Iso }
  | {
      readonly type: 'sending-decided';
      readonly by: string;
      readonly at: Iso;
      readonly entry: string;
      readonly choice: 'sent' | 'again';
      readonly reason: string;
    }
  | { readonly type: 'delivery-proven'; readonly notice: string; readonly at: Iso }
  | { readonly type: 'delivery-failed'; readonly notice: string; readonly at: Iso; readonly detail: string }
  | {
      readonly type: 'letter-posted';
      readonly round: number;
      readonly postedOn: string;
      readonly presumedAt: Iso;
      readonly by: string;
    }
  | ({ readonly type: 'clock-started'; readonly round: number } & Clock)
  | { readonly type: 'answered'; readonly answer: Answer }
  | { readonly type: 'answer-settled'; readonly id: string }
  | { readonly type: 'track-changed'; readonly track: Track }
  | {
      readonly type: 'deadline-moved';
      readonly why: 'more-time' | 'hacked' | 'still-there' | 'cannot-tell' | 'staff';
      readonly round: number;
      readonly from?: Iso;
      readonly clock: Clock;
      readonly by?: string;
      readonly reason?: string;
    }
  | {
      readonly type: 'recheck-requested';
      readonly recheck: string;
      readonly because: RecheckReason;
      readonly at: Iso;
      readonly overdueAt: Iso;
      /** Looks in a row that found nothing so far, and when the next one may be: see `misses` of the policy. */
      readonly misses?: number;
      readonly notBefore?: Iso;
      readonly resume: BaseState | DisputedState;
    }
  | {
      readonly type: 'rechecked';
      readonly recheck: string;
      readonly because: RecheckReason;
      readonly at: Iso;
      readonly found: 'still-there' | 'gone' | 'cannot-tell';
      readonly left: readonly string[];
      readonly moved?: readonly Moved[];
    }
  | {
      readonly type: 'dispute-opened';
      readonly at: Iso;
      readonly because?: DisputedState['because'];
      readonly resume: BaseState;
    }
  | {
      readonly type: 'dispute-decided';
      readonly by: string;
      readonly at: Iso;
      readonly verdict: 'withdrawn' | 'stands';
      readonly reason: string;
    }
  | { readonly type: 'termination-due'; readonly round: number; readonly at: Iso }
  | { readonly type: 'termination-signed'; readonly signed: Signature }
  /** Without a person: something came in that whoever signed has not seen. */
  | { readonly type: 'signature-withdrawn'; readonly at: Iso; readonly by?: string; readonly reason?: string }
  | { readonly type: 'suspended'; readonly round: number; readonly suspension: Suspension }
  | { readonly type: 'suspension-lifted'; readonly at: Iso; readonly by?: string; readonly reason?: string }
  | { readonly type: 'strike-taken-back'; readonly at: Iso; readonly by: string; readonly reason: string }
  | { readonly type: 'terminated'; readonly order: TerminationOrder; readonly appealUntil: Iso }
  | { readonly type: 'appealed'; readonly appeal: Appeal }
  | {
      readonly type: 'appeal-decided';
      readonly by: string;
      readonly at: Iso;
      readonly verdict: 'upheld' | 'reinstated';
      readonly reason: string;
    }
  | {
      readonly type: 'handed-over';
      readonly at: Iso;
      readonly by: string;
      readonly task: string;
      /** Entries before this one that lose their words now, see verifyChain. */
      readonly redactions?: readonly Redaction[];
    }
  | {
      readonly type: 'closed';
      readonly outcome: Outcome;
      readonly at: Iso;
      readonly by?: string;
      readonly reason?: string;
    };
