/** A thread of parallel.ts: runs the worlds that it is given, one at a time. */
import { parentPort } from 'node:worker_threads';
import type { Order, Reply } from './parallel.ts';
import { runWorld } from './run-world.ts';
import { planOf } from './simulate.ts';

// A world dies a thousand deaths on purpose; where one is not, the shortest history is looked for outside of this thread, with stacks.
Error.stackTraceLimit = 0;

parentPort?.on('message', ({ options, world }: Order) => {
  void runWorld(planOf(options, world)).then(({ figures, failure, digest }) =>
    parentPort?.postMessage({ world, answer: { figures, failure, digest } } satisfies Reply),
  );
});
