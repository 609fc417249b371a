/**
 * What is still to be fetched: nearest to the start first, each address once, and all of it in a checkpoint. A part of a site that has
 * had its share, or answers badly, counts as further away, so that a hundred thousand dead links do not stand before the next page.
 */
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
  /** In order; parent by index. Without a level: as many clicks as its parent and one. */
  readonly queue: readonly (readonly [url: string, parent: number, tries: number, level?: number])[];
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
  /** Comes again after others, one try more. */
  readonly later: (entry: Entry) => void;
  readonly size: () => number;
  readonly save: () => SavedFrontier;
};
export const origin: Parent = { depth: -1, echoes: 0, simhash: '' };

/** Columns, not objects: a million waiting addresses cost their letters and little more. */
type Level = { urls: string[]; parents: Parent[]; tries: number[]; head: number };
const emptyLevel = (): Level => ({ urls: [], parents: [], tries: [], head: 0 });
/** Taken entries are cut off when they are this many and half of all: shifting each would move the whole array. */
const block = 1_024;
const cutOff = (level: Level): void => {
  level.urls = level.urls.slice(level.head);
  level.parents = level.parents.slice(level.head);
  level.tries = level.tries.slice(level.head);
  level.head = 0;
};

/** As many clicks later comes what is tried again. */
const triedAgain = 8;

/** `burdenOf`: by how many clicks an address counts as further away than it is, now. Never falls. */
export const createFrontier = (saved?: SavedFrontier, burdenOf: (url: string) => number = () => 0): Frontier => {
  const known = new Set<string>(saved?.known);
  const levels: Level[] = [];
  let lowest = 0;
  let size = 0;

  const levelOf = (depth: number): Level => {
    while (levels.length <= depth) levels.push(emptyLevel());
    return levels[depth] ?? emptyLevel();
  };
  const distanceOf = ({ url, parent, tries }: Entry): number =>
    parent.depth + 1 + burdenOf(url) + Math.min(tries, 4) * triedAgain;
  const push = (entry: Entry, at = distanceOf(entry)): void => {
    const level = levelOf(at);
    level.urls.push(entry.url);
    level.parents.push(entry.parent);
    level.tries.push(entry.tries);
    lowest = Math.min(lowest, at);
    size += 1;
  };
  const parents = saved?.parents.map(([depth, echoes, simhash]): Parent => ({ depth, echoes, simhash })) ?? [];
  for (const [url, parent, tries, level] of saved?.queue ?? [])
    push({ url, parent: parents[parent] ?? origin, tries }, level);

  /** The one copy that is kept of a key; undefined: known already. */
  const learn = (key: string): string | undefined => {
    if (known.has(key)) return undefined;
    const kept = copy(key);
    known.add(kept);
    return kept;
  };

  return {
    know: (url) => learn(keyOf(url)) !== undefined,
    knows: (url) => known.has(keyOf(url)),
    add: (url, parent) => {
      const key = keyOf(url);
      const kept = learn(key);
      if (kept === undefined) return false;
      push({ url: key === url ? kept : copy(url), parent, tries: 0 });
      return true;
    },
    next: () => {
      for (; lowest < levels.length; lowest += 1) {
        const level = levels[lowest];
        if (level === undefined) continue;
        const { head } = level;
        const url = level.urls[head];
        const parent = level.parents[head];
        if (url === undefined || parent === undefined) continue;
        const entry: Entry = { url, parent, tries: level.tries[head] ?? 0 };
        level.head += 1;
        size -= 1;
        if (level.head === level.urls.length || (level.head >= block && level.head * 2 >= level.urls.length))
          cutOff(level);
        const now = distanceOf(entry);
        if (now <= lowest) return entry;
        push(entry, now);
        // It is this level's turn still: its next one.
        lowest -= 1;
      }
      return undefined;
    },
    back: (entry) => {
      const { url, parent, tries } = entry;
      const distance = distanceOf(entry);
      const level = levelOf(distance);
      if (level.head > 0) {
        level.head -= 1;
        level.urls[level.head] = url;
        level.parents[level.head] = parent;
        level.tries[level.head] = tries;
      } else {
        level.urls.unshift(url);
        level.parents.unshift(parent);
        level.tries.unshift(tries);
      }
      lowest = Math.min(lowest, distance);
      size += 1;
    },
    later: (entry) => push({ ...entry, tries: entry.tries + 1 }),
    size: () => size,
    save: () => {
      const index = new Map<Parent, number>();
      const queue = levels.flatMap(({ urls, parents: of, tries, head }, level) =>
        urls.slice(head).map((url, place): SavedFrontier['queue'][number] => {
          const parent = of[head + place] ?? origin;
          const at = index.get(parent) ?? index.size;
          index.set(parent, at);
          return [url, at, tries[head + place] ?? 0, level];
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
