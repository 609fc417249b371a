/**
 * 2. The clock runs only from proven delivery. A bounce, a complaint or silence of the mail system never counts against a customer.
 */
import { clocksAt, lawfulEnd, unproven } from './clocks.ts';
import { clockToleranceMs, type Invariant, type Moment, msOf } from './invariant.ts';
import { stepsTowardsTermination } from './steps.ts';

const clockStarts = (moment: Moment): string | undefined => {
  for (const { event } of moment.fresh) {
    if (event.type === 'clock-started') {
      const doubt = unproven(event.round, event.deliveredAt, moment);
      if (doubt !== undefined) return `a clock was started: ${doubt}`;
      const clock = clocksAt(moment.chronicle.events).find(({ round }) => round === event.round);
      if (clock !== undefined && msOf(event.dueAt) < lawfulEnd({ ...clock, dueAt: event.dueAt }, moment.law))
        return `round ${event.round}, delivered ${event.deliveredAt}, ends too early: ${event.dueAt}`;
    }
    if (event.type === 'deadline-moved' && event.from !== undefined && event.clock.dueAt < event.from)
      return `the deadline ${event.from} was moved forward to ${event.clock.dueAt}`;
    if (event.type === 'delivery-proven') {
      const said = moment.facts.mails.get(event.notice)?.reports ?? [];
      if (!said.some(({ kind, at }) => kind === 'delivered' && at === event.at))
        return `the case takes ${event.notice} for delivered, and the mail system never said so`;
    }
  }
  return undefined;
};

/** The round that is left behind must have been delivered, and its time must be over. */
const stepsRestOnDelivery = (moment: Moment): string | undefined => {
  for (const step of stepsTowardsTermination(moment)) {
    if (step.from === undefined) continue;
    const clock = clocksAt(moment.chronicle.events, step.after).find(({ round }) => round === step.from);
    if (clock?.started === undefined) return `round ${step.from} was left behind without a delivery`;
    const doubt = unproven(step.from, clock.started.deliveredAt, moment);
    if (doubt !== undefined) return doubt;
    if (moment.now < lawfulEnd(clock, moment.law) - clockToleranceMs)
      return `round ${step.from} was left behind before its time was over`;
  }
  return undefined;
};

export const delivery: Invariant = {
  number: 2,
  says: 'the clock runs only from proven delivery',
  afterCommit: (moment) => clockStarts(moment) ?? stepsRestOnDelivery(moment),
};
