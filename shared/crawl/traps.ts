/**
 * Sites without end: calendars, growing paths, session ids, filters in every combination. Two kinds of sign: an address that no
 * honest site has, and addresses of one shape whose pages keep saying the same.
 */
import { type Combinations, createCombinations, type SavedCombinations } from './combinations.ts';
import { copy } from './copy.ts';
import { createNoise, type Noise, type SavedNoise } from './noise.ts';
import { hasSlashes, pathOf } from './path-of.ts';
import { isNear } from './simhash.ts';
import { createTrees, type SavedTrees, type Trees } from './trees.ts';

const mostSegments = 24;
const mostParameters = 24;
const mostOfOneSegment = 5;
const mostQueries = 5_000;
/** Pages of one shape in a row without anything new; with a random token in the path, fewer. */
const dullPages = 40;
const dullTokens = 6;
const remembered = 32;

/** `/a/a/a/a`, `/a/b/a/b/a/b`, or one name five times. */
const repeats = (segments: readonly string[]): boolean => {
  if (segments.length >= mostOfOneSegment) {
    const counts = new Map<string, number>();
    for (const segment of segments) {
      const count = (counts.get(segment) ?? 0) + 1;
      if (count >= mostOfOneSegment) return true;
      counts.set(segment, count);
    }
  }
  for (let i = 0; i + 3 < segments.length; i += 1) {
    const [a, b, c, d] = [segments[i], segments[i + 1], segments[i + 2], segments[i + 3]];
    if (a === b && b === c && c === d) return true;
    if (a !== b && a === c && b === d && a === segments[i + 4] && b === segments[i + 5]) return true;
  }
  return false;
};

/** A trap that shows in the address alone. `url` is canonical. */
export const urlTrap = (url: string): 'trap-repeated-path' | 'trap-long-path' | 'trap-many-parameters' | undefined => {
  const path = pathOf(url);
  if (hasSlashes(path, 4)) {
    const segments = path.split('/').filter((segment) => segment !== '');
    if (segments.length > 3 && repeats(segments)) return 'trap-repeated-path';
    if (segments.length > mostSegments) return 'trap-long-path';
  }
  const query = url.indexOf('?');
  return query >= 0 && url.split('&', mostParameters + 2).length > mostParameters ? 'trap-many-parameters' : undefined;
};

/** As long as a token is; without one, there is no need to look for it from each sign on. */
const longRun = /[a-z0-9]{12}/i;
const token = /(?<=[/=_-])(?=[^/]*\d)(?=[^/]*[a-z])[a-z0-9]{12,}(?=[/._-]|$)/gi;
/** The address with its numbers and tokens taken out; undefined where there are none, so that it is one of a kind. */
export const shapeOf = (url: string): string | undefined => {
  const path = pathOf(url);
  const named = (): string => (longRun.test(path) ? path.replace(token, '*') : path);
  const plain = /\d/.test(path) ? named().replace(/\d+/g, '#') : path;
  const queried = url.includes('?');
  return plain === path && !queried ? undefined : plain + (queried ? '?' : '');
};

type Shape = {
  taken: number;
  dull: number;
  recent: string[];
  /** `color=red` and the like: of what was queued, and of what was looked at. */
  readonly values: Set<string>;
  readonly looked: Set<string>;
};
export type SavedTraps = readonly (readonly [
  shape: string,
  taken: number,
  dull: number,
  recent: readonly string[],
  values?: readonly string[],
  looked?: readonly string[],
])[];

/** Values that are remembered of one page; with more than these it is no choice of filters. */
const mostValues = 1_000;
const leastCombined = 300;
const combinedAValue = 8;
/**
 * Filters in ever new combinations: three parameters or more of which each value is known, where there have been many times more
 * combinations than values. Two parameters are a table (pages of a book in each of its languages), and each cell says something else.
 */
const isCombination = ({ taken, values }: Shape, pairs: readonly string[]): boolean =>
  pairs.length >= 3 &&
  taken >= Math.max(leastCombined, values.size * combinedAValue) &&
  values.size < mostValues &&
  pairs.every((pair) => values.has(pair));
