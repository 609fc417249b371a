/** What a visit leaves for the next: how to ask whether a page has changed, and what it was if it has not. One JSON value a site. */
import type { Json } from '../ports.ts';
import type { Outbound } from './plan.ts';

export type Remembered = {
  readonly etag?: string;
  readonly lastModified?: string;
  readonly sha256: string;
  readonly simhash: string;
  /** Addresses on the site that the page leads to. */
  readonly links: readonly string[];
  readonly outbound: readonly Omit<Outbound, 'from'>[];
  /** What the visitor answered. */
  readonly kept?: Json;
};
export type Memory = {
  readonly get: (url: string) => Remembered | undefined;
  /** A page that was read: the addresses that it shares with others are kept once. */
  readonly set: (url: string, page: Remembered) => void;
  /** A page as another memory has it. */
  readonly keep: (url: string, page: Remembered) => void;
  /** Takes over what another knows and this does not: the pages that a visit did not get to. */
  readonly fill: (other: Memory) => void;
  readonly entries: () => Iterable<readonly [url: string, page: Remembered]>;
  readonly save: (by: Judge) => Json;
};
/**
 * What pages are judged by. `lists` change from day to day; `isDoubtful`: with these lists, a page may no longer be what it was taken for.
 * `isAged`: what was kept of it is about to be forgotten, and wants to be kept anew.
 */
export type Judge = {
  readonly knowledge?: string;
  readonly lists?: string;
  readonly isDoubtful?: (url: string, page: Remembered) => boolean;
  readonly isAged?: (url: string, page: Remembered) => boolean;
};
type SavedPage = readonly [
  url: number,
  etag: string | null,
  lastModified: string | null,
  sha256: string,
  simhash: string,
  links: readonly number[],
  outbound: readonly (readonly [url: number, text: string, rel: string, hidden: 0 | 1])[],
  kept: Json,
];
type SavedMemory = {
  readonly version: 1;
  readonly knowledge: string;
  /** Absent in memories of older versions. */
  readonly lists?: string;
  readonly urls: readonly string[];
  readonly pages: readonly SavedPage[];
};
const mostPages = 20_000;
/** Of one page. */
export const mostOutbound = 50;

const readMemory = (saved: SavedMemory): Map<string, Remembered> => {
  const url = (at: number): string => saved.urls[at] ?? '';
  return new Map(
    saved.pages.map(([at, etag, lastModified, sha256, simhash, links, outbound, kept]) => [
      url(at),
      {
        sha256,
        simhash,
        links: links.map(url),
        outbound: outbound.map(([to, text, rel, hidden]) => ({ url: url(to), text, rel, hidden: hidden === 1 })),
        ...(etag === null ? {} : { etag }),
        ...(lastModified === null ? {} : { lastModified }),
        ...(kept === null ? {} : { kept }),
      },
    ]),
  );
};

/** Pages that this judge would call what they were called. One that is forgotten is asked for whole, and judged anew. */
const believed = (
  given: SavedMemory,
  { knowledge = '', lists = '', isDoubtful = () => true, isAged = () => false }: Judge,
): Map<string, Remembered> => {
  if (given.knowledge !== knowledge) return new Map();
  const pages = readMemory(given);
  const changed = (given.lists ?? '') !== lists;
  for (const [url, page] of pages) if ((changed && isDoubtful(url, page)) || isAged(url, page)) pages.delete(url);
  return pages;
};

/** `saved` by this module or undefined; read as this judge may. */
export const createMemory = (saved: Json | undefined, judge: Judge): Memory => {
  const given = saved as SavedMemory | undefined;
  const pages = given?.version === 1 ? believed(given, judge) : new Map<string, Remembered>();
  const keep = (url: string, page: Remembered): void => {
    if (pages.size < mostPages || pages.has(url)) pages.set(url, page);
  };
  const addresses = new Map<string, string>();
  const shared = (url: string): string => {
    const known = addresses.get(url);
    if (known === undefined) addresses.set(url, url);
    return known ?? url;
  };
  return {
    get: (url) => pages.get(url),
    set: (url, page) => {
      if (pages.size < mostPages || pages.has(url)) pages.set(url, { ...page, links: page.links.map(shared) });
    },
    keep,
    entries: () => pages,
    fill: (other) => {
      for (const [url, page] of other.entries()) if (!pages.has(url)) keep(url, page);
    },
    save: ({ knowledge = '', lists = '' }) => {
      const urls: string[] = [];
      const index = new Map<string, number>();
      const at = (url: string): number => {
        const known = index.get(url);
        if (known !== undefined) return known;
        index.set(url, urls.length);
        urls.push(url);
        return urls.length - 1;
      };
      const list = [...pages].map(
        ([url, page]): SavedPage => [
          at(url),
          page.etag ?? null,
          page.lastModified ?? null,
          page.sha256,
          page.simhash,
          page.links.map(at),
          page.outbound
            .slice(0, mostOutbound)
            .map(({ url: to, text, rel, hidden }) => [at(to), text, rel, hidden ? 1 : 0] as const),
          page.kept ?? null,
        ],
      );
      return { version: 1, knowledge, lists, urls, pages: list } satisfies SavedMemory;
    },
  };
};
