/**
 * Records in memory, for worlds that live as long as a process: the simulation, and tests. They pass the same contract suite as
 * the two real stores. A body is kept as the JSON that the other stores would keep, read once and shared by all readers.
 */
import type { IndexName, Key, Query, Records, Row, Write } from '../ports.ts';
import { fail, ok } from '../result.ts';
import { pageOf, readCursor } from './cursor.ts';
import { type CheckedWrite, checkKey, checkWrites, compareText, keyOf, limitOf, rangeOf } from './limits.ts';
import { indexNames } from './schema.ts';

/** Where a row stands in one list: by its place there, then by its own key. */
type Place = { readonly at: string; readonly row: Row };

const comparePlaces = (a: Place, b: Place): number =>
  compareText(a.at, b.at) || compareText(a.row.pk, b.row.pk) || compareText(a.row.sk, b.row.sk);

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
    /** The same place, another row: nothing moves. */
    swap: (pk: string, place: Place): void => {
      const list = lists.get(pk);
      if (list !== undefined) list[positionOf(list, place)] = place;
    },
    remove: (pk: string, place: Place): void => {
      const list = lists.get(pk);
      if (list === undefined) return;
      list.splice(positionOf(list, place), 1);
      if (list.length === 0) lists.delete(pk);
    },
  };
};

/**
 * `onWrite` hears of each transaction that was written, after it. `shared`: bodies are kept as they come, neither measured nor made
 * into text: for a program that never changes what it has written or read, a third of the time of a transaction.
 */
export const memoryRecords = (
  onWrite: (writes: readonly Write[]) => void = () => {},
  { shared = false }: { readonly shared?: boolean } = {},
): Records => {
  const partitions = new Map<string, Map<string, Row>>();
  const table = sortedLists();
  const indexes: Readonly<Record<IndexName, ReturnType<typeof sortedLists>>> = {
    list: sortedLists(),
    due: sortedLists(),
    owner: sortedLists(),
  };
  const find = ({ pk, sk }: Key): Row | undefined => partitions.get(pk)?.get(sk);

  const remove = (row: Row): void => {
    partitions.get(row.pk)?.delete(row.sk);
    table.remove(row.pk, { at: row.sk, row });
    for (const name of indexNames) {
      const place = row.index?.[name];
      if (place !== undefined) indexes[name].remove(place.pk, { at: place.sk, row });
    }
  };
  const add = (row: Row, before: Row | undefined): void => {
    const partition = partitions.get(row.pk) ?? new Map<string, Row>();
    partitions.set(row.pk, partition.set(row.sk, row));
    if (before === undefined) table.add(row.pk, { at: row.sk, row });
    else table.swap(row.pk, { at: row.sk, row });
    for (const name of indexNames) {
      const [old, place] = [before?.index?.[name], row.index?.[name]];
      if (place !== undefined && old?.pk === place.pk && old.sk === place.sk) {
        indexes[name].swap(place.pk, { at: place.sk, row });
        continue;
      }
      if (before !== undefined && old !== undefined) indexes[name].remove(old.pk, { at: old.sk, row: before });
      if (place !== undefined) indexes[name].add(place.pk, { at: place.sk, row });
    }
  };
  const holds = (write: Write): boolean => {
    const rev = find(keyOf(write))?.rev;
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
  const apply = ({ write, text }: CheckedWrite): void => {
    if ('check' in write) return;
    const before = find(keyOf(write));
    if (!('put' in write)) {
      if (before !== undefined) remove(before);
      return;
    }
    const { pk, sk, index } = write.put;
    const places = indexNames.flatMap((name) => (index?.[name] === undefined ? [] : [[name, index[name]]]));
    let body = shared ? { value: write.put.body } : undefined;
    const row: Row = {
      pk,
      sk,
      rev: (before?.rev ?? 0) + 1,
      // Most rows are never read again.
      get body() {
        body ??= { value: JSON.parse(text) };
        return body.value;
      },
      ...(places.length === 0 ? {} : { index: Object.fromEntries(places) }),
    };
    add(row, before);
  };

  const read = (query: Query) => {
    const limit = limitOf(query);
    const range = rangeOf(query);
    if (range === undefined) return { rows: [] };
    const start = readCursor(query, range);
    const list = (query.index === 'table' ? table : indexes[query.index]).of(query.pk);
    const { from, to } = range;
    let low = from === undefined ? 0 : search(list, ({ at }) => compareText(at, from) < 0);
    let high = to === undefined ? list.length : search(list, ({ at }) => compareText(at, to) <= 0);
    if (start !== undefined) {
      const last: Place = { at: start.at, row: { ...start.key, rev: 0, body: null } };
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
      found.map(({ row }) => row),
      limit,
    );
  };

  return {
    get: async (key) => {
      checkKey(key);
      return find(key);
    },
    query: async (query) => read(query),
    transact: async (writes) => {
      const checked = shared ? writes.map((write) => ({ write, text: '' })) : checkWrites(writes);
      // All conditions first: a transaction that fails one has written nothing.
      const failed = writes.findIndex((write) => !holds(write));
      if (failed >= 0) return fail({ failed });
      for (const write of checked) apply(write);
      onWrite(writes);
      return ok(undefined);
    },
  };
};
