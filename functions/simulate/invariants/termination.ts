/**
 * 1. No `terminated` without: every round of the schedule delivered; each deadline passed in full since delivery; a recheck in the
 * last 24 h that still finds it; no open answer, dispute or appeal; a named approver who is not the confirming reviewer.
 */
import type { Case, TerminationOrder } from '../../../shared/case/case.ts';
import type { Facts } from '../facts.ts';
import { clocksOf, lawfulEnd, unproven } from './clocks.ts';
import { clockToleranceMs, hourMs, type Invariant, type Moment } from './invariant.ts';

const rounds = (moment: Moment): string | undefined => {
  const { chronicle, law, now } = moment;
  const clocks = clocksOf(chronicle.events);
  const schedule = law.schedule[chronicle.value.track];
  for (const [round, { round: name }] of schedule.entries()) {
    const clock = clocks[round];
    if (clock?.round !== round || clock.started === undefined) return `the ${name} was never delivered`;
    const doubt = unproven(round, clock.started.deliveredAt, moment);
    if (doubt !== undefined) return doubt;
    const over = clocks[round + 1]?.askedAt ?? now;
    if (over < lawfulEnd(clock, law) - clockToleranceMs) {
      const end = new Date(lawfulEnd(clock, law)).toISOString();
      return `round ${round}, delivered ${clock.started.deliveredAt}, ran until ${end} and was taken for over at ${new Date(over).toISOString()}`;
    }
  }
  return undefined;
};

const lookedAgain = ({ chronicle, facts, now, law }: Moment): string | undefined => {
  const earliest = now - law.recheckFreshHours * hourMs - clockToleranceMs;
  const looks = facts.looks.filter(({ caseId, at }) => caseId === chronicle.id && at >= earliest && at <= now);
  if (!looks.some(({ found }) => found === 'still-there')) return 'the crawler has not seen it in the last 24 hours';
  const heard = chronicle.events.findLast(({ event }) => event.type === 'rechecked')?.event;
  if (heard?.type !== 'rechecked' || heard.found !== 'still-there') return 'the last recheck did not find it';
  return looks.some(({ recheck }) => recheck === heard.recheck) ? undefined : 'the last recheck is older than 24 hours';
};

const nothingOpen = ({ chronicle }: Moment): string | undefined => {
  const open = chronicle.value.answers.find(({ status }) => status === 'open');
  if (open !== undefined) return `answer ${open.id} is open`;
  const disputes = chronicle.events.filter(({ event }) => event.type === 'dispute-opened').length;
  const decided = chronicle.events.filter(({ event }) => event.type === 'dispute-decided').length;
  return disputes > decided ? 'a dispute is open' : undefined;
};

const confirmersOf = ({ id, flags }: Case, { confirmations }: Facts): readonly string[] =>
  confirmations.filter(({ caseId, flag }) => caseId === id && flags.includes(flag)).map(({ by }) => by);

const signed = ({ chronicle, before, facts }: Moment, order: TerminationOrder): string | undefined => {
  const confirmers = confirmersOf(chronicle.value, facts);
  if (confirmers.includes(order.approvedBy)) return `${order.approvedBy} confirmed and approved`;
  const clicked = facts.clicks.some(
    ({ caseId, by, verb, version }) =>
      caseId === chronicle.id && by === order.approvedBy && verb === 'approve' && version === before?.version,
  );
  if (!clicked) return `${order.approvedBy} never signed this version of the case`;
  return order.refund === 'none' && order.clause !== '' && order.reason.trim() !== ''
    ? undefined
    : 'the order does not say its clause, its reason, and that nothing is refunded';
};

export const termination: Invariant = {
  number: 1,
  says: 'no termination without everything that it takes',
  afterCommit: (moment) => {
    const ended = moment.fresh.find(({ event }) => event.type === 'terminated')?.event;
    if (ended?.type !== 'terminated') return undefined;
    return rounds(moment) ?? lookedAgain(moment) ?? nothingOpen(moment) ?? signed(moment, ended.order);
  },
};
