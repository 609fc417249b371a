/**
 * Millions of listed hosts as one block of bytes a category, that is only mapped, never parsed:
 *
 *   magic, length of the description │ description (JSON) │ filter cells │ buckets │ rests │ tags
 *
 * The filter answers "surely not" for nearly every host of the web. What passes it is looked for in the exact store: the names' 64-bit
 * hashes sorted, their upper bits made into bucket numbers, the next 32 kept; the tag beside says which lists name the host, and since when.
 */
import type { Strength } from '../policy/feed.ts';
import type { Category } from '../policy/policy.ts';
import { buildFuse, type FuseShape } from './fuse-filter.ts';
import { hashNames, newNameHashes } from './host-hash.ts';
import type { ListHeader } from './list.ts';

export type CompiledList = ListHeader & { readonly entries: number; readonly strength: Strength };
/** List by its number, and the day since when. */
export type Mention = readonly [list: number, since: string];

export type TagBytes = 0 | 1 | 2 | 4;

export type Description = {
  readonly category: Category;
  readonly lists: readonly CompiledList[];
  readonly hosts: number;
  readonly filter: FuseShape;
  /** Buckets are 2 to this power. */
  readonly bucketBits: number;
  /** Bytes a tag: as few as number them all; none where there is but one. */
  readonly tagBytes: TagBytes;
  /** What a tag stands for. */
  readonly tags: readonly (readonly Mention[])[];
  /** Addresses that begin so: host, path and query, mention. The host is in the filter too. */
  readonly prefixes: readonly (readonly [host: string, path: string, ...Mention])[];
};
/** `HWL1` read as a little-endian number: bytes from a machine of the other order are refused rather than misread. */
export const magic = 0x314c5748;

export type Builder = {
  /** Answers the number to name this list by. */
  readonly addList: (list: Omit<CompiledList, 'entries'>) => number;
  /** A host (lower-case ASCII, checked by the caller) or, with a path, the addresses on it that begin so. */
  readonly add: (list: number, host: string, since: string, path?: string) => void;
  readonly build: () => { readonly bytes: Uint8Array; readonly lists: readonly CompiledList[] };
};

/** Grows by doubling. */
const growing = (): { push: (value: number) => void; readonly values: () => Uint32Array } => {
  let held = new Uint32Array(1024);
  let count = 0;
  return {
    push: (value) => {
      if (count === held.length) {
        const larger = new Uint32Array(count * 2);
        larger.set(held);
        held = larger;
      }
      held[count] = value;
      count += 1;
    },
    values: () => held.subarray(0, count),
  };
};

/** Numbers of the keys, by key. Radix by the upper bits, then insertion: names' hashes are spread evenly. */
const sortedOrder = (high: Uint32Array, low: Uint32Array): Uint32Array => {
  const bits = Math.min(20, Math.max(0, Math.ceil(Math.log2(Math.max(1, high.length / 4)))));
  const at = (key: number): number => (bits === 0 ? 0 : (high[key] ?? 0) >>> (32 - bits));
  const ends = new Uint32Array(2 ** bits + 1);
  for (let key = 0; key < high.length; key += 1) ends[at(key) + 1] = (ends[at(key) + 1] ?? 0) + 1;
  for (let bucket = 1; bucket < ends.length; bucket += 1) ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0);
  const starts = ends.slice();
  const order = new Uint32Array(high.length);
  const before = (a: number, b: number): boolean =>
    (high[a] ?? 0) === (high[b] ?? 0) ? (low[a] ?? 0) < (low[b] ?? 0) : (high[a] ?? 0) < (high[b] ?? 0);
  for (let key = 0; key < high.length; key += 1) {
    const bucket = at(key);
    let place = ends[bucket] ?? 0;
    ends[bucket] = place + 1;
    for (const first = starts[bucket] ?? 0; place > first && before(key, order[place - 1] ?? 0); place -= 1)
      order[place] = order[place - 1] ?? 0;
    order[place] = key;
  }
  return order;
};

