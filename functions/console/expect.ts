/** Shows the result of what was just asked for, without a script: the page reloads itself each second, ten times at most. */
import type { ConsoleContext } from './desk.ts';
import { query } from './parts.tsx';

const maxLooks = 10;

/** `done`: it is there; `waiting`: look again at `next` in a second; `overdue`: say so, and stop. */
export type Expectation =
  | { readonly is: 'none' | 'done' | 'overdue' }
  | { readonly is: 'waiting'; readonly next: string };

/** The redirect after a form carries `looked=0`; a page without it expects nothing. `keep` is the rest of the query. */
export const expectation = (
  c: ConsoleContext,
  isDone: boolean,
  path: string,
  keep: Readonly<Record<string, string | undefined>>,
): Expectation => {
  const looked = c.req.query('looked');
  if (looked === undefined || !/^\d{1,2}$/.test(looked)) return { is: 'none' };
  if (isDone) return { is: 'done' };
  const next = Number(looked) + 1;
  return next > maxLooks
    ? { is: 'overdue' }
    : { is: 'waiting', next: `${path}${query({ ...keep, looked: String(next) })}` };
};
