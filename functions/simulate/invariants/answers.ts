/** 3. An answer that arrived before the deadline counts, however late it is processed. */
import { endedAt } from '../../../shared/case/case.ts';
import type { AnswerFact, Facts } from '../facts.ts';
import { deadlineMs } from './calendar.ts';
import { clocksAt, lawfulEnd } from './clocks.ts';
import { clockToleranceMs, type Invariant, type Moment, msOf } from './invariant.ts';
import { type Step, stepsTowardsTermination } from './steps.ts';

/** Whether something happened after it was heard that does it justice. */
const isMet = (answer: AnswerFact, heardAt: number, step: Step, { chronicle, facts, law }: Moment): boolean => {
  const events = chronicle.events.slice(0, step.after);
  const after = events.slice(heardAt).map(({ event }) => event);
  if (after.some((event) => event.type === 'dispute-decided')) return true;
  switch (answer.kind) {
    case 'removed':
      // Somebody looked after the customer said so. A clock may differ a little between crawler and portal.
      return after.some(
        (event) =>
          event.type === 'rechecked' &&
          facts.looks.some(({ recheck, at }) => recheck === event.recheck && at >= msOf(answer.at) - clockToleranceMs),
      );
    case 'more-time':
      return events.some(({ event }) => event.type === 'deadline-moved' && event.why === 'more-time');
    case 'hacked': {
      const helped = after.some((event) => event.type === 'deadline-moved' && event.why === 'hacked');
      const ends = clocksAt(chronicle.events, step.after).map((clock) => lawfulEnd(clock, law));
      return helped || Math.max(...ends) >= deadlineMs(msOf(answer.at), law.hackedDays);
    }
    case 'misclassified':
    case 'authorised':
    case 'text':
      return false;
  }
};

const promised = (facts: Facts, caseId: string, now: number): readonly AnswerFact[] =>
  [...facts.answers.values()].filter(
    (answer) => answer.caseId === caseId && answer.promisedAt !== undefined && answer.promisedAt <= now,
  );

const heardBeforeSteps = (moment: Moment): string | undefined => {
  const { chronicle, facts, now } = moment;
  const steps = stepsTowardsTermination(moment);
  if (steps.length === 0) return undefined;
  const sent = promised(facts, chronicle.id, now);
  for (const step of steps) {
    for (const answer of sent) {
      const heard = chronicle.events.find(({ event }) => event.type === 'answered' && event.answer.id === answer.id);
      if (heard?.event.type !== 'answered' || heard.seq > step.after)
        return `answer ${answer.id} of ${answer.at} had not been heard: ${step.what}`;
      if (heard.event.answer.late || step.what === 'silence counted') continue;
      if (!isMet(answer, heard.seq, step, moment))
        return `answer ${answer.id} (${answer.kind}) of ${answer.at} came in time and nothing was done about it: ${step.what}`;
    }
  }
  return undefined;
};

const lateIsLate = ({ fresh, chronicle, facts, law }: Moment): string | undefined => {
  for (const { event, seq } of fresh) {
    if (event.type !== 'answered') continue;
    const { answer } = event;
    const fact = facts.answers.get(answer.id);
    if (fact === undefined) return `nobody ever sent answer ${answer.id}`;
    if (fact.at !== answer.receivedAt)
      return `answer ${answer.id} came at ${fact.at}, the case says ${answer.receivedAt}`;
    if (!answer.late) continue;
    const last = law.schedule[chronicle.value.track].length - 1;
    const clock = clocksAt(chronicle.events, seq - 1).find(({ round }) => round === last);
    if (clock?.started === undefined || msOf(answer.receivedAt) < lawfulEnd(clock, law))
      return `answer ${answer.id} of ${answer.receivedAt} is called late before the last deadline`;
  }
  return undefined;
};

export const answers: Invariant = {
  number: 3,
  says: 'an answer in time counts',
  afterCommit: (moment) => lateIsLate(moment) ?? heardBeforeSteps(moment),
  atEnd: ({ chronicle, facts, now }) => {
    const { state, answers: heard } = chronicle.value;
    if (state.kind === 'closed') return undefined;
    const ended = state.kind === 'terminated' ? msOf(endedAt(state.order)) : Number.POSITIVE_INFINITY;
    const known = new Set(heard.map(({ id }) => id));
    if (state.kind === 'terminated' && state.appeal !== undefined) known.add(state.appeal.id);
    // Where the message was lost, the answer is heard with the next step towards termination, and not before.
    const lost = promised(facts, chronicle.id, now).find(
      ({ id, at, messageLost }) => !known.has(id) && msOf(at) < ended && messageLost !== true,
    );
    return lost && `answer ${lost.id} of ${lost.at} was acknowledged and is lost`;
  },
};
