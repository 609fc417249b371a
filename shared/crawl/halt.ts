/** The end of a slice: out of time, or told to stop. Waiting for anything else is given up then. */
import type { CrawlWorld } from './plan.ts';

export type Halt = {
  readonly why: () => 'time' | 'signal' | undefined;
  /**
   * The promise's value, or `halted` when the end comes first, after so many milliseconds of grace as there are then; default none.
   * (Promise.race on a lasting promise would leak.)
   */
  readonly orHalted: <T>(promise: Promise<T>, graceMs?: () => number) => Promise<T | 'halted'>;
  /** Releases the timer. */
  readonly done: () => void;
};

export const createHalt = (world: Pick<CrawlWorld, 'pause' | 'signal'>, msLeft: number): Halt => {
  let why: ReturnType<Halt['why']>;
  /** As many as there are pages in hand: a set would cost more. */
  const waiting: (() => void)[] = [];
  const timers = new AbortController();
  const halt = (reason: 'time' | 'signal'): void => {
    why ??= reason;
    for (const giveUp of waiting.splice(0)) giveUp();
  };
  const onAbort = (): void => halt('signal');
  world.signal?.addEventListener('abort', onAbort, { once: true });
  if (world.signal?.aborted) onAbort();
  void world.pause(msLeft, timers.signal).then(() => {
    if (!timers.signal.aborted) halt('time');
  });

  return {
    why: () => why,
    orHalted: (promise, graceMs) =>
      new Promise((resolve, reject) => {
        const giveUp = (): void => {
          const ms = graceMs?.() ?? 0;
          if (ms === 0) resolve('halted');
          else void world.pause(ms, timers.signal).then(() => resolve('halted'));
        };
        if (why !== undefined) giveUp();
        else waiting.push(giveUp);
        const forget = (): void => {
          const at = waiting.indexOf(giveUp);
          if (at >= 0) waiting.splice(at, 1);
        };
        promise.then(
          (value) => {
            forget();
            resolve(value);
          },
          (error: unknown) => {
            forget();
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
