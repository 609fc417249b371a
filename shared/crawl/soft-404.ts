/**
 * Sites that answer "not found" with 200, or send whoever asks for nothing to a page that says so. Once several addresses have said much
 * the same, an address that cannot exist is asked for; what looks like its answer is a page that is not there. It is judged like any
 * other, but leads nowhere. An honest page lost is far worse than one fetched for nothing: where in doubt, it is honest.
 *
 *   /old/page-7    "Oops: /old/page-7"    We found nothing at /old/page-7. Perhaps:  red lamp   garden chair
 *   /hostwarden-…  "Oops: /hostwarden-…"  We found nothing at /hostwarden-…. Perhaps:  blue vase  tea pot
 *                   the same title, and all of its words that are not of the site's frame, but for its own address and for what it leads to
 */
import { hash } from 'node:crypto';
import { copy } from './copy.ts';
import type { PageView } from './page-view.ts';
import { pathOf } from './path-of.ts';
import { isNear } from './simhash.ts';

type Words = readonly (readonly [word: string, times: number])[];
/**
 * Blocks of the start page, each by a hash of its text: one that stands on another page, too, says nothing of that. Empty: the start
 * page says nothing. Absent, and not known: it was not read, as it is unchanged since the last visit.
 */
type Frame = readonly string[];
type Mark = {
  /** Without its own address. */
  readonly title: string;
  readonly simhash: string;
  readonly sha256: string;
  /** Its own words, and how often each stands there; absent, as the next three, in a checkpoint of an earlier program. */
  readonly words?: Words;
  /** Links within the site, each by a hash of its address, without the page's own. */
  readonly leads?: readonly string[];
  /** Of its pictures, each by the last part of its address. */
  readonly pictures?: readonly string[];
  readonly frame?: Frame;
  /** Where a redirect led, and only what is reached so looks like it: that page itself may be any, the start page too. */
  readonly sent?: string;
};
/** Of a page without a word: then only the very same bytes say that it is the same. */
const wordless = '0'.repeat(16);
/** Nobody has asked yet. */
type Before = { readonly frame?: Frame };
export type SavedSoft = 'not-asked' | 'none' | Before | Mark;
export type Soft = {
  /** Of the start page, before any other is counted. */
  readonly begin: (start: PageView) => void;
  /** Counts the page in; answers true once, when it is time to ask. */
  readonly suspects: (page: Pick<PageView, 'url' | 'title' | 'simhash'>) => boolean;
  /** The answer to the address that cannot exist, and whether it redirected: undefined where the site says rightly that there is nothing. */
  readonly learn: (page: PageView | undefined, asked: string) => void;
  /** `asked`: the address by which the page was reached. */
  readonly isMissing: (page: PageView, asked: string) => boolean;
  /** Counts a redirect to a page that is known; answers true once, when it is time to ask. */
  readonly suspectsSent: (to: string, asked: string) => boolean;
  /** That is where visitors are sent for what is not there, and `asked` is no other name of it. */
  readonly isSentThere: (to: string, asked: string) => boolean;
  readonly save: () => SavedSoft;
};
const suspicious = 5;
/** Titles that are counted; a site with more different ones has pages. */
const mostTitles = 500;
/** As many say what a page is; fewer say nothing. */
const leastWords = 5;
const mostWords = 500;
/** Letters; a longer word is kept by its hash. */
const longestWord = 40;
const mostLeads = 1_000;
const mostPictures = 500;
const mostBlocks = 500;
/** What a page may say beside what the answer says, of the words of that: a user's name, a day. */
const mostBeside = 0.15;

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
const markOf = (text: string): string => hash('sha256', text, 'hex').slice(0, 16);
/** Words of a page that stand neither in the frame of its site, nor in its address, nor in what it leads to. */
const ownWords = ({ visible, links }: PageView, names: readonly string[], frame: Frame): Words => {
  const counts = new Map<string, number>();
  const add = (key: string, by: number): void => void counts.set(key, (counts.get(key) ?? 0) + by);
  const count = (text: string, by: number): void => {
    for (const [each] of withoutNames(text, names).toLowerCase().matchAll(word))
      add(each.length > longestWord ? markOf(each) : each, by);
  };
  const everywhere = new Set(frame);
  for (const { text } of visible) if (!everywhere.has(markOf(text))) count(text, 1);
  for (const { text } of links) count(text, -1);
  return [...counts].filter(([, times]) => times > 0);
};
const sum = (words: Words): number => words.reduce((all, [, times]) => all + times, 0);
/** What the page says that the answer does not. The site's frame, which stands on both, falls out, known or not. */
const besideOf = (answer: Words, page: Words): number => {
  const there = new Map(answer);
  return page.reduce((all, [each, times]) => all + Math.max(0, times - (there.get(each) ?? 0)), 0);
};
const hasAllOf = (answer: Words, page: Words): boolean => {
  const here = new Map(page);
  return answer.every(([each, times]) => (here.get(each) ?? 0) >= times);
};

