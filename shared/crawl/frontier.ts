/**
 * What is still to be fetched: nearest to the start first, each address once, and all of it in a checkpoint. Addresses wait in lanes,
 * one a part of the site; a part that has had its share, or answers badly, counts as further away with all its lane.
 */
import { keyOf } from './canonical.ts';
import { copy } from './copy.ts';
import { createKeyedHash, type HashKey, hashKeyOf } from './keyed-hash.ts';
import { createLevel, type Level, memoryStore, type Parent, type Store, type Waiting } from './level.ts';
import { createTally } from './tally.ts';

export type { Parent };
export type Entry = Waiting;
/** Parent by index. */
type SavedQueue = readonly (readonly [url: string, parent: number, tries: number])[];
export type SavedFrontier = {
  /** Keys of addresses in a checkpoint of an earlier program. */
  readonly known: readonly string[] | { readonly key: HashKey; readonly hashes: string };
  readonly parents: readonly (readonly [depth: number, echoes: number, simhash: string, branch?: string])[];
  /** What comes next, before all others; absent in a checkpoint of an earlier program. */
  readonly first?: SavedQueue;
  /** Lane by lane, in order. */
  readonly queue: SavedQueue;
};
export type Frontier = {
  /** False: known already. */
  readonly add: (url: string, parent: Parent) => boolean;
  /** Marks an address as seen without queueing it (the target of a redirect); false: known already. */
  readonly know: (url: string) => boolean;
  readonly knows: (url: string) => boolean;
  readonly next: () => Entry | undefined;
  /** In clicks, how far away the next one counts; infinite: there is none. */
  readonly distance: () => number;
  /** Taken too early: comes next again, before all others. */
  readonly back: (entry: Entry) => void;
  /** As `back`, one try more. For few at a time. */
  readonly soon: (entry: Entry) => void;
  /** Comes again after others, one try more. */
  readonly later: (entry: Entry) => void;
  readonly size: () => number;
  readonly waitingIn: (part: string) => number;
  /** Left out, since more wait than could ever be taken. */
  readonly left: () => number;
  readonly save: () => SavedFrontier;
};
/** How a site is divided. Burdens, in clicks, never fall. */
export type Parts = {
  readonly partOf: (url: string) => string;
  readonly burdenOf: (part: string, branch: string) => number;
  /** Another as soon as any burden is: what was nearest before may be no more. */
  readonly edition: () => number;
};
/**
 * What it may use of the world: a secret of its host, so that nobody can make up addresses that are taken for each other, and a place
 * outside memory for what waits.
 */
export type Shelter = { readonly secret?: string; readonly store?: Store };
const undivided: Parts = { partOf: () => '', burdenOf: () => 0, edition: () => 0 };
export const origin: Parent = { depth: -1, echoes: 0, simhash: '', branch: '' };

/** The addresses of one part and branch, by clicks from the start. `lowest`: none wait below. */
type Lane = {
  readonly part: string;
  readonly branch: string;
  levels: (Level | undefined)[];
  lowest: number;
  size: number;
};

/** Waiting addresses that fit in memory beside everything else where there is no disk (README: 43 MB for a million where there is). */
const mostInAll = 1_000_000;
/** As many clicks later comes what is tried again. */
const triedAgain = 8;
const levelOf = ({ parent, tries }: Entry): number => parent.depth + 1 + Math.min(tries, 4) * triedAgain;

