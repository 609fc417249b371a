/**
 * A binary fuse filter with 16-bit fingerprints (Graf and Lemire, "Binary Fuse Filters: Fast and Smaller Than Xor Filters", ACM
 * Journal of Experimental Algorithmics 27, 2022): about 18 bits a key, no false negative, one false positive in 65,536.
 *
 * A key owns three cells, one in each of three neighbouring segments; the xor of the three is its fingerprint. It is built by peeling:
 * a cell that only one key still owns can be left to settle that key, which frees others, until none is left.
 */
import { GiveUp } from '../errors.ts';

export type FuseFilter = {
  readonly seed: number;
  /** Power of two. */
  readonly segmentLength: number;
  /** Cells in which a key's first cell may be. */
  readonly firstCells: number;
  readonly cells: Uint16Array;
};
export type FuseShape = Omit<FuseFilter, 'cells'>;

const longestSegment = 1 << 18;
const mostTries = 100;

/** Sizes of the paper's section 4 for three segments. */
const shapeFor = (keys: number, seed: number): FuseShape => {
  const segmentLength = Math.min(longestSegment, 2 ** Math.floor(Math.log(Math.max(keys, 1)) / Math.log(3.33) + 2.25));
  const factor = keys <= 1 ? 0 : Math.max(1.125, 0.875 + (0.25 * Math.log(1e6)) / Math.log(keys));
  const segments = Math.max(1, Math.ceil(Math.round(keys * factor) / segmentLength) - 2);
  return { seed, segmentLength, firstCells: segments * segmentLength };
};
/** Cells of a filter of this shape. */
export const cellCount = ({ firstCells, segmentLength }: FuseShape): number => firstCells + 2 * segmentLength;

/** The key's bits made new by the seed (murmur's finaliser over both halves). */
const mixLow = (high: number, low: number, seed: number): number => {
  let x = Math.imul(low ^ seed, 0x85ebca6b) ^ high;
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
};
const mixHigh = (high: number, mixed: number, seed: number): number => {
  let y = Math.imul(high ^ mixed ^ (seed >>> 3), 0x2c1b3c6d);
  y = Math.imul(y ^ (y >>> 15), 0x297a2d39);
  return (y ^ (y >>> 14)) >>> 0;
};
const perCell = 2 ** -32;

export const fuseHas = ({ seed, segmentLength, firstCells, cells }: FuseFilter, high: number, low: number): boolean => {
  const l = mixLow(high, low, seed);
  const h = mixHigh(high, l, seed);
  const mask = segmentLength - 1;
  const first = Math.floor(h * perCell * firstCells);
  const second = (first + segmentLength) ^ (((l >>> 18) | (h << 14)) & mask);
  const third = (first + 2 * segmentLength) ^ (l & mask);
  return ((l ^ h ^ (cells[first] ?? 0) ^ (cells[second] ?? 0) ^ (cells[third] ?? 0)) & 0xffff) === 0;
};

/** Undefined: this seed leaves a knot; try the next. */
const build = (high: Uint32Array, low: Uint32Array, shape: FuseShape): FuseFilter | undefined => {
  const { seed, segmentLength, firstCells } = shape;
  const size = cellCount(shape);
  const mask = segmentLength - 1;
  const keys = high.length;
  // Of a cell: how many keys own it (times four, plus the xor of which of their three cells it is), and the xor of those keys.
  const owners = new Uint32Array(size);
  const xors = new Uint32Array(size);
  const mixedLow = new Uint32Array(keys);
  const mixedHigh = new Uint32Array(keys);
  const cell = (key: number, which: number): number => {
    const h = mixedHigh[key] ?? 0;
    const l = mixedLow[key] ?? 0;
    const first = Math.floor(h * perCell * firstCells);
    if (which === 0) return first;
    return which === 1
      ? (first + segmentLength) ^ (((l >>> 18) | (h << 14)) & mask)
      : (first + 2 * segmentLength) ^ (l & mask);
  };
  for (let key = 0; key < keys; key += 1) {
    const l = mixLow(high[key] ?? 0, low[key] ?? 0, seed);
    mixedLow[key] = l;
    mixedHigh[key] = mixHigh(high[key] ?? 0, l, seed);
    for (let which = 0; which < 3; which += 1) {
      const at = cell(key, which);
      owners[at] = ((owners[at] ?? 0) + 4) ^ which;
      xors[at] = (xors[at] ?? 0) ^ key;
    }
  }
  const alone: number[] = [];
  for (let at = 0; at < size; at += 1) if ((owners[at] ?? 0) >> 2 === 1) alone.push(at);
  const order = new Uint32Array(keys);
  const settles = new Uint8Array(keys);
  let settled = 0;
  for (let at = alone.pop(); at !== undefined; at = alone.pop()) {
    if ((owners[at] ?? 0) >> 2 !== 1) continue;
    const key = xors[at] ?? 0;
    order[settled] = key;
    settles[settled] = (owners[at] ?? 0) & 3;
    settled += 1;
    for (let which = 0; which < 3; which += 1) {
      const other = cell(key, which);
      owners[other] = ((owners[other] ?? 0) - 4) ^ which;
      xors[other] = (xors[other] ?? 0) ^ key;
      if ((owners[other] ?? 0) >> 2 === 1) alone.push(other);
    }
  }
  if (settled !== keys) return undefined;
  const cells = new Uint16Array(size);
  for (let turn = keys - 1; turn >= 0; turn -= 1) {
    const key = order[turn] ?? 0;
    const own = settles[turn] ?? 0;
    const one = cells[cell(key, (own + 1) % 3)] ?? 0;
    const two = cells[cell(key, (own + 2) % 3)] ?? 0;
    cells[cell(key, own)] = ((mixedLow[key] ?? 0) ^ (mixedHigh[key] ?? 0) ^ one ^ two) & 0xffff;
  }
  return { ...shape, cells };
};

/** `high` and `low` are the halves of distinct 64-bit keys; the same keys give the same filter. */
export const buildFuse = (high: Uint32Array, low: Uint32Array): FuseFilter => {
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    const filter = build(high, low, shapeFor(high.length, Math.imul(attempt, 0x9e3779b1) >>> 0));
    if (filter !== undefined) return filter;
  }
  throw new GiveUp('A link filter could not be built: keys stand in the list twice.', 'Report this as a fault.');
};
