/** The sample's story told fast: waits until the host has nothing to do, then leaps to the next moment that something is due. */
import { type QueueName, type Queues, queueNames, type Records } from '../../shared/ports.ts';
import type { Iso } from '../../shared/time.ts';
import { toIso } from '../../shared/time.ts';
import type { NextThing } from './clock/clock.tsx';
import type { Ticks } from './ticks.ts';
import type { VirtualClock } from './virtual-clock.ts';

export type Story = {
  /** The first thing that waits for a date: of a case or a message while there is one, else a visit of a site. */
  next(): Promise<NextThing | undefined>;
  /** Turns the clock to that instant and lets everything due until then happen. Work in hand is finished first, at its own time. */
  jump(to: Iso): Promise<void>;
  /** Resolves once nothing is ready, in hand or due; false: still busy after `withinMs`. */
  quiet(withinMs: number): Promise<boolean>;
};

/** Due indexes of the table. Visits come last: they happen on the way, and leaping from one to the next would take all day. */
const dueKinds = [
  { pk: 'cases', what: 'A period of a case ends' },
  { pk: 'outbox', what: 'A case opens, or a message goes out' },
  { pk: 'orders', what: 'An authority’s order is still to be carried out' },
  { pk: 'sites', what: 'A site is visited again' },
] as const;

type Parts = {
  readonly records: Records;
  readonly queues: Queues;
  readonly clock: VirtualClock;
  readonly ticks: Ticks;
};
/** No case waits for a flag's picture or for what staff try out; a page that is rendered keeps its crawl in hand. */
const besides: ReadonlySet<QueueName> = new Set(['screenshot', 'replay']);
const settleMs = 15_000;
const lookMs = 25;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const openStory = ({ records, queues, clock, ticks }: Parts): Story => {
  // Index keys are `<instant>#<id>`; `~` sorts after every id.
  const first = async ({ pk, what }: (typeof dueKinds)[number]): Promise<NextThing | undefined> => {
    const { rows } = await records.query({ index: 'due', pk, from: `${toIso(clock.now())}#~`, limit: 1 });
    const sk = rows[0]?.index?.due?.sk;
    return sk === undefined ? undefined : { what, at: sk.slice(0, sk.indexOf('#')) as Iso };
  };
  const busy = async (): Promise<boolean> => {
    for (const queue of queueNames.filter((name) => !besides.has(name))) {
      const { ready, inFlight } = await queues.depth(queue);
      if (ready + inFlight > 0) return true;
    }
    return false;
  };
  const quiet = async (withinMs: number): Promise<boolean> => {
    const until = performance.now() + withinMs;
    // Idle twice with the ticks run in between: whatever was due has been found, and led to nothing more.
    for (let idle = 0; idle < 2; ) {
      if (performance.now() > until) return false;
      idle = (await busy()) ? 0 : idle + 1;
      if (idle === 1) await ticks.now();
      if (idle === 0) await pause(lookMs);
    }
    return true;
  };
  return {
    quiet,
    next: async () => {
      const found = await Promise.all(dueKinds.map(first));
      const sites = found.pop();
      const soonest = found.flatMap((each) => each ?? []).sort((a, b) => a.at.localeCompare(b.at));
      return soonest[0] ?? sites;
    },
    jump: async (to) => {
      await quiet(settleMs);
      await clock.advanceTo(to, records);
      await quiet(settleMs);
    },
  };
};
