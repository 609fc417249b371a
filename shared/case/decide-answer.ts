/** The customer's word, and the crawl that checks it. An answer is never lost: it is acted on now, or kept open until it is. */
import { addSeconds, type Iso, laterOf } from '../time.ts';
import type { Answer, AnswerKind, Case } from './case.ts';
import type { CaseCommand } from './command.ts';
import type { Refusal } from './context.ts';
import { clockOf, close, type Draft, lastRound, lengthen, requestRecheck, settleAnswers } from './draft.ts';
import { withdrawSignature } from './termination.ts';

type Of<T extends CaseCommand['type']> = Extract<CaseCommand, { type: T }>;

/**
 * Looks in a row, one a day, that could not tell at a deadline. What keeps a site off the net is over within a week; what lasts
 * longer (an address that is not ours to look at, a site that is gone for good) does not mend itself, and a person must see it.
 */
const looksInVainForAPerson = 7;

/** A person is looking, also while a look is under way: no period runs. */
const isDisputed = ({ state }: Case): boolean =>
  state.kind === 'disputed' || (state.kind === 'rechecking' && state.resume.kind === 'disputed');

/** When the last deadline has passed, if it has: an answer that arrived from then on is late; before, it counts. */
const closedSince = (draft: Draft): Iso | undefined =>
  draft.base().round < lastRound(draft.value(), draft.context) || isDisputed(draft.value())
    ? undefined
    : clockOf(draft)?.dueAt;

const settle = (draft: Draft, id: string): void => draft.emit({ type: 'answer-settled', id });

/** `because`: nobody said anything; the case itself is in doubt. */
const askAPerson = (draft: Draft, because?: 'cannot-tell'): void => {
  const { state } = draft.value();
  if (state.kind === 'disputed' || state.kind === 'rechecking') return; // seen there, or taken up after the recheck
  const why = because === undefined ? {} : { because };
  draft.emit({ type: 'dispute-opened', at: draft.context.now, ...why, resume: draft.base() });
};
const dispute = (draft: Draft): void => askAPerson(draft);

const giveMoreTime = (draft: Draft, id: string): void => {
  const base = draft.base();
  if (draft.value().moreTimeGiven) {
    settle(draft, id); // once a case; the receipt says so
  } else if (base.kind === 'waiting') {
    // Counted from the last day of the running period, so that nothing of it is lost.
    const from = laterOf(addSeconds(base.dueAt, -1), draft.context.now);
    lengthen(draft, 'more-time', from, draft.context.policy.moreTimeDays);
    settle(draft, id);
  } else {
    dispute(draft);
  }
};

const helpHacked = (draft: Draft, id: string): void => {
  if (draft.value().hackedTimeGiven) {
    dispute(draft);
    return;
  }
  if (draft.value().track !== 'hacked') draft.emit({ type: 'track-changed', track: 'hacked' });
  lengthen(draft, 'hacked', draft.context.now, draft.context.policy.hackedDays);
  // Settled where a clock runs, be it lengthened or long enough already; else a human looks.
  if (draft.base().kind === 'waiting') settle(draft, id);
  else dispute(draft);
};

const actOn: Readonly<Record<AnswerKind, (draft: Draft, id: string) => void>> = {
  removed: (draft) => {
    // Nobody sees what is on a suspended site: a person lifts the suspension and has it tested.
    if (draft.value().suspension !== undefined) dispute(draft);
    else if (draft.value().state.kind !== 'rechecking') requestRecheck(draft, 'answer');
  },
  misclassified: dispute,
  authorised: dispute,
  text: dispute,
  'more-time': giveMoreTime,
  hacked: helpHacked,
};

/** Late answers change no deadline: a late `removed` is checked, the rest is put before the approver. */
const actOnLate = (draft: Draft, answer: Answer): void => {
  settle(draft, answer.id);
  if (draft.value().suspension !== undefined) return;
  if (answer.kind === 'removed' && draft.value().state.kind !== 'rechecking') requestRecheck(draft, 'customer');
};

