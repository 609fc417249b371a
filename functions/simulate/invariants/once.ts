/**
 * 4. A notice takes legal effect once: no two mails of one notice unless a person chose to send a copy, no second clock from one
 * delivery, one order a termination. An alarm to the provider's own desk has no legal effect.
 */
import type { Invariant, Moment } from './invariant.ts';

const clocksOnce = ({ chronicle, facts, fresh }: Moment): string | undefined => {
  for (const { event, seq } of fresh) {
    if (event.type !== 'clock-started') continue;
    const letter = facts.letters.some(({ caseId, round }) => caseId === chronicle.id && round === event.round);
    const again = chronicle.events.some(
      (other) =>
        other.seq < seq &&
        other.event.type === 'clock-started' &&
        other.event.round === event.round &&
        other.event.deliveredAt === event.deliveredAt,
    );
    if (again && !letter) return `the delivery of ${event.deliveredAt} started a second clock of round ${event.round}`;
  }
  return undefined;
};

const isAlarm = (notice: string): boolean => /^ao-.*\.(?:arrived|half|late)\d+$/.test(notice);

export const once: Invariant = {
  number: 4,
  says: 'a notice takes legal effect once',
  afterCommit: clocksOnce,
  afterSending: ({ mail }) =>
    mail.takenAt.length > 1 + mail.choices && !isAlarm(mail.notice)
      ? `notice ${mail.notice} went out ${mail.takenAt.length} times`
      : undefined,
  atEnd: ({ chronicle, facts }) => {
    const calls = [...facts.calls.values()].filter(({ caseId }) => caseId === chronicle.id);
    for (const event of ['contract.terminated', 'contract.reinstated', 'case.opened']) {
      const count = calls.filter((call) => call.event === event).length;
      if (count > 1) return `the provider was told ${count} times, under different numbers: ${event}`;
    }
    return undefined;
  },
};