export const createFrontier = (
  saved?: SavedFrontier,
  { partOf, burdenOf, edition }: Parts = undivided,
  mostALane = mostInAll,
  { secret = '', store = memoryStore() }: Shelter = {},
): Frontier => {
  const before = saved?.known ?? [];
  const key = 'key' in before ? before.key : hashKeyOf(secret);
  const hashOf = createKeyedHash(key);
  const known = createTally('key' in before ? before.hashes : '');
  /** What is asked whether it is known is mostly learnt next. */
  let hashed: string | undefined;
  let bits: Int32Array = new Int32Array(2);
  const hashIt = (url: string): void => {
    if (url === hashed) return;
    bits = hashOf(keyOf(url));
    hashed = url;
  };
  const isKnown = (url: string): boolean => {
    hashIt(url);
    return known.of(bits[0] ?? 0, bits[1] ?? 0) > 0;
  };
  /** False: it was known. */
  const learn = (url: string): boolean => {
    hashIt(url);
    return known.add(bits[0] ?? 0, bits[1] ?? 0) === 1;
  };
  if (!('key' in before)) for (const each of before) learn(each);
  const lanes = new Map<string, Lane>();
  let size = 0;
  let left = 0;
  /** The nearest lane, as long as nothing has come nearer and it has not moved away. */
  let nearest: Lane | undefined;
  let at = Number.POSITIVE_INFINITY;
  let chosenBy = -1;

  const distanceOf = ({ lowest, part, branch }: Lane): number => lowest + burdenOf(part, branch);
  const levelFor = (entry: Entry): Level => {
    const part = partOf(entry.url);
    const branch = entry.parent.branch === '' ? part : entry.parent.branch;
    const name = `${part} ${branch}`;
    const lane = lanes.get(name) ?? { part: copy(part), branch, levels: [], lowest: Number.POSITIVE_INFINITY, size: 0 };
    if (lane.levels.length === 0) lanes.set(name, lane);
    const place = levelOf(entry);
    lane.lowest = Math.min(lane.lowest, place);
    if (lane === nearest ? distanceOf(lane) < at : distanceOf(lane) <= at) nearest = undefined;
    lane.levels[place] ??= createLevel(store);
    lane.size += 1;
    size += 1;
    return lane.levels[place];
  };
  const push = (entry: Entry): void => {
    learn(entry.url);
    levelFor(entry).push(entry);
  };
  const parents =
    saved?.parents.map(([depth, echoes, simhash, branch = '']): Parent => ({ depth, echoes, simhash, branch })) ?? [];
  const entryOf = ([url, parent, tries]: SavedQueue[number]): Entry => ({
    url,
    parent: parents[parent] ?? origin,
    tries,
  });
  for (const each of saved?.queue ?? []) push(entryOf(each));
  const first: Entry[] = (saved?.first ?? []).map(entryOf);

  /** The first of the lanes that are nearest. */
  const choose = (): Lane | undefined => {
    const by = edition();
    const isSame = nearest !== undefined && (by === chosenBy || distanceOf(nearest) === at);
    chosenBy = by;
    if (isSame) return nearest;
    nearest = undefined;
    at = Number.POSITIVE_INFINITY;
    for (const lane of lanes.values()) {
      const distance = distanceOf(lane);
      if (distance >= at) continue;
      nearest = lane;
      at = distance;
    }
    return nearest;
  };
  /** More than a visit could ever take of this lane are waiting in it, or than can be kept at all. */
  const isFull = (url: string, { branch }: Parent): boolean => {
    if (size < mostALane) return false;
    const part = partOf(url);
    const lane = lanes.get(`${part} ${branch === '' ? part : branch}`);
    const full = size >= mostInAll || (lane !== undefined && lane.size >= mostALane);
    if (full) left += 1;
    return full;
  };

  return {
    know: learn,
    knows: isKnown,
    add: (url, parent) => {
      if (isKnown(url) || isFull(url, parent)) return false;
      push({ url, parent, tries: 0 });
      return true;
    },
    distance: () => (first.length > 0 ? 0 : choose() === undefined ? Number.POSITIVE_INFINITY : at),
    next: () => {
      const waited = first.shift();
      if (waited !== undefined) return waited;
      const lane = choose();
      const level = lane?.levels[lane.lowest];
      if (lane === undefined || level === undefined) return undefined;
      const entry = level.shift();
      if (entry === undefined) return undefined;
      lane.size -= 1;
      size -= 1;
      if (!level.isEmpty()) return entry;
      lane.levels[lane.lowest] = undefined;
      const next = lane.levels.findIndex((each) => each !== undefined);
      if (next < 0) lanes.delete(`${lane.part} ${lane.branch}`);
      else lane.lowest = next;
      nearest = undefined;
      return entry;
    },
    back: (entry) => {
      first.unshift(entry);
    },
    soon: (entry) => {
      first.push({ ...entry, tries: entry.tries + 1 });
    },
    later: (entry) => push({ ...entry, tries: entry.tries + 1 }),
    size: () => size + first.length,
    waitingIn: (part) => [...lanes.values()].reduce((sum, lane) => sum + (lane.part === part ? lane.size : 0), 0),
    left: () => left,
    save: () => {
      const index = new Map<Parent, number>();
      const saving = ({ url, parent, tries }: Entry): SavedQueue[number] => {
        const number = index.get(parent) ?? index.size;
        index.set(parent, number);
        return [url, number, tries];
      };
      const queue = [...lanes.values()].flatMap(({ levels }) =>
        levels.flatMap((level) => (level?.list() ?? []).map(saving)),
      );
      const next = first.map(saving);
      return {
        known: { key, hashes: known.save() },
        parents: [...index.keys()].map(({ depth, echoes, simhash, branch }) => [depth, echoes, simhash, branch]),
        first: next,
        queue,
      };
    },
  };
};
