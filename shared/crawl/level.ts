/**
 * What waits at one distance from the start, first in, first out, in blocks. The block that is being taken from and the one that is being
 * filled lie as they are; those between are packed and put away, outside memory where there is such a place, until their turn comes.
 *
 *   taken from ◀── [ … ]   { packed }   { packed }   { packed }   [ … ] ◀── filled
 */
import { copy } from './copy.ts';

/** The page on which an address was first found; shared by all that were found there. */
export type Parent = {
  /** Clicks from the start; the start page's own parent is -1. */
  readonly depth: number;
  /** How many ancestors in a row said the same. */
  readonly echoes: number;
  readonly simhash: string;
  /** The part of the site by which the start page leads here; empty: each address found there is a beginning. */
  readonly branch: string;
};
export type Waiting = { readonly url: string; readonly parent: Parent; readonly tries: number };
/** A place for bytes that are not needed for a while; each is taken once. */
export type Store = {
  readonly put: (bytes: Uint8Array) => number;
  readonly read: (id: number) => Uint8Array;
  readonly drop: (id: number) => void;
};
export type Level = {
  readonly push: (waiting: Waiting) => void;
  readonly shift: () => Waiting | undefined;
  readonly isEmpty: () => boolean;
  readonly list: () => readonly Waiting[];
};

export const memoryStore = (): Store => {
  const kept = new Map<number, Uint8Array>();
  let next = 0;
  return {
    put: (bytes) => {
      kept.set(next, bytes);
      next += 1;
      return next - 1;
    },
    read: (id) => kept.get(id) ?? new Uint8Array(),
    drop: (id) => void kept.delete(id),
  };
};

/** `urls`: the addresses, or where they are put away. Objects would cost five times as much. */
type Block = { urls: string[] | number; readonly parents: Parent[]; readonly tries: number[]; head: number };
const blockSize = 1_024;
const emptyBlock = (): Block => ({ urls: [], parents: [], tries: [], head: 0 });
/** No canonical address has it. */
const between = '\n';

export const createLevel = (store: Store): Level => {
  let blocks: Block[] = [];
  /** First block that has any. */
  let first = 0;
  const urlsOf = ({ urls }: Block): readonly string[] =>
    typeof urls === 'number' ? Buffer.from(store.read(urls)).toString().split(between) : urls;
  const pack = (block: Block): void => {
    if (typeof block.urls !== 'number') block.urls = store.put(Buffer.from(block.urls.join(between)));
  };
  const unpack = (block: Block): string[] => {
    if (typeof block.urls === 'number') {
      const packed = block.urls;
      block.urls = [...urlsOf(block)];
      store.drop(packed);
    }
    return block.urls;
  };
  const at = (block: Block, urls: readonly string[], place: number): Waiting | undefined => {
    const url = urls[place];
    const parent = block.parents[place];
    return url === undefined || parent === undefined ? undefined : { url, parent, tries: block.tries[place] ?? 0 };
  };
  return {
    push: ({ url, parent, tries }) => {
      let last = blocks.at(-1);
      if (last === undefined || last.parents.length >= blockSize) {
        if (last !== undefined && blocks.length - 1 > first) pack(last);
        last = emptyBlock();
        blocks.push(last);
      }
      unpack(last).push(copy(url));
      last.parents.push(parent);
      last.tries.push(tries);
    },
    shift: () => {
      const block = blocks[first];
      if (block === undefined) return undefined;
      const taken = at(block, unpack(block), block.head);
      block.head += 1;
      if (block.head < block.parents.length) return taken;
      blocks[first] = emptyBlock();
      first += 1;
      if (first === blocks.length) {
        blocks = [];
        first = 0;
      }
      return taken;
    },
    isEmpty: () => blocks.length === 0,
    list: () =>
      blocks.slice(first).flatMap((block) => {
        const urls = urlsOf(block);
        return block.parents.slice(block.head).flatMap((_, place) => at(block, urls, block.head + place) ?? []);
      }),
  };
};
