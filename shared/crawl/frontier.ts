/** What is still to be fetched: nearest to the start first, each address once, and all of it in a checkpoint. */
import { keyOf } from './canonical.ts';
import { copy } from './copy.ts';

/** The page on which an address was first found; shared by all that were found there. */
export type Parent = {
  /** Clicks from the start; the start page's own parent is -1. */
  readonly depth: number;
  /** How many ancestors in a row said the same. */
  readonly echoes: number;
  readonly simhash: string;
};
export type Entry = { readonly url: string; readonly parent: Parent; readonly tries: number };
export type SavedFrontier = {
  readonly known: readonly string[];
  readonly parents: readonly (readonly [depth: number, echoes: number, simhash: string])[];
  /** In order; parent by index. */
  readonly queue: readonly (readonly [url: string, parent: number, tries: number])[];
};
export type Frontier = {
  /** False: known already. */
  readonly add: (url: string, parent: Parent) => boolean;
  /** Marks an address as seen without queueing it (the target of a redirect); false: known already. */
  readonly know: (url: string) => boolean;
  readonly knows: (url: string) => boolean;
  readonly next: () => Entry | undefined;
  /** Taken too early: comes next again. */
  readonly back: (entry: Entry) => void;
  /** Comes again after the others of its depth, one try more. */
  readonly later: (entry: Entry) => void;
  readonly size: () => number;
  readonly save: () => SavedFrontier;
};
export const origin: Parent = { depth: -1, echoes: 0, simhash: '' };

type Level = { items: Entry[]; head: number };
/** Taken entries are cut off in blocks of this many: shifting each would move the whole array. */
const block = 1_024;

export const createFrontier = (saved?: SavedFrontier): Frontier => {
  const known = new Set<string>(saved?.known);
  const levels: Level[] = [];
  let lowest = 0;
  let size = 0;

  const levelOf = (depth: number): Level => {
    while (levels.length <= depth) levels.push({ items: [], head: 0 });
    return levels[depth] ?? { items: [], head: 0 };
  };
  const push = (entry: Entry): void => {
    const depth = entry.parent.depth + 1;
    levelOf(depth).items.push(entry);
    lowest = Math.min(lowest, depth);
    size += 1;
  };
  const parents = saved?.parents.map(([depth, echoes, simhash]): Parent => ({ depth, echoes, simhash })) ?? [];
  for (const [url, parent, tries] of saved?.queue ?? []) push({ url, parent: parents[parent] ?? origin, tries });

  const know = (url: string): boolean => {
    const key = keyOf(url);
    if (known.has(key)) return false;
    known.add(copy(key));
    return true;
  };

  return {
    know,
    knows: (url) => known.has(keyOf(url)),
    add: (url, parent) => {
      if (!know(url)) return false;
      push({ url, parent, tries: 0 });
      return true;
    },
    next: () => {
      for (; lowest < levels.length; lowest += 1) {
        const level = levels[lowest];
        const entry = level?.items[level.head];
        if (level === undefined || entry === undefined) continue;
        level.head += 1;
        size -= 1;
        if (level.head === level.items.length) {
          level.items = [];
          level.head = 0;
        } else if (level.head === block) {
          level.items = level.items.slice(block);
          level.head = 0;
        }
        return entry;
      }
      return undefined;
    },
    back: (entry) => {
      const depth = entry.parent.depth + 1;
      const level = levelOf(depth);
      if (level.head > 0) {
        level.head -= 1;
        level.items[level.head] = entry;
      } else level.items.unshift(entry);
      lowest = Math.min(lowest, depth);
      size += 1;
    },
    later: (entry) => push({ ...entry, tries: entry.tries + 1 }),
    size: () => size,
    save: () => {
      const index = new Map<Parent, number>();
      const queue = levels.flatMap((level) =>
        level.items.slice(level.head).map(({ url, parent, tries }): SavedFrontier['queue'][number] => {
          const at = index.get(parent) ?? index.size;
          index.set(parent, at);
          return [url, at, tries];
        }),
      );
      return {
        known: [...known],
        parents: [...index.keys()].map(({ depth, echoes, simhash }) => [depth, echoes, simhash] as const),
        queue,
      };
    },
  };
};
