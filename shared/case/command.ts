/** What may be asked of a case. Commands come twice, late and out of order; the machine refuses the stale ones. */
import type { Moved } from '../crawl/visit.ts';
import type { CaseOpening } from '../review/decide.ts';
import type { Iso } from '../time.ts';
import type { AnswerFile, AnswerKind, CaseContact } from './case.ts';

/** What a confirmed flag asks for. */
export type OpenCase = CaseOpening;
export type CaseCommand =
  | OpenCase
  // the mail system's word on one message
  | { readonly type: 'sent'; readonly notice: string; readonly at: Iso }
  | { readonly type: 'delivered'; readonly notice: string; readonly at: Iso }
  | { readonly type: 'not-delivered'; readonly notice: string; readonly at: Iso; readonly detail: string }
  // re-verification just before sending found nothing any more
  | { readonly type: 'gone-before-notice'; readonly notice: string }
  // time: `version` is the case version that the timer was read from
  | { readonly type: 'timer'; readonly version: number }
  // the customer
  | {
      readonly type: 'answer';
      readonly id: string;
      readonly kind: AnswerKind;
      readonly receivedAt: Iso;
      readonly name: string;
      readonly text: string;
      readonly files?: readonly AnswerFile[];
      readonly contact: string;
    }
  | { readonly type: 'test-again'; readonly id: string; readonly contact: string }
  // the crawl
  | {
      readonly type: 'rechecked';
      readonly recheck: string;
      readonly at: Iso;
      readonly found: 'still-there' | 'gone' | 'cannot-tell';
      readonly left: readonly string[];
      readonly moved?: readonly Moved[];
    }
  // a person's choice on a message that may or may not have left, or that failed for good
  | {
      readonly type: 'sending-decided';
      readonly by: string;
      readonly at: Iso;
      readonly entry: string;
      readonly choice: 'sent' | 'again';
      readonly reason: string;
    }
  // suspected child abuse material, at whatever state; `task` is where it went
  | { readonly type: 'hand-over'; readonly by: string; readonly task: string }
  | { readonly type: 'moved-away' }
  | { readonly type: 'contract-ended' }
  // people; `version` is the case version that the form showed
  | { readonly type: 'contact-added'; readonly by: string; readonly version: number; readonly contact: CaseContact }
  | { readonly type: 'letter-posted'; readonly by: string; readonly version: number; readonly postedOn: string }
  | {
      readonly type: 'decide-dispute';
      readonly by: string;
      readonly version: number;
      readonly verdict: 'withdrawn' | 'stands';
      readonly reason: string;
    }
  | { readonly type: 'recheck'; readonly by: string; readonly version: number }
  | {
      readonly type: 'approve';
      readonly by: string;
      readonly version: number;
      readonly reason: string;
      /** The approver has read answers that came after the deadline. */
      readonly lateAnswersRead: boolean;
    }
  | {
      readonly type: 'give-time';
      readonly by: string;
      readonly version: number;
      readonly days: number;
      readonly reason: string;
    }
  // a signed termination, before it is carried out
  | { readonly type: 'take-back'; readonly by: string; readonly version: number; readonly reason: string }
  // the optional step before a termination, and its reversal
  | {
      readonly type: 'suspend';
      readonly by: string;
      readonly version: number;
      readonly reason: string;
      readonly lateAnswersRead: boolean;
    }
  | { readonly type: 'lift-suspension'; readonly by: string; readonly version: number; readonly reason: string }
  | { readonly type: 'do-not-terminate'; readonly by: string; readonly version: number; readonly reason: string }
  // the case stays as it is; it does not count against the customer any more
  | { readonly type: 'take-back-strike'; readonly by: string; readonly version: number; readonly reason: string }
  | {
      readonly type: 'appeal';
      readonly id: string;
      readonly receivedAt: Iso;
      readonly name: string;
      readonly text: string;
    }
  | {
      readonly type: 'decide-appeal';
      readonly by: string;
      readonly version: number;
      readonly verdict: 'upheld' | 'reinstated';
      readonly reason: string;
    };
/** A command on the queue `case`; `caseId` is absent only on `open`. */
export type CaseMessage = { readonly caseId?: string; readonly command: CaseCommand };
