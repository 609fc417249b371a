/** The steps towards termination among what was written just now. */
import { baseOf } from '../../../shared/case/evolve.ts';
import type { Moment } from './invariant.ts';

export type Step = {
  readonly what: 'next round' | 'silence counted' | 'termination due' | 'suspended' | 'terminated';
  /** The round that is over by it. */
  readonly from?: number;
  /** How many events of the case came before it. */
  readonly after: number;
};

const reckon = ({ before, fresh }: Moment): readonly Step[] => {
  const base = before && baseOf(before.state);
  return fresh.flatMap(({ event, who, seq }): readonly Step[] => {
    const step = (what: Step['what'], from: number | undefined): readonly Step[] => [
      { what, ...(from === undefined ? {} : { from }), after: seq - 1 },
    ];
    if (event.type === 'notice-requested' || event.type === 'letter-requested')
      return base !== undefined && event.round > base.round ? step('next round', base.round) : [];
    if (event.type === 'delivery-failed') return who === 'timer' ? step('silence counted', undefined) : [];
    if (event.type === 'termination-due') return step('termination due', event.round);
    if (event.type === 'suspended' || event.type === 'terminated') return step(event.type, base?.round);
    return [];
  });
};

/** Three invariants ask for them. */
const reckoned = new WeakMap<Moment, readonly Step[]>();
export const stepsTowardsTermination = (moment: Moment): readonly Step[] => {
  const steps = reckoned.get(moment) ?? reckon(moment);
  reckoned.set(moment, steps);
  return steps;
};
