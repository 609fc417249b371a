/** What will happen, in the order of the virtual clock; of one instant, in the order of entry. */

import type { Turn } from './gate.ts';

export type Item = {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly run: (turn?: Turn) => Promise<void>;
};
type Entered = Item & { readonly order: number };

const isBefore = (a: Entered, b: Entered): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

export type Agenda = {
  add(item: Item): void;
  /** When the next item happens. */
  nextAt(): number | undefined;
  take(): Item | undefined;
};

/** A binary heap: what goes in moves up past whatever is later, and the last one moves down into the place of the first. */
export const agenda = (): Agenda => {
  const heap: Entered[] = [];
  let count = 0;
  const sink = (entered: Entered): void => {
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      let child = heap[below];
      if (child === undefined) break;
      const right = heap[below + 1];
      if (right !== undefined && isBefore(right, child)) {
        child = right;
        below += 1;
      }
      if (!isBefore(child, entered)) break;
      heap[place] = child;
      place = below;
    }
    heap[place] = entered;
  };
  return {
    add: ({ at, run }) => {
      count += 1;
      const entered: Entered = { at, run, order: count };
      let place = heap.push(entered) - 1;
      while (place > 0) {
        const above = (place - 1) >> 1;
        const parent = heap[above];
        if (parent === undefined || !isBefore(entered, parent)) break;
        heap[place] = parent;
        place = above;
      }
      heap[place] = entered;
    },
    nextAt: () => heap[0]?.at,
    take: () => {
      const first = heap[0];
      const last = heap.pop();
      if (first !== undefined && last !== undefined && heap.length > 0) sink(last);
      return first;
    },
  };
};
