/**
 * Lets several pieces of work run at once in an order that chance decides and that can be repeated: each stops before every call
 * of a port, and one of those stopped goes on at a time.
 */
import type { Random } from './random.ts';

export type Gate = {
  /** Waits for its turn. */
  pass(worker: object): Promise<void>;
};

/** Who may act now, where several act at once. */
export type Turn = { readonly gate: Gate; readonly worker: object };

/** All that can run without a port's answer has run: the next tick comes after the last promise that is settled. */
const turn = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));
/** The same, after whatever came from the operating system. */
const longTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Runs `works` to their ends; each is told its turn, to wait for. */
export const together = async (works: readonly ((turn: Turn) => Promise<void>)[], random: Random): Promise<void> => {
  const running = new Set<object>();
  const stopped: { readonly worker: object; readonly go: () => void }[] = [];
  const gate: Gate = {
    pass: (worker) => new Promise((go) => void stopped.push({ worker, go })),
  };
  const ends = works.map(async (work) => {
    const worker = {};
    running.add(worker);
    try {
      await work({ gate, worker });
    } finally {
      running.delete(worker);
    }
  });
  const isBusy = (): boolean => new Set(stopped.map(({ worker }) => worker)).size < running.size;
  while (running.size > 0) {
    await turn();
    // Somebody is still busy by itself, e.g. composing a mail.
    while (running.size > 0 && isBusy()) await longTurn();
    if (running.size > 0) stopped.splice(random.whole(0, stopped.length - 1), 1)[0]?.go();
  }
  await Promise.all(ends);
};
