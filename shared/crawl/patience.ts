/**
 * How long a visit waits for its answers. A slow page is its author's; a whole row of slow answers is a machine under load, and each
 * further request makes it worse. Hung pages among quick ones are neither: they are a trap or a fault, and the more time they have had,
 * the less each further one gets, as long as the server is quick to answer everything else.
 */
import type { FetchLimits } from '../ports.ts';

export type Patience = {
  /** Milliseconds from request to answer. */
  readonly saw: (ms: number) => void;
  /** No answer, or not a whole one, after so many milliseconds. */
  readonly waited: (ms: number) => void;
  readonly limits: (limits: FetchLimits) => FetchLimits;
  readonly isOver: () => boolean;
  /** For the next slice: a slow server gives few answers in one, and would never be found out. */
  readonly save: () => SavedPatience;
};
export type SavedPatience = {
  /** Slow answers in a row. */
  readonly slow: number;
  readonly wastedMs: number;
  readonly usualMs?: number;
};

const slowMs = 5_000;
const inARow = 30;
/** Waited for nothing in all, in times of the longest that one page may take; each time over, deadlines are halved. */
const fullTimes = 3;
const halvings = 3;
/** A deadline is never nearer than so many times what this server's answers usually take, nor than this many milliseconds. */
const usualTimes = 20;
const leastMs = 1_000;

export const createPatience = (saved: SavedPatience = { slow: 0, wastedMs: 0 }): Patience => {
  let { wastedMs, usualMs } = saved;
  // The slice before may be a day old: one more is asked, and the server may be well again.
  let slow = Math.min(saved.slow, inARow - 1);
  return {
    saw: (ms) => {
      slow = ms >= slowMs ? slow + 1 : 0;
      usualMs = usualMs === undefined ? ms : usualMs * 0.9 + ms * 0.1;
    },
    waited: (ms) => {
      slow += 1;
      wastedMs += ms;
    },
    limits: (limits) => {
      const times = Math.min(halvings, Math.floor(wastedMs / (limits.totalMs * fullTimes)));
      // Of a server that has answered nothing yet, nothing is known.
      if (times === 0 || usualMs === undefined) return limits;
      const least = Math.max(leastMs, usualMs * usualTimes);
      const nearer = (ms: number): number => Math.min(ms, Math.max(least, ms / 2 ** times));
      return { ...limits, headersMs: nearer(limits.headersMs), totalMs: nearer(limits.totalMs) };
    },
    isOver: () => slow >= inARow,
    save: () => ({ slow, wastedMs, ...(usualMs === undefined ? {} : { usualMs }) }),
  };
};
