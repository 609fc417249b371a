/**
 * The termination gate: what must hold before a contract may end (design, 5: invariants 1, 2 and 5). The same list stops a person
 * and a timer, and the console shows it live.
 */
import { addSeconds } from '../time.ts';
import type { Case } from './case.ts';
import type { Context } from './context.ts';
import { lastRound } from './draft.ts';

export const checks = [
  'every-round-delivered',
  'every-deadline-passed',
  'recheck-fresh-and-found',
  'no-open-answer',
  'input-channels-healthy',
] as const;
export type Check = (typeof checks)[number];
export type Checked = { readonly check: Check; readonly ok: boolean };

const secondsPerHour = 3600;

export const terminationChecklist = (value: Case, context: Context): readonly Checked[] => {
  const { now, policy, interlock } = context;
  const needed = Array.from({ length: lastRound(value, context) + 1 }, (_, round) => round);
  const done = needed.map((round) => value.rounds.find((record) => record.round === round));
  const freshFrom = addSeconds(now, -policy.recheckFreshHours * secondsPerHour);
  const recheck = value.lastRecheck;
  const results: Readonly<Record<Check, boolean>> = {
    'every-round-delivered': done.every((record) => record?.deliveredAt !== undefined && record.deliveredAt <= now),
    'every-deadline-passed': done.every((record) => record?.dueAt !== undefined && record.dueAt <= now),
    'recheck-fresh-and-found':
      recheck !== undefined && recheck.found === 'still-there' && recheck.at >= freshFrom && recheck.at <= now,
    'no-open-answer': value.answers.every((answer) => answer.status === 'settled'),
    'input-channels-healthy': interlock.length === 0,
  };
  return checks.map((check) => ({ check, ok: results[check] }));
};
