/** What happened in a case, first to last, as its customer may know it: no names of staff, no inner workings. */
import { type Case, endedAt } from '../case/case.ts';
import type { Language } from '../messages.ts';
import type { Policy } from '../policy/policy.ts';
import type { Iso } from '../time.ts';
import { deadlineInWords, minuteInWords } from './dates.ts';
import { choiceTexts } from './texts/answers.ts';
import { pageTexts } from './texts/page.ts';

export type HistoryItem = {
  readonly at: Iso;
  readonly when: string;
  /** Holds names as typed: hostile. */
  readonly what: string;
  readonly tone: 'neutral' | 'good' | 'bad';
};
type Entry = Omit<HistoryItem, 'when' | 'tone'> & { readonly tone?: HistoryItem['tone'] };

const roundEntries = (value: Case, policy: Policy, language: Language): readonly Entry[] => {
  const { happened } = pageTexts[language];
  return value.rounds.flatMap((record): readonly Entry[] => {
    const round = record.round + 1;
    const { deliveries, letter, deliveredAt, dueAt } = record;
    const written = [...deliveries.map(({ sentAt }) => sentAt), letter?.composedAt].find((at) => at !== undefined);
    // The proof of a delivery can be on record before our own word that it was sent.
    const left = written !== undefined && deliveredAt !== undefined && deliveredAt < written ? deliveredAt : written;
    const sent = left === undefined ? [] : [{ at: left, what: happened.sent(round) }];
    if (deliveredAt === undefined || dueAt === undefined) return sent;
    const due = happened.deadlineSet(deadlineInWords(dueAt, dueAt, policy, language).day);
    return [...sent, { at: deliveredAt, what: `${happened.delivered(round)} · ${due}` }];
  });
};

const endEntries = ({ state }: Case, language: Language): readonly Entry[] => {
  const { happened } = pageTexts[language];
  if (state.kind === 'closed') return [{ at: state.at, what: happened.closed, tone: 'good' }];
  if (state.kind !== 'terminated') return [];
  const { appeal, order } = state;
  return [
    { at: endedAt(order), what: happened.terminated, tone: 'bad' },
    ...(appeal === undefined ? [] : [{ at: appeal.at, what: happened.appealed(appeal.name) }]),
    ...(appeal?.decided === undefined ? [] : [{ at: appeal.decided.at, what: happened.appealDecided }]),
  ];
};

export const historyOf = (value: Case, policy: Policy, language: Language): readonly HistoryItem[] => {
  const { happened } = pageTexts[language];
  const entries: readonly Entry[] = [
    { at: value.openedAt, what: happened.opened },
    ...roundEntries(value, policy, language),
    ...value.answers.map((answer) => ({
      at: answer.receivedAt,
      what: happened.answered(answer.name, choiceTexts[language][answer.kind].label),
    })),
    ...(value.lastRecheck === undefined
      ? []
      : [{ at: value.lastRecheck.at, what: happened.tested[value.lastRecheck.found] }]),
    ...endEntries(value, language),
  ];
  // Stable: what shares an instant stays in the order of the story.
  return entries
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ tone = 'neutral', ...entry }) => ({ ...entry, tone, when: minuteInWords(entry.at, policy, language) }));
};
