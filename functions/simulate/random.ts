/** Seeded chance. Every part of a world draws from a stream of its own, so that leaving one part out does not disturb the others. */

export type Random = {
  /** 0 ≤ x < 1 */
  next(): number;
  chance(probability: number): boolean;
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  pick<T>(list: readonly [T, ...T[]]): T;
  /** One of the names, as often as their weights say. */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T;
  /** A stream that depends on this one's seed and the name alone, not on what has been drawn. */
  fork(name: string): Random;
};

/** FNV-1a with a final mix, 32 bits. */
const hash = (text: string, start: number): number => {
  let value = (start ^ 0x811c9dc5) >>> 0;
  for (let place = 0; place < text.length; place += 1)
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193) >>> 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
};

/** Mulberry32. A class, as a world makes ten thousands of streams and draws a few numbers from each. */
class Stream implements Random {
  readonly #seed: number;
  #state: number;
  constructor(seed: number) {
    this.#seed = seed;
    this.#state = seed >>> 0;
  }
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    const state = this.#state;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  chance(probability: number): boolean {
    return this.next() < probability;
  }
  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }
  pick<T>(list: readonly [T, ...T[]]): T {
    return list[Math.floor(this.next() * list.length)] ?? list[0];
  }
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T {
    const names = Object.keys(weights) as T[];
    let left = this.next() * names.reduce((sum, name) => sum + weights[name], 0);
    const found = names.find((name) => {
      left -= weights[name];
      return left < 0;
    });
    return found ?? (names[0] as T);
  }
  fork(name: string): Random {
    return new Stream(hash(name, this.#seed));
  }
}
export const seeded = (seed: number): Random => new Stream(seed);