export const createBuilder = (category: Category): Builder => {
  const lists: { -readonly [K in keyof CompiledList]: CompiledList[K] }[] = [];
  const highs = growing();
  const lows = growing();
  const marks = growing();
  const prefixes: [string, string, number, string][] = [];
  const names = newNameHashes();
  const mentions: Mention[] = [];
  const mentionNumbers = new Map<string, number>();
  /** The host of a prefix is in the filter, but is itself not listed. */
  const onlyPrefix = 0xffffffff;
  const numberOf = (list: number, since: string): number => {
    const key = `${list} ${since}`;
    const known = mentionNumbers.get(key);
    if (known !== undefined) return known;
    mentionNumbers.set(key, mentions.length);
    return mentions.push([list, since]) - 1;
  };

  /** Hosts named more than once become one key, whose tag names every mention of it. */
  const fold = () => {
    const [high, low, mark] = [highs.values(), lows.values(), marks.values()];
    const tags: Mention[][] = [];
    const tagNumbers = new Map<string, number>();
    const [keyHigh, keyLow, keyTag] = [growing(), growing(), growing()];
    const order = sortedOrder(high, low);
    for (let from = 0; from < order.length; ) {
      const key = order[from] ?? 0;
      const said = new Set<number>();
      let to = from;
      for (; to < order.length; to += 1) {
        const other = order[to] ?? 0;
        if (high[other] !== high[key] || low[other] !== low[key]) break;
        const number = mark[other] ?? 0;
        if (number !== onlyPrefix) said.add(number);
      }
      const name = said.size === 1 ? String([...said][0]) : [...said].sort((a, b) => a - b).join(' ');
      let tag = tagNumbers.get(name);
      if (tag === undefined) {
        const numbers = [...said].sort((a, b) => a - b);
        tag = tags.push(numbers.flatMap((number) => mentions.slice(number, number + 1))) - 1;
        tagNumbers.set(name, tag);
      }
      for (const { 0: list } of tags[tag] ?? []) {
        const header = lists[list];
        if (header !== undefined) header.entries += 1;
      }
      keyHigh.push(high[key] ?? 0);
      keyLow.push(low[key] ?? 0);
      keyTag.push(tag);
      from = to;
    }
    return { high: keyHigh.values(), low: keyLow.values(), tag: keyTag.values(), tags };
  };

  return {
    addList: (list) => lists.push({ ...list, entries: 0 }) - 1,
    add: (list, host, since, path) => {
      hashNames(host, names);
      highs.push(names.high[names.count - 1] ?? 0);
      lows.push(names.low[names.count - 1] ?? 0);
      marks.push(path === undefined ? numberOf(list, since) : onlyPrefix);
      if (path !== undefined) prefixes.push([host, path, list, since]);
    },
    build: () => {
      for (const list of lists) list.entries = 0;
      const { high, low, tag, tags } = fold();
      for (const [, , list] of prefixes) {
        const header = lists[list];
        if (header !== undefined) header.entries += 1;
      }
      const { cells, ...filter } = buildFuse(high, low);
      const bucketBits = Math.min(20, Math.max(0, Math.ceil(Math.log2(Math.max(1, high.length / 8)))));
      const tagBytes = tags.length > 0x10000 ? 4 : tags.length > 0x100 ? 2 : tags.length > 1 ? 1 : 0;
      const description: Description = {
        category,
        lists,
        hosts: high.length,
        filter,
        bucketBits,
        tagBytes,
        tags,
        prefixes,
      };
      return { bytes: pack(description, cells, high, low, tag), lists };
    },
  };
};

/** Sections begin at multiples of four. */
export const roundUp = (bytes: number): number => (bytes + 3) & ~3;
/** The 32 bits after those that number the bucket. */
export const restOf = (high: number, low: number, bucketBits: number): number =>
  (bucketBits === 0 ? high : (high << bucketBits) | (low >>> (32 - bucketBits))) >>> 0;

/** The tags of a block, which begin at `at`. */
export const tagsAt = (
  { buffer, byteOffset }: Uint8Array,
  at: number,
  hosts: number,
  tagBytes: TagBytes,
): Uint8Array | Uint16Array | Uint32Array => {
  switch (tagBytes) {
    case 0:
      return new Uint8Array(0);
    case 1:
      return new Uint8Array(buffer, byteOffset + at, hosts);
    case 2:
      return new Uint16Array(buffer, byteOffset + at, hosts);
    case 4:
      return new Uint32Array(buffer, byteOffset + at, hosts);
  }
};

const pack = (
  description: Description,
  cells: Uint16Array,
  high: Uint32Array,
  low: Uint32Array,
  tag: Uint32Array,
): Uint8Array => {
  const { bucketBits, tagBytes, hosts } = description;
  const text = new TextEncoder().encode(JSON.stringify(description));
  const start = { text: 8, cells: 8 + roundUp(text.length), buckets: 0, rests: 0, tags: 0 };
  start.buckets = start.cells + roundUp(cells.byteLength);
  start.rests = start.buckets + 4 * (2 ** bucketBits + 1);
  start.tags = start.rests + 4 * hosts;
  const bytes = new Uint8Array(start.tags + roundUp(tagBytes * hosts));
  new Uint32Array(bytes.buffer, 0, 2).set([magic, text.length]);
  bytes.set(text, start.text);
  new Uint16Array(bytes.buffer, start.cells, cells.length).set(cells);
  const buckets = new Uint32Array(bytes.buffer, start.buckets, 2 ** bucketBits + 1);
  const rests = new Uint32Array(bytes.buffer, start.rests, hosts);
  for (let key = 0; key < hosts; key += 1) {
    const bucket = bucketBits === 0 ? 0 : (high[key] ?? 0) >>> (32 - bucketBits);
    buckets[bucket + 1] = (buckets[bucket + 1] ?? 0) + 1;
    rests[key] = restOf(high[key] ?? 0, low[key] ?? 0, bucketBits);
  }
  for (let bucket = 1; bucket < buckets.length; bucket += 1)
    buckets[bucket] = (buckets[bucket] ?? 0) + (buckets[bucket - 1] ?? 0);
  tagsAt(bytes, start.tags, hosts, tagBytes).set(tagBytes === 0 ? [] : tag);
  return bytes;
};