const pairsOf = (url: string): readonly string[] => url.slice(url.indexOf('?') + 1).split('&');
/**
 * Of its kind no more. Where a page has said the same forty times, whatever its list was sorted by, `page=4` may yet be another: what
 * has a value that was never looked at has half as many chances more.
 */
const isDull = (name: string, url: string, { dull, looked }: Shape): boolean => {
  if (name.includes('*')) return dull >= dullTokens;
  if (dull < dullPages || !name.endsWith('?')) return dull >= dullPages;
  return dull >= dullPages * 1.5 || looked.size >= mostValues || pairsOf(url).every((pair) => looked.has(pair));
};

export type Traps = {
  /** Trees of folders, and whether they have a bottom. */
  readonly trees: Trees;
  /** Words of the path in ever new orders. */
  readonly combinations: Combinations;
  /** Parts of addresses that say nothing. */
  readonly noise: Noise;
  /** Before an address is queued: the name of the trap that it is in. */
  readonly refuses: (
    url: string,
  ) => 'trap-same-pages' | 'trap-many-queries' | 'trap-combinations' | 'trap-growing-path' | undefined;
  /** Of what was queued before it was known: one of a page with ever new queries that keep saying the same. */
  readonly isStale: (url: string) => boolean;
  /** After its page was looked at. */
  readonly saw: (url: string, simhash: string) => void;
  readonly save: () => SavedTraps;
};

export const createTraps = (
  saved: SavedTraps = [],
  savedTrees: SavedTrees = [],
  savedCombinations: SavedCombinations = [],
  savedNoise?: SavedNoise,
): Traps => {
  const shapes = new Map<string, Shape>(
    saved.map(([shape, taken, dull, recent, values, looked]) => [
      shape,
      { taken, dull, recent: [...recent], values: new Set(values), looked: new Set(looked) },
    ]),
  );
  const trees = createTrees(savedTrees);
  const combinations = createCombinations(savedCombinations);
  const noise = createNoise(savedNoise);
  const at = (name: string): Shape => {
    const shape = shapes.get(name) ?? { taken: 0, dull: 0, recent: [], values: new Set(), looked: new Set() };
    shapes.set(name, shape);
    return shape;
  };
  return {
    trees,
    combinations,
    noise,
    refuses: (url) => {
      if (trees.isBottomless(url)) return 'trap-growing-path';
      if (combinations.refuses(url)) return 'trap-combinations';
      const name = shapeOf(url);
      if (name === undefined) return undefined;
      const shape = at(name);
      if (isDull(name, url, shape)) return 'trap-same-pages';
      if (name.endsWith('?') && shape.taken >= mostQueries) return 'trap-many-queries';
      if (name.endsWith('?')) {
        const pairs = pairsOf(url);
        if (isCombination(shape, pairs)) return 'trap-combinations';
        for (const pair of pairs) if (shape.values.size < mostValues) shape.values.add(copy(pair));
      }
      shape.taken += 1;
      return undefined;
    },
    isStale: (url) => {
      if (!url.includes('?')) return false;
      const name = shapeOf(url);
      const shape = name === undefined ? undefined : shapes.get(name);
      return shape !== undefined && isDull(name ?? '', url, shape);
    },
    saw: (url, simhash) => {
      const name = shapeOf(url);
      if (name === undefined) return;
      const shape = at(name);
      if (name.endsWith('?'))
        for (const pair of pairsOf(url)) if (shape.looked.size < mostValues) shape.looked.add(copy(pair));
      if (shape.recent.some((each) => isNear(each, simhash))) {
        shape.dull += 1;
        return;
      }
      shape.dull = 0;
      shape.recent.push(simhash);
      if (shape.recent.length > remembered) shape.recent.shift();
    },
    save: () =>
      [...shapes].map(
        ([name, { taken, dull, recent, values, looked }]) =>
          [name, taken, dull, recent, [...values], [...looked]] as const,
      ),
  };
};
