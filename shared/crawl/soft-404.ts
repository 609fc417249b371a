/**
 * Sites that answer "not found" with 200. Once several addresses have said much the same, an address that cannot exist is asked for;
 * what looks like its answer is a page that is not there. It is judged like any other, but leads nowhere.
 */
import { hash } from 'node:crypto';
import { copy } from './copy.ts';
import type { PageView } from './page-view.ts';
import { distance } from './simhash.ts';
import { sameBits } from './traps.ts';

type Mark = { readonly title: string; readonly simhash: string; readonly sha256: string };
/** Of a page without a word: then only the very same bytes say that it is the same. */
const wordless = '0'.repeat(16);
export type SavedSoft = 'not-asked' | 'none' | Mark;
export type Soft = {
  /** Counts the page in; answers true once, when it is time to ask. */
  readonly suspects: (page: Mark) => boolean;
  /** The answer to the address that cannot exist: undefined where the site says rightly that there is nothing. */
  readonly learn: (page: Mark | undefined) => void;
  readonly isMissing: (page: PageView) => boolean;
  readonly save: () => SavedSoft;
};
const suspicious = 5;
/** Titles that are counted; a site with more different ones has pages. */
const mostTitles = 500;

/** The same in every visit of a site, so that its log shows one odd address and not many. */
export const impossiblePath = (site: string): string =>
  `/hostwarden-${hash('sha256', site, 'hex').slice(0, 12)}-is-not-here`;

export const createSoft = (saved?: SavedSoft): Soft => {
  let state: SavedSoft = saved ?? 'not-asked';
  let asking = false;
  const titles = new Map<string, number>();
  return {
    suspects: ({ title, simhash }) => {
      if (state !== 'not-asked' || asking) return false;
      for (const mark of [title, simhash]) {
        const count = (titles.get(mark) ?? 0) + 1;
        if (titles.size < mostTitles) titles.set(copy(mark), count);
        if (count >= suspicious) asking = true;
      }
      return asking;
    },
    learn: (page) => {
      state =
        page === undefined
          ? 'none'
          : { title: copy(page.title), simhash: copy(page.simhash), sha256: copy(page.sha256) };
      titles.clear();
    },
    isMissing: (page) => {
      if (typeof state !== 'object' || page.title !== state.title) return false;
      return state.simhash === wordless
        ? page.sha256 === state.sha256
        : distance(page.simhash, state.simhash) <= sameBits;
    },
    save: () => state,
  };
};
