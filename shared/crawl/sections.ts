/**
 * The parts of a site, and how much each has had: pages, answers that were none, and waiting for nothing. A part counts as further away
 * by one click with each doubling, so that an endless or a broken one does not keep a visit from all the others.
 *
 *   64 pages, or 8 dead links   → 1 click      448, or 56   → 3 clicks      one that hung   → 2      seven   → 4
 */

import { shapeOf } from './traps.ts';

const pagesAClick = 64;
/** `late`: it kept us waiting, or asked to be asked later. */
const costs = { page: 1, dead: 8, late: 256 } as const;
export type Fate = keyof typeof costs;
/** More different ones than any site has; the rest counts as one. */
const mostSections = 5_000;

/** `/shop/` of `/shop/a/b`, `/find?` of `/find?x=1`; of what lies at the top `/page#.html`, and nothing where it is one of a kind. */
const sectionOf = (url: string): string | undefined => {
  const from = url.indexOf('/', url.indexOf('//') + 2);
  if (from < 0) return undefined;
  const query = url.indexOf('?', from);
  if (query >= 0) return url.slice(from, query + 1);
  const end = url.indexOf('/', from + 1);
  return end < 0 ? shapeOf(url) : url.slice(from, end + 1);
};

export type SavedSections = readonly (readonly [section: string, spent: number])[];
export type Sections = {
  readonly saw: (url: string, fate: Fate) => void;
  /** In clicks. */
  readonly burdenOf: (url: string) => number;
  readonly save: () => SavedSections;
};
export const createSections = (saved: SavedSections = []): Sections => {
  const spent = new Map<string, number>(saved);
  return {
    saw: (url, fate) => {
      const section = sectionOf(url);
      if (section === undefined) return;
      const before = spent.get(section);
      const key = before === undefined && spent.size >= mostSections ? '' : section;
      spent.set(key, (spent.get(key) ?? 0) + costs[fate]);
    },
    burdenOf: (url) => {
      const section = sectionOf(url);
      if (section === undefined) return 0;
      const units = spent.get(section) ?? (spent.size >= mostSections ? (spent.get('') ?? 0) : 0);
      return 31 - Math.clz32(1 + Math.floor(units / pagesAClick));
    },
    save: () => [...spent],
  };
};
