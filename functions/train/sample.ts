import type { Language } from '../../shared/messages.ts';

/** `train` fits, `tune` chooses and calibrates, `report` is looked at and nothing else. */
export type Part = 'train' | 'tune' | 'report';
export type Sample = {
  readonly text: string;
  readonly language: Language;
  readonly hateful: boolean;
  /** How much it counts in training. */
  readonly weight: number;
  /** Set it comes from; `templates` for our own. */
  readonly source: string;
  readonly part: Part;
  /** What it does, where that is known. */
  readonly does?: string;
};

/** FNV-1a, finished: the same row goes to the same part on every machine. */
export const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
};
/** One in ten to tune, one in ten to report. */
export const partOf = (key: string): Part => {
  const tenth = hashOf(key) % 10;
  return tenth === 0 ? 'tune' : tenth === 1 ? 'report' : 'train';
};

/** Numbers 0..1 from a seed (mulberry32): training is the same each time. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};
