/** The end of a slice: out of time, or told to stop. Waiting for anything else is given up then. */
import type { CrawlWorld } from './plan.ts';

export type Halt = {
  readonly why: () => 'time' | 'signal' | undefined;
  /** The promise's value, or `halted` when the end comes first. (Promise.race on a lasting promise would leak.) */
  readonly orHalted: <T>(promise: Promise<T>, graceMs?: number) => Promise<T | 'halted'>;
  /** Releases the timer. */
  readonly done: () => void;
};

export const createHalt = (world: Pick<CrawlWorld, 'pause' | 'signal'>, msLeft: number): Halt => {
  let why: ReturnType<Halt['why']>;
  const listeners = new Set<() => void>();
  const timers = new AbortController();
  const halt = (reason: 'time' | 'signal'): void => {
    why ??= reason;
    for (const listener of listeners) listener();
    listeners.clear();
  };
  const onAbort = (): void => halt('signal');
  world.signal?.addEventListener('abort', onAbort, { once: true });
  if (world.signal?.aborted) onAbort();
  void world.pause(msLeft, timers.signal).then(() => {
    if (!timers.signal.aborted) halt('time');
  });

  return {
    why: () => why,
    orHalted: (promise, graceMs = 0) =>
      new Promise((resolve, reject) => {
        const giveUp = (): void => {
          if (graceMs === 0) resolve('halted');
          else void world.pause(graceMs, timers.signal).then(() => resolve('halted'));
        };
        if (why !== undefined) giveUp();
        else listeners.add(giveUp);
        promise.then(
          (value) => {
            listeners.delete(giveUp);
            resolve(value);
          },
          (error: unknown) => {
            listeners.delete(giveUp);
            reject(error);
          },
        );
      }),
    done: () => {
      timers.abort();
      world.signal?.removeEventListener('abort', onAbort);
    },
  };
};
