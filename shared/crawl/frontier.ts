/**
 * What is still to be fetched: nearest to the start first, each address once, and all of it in a checkpoint. A part of a site that has
 * had its share, or answers badly, counts as further away, so that a hundred thousand dead links do not stand before the next page.
 */
import { keyOf } from './canonical.ts';
import { copy } from './copy.ts';
import { createKnownTexts } from './known-texts.ts';
import { createLevel, type Level, type Parent } from './level.ts';

export type { Parent };
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

/** As many clicks later comes what is tried again. */
const triedAgain = 8;

/** `burdenOf`: by how many clicks an address counts as further away than it is, now. Never falls. */
export const createFrontier = (saved?: SavedFrontier, burdenOf: (url: string) => number = () => 0): Frontier => {
  const known = createKnownTexts();
  for (const key of saved?.known ?? []) known.add(key);
  /** Of those that wait: addresses that are spelt otherwise than their keys. */
  const spellings = new Map<number, string>();
  const levels: Level[] = [];
  let lowest = 0;
  let size = 0;

  const levelOf = (depth: number): Level => {
    while (levels.length <= depth) levels.push(createLevel());
    return levels[depth] ?? createLevel();
  };
  const distanceOf = ({ url, parent, tries }: Entry): number =>
    parent.depth + 1 + burdenOf(url) + Math.min(tries, 4) * triedAgain;
  /** The number under which an address waits. */
  const numberOf = (url: string): number => {
    const key = keyOf(url);
    const number = known.find(key) ?? known.add(key) ?? 0;
    if (key !== url) spellings.set(number, copy(url));
    return number;
  };
  const urlOf = (number: number): string => spellings.get(number) ?? known.text(number);
  const put = (number: number, { parent, tries }: Omit<Entry, 'url'>, at: number): void => {
    levelOf(at).push({ number, parent, tries });
    lowest = Math.min(lowest, at);
    size += 1;
  };
  const push = (entry: Entry, at = distanceOf(entry)): void => put(numberOf(entry.url), entry, at);
  const parents = saved?.parents.map(([depth, echoes, simhash]): Parent => ({ depth, echoes, simhash })) ?? [];
  for (const [url, parent, tries, level] of saved?.queue ?? [])
    push({ url, parent: parents[parent] ?? origin, tries }, level);

  return {
    know: (url) => known.add(keyOf(url)) !== undefined,
    knows: (url) => known.find(keyOf(url)) !== undefined,
    add: (url, parent) => {
      const key = keyOf(url);
      const number = known.add(key);
      if (number === undefined) return false;
      if (key !== url) spellings.set(number, copy(url));
      const entry = { url, parent, tries: 0 };
      put(number, entry, distanceOf(entry));
      return true;
    },
    next: () => {
      for (; lowest < levels.length; lowest += 1) {
        const first = levels[lowest]?.shift();
        if (first === undefined) continue;
        const { number, parent, tries } = first;
        const entry: Entry = { url: urlOf(number), parent, tries };
        size -= 1;
        const now = distanceOf(entry);
        if (now <= lowest) {
          spellings.delete(number);
          return entry;
        }
        put(number, entry, now);
        // It is this level's turn still: its next one.
        lowest -= 1;
      }
      return undefined;
    },
    back: (entry) => {
      const { url, parent, tries } = entry;
      const distance = distanceOf(entry);
      levelOf(distance).unshift({ number: numberOf(url), parent, tries });
      lowest = Math.min(lowest, distance);
      size += 1;
    },
    later: (entry) => push({ ...entry, tries: entry.tries + 1 }),
    size: () => size,
    save: () => {
      const index = new Map<Parent, number>();
      const queue = levels.flatMap((level, distance) =>
        level.list().map(({ number, parent, tries }): SavedFrontier['queue'][number] => {
          const at = index.get(parent) ?? index.size;
          index.set(parent, at);
          return [urlOf(number), at, tries, distance];
        }),
      );
      return {
        known: Array.from({ length: known.size() }, (_, number) => known.text(number)),
        parents: [...index.keys()].map(({ depth, echoes, simhash }) => [depth, echoes, simhash] as const),
        queue,
      };
    },
  };
};
