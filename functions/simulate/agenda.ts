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

/** A binary heap. */
export const agenda = (): Agenda => {
  const heap: Entered[] = [];
  let count = 0;
  const swap = (a: number, b: number): void => {
    const [one, other] = [heap[a], heap[b]];
    if (one === undefined || other === undefined) return;
    heap[a] = other;
    heap[b] = one;
  };
  const earlier = (a: number, b: number): boolean => {
    const [one, other] = [heap[a], heap[b]];
    return one !== undefined && other !== undefined && isBefore(one, other);
  };
  const sink = (): void => {
    for (let place = 0; ; ) {
      const [left, right] = [2 * place + 1, 2 * place + 2];
      const child = earlier(right, left) ? right : left;
      if (!earlier(child, place)) return;
      swap(child, place);
      place = child;
    }
  };
  return {
    add: (item) => {
      count += 1;
      let place = heap.push({ ...item, order: count }) - 1;
      for (let above = (place - 1) >> 1; place > 0 && earlier(place, above); above = (place - 1) >> 1) {
        swap(place, above);
        place = above;
      }
    },
    nextAt: () => heap[0]?.at,
    take: () => {
      const first = heap[0];
      const last = heap.pop();
      if (first === undefined || last === undefined || heap.length === 0) return first;
      heap[0] = last;
      sink();
      return first;
    },
  };
};
