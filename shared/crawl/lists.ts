/**
 * Addresses that a site lists for crawlers: sitemaps (sitemaps.org), which lead to pages and to more sitemaps. What only a list
 * knows comes after all that is linked, and a list of pages that are not there is dropped, so that no list costs a visit its pages.
 */
import { copy } from './copy.ts';
import { type Frontier, origin } from './frontier.ts';

export type SavedLists = {
  /** `from`: the list that named it; absent where robots.txt did, and in a checkpoint of an earlier program. */
  readonly lists: readonly (readonly [url: string, guessed: 0 | 1, from?: string])[];
  readonly listed: readonly string[];
  readonly dead: number;
};
type Named = { readonly kind: 'named' | 'guessed'; readonly from: string | undefined };
export type Lists = {
  /**
   * A sitemap that robots.txt or the list at `from` names, or whose usual address was guessed. Queued at once, up to a cap. `cycle`: it
   * is what names it, or names that in turn.
   */
  readonly addList: (
    url: string,
    guessed: boolean,
    frontier: Frontier,
    from?: string,
  ) => 'added' | 'known' | 'cycle' | 'too-many';
  readonly kindOf: (url: string) => 'named' | 'guessed' | undefined;
  /** A page that a list names. False: over the cap. */
  readonly addPage: (url: string) => boolean;
  /** Nothing linked is near: hands the next few listed pages to the frontier. */
  readonly pour: (frontier: Frontier) => void;
  /** What became of a page: answers true where so many listed ones in a row were not there that the rest was dropped. */
  readonly met: (url: string, there: boolean) => boolean;
  /** Listed pages that still wait. */
  readonly waiting: () => number;
  readonly save: () => SavedLists;
};

const mostLists = 200;
const mostListed = 100_000;
/** Poured at a time, once half of those before have had their turn: what their pages link to comes between. */
const handful = 256;
const mostDead = 100;

export const createLists = (saved?: SavedLists): Lists => {
  const lists = new Map<string, Named>(
    saved?.lists.map(([url, guessed, from]) => [url, { kind: guessed === 1 ? 'guessed' : 'named', from }]),
  );
  /** The list that was last asked of, and those that named it in turn. */
  let last: string | undefined;
  let chain: ReadonlySet<string> = new Set();
  const chainOf = (from: string | undefined): ReadonlySet<string> => {
    if (from === last) return chain;
    const named = new Set<string>();
    for (let at = from; at !== undefined && !named.has(at); at = lists.get(at)?.from) named.add(at);
    last = from;
    chain = named;
    return chain;
  };
  let listed: string[] = [...(saved?.listed ?? [])];
  let head = 0;
  let count = listed.length;
  let dead = saved?.dead ?? 0;
  const poured = new Set<string>();

  return {
    addList: (url, guessed, frontier, from) => {
      if (chainOf(from).has(url)) return 'cycle';
      if (lists.has(url)) return 'known';
      if (lists.size >= mostLists) return 'too-many';
      if (!frontier.add(url, { ...origin, depth: 0 })) return 'known';
      lists.set(copy(url), { kind: guessed ? 'guessed' : 'named', from });
      return 'added';
    },
    kindOf: (url) => lists.get(url)?.kind,
    addPage: (url) => {
      if (count >= mostListed) return false;
      count += 1;
      listed.push(copy(url));
      return true;
    },
    pour: (frontier) => {
      if (poured.size > handful / 2) return;
      let added = 0;
      while (added < handful && head < listed.length) {
        const url = listed[head] ?? '';
        head += 1;
        if (!frontier.add(url, { ...origin, depth: 0 })) continue;
        poured.add(url);
        added += 1;
      }
      if (head === listed.length) {
        listed = [];
        head = 0;
      }
    },
    met: (url, there) => {
      if (!poured.delete(url)) return false;
      dead = there ? 0 : dead + 1;
      if (dead < mostDead || listed.length === 0) return false;
      listed = [];
      head = 0;
      return true;
    },
    waiting: () => listed.length - head,
    save: () => ({
      lists: [...lists].map(([url, { kind, from }]) => {
        const guessed = kind === 'guessed' ? 1 : 0;
        return from === undefined ? ([url, guessed] as const) : ([url, guessed, from] as const);
      }),
      listed: listed.slice(head),
      dead,
    }),
  };
};
