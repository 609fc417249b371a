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
  readonly set: (url: string, page: Remembered) => void;
  /** Takes over what another knows and this does not: the pages that a visit did not get to. */
  readonly fill: (other: Memory) => void;
  readonly entries: () => Iterable<readonly [url: string, page: Remembered]>;
  readonly save: (knowledge: string) => Json;
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
  readonly urls: readonly string[];
  readonly pages: readonly SavedPage[];
};
const mostPages = 20_000;
const mostOutbound = 50;

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

/**
 * `saved` by this module or undefined. With `knowledge`, a memory made by another one is forgotten: its pages must be judged anew.
 */
export const createMemory = (saved: Json | undefined, knowledge?: string): Memory => {
  const given = saved as SavedMemory | undefined;
  const usable = given?.version === 1 && (knowledge === undefined || given.knowledge === knowledge);
  const pages = usable ? readMemory(given) : new Map<string, Remembered>();
  const set = (url: string, page: Remembered): void => {
    if (pages.size < mostPages || pages.has(url)) pages.set(url, page);
  };
  return {
    get: (url) => pages.get(url),
    set,
    entries: () => pages,
    fill: (other) => {
      for (const [url, page] of other.entries()) if (!pages.has(url)) set(url, page);
    },
    save: (by) => {
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
      return { version: 1, knowledge: by, urls, pages: list } satisfies SavedMemory;
    },
  };
};
