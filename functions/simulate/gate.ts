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

type Waiting = { readonly worker: Worker; readonly go: () => void };
/** `stopped`: how many of its calls wait; where that is none, it is busy by itself. */
type Worker = { stopped: number };

/** Runs `works` to their ends; each is told its turn, to wait for. */
export const together = async (works: readonly ((turn: Turn) => Promise<void>)[], random: Random): Promise<void> => {
  const running = new Set<Worker>();
  const waiting: Waiting[] = [];
  let allStopped: () => void = () => {};
  const isBusy = (): boolean => {
    for (const { stopped } of running) if (stopped === 0) return true;
    return false;
  };
  const look = (): void => {
    if (!isBusy()) allStopped();
  };
  const pass = (asking: object): Promise<void> =>
    new Promise((go) => {
      const worker = asking as Worker;
      worker.stopped += 1;
      waiting.push({ worker, go });
      look();
    });
  const ends = works.map(async (work) => {
    const worker: Worker = { stopped: 0 };
    running.add(worker);
    try {
      await work({ gate: { pass }, worker });
    } finally {
      running.delete(worker);
      look();
    }
  });
  while (running.size > 0) {
    // Somebody is still busy by itself, e.g. composing a mail.
    if (isBusy())
      await new Promise<void>((resolve) => {
        allStopped = resolve;
      });
    const [next] = waiting.splice(random.whole(0, waiting.length - 1), 1);
    if (next === undefined) continue;
    next.worker.stopped -= 1;
    next.go();
    // Its call acts before another is chosen.
    await undefined;
  }
  await Promise.all(ends);
};
