/** Whether a message may go out now: the case still wants it, and people are at work to read it. Pure. */
import { belgium } from '../../shared/calendar/holidays.ts';
import { nextWorkingHour } from '../../shared/calendar/working-hours.ts';
import type { Case, NoticeKind } from '../../shared/case/case.ts';
import { baseOf } from '../../shared/case/evolve.ts';
import type { Effect } from '../../shared/case/outbox.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { addSeconds, type Iso } from '../../shared/time.ts';

type MailEffect = Extract<Effect, { kind: 'mail' }>;
type LetterEffect = Extract<Effect, { kind: 'letter' }>;

export type Gate =
  | { readonly go: 'send' }
  | { readonly go: 'wait'; readonly until: Iso }
  | { readonly go: 'cancel'; readonly why: string };

/** How long to wait for a recheck that came between the request and the sending; a dispute takes days, and ends with a message of its own. */
const lookAgainSeconds = { rechecking: 300, disputed: 6 * 3600 } as const;
const lookAgain = ({ state }: Case, now: Iso): Gate => ({
  go: 'wait',
  until: addSeconds(now, state.kind === 'disputed' ? lookAgainSeconds.disputed : lookAgainSeconds.rechecking),
});

/** Messages that start the clock of a round: a customer must never get one that no longer holds. */
export const startsClock = (what: NoticeKind): boolean => what === 'round' || what === 'dispute-stands';

const movedOn: Gate = { go: 'cancel', why: 'not sent: the case has moved on' };

export const gateOfMail = (value: Case, effect: MailEffect, policy: Policy, now: Iso): Gate => {
  if (value.handedOver !== undefined) return movedOn;
  if (!startsClock(effect.what)) return { go: 'send' };
  const base = baseOf(value.state);
  if (base?.kind !== 'notifying' || base.notice !== effect.notice) return movedOn;
  if (value.state.kind !== 'notifying') return lookAgain(value, now);
  const until = nextWorkingHour(now, policy.sendWindow, { ...belgium, timeZone: policy.timeZone });
  return until > now ? { go: 'wait', until } : { go: 'send' };
};

export const gateOfLetter = (value: Case, effect: LetterEffect, now: Iso): Gate => {
  if (value.handedOver !== undefined) return movedOn;
  if (effect.what === 'terminated') return value.state.kind === 'terminated' ? { go: 'send' } : movedOn;
  const base = baseOf(value.state);
  if (base?.kind !== 'undeliverable' || base.round !== effect.round) return movedOn;
  if (value.state.kind !== 'undeliverable') return lookAgain(value, now);
  return { go: 'send' };
};
