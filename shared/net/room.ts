/**
 * Room for large bodies, over all connections of a process: a few at a time come in whole, and are looked at, before the next do. The
 * others wait where they are, half read, as their server's pause and not as its fault.
 */
export type Room = {
  /** `entered` is called once there is room for so many bytes, at once where there is. Answers how to leave, whether it entered or not. */
  readonly enter: (bytes: number, entered: () => void) => () => void;
};
type Waiting = { readonly bytes: number; readonly entered: () => void };

export const createRoom = (mostBytes: number): Room => {
  let taken = 0;
  let inside = 0;
  const waiting: Waiting[] = [];
  const admit = (): void => {
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      // One is always let in, however large.
      if (inside > 0 && taken + next.bytes > mostBytes) return;
      waiting.shift();
      inside += 1;
      taken += next.bytes;
      next.entered();
    }
  };
  return {
    enter: (bytes, entered) => {
      let isInside = false;
      let isGone = false;
      const one: Waiting = {
        bytes,
        entered: () => {
          isInside = true;
          entered();
        },
      };
      waiting.push(one);
      admit();
      return () => {
        if (isGone) return;
        isGone = true;
        if (isInside) {
          inside -= 1;
          taken -= bytes;
        } else waiting.splice(waiting.indexOf(one), 1);
        admit();
      };
    },
  };
};