/** Of each link within the site: a hash of its address, and one of that without the page's own, which a menu's link may be like, too. */
const leadsOf = ({ links }: PageView, names: readonly string[]): readonly (readonly [plain: string, bare: string])[] =>
  [...new Set(links.filter(({ to }) => to === 'site').map(({ url }) => url))].map((url) => [
    markOf(url),
    markOf(withoutNames(url, names)),
  ]);
const picturesOf = ({ images }: PageView): readonly string[] =>
  images.map(({ url }) => pathOf(url).slice(pathOf(url).lastIndexOf('/') + 1));
/** Shows more than the answer: a picture in a frame. */
const showsMore = (page: PageView, { pictures = [] }: Mark): boolean => {
  const shown = picturesOf(page);
  const known = new Set(pictures);
  return shown.length > pictures.length || shown.some((each) => !known.has(each));
};
/** Looks like the answer, and says hardly more; or says all that the answer says, be it with other links: then the frame must be known. */
const isLike = (page: PageView, names: readonly string[], answer: Mark): boolean => {
  const { words = [], leads = [], frame } = answer;
  const own = ownWords(page, names, frame ?? []);
  const all = sum(words);
  // Of words that may be the frame's, a share says nothing.
  if (besideOf(words, own) > (frame === undefined ? 0 : mostBeside * all)) return false;
  const here = leadsOf(page, names);
  const known = new Set(leads);
  const more = here.filter((link) => !link.some((each) => known.has(each))).length;
  if (isNear(page.simhash, answer.simhash) && more === 0) return true;
  if (frame === undefined || all < leastWords || !hasAllOf(words, own)) return false;
  // Menus leave out the page that they stand on.
  const found = new Set([...here.flat(), markOf(page.url)]);
  return more <= leads.filter((each) => !found.has(each)).length;
};

/** What a site calls the first page of a folder. */
const first =
  /^(?:index|default|home|homepage|main|start|welcome|accueil|inicio|startseite|startpagina)?(?:\.[a-z]{2,5})?\/?$/i;
/** Another name of the same page: an index's, or with a query. */
const isNameOf = (asked: string, url: string): boolean => {
  const folder = pathOf(url).replace(/[^/]*$/, '');
  const path = pathOf(asked);
  return path === pathOf(url) || (path.startsWith(folder) && first.test(path.slice(folder.length)));
};

export const createSoft = (saved?: SavedSoft): Soft => {
  let state: Before | 'none' | Mark = saved === undefined || saved === 'not-asked' ? {} : saved;
  let asking = false;
  const titles = new Map<string, number>();
  const before = (): Before | undefined => (state !== 'none' && !('title' in state) ? state : undefined);
  const answer = (): Mark | undefined => (state !== 'none' && 'title' in state ? state : undefined);
  const count = (marks: readonly string[]): boolean => {
    if (before() === undefined || asking) return false;
    for (const mark of marks) {
      const times = (titles.get(mark) ?? 0) + 1;
      if (titles.size < mostTitles) titles.set(copy(mark), times);
      if (times >= suspicious) asking = true;
    }
    return asking;
  };
  return {
    begin: ({ visible }) => {
      if (before() !== undefined) state = { frame: visible.slice(0, mostBlocks).map(({ text }) => markOf(text)) };
    },
    suspects: ({ url, title, simhash }) => count([withoutNames(title, namesOf(url)), simhash]),
    suspectsSent: (to, asked) => !isNameOf(asked, to) && count([to]),
    isSentThere: (to, asked) => answer()?.sent === to && !isNameOf(asked, to),
    learn: (page, asked) => {
      const names = namesOf(asked);
      const frame = before()?.frame;
      state =
        page === undefined
          ? 'none'
          : {
              title: copy(withoutNames(page.title, names)),
              simhash: copy(page.simhash),
              sha256: copy(page.sha256),
              words: ownWords(page, names, frame ?? [])
                .slice(0, mostWords)
                .map(([each, times]) => [copy(each), times] as const),
              leads: leadsOf(page, names)
                .map(([, bare]) => bare)
                .slice(0, mostLeads),
              pictures: picturesOf(page).slice(0, mostPictures).map(copy),
              ...(frame === undefined ? {} : { frame }),
              // A folder's slash is no other place.
              ...(pathOf(page.url).startsWith(pathOf(asked)) ? {} : { sent: copy(page.url) }),
            };
      titles.clear();
    },
    isMissing: (page, asked) => {
      const like = answer();
      if (like === undefined) return false;
      // Nobody was sent here; or to a page of one address, which is looked at but once.
      if (like.sent !== undefined && (page.url === asked || page.url === like.sent)) return false;
      const names = namesOf(asked);
      if (withoutNames(page.title, names) !== like.title) return false;
      if (like.simhash === wordless) return page.sha256 === like.sha256;
      return !showsMore(page, like) && isLike(page, names, like);
    },
    save: () => state,
  };
};
