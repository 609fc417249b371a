/**
 * Whether our ears work. Nothing moves towards termination while an answer or a bounce may be stuck somewhere (design, 5.5; no
 * known product documents the like).
 */
import type { Depth } from '../ports.ts';
import { addSeconds, type Iso } from '../time.ts';

/** Written by the tick `deadlines`: the latest time seen, and when the queue of mail events was last empty. */
export type Health = { readonly latest: Iso; readonly eventsDrainedAt: Iso };
/** Set by an operator; a stage named here stands still. */
export type Switches = { readonly crawl?: 'off'; readonly notify?: 'off'; readonly escalate?: 'off' };

export const interlocks = [
  'answers-in-dead-letters',
  'mail-events-in-dead-letters',
  'mail-event-backlog',
  'clock-skew',
  'mail-paused',
  'escalation-switched-off',
] as const;
export type Interlock = (typeof interlocks)[number];

export type Ears = {
  readonly now: Iso;
  readonly answers: Pick<Depth, 'dead'>;
  readonly events: Pick<Depth, 'dead' | 'ready'>;
  readonly health: Health | undefined;
  readonly switches: Switches | undefined;
};

const maxBacklogSeconds = 900;
const maxSkewSeconds = 60;

export const interlockReasons = ({ now, answers, events, health, switches }: Ears): readonly Interlock[] => {
  const on: Readonly<Record<Interlock, boolean>> = {
    'answers-in-dead-letters': answers.dead > 0,
    'mail-events-in-dead-letters': events.dead > 0,
    'mail-event-backlog':
      events.ready > 0 && health !== undefined && health.eventsDrainedAt < addSeconds(now, -maxBacklogSeconds),
    'clock-skew': health !== undefined && now < addSeconds(health.latest, -maxSkewSeconds),
    'mail-paused': switches?.notify === 'off',
    'escalation-switched-off': switches?.escalate === 'off',
  };
  return interlocks.filter((reason) => on[reason]);
};
