/**
 * Folders below folders. A tree has a bottom, and one that is made up as it is walked has none: where a part of a site has had so many
 * pages deep down, hardly one of which leads to nothing below itself, one way down is followed before all others. It ends at a page that
 * leads no further, and then the tree is as good as any; or it goes on and on.
 *
 *   /x/…/…/…/…/…/   ──▶ a hundred, all of which lead down   ──▶ …/…/…/…/…/…/…/…   no bottom: nothing so deep in /x/ is visited
 */
import { copy } from './copy.ts';
import { hasSlashes, pathOf } from './path-of.ts';

/** Folders in a path from which on it lies deep, and at which the way down has been followed far enough. */
const deep = 6;
const farDown = 16;
/** Pages that lead down, before the first way is followed; and as many to each that does not. */
const leastGrowing = 100;
const growingALeaf = 50;
/** Parts that are counted. */
const mostTrees = 1_000;

type Tree = { growing: number; leaves: number; needed: number; deepest: number; endless: boolean };
export type SavedTrees = readonly (readonly [
  part: string,
  growing: number,
  leaves: number,
  needed: number,
  deepest: number,
  endless: boolean,
])[];
/** A page by its links on the site. */
export type Leading = { readonly links: readonly string[] };
export type Trees = {
  /** Of a page that was looked at: where it leads on the site. Answers the address that is to be looked at next, if any. */
  readonly led: (url: string, page: Leading) => string | undefined;
  readonly isBottomless: (url: string) => boolean;
  readonly save: () => SavedTrees;
};

/** The first folder of an address that lies so deep and asks nothing, and how deep. */
const placeOf = (url: string): { readonly part: string; readonly depth: number } | undefined => {
  if (url.includes('?')) return undefined;
  const path = pathOf(url);
  if (!hasSlashes(path, deep)) return undefined;
  const folders = path.split('/').filter((folder) => folder !== '');
  return folders.length < deep ? undefined : { part: folders[0] ?? '', depth: folders.length };
};

export const createTrees = (saved: SavedTrees = []): Trees => {
  const trees = new Map<string, Tree>(
    saved.map(([part, growing, leaves, needed, deepest, endless]) => [
      part,
      { growing, leaves, needed, deepest, endless },
    ]),
  );
  return {
    led: (url, page) => {
      const place = placeOf(url);
      if (place === undefined || (trees.size >= mostTrees && !trees.has(place.part))) return undefined;
      const { part, depth } = place;
      const tree = trees.get(part) ?? { growing: 0, leaves: 0, needed: leastGrowing, deepest: 0, endless: false };
      trees.set(copy(part), tree);
      const folder = url.endsWith('/') ? url : `${url}/`;
      const below = page.links.find((link) => link.length > folder.length && link.startsWith(folder));
      if (below === undefined) tree.leaves += 1;
      else tree.growing += 1;
      const isLowest = depth >= tree.deepest;
      tree.deepest = Math.max(tree.deepest, depth);
      if (!isLowest || tree.growing < tree.needed || tree.growing < tree.leaves * growingALeaf) return undefined;
      if (below === undefined) tree.needed = tree.growing * 2;
      else if (depth >= farDown) tree.endless = true;
      return tree.endless ? undefined : below;
    },
    isBottomless: (url) => {
      const place = trees.size === 0 ? undefined : placeOf(url);
      return place !== undefined && trees.get(place.part)?.endless === true;
    },
    save: () =>
      [...trees].map(
        ([part, { growing, leaves, needed, deepest, endless }]) =>
          [part, growing, leaves, needed, deepest, endless] as const,
      ),
  };
};