export const answered = (draft: Draft, command: Of<'answer'>): Refusal | undefined => {
  if (draft.value().answers.some((known) => known.id === command.id)) return { reason: 'already-known' };
  const closed = closedSince(draft);
  const late = closed !== undefined && command.receivedAt >= closed;
  const answer: Answer = {
    id: command.id,
    kind: command.kind,
    receivedAt: command.receivedAt,
    name: command.name,
    text: command.text,
    ...(command.files === undefined ? {} : { files: command.files }),
    contact: command.contact,
    late,
    status: 'open',
  };
  draft.emit({ type: 'answered', answer });
  withdrawSignature(draft);
  if (late) actOnLate(draft, answer);
  else actOn[answer.kind](draft, answer.id);
  return undefined;
};

export const testAgain = (draft: Draft): Refusal | undefined => {
  if (draft.value().suspension !== undefined) return { reason: 'suspended' };
  if (draft.value().state.kind === 'rechecking') return { reason: 'already-rechecking' };
  requestRecheck(draft, 'customer');
  return undefined;
};

/** What came in while the crawl was out is taken up now. A `removed` wants a look of its own, unless a human looks anyway. */
const takeUpOpenAnswers = (draft: Draft): void => {
  const humanLooks = draft.value().state.kind === 'disputed';
  for (const answer of draft.value().answers) {
    if (answer.status === 'open' && !(humanLooks && answer.kind === 'removed')) actOn[answer.kind](draft, answer.id);
  }
};

export const rechecked = (draft: Draft, command: Of<'rechecked'>): Refusal | undefined => {
  const { state } = draft.value();
  if (state.kind !== 'rechecking' || state.recheck !== command.recheck) {
    return { reason: 'wrong-state', state: state.kind };
  }
  const { because, since } = state;
  const { recheck, at, left, moved } = command;
  // What a suspended site does not show may be there all the same.
  const found = command.found === 'gone' && draft.value().suspension !== undefined ? 'cannot-tell' : command.found;
  draft.emit({ type: 'rechecked', recheck, because, at, found, left, ...(moved === undefined ? {} : { moved }) });
  switch (found) {
    case 'gone': {
      const misses = (state.misses ?? 0) + 1;
      const { looks, minutesApart } = draft.context.policy.misses;
      if (misses < looks) requestRecheck(draft, because, { misses, inMinutes: minutesApart });
      else close(draft, 'remedied');
      return undefined;
    }
    case 'still-there':
      // The crawl may have looked before the customer did it: only what was said before it was asked is answered by it.
      settleAnswers(draft, ({ kind, receivedAt }) => kind === 'removed' && receivedAt <= since);
      // Whoever says that it is gone, or is told of a new address which no notice has named before, has a few days to act on it.
      // So has whoever asks for a test in time; a mere test after the deadline moves nothing.
      if (because === 'answer' || moved !== undefined || (because === 'customer' && isInTime(draft, since)))
        giveAFewDays(draft);
      break;
    case 'cannot-tell':
      // Never remedied, never held against anybody: a human looks at an answer, a deadline tries again tomorrow.
      if (draft.value().answers.some((answer) => answer.status === 'open')) dispute(draft);
      else if (because === 'deadline') tryTomorrow(draft);
      break;
  }
  takeUpOpenAnswers(draft);
  return undefined;
};

/** Not for ever: whoever cannot be tested is for a person to judge. Where no period runs any more, another message is under way. */
const tryTomorrow = (draft: Draft): void => {
  if ((draft.value().looksInVain ?? 0) < looksInVainForAPerson) lengthen(draft, 'cannot-tell', draft.context.now, 1);
  else if (clockOf(draft) !== undefined) askAPerson(draft, 'cannot-tell');
};

const isInTime = (draft: Draft, askedAt: Iso): boolean => {
  const clock = clockOf(draft);
  return clock !== undefined && askedAt < clock.dueAt;
};

/** Also where a termination is due by now. Only so often, or an untruth a week would keep a case open for ever. */
const giveAFewDays = (draft: Draft): void => {
  const { stillThereDays, stillThereExtensions } = draft.context.policy;
  if (draft.value().stillThereExtensions < stillThereExtensions)
    lengthen(draft, 'still-there', draft.context.now, stillThereDays);
};
