/** What one world is made of. The same plan gives the same history, to the last message. */
import type { Program } from './program.ts';

/** What may go wrong; each can be left out, to find which of them a failure needs. */
export const faultNames = [
  /** A process dies between two calls of its ports. */
  'crashes',
  /** A message is delivered twice. */
  'duplicates',
  /** A message comes minutes later than those sent after it. */
  'delays',
  /** A hint, a timer, an answer's message or a recheck's word never arrives. */
  'losses',
  /** Two or three pieces of work at once, their calls interleaved. */
  'together',
  /** A machine's clock is off. */
  'skew',
  /** The mail system refuses, fails without a word, bounces, is late or silent. */
  'mail',
  /** The crawler cannot tell, or never comes back. */
  'crawler',
  /** Forms that are out of date, two people at once, people who may not. */
  'people',
  /** Ticks that do not come for hours, and stages switched off by an operator. */
  'outages',
] as const;
export type FaultName = (typeof faultNames)[number];

export type WorldPlan = {
  /** Of the whole simulation. */
  readonly seed: number;
  /** Which world, from 0: its own stream of chance comes from the seed and this number. */
  readonly world: number;
  /** Cases of this world by their numbers from 0; a subset while a failure is being made smaller. */
  readonly cases: readonly number[];
  /** How long people act; a few quiet days follow. */
  readonly days: number;
  readonly faults: ReadonlySet<FaultName>;
  /** Acts of people, by name, that are left out. */
  readonly skip: ReadonlySet<string>;
  readonly program: Program;
  /** Write down the history. */
  readonly record: boolean;
};
