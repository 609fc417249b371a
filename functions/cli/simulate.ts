/** `hostwarden simulate`: cases by the thousand on a virtual clock, with everything going wrong that can. */
import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { GiveUp } from '../../shared/errors.ts';
import { wholeNumber } from './options.ts';

type Options = { readonly cases: number; readonly seed: number; readonly days: number; readonly jobs: number };

export const registerSimulate = (program: Command): void => {
  program
    .command('simulate')
    .description('run the case loop on a virtual clock with faults; exit status 3 where an invariant breaks')
    .option('--cases <N>', 'cases that are opened', wholeNumber(1, 10_000_000), 1000)
    .option('--seed <S>', 'the same seed gives the same history', wholeNumber(0, 2 ** 32 - 1), 1)
    .option('--days <D>', 'how long each world lasts', wholeNumber(1, 800), 365)
    .option('--jobs <N>', 'threads', wholeNumber(1, 64), availableParallelism())
    .action(run);
};

const run = async ({ cases, seed, days, jobs }: Options): Promise<void> => {
  const { simulateOnThreads } = await import('../simulate/parallel.ts');
  const { planOf, worldsOf } = await import('../simulate/simulate.ts');
  const { failureLines, figureLines } = await import('../simulate/print.ts');
  const { createProgress } = await import('./progress.ts');
  const progress = createProgress(process.stderr, () => performance.now());
  const options = { cases, seed, days };
  const start = performance.now();
  const most = worldsOf(options);
  const result = await simulateOnThreads(options, jobs, (done) =>
    progress.report({ done, most, what: 'worlds', note: () => `seed ${seed}` }),
  );
  const seconds = (performance.now() - start) / 1000;
  const steps = result.figures['steps'] ?? 0;
  const found = result.figures['cases'] ?? 0;
  progress.say(
    `${found} cases in ${seconds.toFixed(1)} s, ${Math.round(steps / seconds)} steps a second, threads: ${jobs}`,
  );
  if (result.failed === undefined) {
    progress.end();
    process.stdout.write(`${figureLines(result).join('\n')}\n`);
    return;
  }
  progress.say('an invariant is broken; looking for the shortest history');
  const { shrink } = await import('../simulate/shrink.ts');
  const shrunk = await shrink(planOf(options, result.failed.world));
  progress.end();
  process.stdout.write(`${failureLines(seed, result.failed, shrunk).join('\n')}\n`);
  throw new GiveUp(
    `Invariant ${result.failed.failure.invariant} is broken in world ${result.failed.world} of seed ${seed}.`,
    'The same seed shows it again.',
    { exitStatus: 3 },
  );
};
