import type { Case } from '../../shared/case/case.ts';
import type { Judgement } from '../../shared/crawl/visit.ts';
import type { Letter, letterOf } from '../../shared/notice/letter.ts';
import type { MessageEffect } from '../../shared/notice/messages/compose.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { ComposeMail } from './compose.ts';

export type NotifySettings = {
  readonly policy: Policy;
  /** Fetches the noticed URLs now: whether anything of it is still there. */
  readonly verify: (value: Case) => Promise<Pick<Judgement, 'found' | 'left'>>;
  /** Where customers reach the answer page, without a slash at the end. */
  readonly portalUrl: string;
  /** Makes the message; default: the notice as a MIME message. */
  readonly compose?: ComposeMail;
  /** Makes a message to a notifier, an authority or the desk; default: the same. */
  readonly composeMessage?: (effect: MessageEffect) => Promise<Uint8Array>;
  /** Writes a letter; default: in full. */
  readonly composeLetter?: typeof letterOf;
  /** Sets a letter; default: as PDF. */
  readonly typeset?: (letter: Letter) => Promise<Uint8Array>;
};
/** `busy`: another worker has it in hand. `nothing`: there is nothing left to do for this entry. */
export type Notified = 'sent' | 'later' | 'cancelled' | 'gone' | 'uncertain' | 'dead' | 'busy' | 'nothing';
