/**
 * A decision that may be undone: one person's, over one flag or over several that say the same. Each flag is decided by itself, at
 * once; what follows from a confirmation lies in the outbox until the time to undo is over. Undoing puts the flag back and takes that
 * entry away in one transaction, so either a case may open or the flag waits again, never both and never neither.
 */
import type { Result } from '../result.ts';
import { fail, ok } from '../result.ts';
import { addSeconds, type Iso } from '../time.ts';
import { core, type ReviewAction } from './decide.ts';
import type { Decision, Flag } from './flag.ts';
import { isHacked } from './fold.ts';

/** `late`: its case has opened. `back`: undone. */
export type BulkOutcome = 'done' | 'changed' | 'refused' | 'gone' | 'back' | 'late';
export type BulkAction =
  | Extract<ReviewAction, { type: 'dismiss' }>
  | Omit<Extract<ReviewAction, { type: 'confirm' }>, 'concerned'>;
export type Bulk = {
  readonly id: string;
  readonly by: string;
  readonly at: Iso;
  /** Until then it may be undone. */
  readonly until: Iso;
  /** No words: the reason stands with each flag, and goes with it. */
  readonly action: Pick<BulkAction, 'type'>;
  readonly flags: readonly { readonly id: string; readonly site: string; readonly outcome: BulkOutcome }[];
  readonly undone?: { readonly by: string; readonly at: Iso };
};
export const mostTogether = 50;

/** As it is written before the flags are touched, or with the one that it touches. */
export const planned = (
  { id, by, at, action }: Pick<Bulk, 'id' | 'by' | 'at' | 'action'>,
  undoMinutes: number,
  flags: readonly Pick<Flag, 'id' | 'site'>[],
): Bulk => ({
  id,
  by,
  at,
  until: addSeconds(at, undoMinutes * 60),
  action: { type: action.type },
  flags: flags.map((flag) => ({ id: flag.id, site: flag.site, outcome: 'done' })),
});

/** Whether what was decided may still be undone, so that nobody outside hears of it. */
export const isSettling = (flag: Flag, now: Iso): boolean =>
  (flag.state === 'confirmed' || flag.state === 'dismissed') &&
  flag.decision.effectAt !== undefined &&
  now < flag.decision.effectAt;

/** The outbox entry of a flag that was confirmed by it: found again without having been noted. */
export const entryIdOf = (bulk: string, flag: string): string => `bulk-${bulk}-${flag}`;

/** The decision that this bulk made on the flag, while nothing else has been decided since. */
export const madeBy = (bulk: string, flag: Flag): boolean =>
  (flag.state === 'confirmed' || flag.state === 'dismissed') && flag.decision.bulk === bulk;

/** The flag as it waits again; refused where this bulk has not decided it, or somebody has since. */
export const undo = (flag: Flag, bulk: string, by: string, at: Iso): Result<Flag, 'not-ours'> => {
  if (!madeBy(bulk, flag)) return fail('not-ours');
  const { pages } = flag;
  const here = new Set(pages.map((page) => page.fingerprint));
  const decision: Decision = { kind: 'reopened', by, at, reason: '', bulk };
  return ok({
    ...core(flag),
    hacked: isHacked(pages),
    dismissed: flag.dismissed.filter((fingerprint) => !here.has(fingerprint)),
    history: [...flag.history, decision],
    state: 'open',
  });
};
