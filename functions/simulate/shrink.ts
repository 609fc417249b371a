/**
 * Makes a failure as small as it gets: fewer cases, fewer kinds of faults, fewer acts of people, as long as the same invariant
 * still breaks. The seed stays the same, so what is left can be replayed.
 */
import type { FaultName, WorldPlan } from './plan.ts';
import { runWorld, type WorldResult } from './run-world.ts';
import type { Failure, Line } from './world.ts';

export type Shrunk = {
  readonly failure: Failure;
  readonly cases: readonly number[];
  readonly faults: readonly FaultName[];
  /** What happened to the case that failed, in order of time. */
  readonly history: readonly Line[];
};

/** Replays are worlds of a few cases: so many take seconds. */
const mostReplays = 300;

const actsOf = (history: readonly Line[]): readonly string[] =>
  history.flatMap(({ text }) => (text.startsWith('act ') ? [text.slice('act '.length)] : []));

const broken = async (plan: WorldPlan, invariant: number): Promise<WorldResult | undefined> => {
  const result = await runWorld({ ...plan, record: true });
  return result.failure?.invariant === invariant ? result : undefined;
};

/** `plan` is one whose world breaks; undefined where it does not break any more. */
export const shrink = async (plan: WorldPlan): Promise<Shrunk | undefined> => {
  const first = await runWorld({ ...plan, record: true });
  if (first.failure === undefined) return undefined;
  const { invariant } = first.failure;
  let best: { plan: WorldPlan; result: WorldResult; failure: Failure } = {
    plan,
    result: first,
    failure: first.failure,
  };
  let replays = 0;
  /** Takes the smaller plan where it breaks too. */
  const smaller = async (change: Partial<WorldPlan>): Promise<boolean> => {
    if (replays >= mostReplays) return false;
    replays += 1;
    const candidate = { ...best.plan, ...change };
    const result = await broken(candidate, invariant);
    if (result?.failure === undefined) return false;
    best = { plan: candidate, result, failure: result.failure };
    return true;
  };

  const fewerFaults = async (): Promise<void> => {
    if (await smaller({ faults: new Set() })) return;
    for (const fault of best.plan.faults)
      await smaller({ faults: new Set([...best.plan.faults].filter((other) => other !== fault)) });
  };
  const fewerCases = async (): Promise<void> => {
    for (const number of best.plan.cases) if (await smaller({ cases: [number] })) return;
    for (let size = Math.floor(best.plan.cases.length / 2); size >= 1; size = Math.floor(size / 2))
      for (const start of starts(best.plan.cases.length, size)) {
        const cases = best.plan.cases.filter((_, place) => place < start || place >= start + size);
        if (cases.length > 0) await smaller({ cases });
      }
  };
  const fewerActs = async (): Promise<void> => {
    for (let size = 16; size >= 1; size = Math.floor(size / 2)) {
      const acts = actsOf(best.result.history);
      for (const start of starts(acts.length, size))
        await smaller({ skip: new Set([...best.plan.skip, ...acts.slice(start, start + size)]) });
    }
  };
  // Faults first: without them a world is quiet, and everything after that is quick and short.
  for (const pass of [fewerFaults, fewerCases, fewerFaults, fewerActs, fewerFaults]) await pass();

  const { failure, result } = best;
  return {
    failure,
    cases: best.plan.cases,
    faults: [...best.plan.faults],
    history: result.history.filter(({ caseId }) => caseId === undefined || caseId === failure.caseId),
  };
};

/** From the end to the start, so that what is left keeps its place. */
const starts = (length: number, size: number): readonly number[] =>
  Array.from({ length: Math.ceil(length / size) }, (_, place) => place * size).reverse();
