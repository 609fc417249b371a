/**
 * A set of texts that costs their letters and little more: a million addresses as strings are a million objects for the collector to
 * walk over, and half as much again in pointers. Here they lie as bytes, one behind the other.
 *
 *   table   hash → number of the text (open addressing, half full at most)
 *   starts  number → where its bytes begin       lengths, hashes   the same way
 *   chunks  …http://s.example/ahttp://s.example/b…
 *
 * Exact: equal hashes are compared letter by letter. Who makes up addresses of one hash gains nothing: beyond a few steps a text goes
 * into a common set, whose hashes nobody outside knows.
 */
export type KnownTexts = {
  /** Its number, from 0 in the order in which they came; undefined: not known. */
  readonly find: (text: string) => number | undefined;
  /** Its new number; undefined: known already. */
  readonly add: (text: string) => number | undefined;
  readonly text: (number: number) => string;
  readonly size: () => number;
};

const chunkBytes = 1 << 18;
/** Longer ones, and those that are not ASCII, are kept as strings: no canonical address is either. */
const longest = 4_096;
const mostSteps = 24;
const firstCapacity = 1 << 10;

/** FNV-1a over UTF-16 units; negative where one is not ASCII. */
const hashOf = (text: string): number => {
  let hash = 0x811c_9dc5;
  let units = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    units |= code;
    hash = Math.imul(hash ^ code, 0x0100_0193);
  }
  return units > 127 ? -1 : (hash ^ (hash >>> 15)) & 0x7fff_ffff;
};

export const createKnownTexts = (): KnownTexts => {
  const chunks: Buffer[] = [];
  let used = chunkBytes;
  let size = 0;
  let starts = new Uint32Array(firstCapacity);
  let lengths = new Uint16Array(firstCapacity);
  let hashes = new Int32Array(firstCapacity);
  /** Number of the text and one; 0: free. */
  let table = new Int32Array(firstCapacity * 2);
  const odd = new Map<string, number>();
  const oddTexts = new Map<number, string>();

  const isAt = (number: number, text: string): boolean => {
    if (lengths[number] !== text.length) return false;
    const start = starts[number] ?? 0;
    const chunk = chunks[Math.floor(start / chunkBytes)];
    if (chunk === undefined) return false;
    const from = start % chunkBytes;
    // Addresses of one site differ at their ends.
    for (let i = text.length - 1; i >= 0; i -= 1) if (chunk[from + i] !== text.charCodeAt(i)) return false;
    return true;
  };
  /** The text's place in the table, or the free one for it (as -1 - place); undefined: too far from where it belongs. */
  const placeOf = (hash: number, text: string): number | undefined => {
    const mask = table.length - 1;
    for (let step = 0; step < mostSteps; step += 1) {
      const place = (hash + step) & mask;
      const number = (table[place] ?? 0) - 1;
      if (number < 0) return -1 - place;
      if (hashes[number] === hash && isAt(number, text)) return place;
    }
    return undefined;
  };
  const find = (text: string, hash: number): number | undefined => {
    const place = hash < 0 || text.length > longest ? undefined : placeOf(hash, text);
    if (place === undefined) return odd.get(text);
    if (place >= 0) return (table[place] ?? 0) - 1;
    // It may have come when the table was smaller, and its places were taken.
    return odd.size === 0 ? undefined : odd.get(text);
  };

  const settle = (number: number): void => {
    const mask = table.length - 1;
    for (let step = 0; step < mostSteps; step += 1) {
      const place = ((hashes[number] ?? 0) + step) & mask;
      if (table[place] !== 0) continue;
      table[place] = number + 1;
      return;
    }
    keepOdd(number, textAt(number));
  };
  const grow = (): void => {
    const capacity = starts.length * 2;
    const wider = <T extends Uint32Array | Uint16Array | Int32Array>(made: T, old: T): T => {
      made.set(old);
      return made;
    };
    starts = wider(new Uint32Array(capacity), starts);
    lengths = wider(new Uint16Array(capacity), lengths);
    hashes = wider(new Int32Array(capacity), hashes);
    table = new Int32Array(capacity * 2);
    for (let number = 0; number < size; number += 1) if (!oddTexts.has(number)) settle(number);
  };
  const keepOdd = (number: number, text: string): void => {
    odd.set(text, number);
    oddTexts.set(number, text);
  };
  const textAt = (number: number): string => {
    const start = starts[number] ?? 0;
    const from = start % chunkBytes;
    return chunks[Math.floor(start / chunkBytes)]?.toString('latin1', from, from + (lengths[number] ?? 0)) ?? '';
  };
  /** Bytes of a text at the end of the last chunk. */
  const write = (number: number, text: string): void => {
    if (used + text.length > chunkBytes) {
      chunks.push(Buffer.allocUnsafeSlow(chunkBytes));
      used = 0;
    }
    const last = chunks.length - 1;
    chunks[last]?.write(text, used, 'latin1');
    starts[number] = last * chunkBytes + used;
    lengths[number] = text.length;
    used += text.length;
  };

  return {
    find: (text) => find(text, hashOf(text)),
    add: (text) => {
      const hash = hashOf(text);
      if (find(text, hash) !== undefined) return undefined;
      if (size === starts.length) grow();
      const number = size;
      size += 1;
      const place = hash < 0 || text.length > longest ? undefined : placeOf(hash, text);
      if (place === undefined) keepOdd(number, text);
      else {
        write(number, text);
        hashes[number] = hash;
        table[-1 - place] = number + 1;
      }
      return number;
    },
    text: (number) => oddTexts.get(number) ?? textAt(number),
    size: () => size,
  };
};
