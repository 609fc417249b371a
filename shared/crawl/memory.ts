/**
 * What a visit leaves for the next: how to ask whether a page has changed, and what it was if it has not. While a visit goes on it is
 * written page by page into blocks, which are made small and put away as soon as they are full; the next visit opens a block when it comes
 * to a page of it, and most often stays in it, since both go through a site in the same order. What is in use stays the same however many
 * pages there are, but for a number a page.
 *
 *   set ──▶ [ open block ] ── full ──▶ pack ──▶ store ── save ──▶ one JSON value a site ──▶ get: [ a few blocks, unpacked ]
 */
import type { Json } from '../ports.ts';
import { createKeyedHash, type HashKey, hashKeyOf } from './keyed-hash.ts';
import { memoryStore, type Store } from './level.ts';
import {
  createBlock,
  mostOutbound,
  type OpenBlock,
  openBlock,
  type Recollection,
  type Remembered,
} from './memory-block.ts';

export { mostOutbound, type Recollection, type Remembered };
/** Makes bytes smaller, and back; undefined: those are none that it made. */
export type Packer = {
  readonly pack: (bytes: Uint8Array) => Uint8Array;
  readonly unpack: (bytes: Uint8Array) => Uint8Array | undefined;
};
/** What it may use of the world. */
export type Shelf = { readonly secret?: string; readonly store?: Store; readonly packer?: Packer };
/** Of the last visit. */
export type Recalled = {
  readonly get: (url: string) => Recollection | undefined;
  readonly entries: () => Iterable<readonly [url: string, page: Recollection]>;
  /** Whether any page is recalled at all. */
  readonly hasAny: () => boolean;
  /** By which its addresses are hashed; undefined: there are none. */
  readonly key: HashKey | undefined;
  /** Of each page, by its place. */
  readonly hashes: Float64Array;
  readonly placeOf: (hash: number) => number | undefined;
  readonly blocks: () => Iterable<OldBlock>;
};
/** As it was kept; `pages`: the places of those that it is looked up for. */
type OldBlock = {
  readonly packed: () => Uint8Array;
  readonly pages: readonly number[];
  readonly entries: () => Iterable<readonly [url: string, page: Recollection]>;
};
/** For the next. */
export type Memory = {
  readonly set: (url: string, page: Remembered) => void;
  /** As it was recalled: a block that is kept whole goes on as it is. */
  readonly keep: (url: string, page: Recollection) => void;
  /** Keeps what was recalled and is not here: the pages that a visit did not get to. */
  readonly keepRest: () => void;
  readonly save: () => Json;
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
type SavedMemory = {
  readonly version: 3;
  readonly knowledge: string;
  readonly lists: string;
  /** By which addresses are hashed; it goes from visit to visit. */
  readonly key: HashKey;
  /** Of each page, in base64: the hash of its address (8 bytes) and the number of its block (4). */
  readonly index: string;
  readonly blocks: readonly string[];
};
const mostPages = 20_000;
/** Of packed blocks: a site of pages with ten thousand links each is asked anew of most of them, and costs no more memory than others. */
const mostBytes = 16 * 1024 * 1024;
const indexBytes = 12;
/** Blocks that lie open at one time while they are read. */
const openBlocks = 6;

const unpacked: Packer = { pack: (bytes) => bytes, unpack: (bytes) => bytes };
/** 53 of the 64 bits of a hash, which is what a number holds: of 20,000 pages two share one with a chance of one in 45 million. */
const numberOf = (high: number, low: number): number => (high >>> 0) * 2 ** 21 + (low >>> 11);

/** By this module, in this form; anything else is passed over, and the site asked anew. */
const savedOf = (saved: Json | undefined): SavedMemory | undefined => {
  const given = saved as SavedMemory | null | undefined;
  return given?.version === 3 ? given : undefined;
};
/** In order: of each page the hash, and the number of its block. */
type Index = { readonly hashes: Float64Array; readonly blocks: Int32Array };
const readIndex = (index: string): Index => {
  const bytes = Buffer.from(index, 'base64');
  const size = Math.floor(bytes.length / indexBytes);
  const hashes = new Float64Array(size);
  const blocks = new Int32Array(size);
  for (let place = 0; place < size; place += 1) {
    hashes[place] = bytes.readDoubleLE(place * indexBytes);
    blocks[place] = bytes.readInt32LE(place * indexBytes + 8);
  }
  return { hashes, blocks };
};
const writeIndex = (places: ReadonlyMap<number, number>): string => {
  const bytes = Buffer.allocUnsafe(places.size * indexBytes);
  let at = 0;
  for (const [page, number] of places) {
    bytes.writeDoubleLE(page, at);
    bytes.writeInt32LE(number, at + 8);
    at += indexBytes;
  }
  return bytes.toString('base64');
};
const numbering = (key: HashKey): ((url: string) => number) => {
  const hashOf = createKeyedHash(key);
  return (url) => {
    const bits = hashOf(url);
    return numberOf(bits[0] ?? 0, bits[1] ?? 0);
  };
};

const nothing: Recalled = {
  get: () => undefined,
  entries: () => [],
  hasAny: () => false,
  key: undefined,
  hashes: new Float64Array(),
  placeOf: () => undefined,
  blocks: () => [],
};
/** `saved` by a memory, or undefined; as this judge believes it. A page that is not believed is asked for whole, and judged anew. */
export const recall = (saved: Json | undefined, judge: Judge, { packer = unpacked }: Shelf = {}): Recalled => {
  const { knowledge = '', lists = '', isDoubtful = () => true, isAged = () => false } = judge;
  const given = savedOf(saved);
  if (given === undefined || given.knowledge !== knowledge) return nothing;
  const changed = given.lists !== lists;
  const numberOfPage = numbering(given.key);
  const { hashes, blocks } = readIndex(given.index);
  const places = new Map<number, number>();
  for (const [place, hash] of hashes.entries()) places.set(hash, place);
  const believed = (url: string, page: Remembered): boolean =>
    !(changed && isDoubtful(url, page)) && !isAged(url, page);
  const packed = (number: number): Uint8Array => Buffer.from(given.blocks[number] ?? '', 'base64');
  const read = (number: number): OpenBlock => openBlock(packer.unpack(packed(number)) ?? new Uint8Array());
  const entriesOf = function* (number: number): Generator<readonly [url: string, page: Recollection]> {
    const placeOf = (url: string): number | undefined => {
      const place = places.get(numberOfPage(url));
      return place !== undefined && blocks[place] === number ? place : undefined;
    };
    for (const [url, page] of read(number).entries(placeOf)) if (believed(url, page)) yield [url, page];
  };
  const entries = function* (): Generator<readonly [url: string, page: Recollection]> {
    for (const number of given.blocks.keys()) yield* entriesOf(number);
  };
  let isMet = false;
  /** The last one used is the last of them, and most often it is the next, too. */
  let last = -1;
  let lastBlock: OpenBlock | undefined;
  const open = new Map<number, OpenBlock>();
  const blockOf = (number: number): OpenBlock => {
    if (number === last && lastBlock !== undefined) return lastBlock;
    const block = open.get(number) ?? read(number);
    open.delete(number);
    open.set(number, block);
    for (const [first] of open) if (open.size > openBlocks) open.delete(first);
    last = number;
    lastBlock = block;
    return block;
  };
  return {
    key: given.key,
    hashes,
    placeOf: (hash) => places.get(hash),
    get: (url) => {
      const place = places.get(numberOfPage(url));
      if (place === undefined) return undefined;
      const page = blockOf(blocks[place] ?? 0).get(url, place);
      if (page === undefined || !believed(url, page)) return undefined;
      isMet = true;
      return page;
    },
    entries,
    hasAny: () => isMet || entries().next().done !== true,
    *blocks() {
      const pages = given.blocks.map((): number[] => []);
      for (const place of places.values()) pages[blocks[place] ?? 0]?.push(place);
      for (const [number, each] of pages.entries())
        yield { packed: () => packed(number), pages: each, entries: () => entriesOf(number) };
    },
  };
};

/** `saved`: by an earlier slice of the same visit. */
export const createMemory = (
  saved: Json | undefined,
  before: Recalled,
  judge: Judge,
  { secret = '', store = memoryStore(), packer = unpacked }: Shelf = {},
): Memory => {
  const { knowledge = '', lists = '' } = judge;
  const given = savedOf(saved);
  const key = given?.key ?? before.key ?? hashKeyOf(secret);
  const numberOfPage = numbering(key);
  const isOfBefore = before.key !== undefined && key.every((half, at) => half === before.key?.[at]);
  const blocks: number[] = [];
  let bytes = 0;
  /** Of pages set twice the later counts. */
  const places = new Map<number, number>();
  /** By the place that it was recalled from: 1 for what is kept as it was, until it is put in its place. */
  const kept = new Uint8Array(before.hashes.length);
  let block = createBlock();

  const put = (packed: Uint8Array): void => {
    blocks.push(store.put(packed));
    bytes += packed.length;
  };
  const close = (): void => {
    if (block.isEmpty()) return;
    put(packer.pack(block.bytes()));
    block = createBlock();
  };
  const set: Memory['set'] = (url, page) => {
    const number = numberOfPage(url);
    const recalledFrom = isOfBefore ? before.placeOf(number) : undefined;
    if (recalledFrom !== undefined) kept[recalledFrom] = 0;
    if (bytes >= mostBytes || (places.size >= mostPages && !places.has(number)) || !block.add(url, page)) return;
    places.set(number, blocks.length);
    if (block.isFull()) close();
  };
  const takeOver = ({ packed, pages, entries }: OldBlock): void => {
    const own = pages.filter((place) => kept[place] === 1);
    if (own.length === 0) return;
    if (own.length < pages.length) {
      for (const [url, page] of entries()) if (kept[page.place] === 1) set(url, page);
      return;
    }
    if (bytes >= mostBytes || places.size + own.length > mostPages) return;
    close();
    for (const place of own) places.set(before.hashes[place] ?? 0, blocks.length);
    put(packed());
  };

  if (given !== undefined && given.knowledge === knowledge && given.lists === lists) {
    for (const each of given.blocks) put(Buffer.from(each, 'base64'));
    const index = readIndex(given.index);
    for (const [place, hash] of index.hashes.entries()) places.set(hash, index.blocks[place] ?? 0);
  } else for (const [url, page] of recall(saved, judge, { packer }).entries()) set(url, page);

  return {
    set,
    keep: (url, page) => {
      if (isOfBefore) kept[page.place] = 1;
      else set(url, page);
    },
    keepRest: () => {
      for (const [url, page] of before.entries()) {
        if (places.has(numberOfPage(url))) continue;
        if (isOfBefore) kept[page.place] = 1;
        else set(url, page);
      }
    },
    save: () => {
      for (const each of before.blocks()) takeOver(each);
      close();
      return {
        version: 3,
        knowledge,
        lists,
        key,
        index: writeIndex(places),
        blocks: blocks.map((id) => Buffer.from(store.read(id)).toString('base64')),
      } satisfies SavedMemory as unknown as Json;
    },
  };
};
