/**
 * When a server is too slow to be asked any more now. A slow page is its author's; a whole row of slow answers is a machine under
 * load, and each further request makes it worse. Hung pages among quick ones are neither.
 */
export type Patience = {
  /** Milliseconds from request to answer, or to the deadline. */
  readonly saw: (ms: number) => void;
  readonly isOver: () => boolean;
};

const slowMs = 5_000;
const inARow = 30;

export const createPatience = (): Patience => {
  let slow = 0;
  return {
    saw: (ms) => {
      slow = ms >= slowMs ? slow + 1 : 0;
    },
    isOver: () => slow >= inARow,
  };
};
