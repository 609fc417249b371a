/**
 * Whether our ears work. Nothing moves towards termination while an answer or a bounce may be stuck somewhere (design, 5.5; no
 * known product documents the like).
 */
import type { Depth } from '../ports.ts';
import { addSeconds, type Iso } from '../time.ts';

/** Written by the tick `deadlines`: the latest time seen, and when the queues of mail events and of mail that came in were last empty. */
export type Health = { readonly latest: Iso; readonly eventsDrainedAt: Iso; readonly repliesDrainedAt?: Iso };
/** Written whenever the mailbox of replies has been read to its end; absent where the host has none to read. */
export type Collected = { readonly at: Iso };
/** Set by an operator; a stage named here stands still. */
export type Switches = { readonly crawl?: 'off'; readonly notify?: 'off'; readonly escalate?: 'off' };

export const interlocks = [
  'answers-in-dead-letters',
  'mail-events-in-dead-letters',
  'mail-event-backlog',
  'replies-in-dead-letters',
  'reply-backlog',
  'mailbox-not-read',
  'mail-parked',
  'clock-skew',
  'ticks-stopped',
  'mail-paused',
  'escalation-switched-off',
] as const;
export type Interlock = (typeof interlocks)[number];

export type Ears = {
  readonly now: Iso;
  readonly answers: Pick<Depth, 'dead'>;
  readonly events: Pick<Depth, 'dead' | 'ready'>;
  readonly replies: Pick<Depth, 'dead' | 'ready'>;
  readonly health: Health | undefined;
  readonly collected: Collected | undefined;
  /** Mails about this very case, or of its contacts about none, that wait for a person to read them. */
  readonly parked: number;
  readonly switches: Switches | undefined;
};

const maxBacklogSeconds = 900;
const maxSkewSeconds = 60;

export const interlockReasons = (ears: Ears): readonly Interlock[] => {
  const { now, answers, events, replies, health, collected, parked, switches } = ears;
  const isOld = (at: Iso | undefined): boolean => at !== undefined && at < addSeconds(now, -maxBacklogSeconds);
  const on: Readonly<Record<Interlock, boolean>> = {
    'answers-in-dead-letters': answers.dead > 0,
    'mail-events-in-dead-letters': events.dead > 0,
    'mail-event-backlog': events.ready > 0 && isOld(health?.eventsDrainedAt),
    'replies-in-dead-letters': replies.dead > 0,
    'reply-backlog': replies.ready > 0 && isOld(health?.repliesDrainedAt),
    'mailbox-not-read': isOld(collected?.at),
    'mail-parked': parked > 0,
    'clock-skew': health !== undefined && now < addSeconds(health.latest, -maxSkewSeconds),
    // Whose clock is right nobody can tell then: it is compared with that of the ticks.
    'ticks-stopped': isOld(health?.latest),
    'mail-paused': switches?.notify === 'off',
    'escalation-switched-off': switches?.escalate === 'off',
  };
  return interlocks.filter((reason) => on[reason]);
};
