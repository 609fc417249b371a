/** The time that counts for a case: its deadline, how long it can still be taken back, or since when it stands where it does. */
import type { FC } from 'hono/jsx';
import type { Case } from '../../shared/case/case.ts';
import { timeWords } from './case-words.ts';
import type { ConsoleContext } from './desk.ts';
import { Countdown } from './parts.tsx';

export const When: FC<{ c: ConsoleContext; value: Case }> = ({ c, value }) => {
  const { state } = value;
  if (state.kind === 'waiting') {
    const left = c.var.words.span(c.var.words.now, state.dueAt);
    return (
      <>
        {timeWords(c, value)} {left === undefined ? null : <span class="muted small">{c.var.t.orders.left(left)}</span>}
      </>
    );
  }
  if (state.kind !== 'termination-due' || state.signed === undefined) return <>{timeWords(c, value)}</>;
  return (
    <span class="nowrap">
      {c.var.t.case.takesEffect} <Countdown c={c} to={state.signed.effectiveAt} />
    </span>
  );
};
