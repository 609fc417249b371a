/** Some pages that were read one after the other, as a text of their own: the addresses that they share stand in it once. */
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
/** Addresses by their place in the block. */
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
export type Block = {
  /** False: larger than a page may be; it is asked for whole the next time. */
  readonly add: (url: string, page: Remembered) => boolean;
  readonly isEmpty: () => boolean;
  readonly isFull: () => boolean;
  readonly bytes: () => Uint8Array;
};
/** Of one page. */
export const mostOutbound = 50;
/** Characters of a block: opened for one page, it should cost no more than the page. */
const full = 48 * 1024;
const mostOfAPage = 512 * 1024;

export const createBlock = (): Block => {
  const index = new Map<string, number>();
  /** In JSON, each ended. */
  const urls: string[] = [];
  const pages: string[] = [];
  let length = 0;
  const at = (url: string): number => {
    const known = index.get(url);
    if (known !== undefined) return known;
    index.set(url, index.size);
    const text = JSON.stringify(url);
    urls.push(text);
    length += text.length;
    return index.size - 1;
  };
  return {
    add: (url, { etag = null, lastModified = null, sha256, simhash, links, outbound, kept = null }) => {
      const size = links.reduce((sum, each) => sum + each.length, 0);
      if (size > mostOfAPage) return false;
      const page: SavedPage = [
        at(url),
        etag,
        lastModified,
        sha256,
        simhash,
        links.map(at),
        outbound
          .slice(0, mostOutbound)
          .map(({ url: to, text, rel, hidden }) => [at(to), text, rel, hidden ? 1 : 0] as const),
        kept,
      ];
      const text = JSON.stringify(page);
      pages.push(text);
      length += text.length;
      return true;
    },
    isEmpty: () => pages.length === 0,
    isFull: () => length >= full,
    bytes: () => Buffer.from([`[${urls.join()}]`, ...pages].join('\n')),
  };
};

/** As the next visit meets it. */
export type Recollection = Remembered & {
  /** Its place among all that is recalled. */
  readonly place: number;
  /** Its links but for those that another page of the block has told of, as most do of a menu's: from then on these are told of, too. */
  readonly news: () => readonly string[];
};
/** A block that lies open. A page is read when it is asked for: objects of all of them would live as long as the block. */
export type OpenBlock = {
  readonly get: (url: string, place: number) => Recollection | undefined;
  /** Of those that have a place. */
  readonly entries: (
    placeOf: (url: string) => number | undefined,
  ) => Iterable<readonly [url: string, page: Recollection]>;
};
/** Of the addresses one line, and of each page, which begins with the place of its own: `[12,…`. JSON has no line breaks of its own. */
export const openBlock = (bytes: Uint8Array): OpenBlock => {
  const [first = '', ...lines] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString().split('\n');
  const urls = JSON.parse(first === '' ? '[]' : first) as readonly string[];
  const url = (at: number): string => urls[at] ?? '';
  const pages = new Map(lines.map((line) => [url(Number.parseInt(line.slice(1), 10)), line]));
  /** Of each address: 1 once a page has told of it. */
  const told = new Uint8Array(urls.length);
  const newsOf = (links: readonly number[]): readonly string[] => {
    const news: string[] = [];
    for (const at of links) {
      if (told[at] === 1) continue;
      told[at] = 1;
      news.push(url(at));
    }
    return news;
  };
  const read = (line: string, place: number): Recollection => {
    const [, etag, lastModified, sha256, simhash, links, outbound, kept] = JSON.parse(line) as SavedPage;
    const page: { -readonly [Part in keyof Recollection]: Recollection[Part] } = {
      sha256,
      simhash,
      get links() {
        return links.map(url);
      },
      outbound: outbound.map(([to, text, rel, hidden]) => ({ url: url(to), text, rel, hidden: hidden === 1 })),
      place,
      news: () => newsOf(links),
    };
    if (etag !== null) page.etag = etag;
    if (lastModified !== null) page.lastModified = lastModified;
    if (kept !== null) page.kept = kept;
    return page;
  };
  return {
    get: (of, place) => {
      const line = pages.get(of);
      return line === undefined ? undefined : read(line, place);
    },
    *entries(placeOf) {
      for (const [of, line] of pages) {
        const place = placeOf(of);
        if (place !== undefined) yield [of, read(line, place)];
      }
    },
  };
};
