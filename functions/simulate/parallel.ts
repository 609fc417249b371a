/** The same worlds on several threads. */
import { Worker } from 'node:worker_threads';
import { type Simulation, type SimulationOptions, sumUp, type WorldAnswer, worldsOf } from './simulate.ts';

export type Order = { readonly options: Omit<SimulationOptions, 'program'>; readonly world: number };
export type Reply = { readonly world: number; readonly answer: WorldAnswer };

/** Worlds are short-lived: more room for young objects means fewer copies, yet far more than a cache holds costs more than it saves. */
const resourceLimits = { maxYoungGenerationSizeMb: 96 };

/** `jobs` threads; no new world begins once one has failed. Rejects when a thread fails by itself. */
export const simulateOnThreads = (
  options: Omit<SimulationOptions, 'program'>,
  jobs: number,
  onWorld: (done: number) => void,
): Promise<Simulation> => {
  const answers = new Map<number, WorldAnswer>();
  const most = worldsOf(options);
  let next = 0;
  let failed = false;
  const threads: Worker[] = [];
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const thread = new Worker(new URL('./thread.ts', import.meta.url), { resourceLimits });
      threads.push(thread);
      const order = (): void => {
        if (failed || next >= most) {
          resolve();
          return;
        }
        thread.postMessage({ options, world: next } satisfies Order);
        next += 1;
      };
      thread.on('message', ({ world, answer }: Reply) => {
        answers.set(world, answer);
        failed ||= answer.failure !== undefined;
        onWorld(answers.size);
        order();
      });
      thread.on('error', reject);
      order();
    });
  return Promise.all(Array.from({ length: Math.min(jobs, most) }, work))
    .then(() => sumUp(answers))
    .finally(() => Promise.all(threads.map((thread) => thread.terminate())));
};
