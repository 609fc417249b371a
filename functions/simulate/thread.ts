/** A thread of parallel.ts: runs the worlds that it is given, one at a time. */
import { parentPort } from 'node:worker_threads';
import type { Order, Reply } from './parallel.ts';
import { runWorld } from './run-world.ts';
import { planOf } from './simulate.ts';

parentPort?.on('message', ({ options, world }: Order) => {
  void runWorld(planOf(options, world)).then(({ figures, failure }) =>
    parentPort?.postMessage({ world, answer: { figures, failure } } satisfies Reply),
  );
});
