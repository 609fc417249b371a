/**
 * The parts of a site, and how much each has had: pages, answers that were none, and waiting for nothing. An address counts as further
 * away by one click with each 16 pages that its part has had, and with each 16 that were reached by way of the same link of the start
 * page: so turns are shared out between parts, and between the start page's links, and neither an endless part nor a hundred thousand
 * dead links keep a visit from all the others.
 *
 *   16 pages, or 2 dead links   → 1 click      112, or 14   → 7 clicks      one that hung   → 16
 */

import { shapeOf } from './traps.ts';

const pagesAClick = 16;
/** `late`: it kept us waiting, or asked to be asked later. */
const costs = { page: 1, dead: 8, late: 256 } as const;
export type Fate = keyof typeof costs;
/** More different ones than any site has; the rest counts as one. */
const mostSections = 5_000;

/** `/shop/` of `/shop/a/b`, `/find?` of `/find?x=1`, `/find;` of `/find;x=1`; of what lies at the top `/page#.html`, and empty where it is one of a kind. */
export const sectionOf = (url: string): string => {
  const from = url.indexOf('/', url.indexOf('//') + 2);
  if (from < 0) return '';
  const query = url.indexOf('?', from);
  if (query >= 0) return url.slice(from, query + 1);
  const end = url.indexOf('/', from + 1);
  const parameter = url.indexOf(';', from);
  if (parameter >= 0 && (end < 0 || parameter < end)) return url.slice(from, parameter + 1);
  return end < 0 ? (shapeOf(url) ?? '') : url.slice(from, end + 1);
};

const clicksOf = (units: number): number => Math.floor(units / pagesAClick);

type Ledger = Map<string, number>;
export type SavedSections = {
  readonly sections: readonly (readonly [section: string, spent: number])[];
  readonly branches: readonly (readonly [branch: string, spent: number])[];
  readonly late: readonly (readonly [section: string, inARow: number])[];
};
export type Sections = {
  /** `branch`: the section by which the start page leads there; empty: none. */
  readonly saw: (url: string, branch: string, fate: Fate) => void;
  /** In clicks; never falls. */
  readonly burdenOf: (section: string, branch: string) => number;
  /** Another as soon as any burden is. */
  readonly edition: () => number;
  /** The part that has had most; undefined: none has had any. */
  readonly largest: () => { readonly section: string; readonly spent: number } | undefined;
  /** How often in a row its part of the site has put off whoever asked; 0 for what is one of a kind. */
  readonly lateInARow: (url: string) => number;
  readonly save: () => SavedSections;
};
export const createSections = (saved?: SavedSections): Sections => {
  const sections: Ledger = new Map(saved?.sections);
  const branches: Ledger = new Map(saved?.branches);
  const late: Ledger = new Map(saved?.late);
  let edition = 0;
  const add = (ledger: Ledger, name: string, units: number): void => {
    if (name === '') return;
    const before = ledger.get(name);
    const key = before === undefined && ledger.size >= mostSections ? '' : name;
    const had = (key === name ? before : ledger.get(key)) ?? 0;
    ledger.set(key, had + units);
    if (clicksOf(had + units) > clicksOf(had)) edition += 1;
  };
  const clicks = (ledger: Ledger, name: string): number => {
    if (name === '') return 0;
    const units = ledger.get(name) ?? (ledger.size >= mostSections ? (ledger.get('') ?? 0) : 0);
    return clicksOf(units);
  };
  return {
    saw: (url, branch, fate) => {
      const section = sectionOf(url);
      add(sections, section, costs[fate]);
      add(branches, branch, costs[fate]);
      if (fate === 'late') add(late, section, 1);
      else late.delete(section);
    },
    burdenOf: (section, branch) => clicks(sections, section) + clicks(branches, branch),
    edition: () => edition,
    largest: () => {
      let most: { section: string; spent: number } | undefined;
      for (const [section, spent] of sections)
        if (section !== '' && spent > (most?.spent ?? 0)) most = { section, spent };
      return most;
    },
    lateInARow: (url) => late.get(sectionOf(url)) ?? 0,
    save: () => ({ sections: [...sections], branches: [...branches], late: [...late] }),
  };
};
