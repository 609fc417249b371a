/**
 * Sites that answer "not found" with 200, or send whoever asks for nothing to a page that says so. Once several addresses have said much
 * the same, an address that cannot exist is asked for; what looks like its answer is a page that is not there. It is judged like any
 * other, but leads nowhere.
 *
 *   /old/page-7    "Oops: /old/page-7"    We found nothing at /old/page-7. Perhaps:  red lamp   garden chair
 *   /hostwarden-…  "Oops: /hostwarden-…"  We found nothing at /hostwarden-…. Perhaps:  blue vase  tea pot
 *                   the same title and the same words, but for its own address and for what it leads to
 */
import { hash } from 'node:crypto';
import { copy } from './copy.ts';
import type { PageView } from './page-view.ts';
import { pathOf } from './path-of.ts';
import { isNear } from './simhash.ts';

type Words = readonly (readonly [word: string, times: number])[];
type Mark = {
  /** Without its own address. */
  readonly title: string;
  readonly simhash: string;
  readonly sha256: string;
  /** Its own words, and how often each stands there; absent in a checkpoint of an earlier program. */
  readonly words?: Words;
  /** Where a redirect led, and only what is reached so looks like it: the page itself may be any, the start page too. */
  readonly sent?: string;
};
/** Of a page without a word: then only the very same bytes say that it is the same. */
const wordless = '0'.repeat(16);
export type SavedSoft = 'not-asked' | 'none' | Mark;
export type Soft = {
  /** Counts the page in; answers true once, when it is time to ask. */
  readonly suspects: (page: Pick<PageView, 'url' | 'title' | 'simhash'>) => boolean;
  /** The answer to the address that cannot exist, and whether it redirected: undefined where the site says rightly that there is nothing. */
  readonly learn: (page: PageView | undefined, asked: string) => void;
  /** `asked`: the address by which the page was reached. */
  readonly isMissing: (page: PageView, asked: string) => boolean;
  /** Counts a redirect to a page that is known; answers true once, when it is time to ask. */
  readonly suspectsSent: (to: string) => boolean;
  /** That is where visitors are sent for what is not there. */
  readonly isSentThere: (to: string) => boolean;
  readonly save: () => SavedSoft;
};
const suspicious = 5;
/** Titles that are counted; a site with more different ones has pages. */
const mostTitles = 500;
/** As many say what a page is; fewer say nothing. */
const leastWords = 5;
const mostWords = 500;
/** Of the words of both together. */
const alike = 0.85;

/** The same in every visit of a site, so that its log shows one odd address and not many. */
export const impossiblePath = (site: string): string =>
  `/hostwarden-${hash('sha256', site, 'hex').slice(0, 12)}-is-not-here`;

/** How a page may name its own address: whole, its last part, or the words of that. Too short a part stands in any text. */
const namesOf = (asked: string): readonly string[] => {
  const path = pathOf(asked);
  const last = path.slice(path.lastIndexOf('/') + 1);
  return path === '/' ? [] : [path, ...(last.length < 4 ? [] : [last, last.replace(/[-_+.]+/g, ' ')])];
};
const withoutNames = (text: string, names: readonly string[]): string =>
  names.reduce((rest, name) => rest.replaceAll(name, '*'), text);

const word = /[\p{L}\p{M}]+/gu;
/** Words of a page that stand neither in its address nor in what it leads to. */
const ownWords = ({ visible, links }: PageView, names: readonly string[]): Words => {
  const counts = new Map<string, number>();
  const count = (text: string, by: number): void => {
    for (const [each] of withoutNames(text, names).toLowerCase().matchAll(word))
      counts.set(each, (counts.get(each) ?? 0) + by);
  };
  for (const { text } of visible) count(text, 1);
  for (const { text } of links) count(text, -1);
  return [...counts].filter(([, times]) => times > 0).slice(0, mostWords);
};
const sayTheSame = (a: Words, b: Words): boolean => {
  const known = new Map(a);
  let shared = 0;
  let all = a.reduce((sum, [, times]) => sum + times, 0);
  for (const [each, times] of b) {
    const before = known.get(each) ?? 0;
    shared += Math.min(before, times);
    all += Math.max(0, times - before);
  }
  return shared >= leastWords && shared >= alike * all;
};

export const createSoft = (saved?: SavedSoft): Soft => {
  let state: SavedSoft = saved ?? 'not-asked';
  let asking = false;
  const titles = new Map<string, number>();
  const count = (marks: readonly string[]): boolean => {
    if (state !== 'not-asked' || asking) return false;
    for (const mark of marks) {
      const times = (titles.get(mark) ?? 0) + 1;
      if (titles.size < mostTitles) titles.set(copy(mark), times);
      if (times >= suspicious) asking = true;
    }
    return asking;
  };
  return {
    suspects: ({ url, title, simhash }) => count([withoutNames(title, namesOf(url)), simhash]),
    suspectsSent: (to) => count([to]),
    isSentThere: (to) => typeof state === 'object' && state.sent === to,
    learn: (page, asked) => {
      const names = namesOf(asked);
      state =
        page === undefined
          ? 'none'
          : {
              title: copy(withoutNames(page.title, names)),
              simhash: copy(page.simhash),
              sha256: copy(page.sha256),
              words: ownWords(page, names).map(([each, times]) => [copy(each), times] as const),
              // A folder's slash is no other place.
              ...(pathOf(page.url).startsWith(pathOf(asked)) ? {} : { sent: copy(page.url) }),
            };
      titles.clear();
    },
    isMissing: (page, asked) => {
      if (typeof state !== 'object' || (state.sent !== undefined && page.url === asked)) return false;
      const names = namesOf(asked);
      if (withoutNames(page.title, names) !== state.title) return false;
      if (state.simhash === wordless) return page.sha256 === state.sha256;
      if (isNear(page.simhash, state.simhash)) return true;
      return sayTheSame(state.words ?? [], ownWords(page, names));
    },
    save: () => state,
  };
};
