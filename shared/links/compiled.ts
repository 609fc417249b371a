/** Look-up in what compile.ts made: names of the host in one pass, the filter, then the exact store. */
import { GiveUp } from '../errors.ts';
import { type CompiledList, type Description, magic, restOf, roundUp, tagsAt } from './compile.ts';
import { cellCount, fuseHas } from './fuse-filter.ts';
import { type Address, addressOf, registrable, withParents } from './host.ts';
import { hashNames, type NameHashes, newNameHashes } from './host-hash.ts';
import type { Whitelist } from './list.ts';
import type { LinkIndex, Listing } from './lookup.ts';

type Store = {
  readonly description: Description;
  readonly has: (high: number, low: number) => boolean;
  /** Number of the tag, or -1. */
  readonly tagAt: (high: number, low: number) => number;
  /** By host; made when the first prefix's host passes the filter. */
  readonly prefixes: () => ReadonlyMap<string, Description['prefixes']>;
};
const damaged = (): GiveUp =>
  new GiveUp('A compiled link list is damaged.', 'Build it again with `hostwarden feeds update` or `feeds build DIR`.');

const describe = (bytes: Uint8Array): Description => {
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  const length = head[1] ?? 0;
  if (head[0] !== magic || 8 + length > bytes.length) throw damaged();
  try {
    return JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Description;
  } catch {
    throw damaged();
  }
};

/** Throws GiveUp where the bytes are not whole. They are kept, not copied, unless they begin at an odd place. */
const openStore = (given: Uint8Array): Store => {
  const bytes = given.byteOffset % 4 === 0 ? given : given.slice();
  if (bytes.length < 8) throw damaged();
  const description = describe(bytes);
  const { hosts, bucketBits, tagBytes, filter: shape } = description;
  const cellsAt = 8 + roundUp(new Uint32Array(bytes.buffer, bytes.byteOffset, 2)[1] ?? 0);
  const bucketsAt = cellsAt + roundUp(2 * cellCount(shape));
  const restsAt = bucketsAt + 4 * (2 ** bucketBits + 1);
  const tagsFrom = restsAt + 4 * hosts;
  if (bytes.length !== tagsFrom + roundUp(tagBytes * hosts)) throw damaged();
  const filter = { ...shape, cells: new Uint16Array(bytes.buffer, bytes.byteOffset + cellsAt, cellCount(shape)) };
  const buckets = new Uint32Array(bytes.buffer, bytes.byteOffset + bucketsAt, 2 ** bucketBits + 1);
  const rests = new Uint32Array(bytes.buffer, bytes.byteOffset + restsAt, hosts);
  const tags = tagsAt(bytes, tagsFrom, hosts, tagBytes);
  let prefixes: ReadonlyMap<string, Description['prefixes']> | undefined;
  return {
    description,
    has: (high, low) => fuseHas(filter, high, low),
    tagAt: (high, low) => {
      const bucket = bucketBits === 0 ? 0 : high >>> (32 - bucketBits);
      const wanted = restOf(high, low, bucketBits);
      let from = buckets[bucket] ?? 0;
      let to = buckets[bucket + 1] ?? 0;
      while (from < to) {
        const middle = (from + to) >>> 1;
        if ((rests[middle] ?? 0) < wanted) from = middle + 1;
        else to = middle;
      }
      return from < (buckets[bucket + 1] ?? 0) && rests[from] === wanted
        ? tagBytes === 0
          ? 0
          : (tags[from] ?? -1)
        : -1;
    },
    prefixes: () => (prefixes ??= Map.groupBy(description.prefixes, ([host]) => host)),
  };
};

const listing = (description: Description, list: number, since: string, rule: string): readonly Listing[] => {
  const header: CompiledList | undefined = description.lists[list];
  if (header === undefined) return [];
  const { name, version, strength } = header;
  const proof = { category: description.category, list: name, version, since, rule };
  return [strength === 'full' ? proof : { ...proof, strength }];
};

const listingsOf = (store: Store, names: NameHashes, at: number, { host, path }: Address): readonly Listing[] => {
  const [high, low] = [names.high[at] ?? 0, names.low[at] ?? 0];
  const tag = store.tagAt(high, low);
  const { description } = store;
  if (tag < 0) return []; // the filter was wrong: one time in 65,536
  const name = host.slice(names.start[at] ?? 0);
  const whole = (description.tags[tag] ?? []).flatMap(([list, since]) => listing(description, list, since, name));
  if (description.prefixes.length === 0) return whole;
  const parts = (store.prefixes().get(name) ?? []).flatMap(([, prefix, list, since]) =>
    path.startsWith(prefix) ? listing(description, list, since, name + prefix) : [],
  );
  return [...whole, ...parts];
};

/**
 * `blocks`: one a category, as built. The answer is that of `compileLinks` for the same lists, host before parents; a host above the
 * registrable domain never answers, whatever a list says. Throws GiveUp where a block is damaged.
 */
export const openLinks = (blocks: readonly Uint8Array[], whitelist: Whitelist = new Set()): LinkIndex => {
  const stores = blocks.map(openStore);
  const names = newNameHashes();
  return {
    lists: stores.flatMap(({ description }) => description.lists),
    lookup: (input) => {
      const address = typeof input === 'string' ? addressOf(input) : input;
      if (address === undefined) return [];
      const { host } = address;
      hashNames(host, names);
      let reach = -1;
      const least = names.count > 1 ? 1 : 0;
      const found: Listing[] = [];
      // The shortest name is a top-level domain, which is nobody’s.
      for (let at = names.count - 1; at >= least; at -= 1) {
        const high = names.high[at] ?? 0;
        const low = names.low[at] ?? 0;
        for (const store of stores) {
          if (!store.has(high, low)) continue;
          // Only now is it worth the suffix list's while.
          if (reach < 0) reach = host.length - registrable(host).length;
          if ((names.start[at] ?? 0) <= reach) found.push(...listingsOf(store, names, at, address));
        }
      }
      if (found.length === 0 || whitelist.size === 0) return found;
      return withParents(host).some((name) => whitelist.has(name)) ? [] : found;
    },
  };
};
