/** Words of decisions over like flags together, and of undoing them. */
import type { BulkOutcome } from '../../../../shared/review/bulk.ts';

const outcomes: Readonly<Record<BulkOutcome, string>> = {
  done: 'decided',
  changed: 'left alone: it says something else by now',
  refused: 'left alone: not possible for this one',
  gone: 'left alone: not there any more',
  back: 'back in the queue',
  late: 'too late: the case is open',
};

export const bulkEn = {
  title: 'Decide together',
  intro: 'These flags say the same and nothing else: same rules, same words, same targets on every page.',
  none: 'No other flag says the same any more.',
  site: 'Site',
  holder: 'State',
  undo: 'Undo',
  similar: 'Similar flags',
  noSimilar: 'No other waiting flag shows this.',
  decide: (count: number) => `Decide on all ${count} together`,
  more: (count: number) => `and ${count} more`,
  until: (until: string) =>
    `Until ${until} everything can be undone; only then do cases open and customers hear of it.`,
  untilDismissed: (until: string) => `Until ${until} everything can be undone in one step.`,
  over: 'The time to undo is over.',
  undoneBy: (by: string, at: string) => `Undone by ${by}, ${at}.`,
  by: (by: string, at: string) => `${by}, ${at}`,
  count: (count: number) => (count === 1 ? '1 flag decided' : `${count} flags decided`),
  nothing: 'Mark at least one flag.',
  window: (minutes: number) => `For ${minutes} minutes all of it can be undone.`,
  waits: (until: string) => `The case opens at ${until}; until then this can be undone.`,
  backUntil: (until: string) => `Until ${until} this can be undone.`,
  withOthers: 'Decided together with others.',
  page: 'See them all',
  mark: 'Mark',
  outcomes,
};
export type BulkTexts = typeof bulkEn;
