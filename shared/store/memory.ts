/**
 * Records in memory, for worlds that live as long as a process: the simulation, and tests. They pass the same contract suite as
 * the two real stores. A body is kept as the JSON that the other stores would keep.
 */
import type { IndexName, Key, Query, Records, Row, Write } from '../ports.ts';
import { fail, ok } from '../result.ts';
import { pageOf, readCursor } from './cursor.ts';
import { checkCount, checkKey, checkWrites, compareText, keyOf, limitOf, rangeOf } from './limits.ts';
import { indexNames } from './schema.ts';

/** A row as it is now. The lists hold it by its places, so that what only changes its body moves nothing. */
type Entry = { row: Row; readonly places: Record<IndexName, Place | undefined> };
const nowhere = (): Entry['places'] => ({ list: undefined, due: undefined, owner: undefined });
/** Where a row stands in one list: by its place there, then by its own key. */
type Place = { readonly at: string; readonly entry: Entry };

const comparePlaces = (a: Place, b: Place): number =>
  compareText(a.at, b.at) || compareText(a.entry.row.pk, b.entry.row.pk) || compareText(a.entry.row.sk, b.entry.row.sk);

/** The first place in the sorted list that is not before `isBefore` says. */
const search = (list: readonly Place[], isBefore: (place: Place) => boolean): number => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const place = list[middle];
    if (place !== undefined && isBefore(place)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The sorted lists of one index, by partition. */
const sortedLists = () => {
  const lists = new Map<string, Place[]>();
  const positionOf = (list: readonly Place[], place: Place): number =>
    search(list, (other) => comparePlaces(other, place) < 0);
  return {
    of: (pk: string): readonly Place[] => lists.get(pk) ?? [],
    add: (pk: string, place: Place): void => {
      const list = lists.get(pk);
      if (list === undefined) lists.set(pk, [place]);
      else list.splice(positionOf(list, place), 0, place);
    },
    remove: (pk: string, place: Place): void => {
      const list = lists.get(pk);
      if (list === undefined) return;
      list.splice(positionOf(list, place), 1);
      if (list.length === 0) lists.delete(pk);
    },
  };
};

/** The body is the text's, read once and shared by all readers; most rows are never read again. */
const lazyRow = (head: Omit<Row, 'body'>, text: string): Row => {
  let body: { readonly value: unknown } | undefined;
  return {
    ...head,
    get body() {
      body ??= { value: JSON.parse(text) };
      return body.value;
    },
  };
};

export type MemoryRecords = Records & {
  /** The first sort key of a partition, without a promise: for whoever only wants to know whether something is there. */
  readonly first: (index: IndexName, pk: string) => string | undefined;
};

/**
 * `onWrite` hears of each transaction that was written, after it. `shared`: bodies are kept as they come, neither measured nor made
 * into text: for a program that never changes what it has written or read, a third of the time of a transaction.
 */
export const memoryRecords = (
  onWrite: (writes: readonly Write[]) => void = () => {},
  { shared = false }: { readonly shared?: boolean } = {},
): MemoryRecords => {
  const partitions = new Map<string, Map<string, Entry>>();
  const table = sortedLists();
  const indexes: Readonly<Record<IndexName, ReturnType<typeof sortedLists>>> = {
    list: sortedLists(),
    due: sortedLists(),
    owner: sortedLists(),
  };
  const find = ({ pk, sk }: Key): Entry | undefined => partitions.get(pk)?.get(sk);

  const placeIn = (name: IndexName, entry: Entry, old: Key | undefined, to: Key | undefined): void => {
    if (old === to || (old !== undefined && to !== undefined && old.sk === to.sk && old.pk === to.pk)) return;
    const left = entry.places[name];
    if (old !== undefined && left !== undefined) {
      indexes[name].remove(old.pk, left);
      entry.places[name] = undefined;
    }
    if (to === undefined) return;
    const there = { at: to.sk, entry };
    entry.places[name] = there;
    indexes[name].add(to.pk, there);
  };
  /** Out of the lists that it has left, into those that it has come to. */
  const place = (entry: Entry, before: Row['index'], after: Row['index']): void => {
    if (before === undefined && after === undefined) return;
    placeIn('list', entry, before?.list, after?.list);
    placeIn('due', entry, before?.due, after?.due);
    placeIn('owner', entry, before?.owner, after?.owner);
  };
  const remove = (entry: Entry): void => {
    const { pk, sk, index } = entry.row;
    partitions.get(pk)?.delete(sk);
    table.remove(pk, { at: sk, entry });
    place(entry, index, undefined);
  };
  const add = (row: Row, known: Entry | undefined): void => {
    if (known !== undefined) {
      const { index } = known.row;
      known.row = row;
      place(known, index, row.index);
      return;
    }
    const entry: Entry = { row, places: nowhere() };
    const partition = partitions.get(row.pk) ?? new Map<string, Entry>();
    partitions.set(row.pk, partition.set(row.sk, entry));
    table.add(row.pk, { at: row.sk, entry });
    place(entry, undefined, row.index);
  };
  const holds = (write: Write): boolean => {
    const rev = find(keyOf(write))?.row.rev;
    switch (write.if) {
      case 'any':
        return true;
      case 'absent':
        return rev === undefined;
      case 'present':
        return rev !== undefined;
    }
    return rev === write.if.rev;
  };
  const apply = (write: Write, text: string): void => {
    if ('check' in write) return;
    const before = find(keyOf(write));
    if (!('put' in write)) {
      if (before !== undefined) remove(before);
      return;
    }
    const { pk, sk, body, index } = write.put;
    const rev = (before?.row.rev ?? 0) + 1;
    const isPlaced = index !== undefined && indexNames.some((name) => index[name] !== undefined);
    if (shared) {
      add(isPlaced ? { pk, sk, rev, index, body } : { pk, sk, rev, body }, before);
      return;
    }
    add(lazyRow(isPlaced ? { pk, sk, rev, index } : { pk, sk, rev }, text), before);
  };

  const read = (query: Query) => {
    const limit = limitOf(query);
    const list = (query.index === 'table' ? table : indexes[query.index]).of(query.pk);
    if (list.length === 0 && query.cursor === undefined) return { rows: [] };
    const range = rangeOf(query);
    if (range === undefined) return { rows: [] };
    const start = readCursor(query, range);
    const { from, to } = range;
    let low = from === undefined ? 0 : search(list, ({ at }) => compareText(at, from) < 0);
    let high = to === undefined ? list.length : search(list, ({ at }) => compareText(at, to) <= 0);
    if (start !== undefined) {
      const last: Place = { at: start.at, entry: { row: { ...start.key, rev: 0, body: null }, places: nowhere() } };
      if (query.descending)
        high = Math.min(
          high,
          search(list, (place) => comparePlaces(place, last) < 0),
        );
      else
        low = Math.max(
          low,
          search(list, (place) => comparePlaces(place, last) <= 0),
        );
    }
    const found = query.descending
      ? list.slice(Math.max(low, high - limit - 1), high).reverse()
      : list.slice(low, Math.min(high, low + limit + 1));
    return pageOf(
      query,
      found.map(({ entry }) => entry.row),
      limit,
    );
  };

  return {
    get: async (key) => {
      checkKey(key);
      return find(key)?.row;
    },
    query: async (query) => read(query),
    transact: async (writes) => {
      const checked = shared ? undefined : checkWrites(writes);
      if (shared) checkCount(writes);
      // All conditions first: a transaction that fails one has written nothing.
      const failed = writes.findIndex((write) => !holds(write));
      if (failed >= 0) return fail({ failed });
      writes.forEach((write, at) => {
        apply(write, checked?.[at]?.text ?? '');
      });
      onWrite(writes);
      return ok(undefined);
    },
    first: (index, pk) => indexes[index].of(pk)[0]?.at,
  };
};
