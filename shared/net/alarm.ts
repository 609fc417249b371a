/**
 * One deadline at a time, set anew for every answer and nearly never reached: a timer that is left running, and looks when it rings whether
 * it is time yet, costs a clock's reading each where a timer each is made, sorted in and taken out.
 */

export type Alarm = {
  /** Instead of what was set before. */
  readonly set: (ms: number) => void;
  readonly clear: () => void;
  /** As `clear`, and nothing is left of it that would hold on to whom it rings for. It may be set again. */
  readonly end: () => void;
};

/** `ring` is called once a deadline. It keeps no process alive. */
export const createAlarm = (ring: () => void): Alarm => {
  let due = Number.POSITIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  let rings = Number.POSITIVE_INFINITY;
  const start = (ms: number): void => {
    rings = due;
    timer = setTimeout(look, ms).unref();
  };
  const look = (): void => {
    timer = undefined;
    rings = Number.POSITIVE_INFINITY;
    if (due === Number.POSITIVE_INFINITY) return;
    const left = due - performance.now();
    if (left > 0) {
      start(left);
      return;
    }
    due = Number.POSITIVE_INFINITY;
    ring();
  };
  const clear = (): void => {
    due = Number.POSITIVE_INFINITY;
  };
  return {
    set: (ms) => {
      due = performance.now() + ms;
      if (rings <= due) return;
      clearTimeout(timer);
      start(ms);
    },
    clear,
    end: () => {
      clear();
      clearTimeout(timer);
      timer = undefined;
      rings = Number.POSITIVE_INFINITY;
    },
  };
};
