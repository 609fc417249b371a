/**
 * How often each of a great many 64-bit hashes came: nine bytes each, in a table that is half full at most. As strings in a Map they
 * would be ten times as much, and each an object for the collector to walk over. The hashes must be spread over all their bits.
 */
export type Tally = {
  /** 0 to 255, which also stands for more. */
  readonly of: (high: number, low: number) => number;
  /** Once more; answers how often that makes it. */
  readonly add: (high: number, low: number) => number;
  readonly size: () => number;
  readonly save: () => string;
};
const most = 255;
const firstCapacity = 1 << 10;
const entryBytes = 9;

export const createTally = (saved = ''): Tally => {
  let keys = new Int32Array(firstCapacity * 2);
  /** 0: free. */
  let counts = new Uint8Array(firstCapacity);
  let size = 0;
  const placeOf = (high: number, low: number): number => {
    const mask = counts.length - 1;
    let place = low & mask;
    while (counts[place] !== 0 && (keys[place * 2] !== high || keys[place * 2 + 1] !== low)) place = (place + 1) & mask;
    return place;
  };
  const put = (high: number, low: number, count: number): void => {
    const place = placeOf(high, low);
    keys[place * 2] = high;
    keys[place * 2 + 1] = low;
    counts[place] = count;
  };
  const each = (take: (high: number, low: number, count: number) => void, of = keys, by = counts): void => {
    for (let place = 0; place < by.length; place += 1) {
      const count = by[place] ?? 0;
      if (count !== 0) take(of[place * 2] ?? 0, of[place * 2 + 1] ?? 0, count);
    }
  };
  const grow = (): void => {
    const [oldKeys, oldCounts] = [keys, counts];
    keys = new Int32Array(oldKeys.length * 2);
    counts = new Uint8Array(oldCounts.length * 2);
    each(put, oldKeys, oldCounts);
  };
  const add: Tally['add'] = (high, low) => {
    const place = placeOf(high, low);
    const count = counts[place] ?? 0;
    if (count !== 0) {
      counts[place] = Math.min(most, count + 1);
      return counts[place];
    }
    keys[place * 2] = high;
    keys[place * 2 + 1] = low;
    counts[place] = 1;
    size += 1;
    if (size * 2 > counts.length) grow();
    return 1;
  };
  const bytes = Buffer.from(saved, 'base64');
  for (let at = 0; at + entryBytes <= bytes.length; at += entryBytes) {
    const [high, low] = [bytes.readInt32LE(at), bytes.readInt32LE(at + 4)];
    add(high, low);
    put(high, low, bytes[at + 8] ?? 1);
  }
  return {
    of: (high, low) => counts[placeOf(high, low)] ?? 0,
    add,
    size: () => size,
    save: () => {
      const all = Buffer.allocUnsafe(size * entryBytes);
      let at = 0;
      each((high, low, count) => {
        all.writeInt32LE(high, at);
        all.writeInt32LE(low, at + 4);
        all[at + 8] = count;
        at += entryBytes;
      });
      return all.toString('base64');
    },
  };
};
