/**
 * The termination gate: what must hold before a contract may be suspended or end (design, 5: invariants 1, 2 and 5). The same list
 * stops a person and a timer, and the console shows it live.
 */
import { addSeconds } from '../time.ts';
import type { Case } from './case.ts';
import type { Context } from './context.ts';
import { lastRound } from './draft.ts';
import { provenRounds } from './proven.ts';

export const checks = [
  'every-round-delivered',
  'every-deadline-passed',
  'recheck-fresh-and-found',
  'no-open-answer',
  'input-channels-healthy',
  'suspended-first',
] as const;
export type Check = (typeof checks)[number];
export type Checked = { readonly check: Check; readonly ok: boolean };

const secondsPerHour = 3600;

/** What comes next of the two that somebody signs: where the policy suspends first, a contract that was not yet is suspended. */
export const nextStep = (value: Case, { policy }: Pick<Context, 'policy'>): 'suspension' | 'termination' =>
  policy.suspension !== undefined && value.suspension === undefined ? 'suspension' : 'termination';

/** `step`: default the one that comes next. */
export const terminationChecklist = (
  value: Case,
  context: Context,
  step: 'suspension' | 'termination' = nextStep(value, context),
): readonly Checked[] => {
  const { now, policy, interlock } = context;
  const needed = Array.from({ length: lastRound(value, context) + 1 }, (_, round) => round);
  const proven = provenRounds(value);
  const done = needed.map((round) => proven.find((record) => record.round === round));
  const { suspension } = value;
  // While a site is suspended nobody sees what is on it: what counts is the look that the suspension rests on, or a later one.
  const freshFrom = addSeconds(suspension?.at ?? now, -policy.recheckFreshHours * secondsPerHour);
  const recheck = value.lastRecheck;
  const results: Readonly<Record<Check, boolean>> = {
    'every-round-delivered': done.every((record) => record?.deliveredAt !== undefined && record.deliveredAt <= now),
    'every-deadline-passed': done.every((record) => record?.dueAt !== undefined && record.dueAt <= now),
    'recheck-fresh-and-found':
      recheck !== undefined && recheck.found === 'still-there' && recheck.at >= freshFrom && recheck.at <= now,
    'no-open-answer': value.answers.every((answer) => answer.status === 'settled'),
    'input-channels-healthy': interlock.length === 0,
    'suspended-first': policy.suspension === undefined || (suspension !== undefined && suspension.until <= now),
  };
  const asked = checks.filter((check) => check !== 'suspended-first' || (step === 'termination' && policy.suspension));
  return asked.map((check) => ({ check, ok: results[check] }));
};
