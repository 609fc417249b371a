/** Many worlds from one seed: the same seed gives the same worlds, in whatever order and on however many threads they run. */
import { digestOf } from './digest.ts';
import { type Figures, figures } from './figures.ts';
import { type FaultName, faultNames, type WorldPlan } from './plan.ts';
import { type Program, production } from './program.ts';
import { runWorld, type WorldResult } from './run-world.ts';
import type { Failure } from './world.ts';

export type SimulationOptions = {
  readonly cases: number;
  readonly seed: number;
  /** How long people act in each world. */
  readonly days: number;
  /** Default: the production code. */
  readonly program?: Program;
  /** Default: everything that may go wrong. */
  readonly faults?: readonly FaultName[];
};
export type WorldFailure = { readonly world: number; readonly failure: Failure };
export type Simulation = {
  /** Of the worlds up to the first that failed. */
  readonly figures: Readonly<Record<string, number>>;
  readonly worlds: number;
  /** Of the histories of these worlds, in order: the same for the same seed, on however many threads. */
  readonly digest: string;
  readonly failed: WorldFailure | undefined;
};
/** What a world answers across threads. */
export type WorldAnswer = Pick<WorldResult, 'figures' | 'failure' | 'digest'>;

/** Small enough to be looked through when something fails, large enough that cases get in each other's way. */
const casesAWorld = 20;

export const worldsOf = ({ cases }: Pick<SimulationOptions, 'cases'>): number => Math.ceil(cases / casesAWorld);

export const planOf = (options: SimulationOptions, world: number): WorldPlan => {
  const first = world * casesAWorld;
  const count = Math.min(casesAWorld, options.cases - first);
  return {
    seed: options.seed,
    world,
    cases: Array.from({ length: count }, (_, place) => first + place),
    days: options.days,
    faults: new Set(options.faults ?? faultNames),
    skip: new Set(),
    program: options.program ?? production,
    record: false,
  };
};

/** Sums up what the worlds answered; the first that failed, by its number, is the one that is told. */
export const sumUp = (answers: ReadonlyMap<number, WorldAnswer>): Simulation => {
  const total: Figures = figures();
  const digests: string[] = [];
  let failed: WorldFailure | undefined;
  for (const [world, { figures: counted, failure, digest }] of [...answers].sort(([a], [b]) => a - b)) {
    total.merge(counted);
    digests.push(digest);
    if (failure === undefined) continue;
    failed = { world, failure };
    break;
  }
  return { figures: total.all(), worlds: digests.length, digest: digestOf(digests), failed };
};

/** One world after the other, up to the first that fails. */
export const simulate = async (
  options: SimulationOptions,
  onWorld: (done: number) => void = () => {},
): Promise<Simulation> => {
  const answers = new Map<number, WorldAnswer>();
  for (let world = 0; world < worldsOf(options); world += 1) {
    const answer = await runWorld(planOf(options, world));
    answers.set(world, answer);
    onWorld(world + 1);
    if (answer.failure !== undefined) break;
  }
  return sumUp(answers);
};
