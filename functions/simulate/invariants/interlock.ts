/** 5. Nothing moves towards termination while an input channel is unhealthy. */
import type { Invariant } from './invariant.ts';
import { stepsTowardsTermination } from './steps.ts';

export const interlock: Invariant = {
  number: 5,
  says: 'nothing moves towards termination while an input channel is unhealthy',
  afterCommit: (moment) => {
    if (moment.unhealthy.length === 0) return undefined;
    const [step] = stepsTowardsTermination(moment);
    return step && `${step.what}, although: ${moment.unhealthy.join(', ')}`;
  },
};
