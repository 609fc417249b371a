/** The steps towards termination among what was written just now. */
import { baseOf } from '../../../shared/case/evolve.ts';
import type { Happened } from '../chronicle.ts';
import type { Moment } from './invariant.ts';

export type Step = {
  readonly what: 'next round' | 'silence counted' | 'termination due' | 'suspended' | 'terminated';
  /** The round that is over by it. */
  readonly from?: number;
  /** Everything up to before the step. */
  readonly events: readonly Happened[];
};

export const stepsTowardsTermination = ({ chronicle, before, fresh }: Moment): readonly Step[] => {
  const base = before && baseOf(before.state);
  return fresh.flatMap(({ event, who, seq }): readonly Step[] => {
    const events = chronicle.events.slice(0, seq - 1);
    if (event.type === 'notice-requested' || event.type === 'letter-requested')
      return base !== undefined && event.round > base.round ? [{ what: 'next round', from: base.round, events }] : [];
    if (event.type === 'delivery-failed') return who === 'timer' ? [{ what: 'silence counted', events }] : [];
    if (event.type === 'termination-due') return [{ what: 'termination due', from: event.round, events }];
    if (event.type === 'suspended' || event.type === 'terminated')
      return [{ what: event.type, ...(base === undefined ? {} : { from: base.round }), events }];
    return [];
  });
};
