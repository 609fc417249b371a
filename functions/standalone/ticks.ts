/** What EventBridge Scheduler does on AWS: runs each tick again and again, never over itself. */
import { ownTrouble } from '../../shared/errors.ts';
import type { Log } from '../../shared/ports.ts';
import type { Stoppable } from './worker.ts';

export type Tick = { readonly name: string; readonly everyMs: number; run(): Promise<unknown> };
export type Ticks = Stoppable & {
  /** Runs every tick once, now; resolves when all have ended. */
  now(): Promise<void>;
};

export const startTicks = (ticks: readonly Tick[], log: Log): Ticks => {
  let stopping = false;
  const timers = new Set<NodeJS.Timeout>();
  /** The end of each tick's line of runs: a run begins when the one before it has ended. */
  const tails = new Map<Tick, Promise<void>>();
  const run = (tick: Tick): Promise<void> => {
    const next = (tails.get(tick) ?? Promise.resolve()).then(async () => {
      if (stopping) return;
      try {
        await tick.run();
      } catch (error) {
        log('error', 'tick.failed', { tick: tick.name, ...ownTrouble(error) });
      }
    });
    tails.set(tick, next);
    return next;
  };
  const again = async (tick: Tick): Promise<void> => {
    await run(tick);
    if (stopping) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      void again(tick);
    }, tick.everyMs);
    timers.add(timer);
  };
  for (const tick of ticks) void again(tick);
  return {
    now: async () => {
      await Promise.all(ticks.map(run));
    },
    stop: async () => {
      stopping = true;
      for (const timer of timers) clearTimeout(timer);
      await Promise.all(tails.values());
    },
  };
};
