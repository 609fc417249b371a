// The different words of a page and what each says of the topics (sayings.ts). Words, features and buckets are those of words.ts.

/** Tables, as in sayings.ts. */
let input: usize = 0;
let weights: usize = 0;
let rows: usize = 0;
let batch: usize = 0;
let known: usize = 0;
let met: usize = 0;
let masks: usize = 0;
let sums: usize = 0;

let topics: i32 = 0;
let bucketMask: u32 = 0;
/** Where in the weights a bucket would begin that no feature has, and that says nothing. */
let silent: i32 = 0;
let mostWords: i32 = 0;
/** Places in `known`, less one. */
let placeMask: u32 = 0;
/** Rows as a power of two. */
let kept: u32 = 0;
let longestKept: i32 = 0;
let mostBatch: i32 = 0;
/** The text that is read, counted; its different words so far, and how many of its words wait in the batch. */
let current: i32 = 0;
let words: i32 = 0;
let waiting: i32 = 0;
/** What is read so that a line of memory is at hand later goes here. */
let touched: i32 = 0;

export function open(
  inputAt: usize,
  weightsAt: usize,
  rowsAt: usize,
  batchAt: usize,
  knownAt: usize,
  metAt: usize,
  masksAt: usize,
  sumsAt: usize,
): void {
  input = inputAt;
  weights = weightsAt;
  rows = rowsAt;
  batch = batchAt;
  known = knownAt;
  met = metAt;
  masks = masksAt;
  sums = sumsAt;
}
/** `margin`: units before the first one of the input. */
export function shape(
  margin: i32,
  ofTopics: i32,
  buckets: u32,
  most: i32,
  places: u32,
  keptBits: u32,
  longest: i32,
  ofBatch: i32,
): void {
  input += <usize>margin << 1;
  topics = ofTopics;
  bucketMask = buckets - 1;
  silent = <i32>buckets * ofTopics;
  mostWords = most;
  placeMask = places - 1;
  kept = keptBits;
  longestKept = longest;
  mostBatch = ofBatch;
}

const space: u32 = 32;
const offset: u32 = 0x811c9dc5;
const prime: u32 = 0x01000193;
@inline
function finish(hash: u32): u32 {
  let h = hash ^ (hash >> 16);
  h *= 0x85ebca6b;
  h ^= h >> 13;
  h *= 0xc2b2ae35;
  return h ^ (h >> 16);
}
@inline
function at(unit: i32): usize {
  return input + (<isize>unit << 1);
}

/** Four hashes at a time. */
@inline
function mix4(hash: v128, letters: usize): v128 {
  return i32x4.mul(v128.xor(hash, v128.load_ext<u16>(letters)), i32x4.splat(prime));
}
/** Where in the weights the buckets of four hashes begin. */
@inline
function bucketsOf(hash: v128): v128 {
  let h = v128.xor(hash, i32x4.shr_u(hash, 16));
  h = i32x4.mul(h, i32x4.splat(0x85ebca6b));
  h = v128.xor(h, i32x4.shr_u(h, 13));
  h = i32x4.mul(h, i32x4.splat(0xc2b2ae35));
  h = v128.and(v128.xor(h, i32x4.shr_u(h, 16)), i32x4.splat(bucketMask));
  return i32x4.mul(h, i32x4.splat(topics));
}
/** What the bucket that begins there says, of eight topics: those beyond ours are the next bucket's, and nobody asks for them. */
@inline
function said(bucket: i32): v128 {
  return v128.load_ext<i8>(weights + <usize>bucket);
}
@inline
function saidBy(hash: u32): v128 {
  return said(<i32>(finish(hash) & bucketMask) * topics);
}
@inline
function saidByFour(buckets: v128): v128 {
  return i16x8.add(
    i16x8.add(said(i32x4.extract_lane(buckets, 0)), said(i32x4.extract_lane(buckets, 1))),
    i16x8.add(said(i32x4.extract_lane(buckets, 2)), said(i32x4.extract_lane(buckets, 3))),
  );
}
/**
 * Writes what a word's features say, five numbers, to `sum`: the features of words.ts, whose seeds are 1, 77, 1,000 and the gram's length. Four
 * places of the word at a time; beyond its end, silence.
 */
function addUp(sum: usize, start: i32, end: i32, whole: u32): void {
  const places = end - start - 1;
  store<u16>(at(start - 1), <u16>space);
  store<u16>(at(end), <u16>space);
  let part = saidBy(whole + 1);
  let low = i32x4.extend_low_i16x8_s(part);
  let high = i32x4.extend_high_i16x8_s(part);
  const nothing = i32x4.splat(silent);
  let place = i32x4(0, 1, 2, 3);
  for (let first = 0; first < places; first += 4) {
    const letters = at(start - 1 + first);
    let hash = mix4(i32x4.splat(offset), letters);
    hash = mix4(hash, letters + 2);
    hash = mix4(hash, letters + 4);
    hash = mix4(hash, letters + 6);
    const longer = mix4(hash, letters + 8);
    const four = bucketsOf(i32x4.add(hash, i32x4.splat(1004)));
    const five = bucketsOf(i32x4.add(longer, i32x4.splat(1005)));
    part = i16x8.add(
      saidByFour(v128.bitselect(four, nothing, i32x4.lt_s(place, i32x4.splat(places)))),
      saidByFour(v128.bitselect(five, nothing, i32x4.lt_s(place, i32x4.splat(places - 1)))),
    );
    // Five letters in a row from the first one on are also what the word begins with.
    if (first == 0 && places >= 4) part = i16x8.add(part, saidBy(i32x4.extract_lane(longer, 1) + 77));
    low = i32x4.add(low, i32x4.extend_low_i16x8_s(part));
    high = i32x4.add(high, i32x4.extend_high_i16x8_s(part));
    place = i32x4.add(place, i32x4.splat(4));
  }
  v128.store(sum, low);
  store<i32>(sum + 16, i32x4.extract_lane(high, 0));
}

// A row, in bytes: 0 hash, 4 the text in which the word was last met, 8 five sums, 28 letters, 0 after the last.
const rowBits: u32 = 6;
@inline
function rowOf(hash: u32): usize {
  return rows + (<usize>((hash * 0x9e37_79b1) >> (32 - kept)) << rowBits);
}
/** Bits of the letters that a word of this length has, among those of a row. */
@inline
function maskOf(length: i32): usize {
  return masks + (<usize>(longestKept - length) << 1);
}
@inline
function holds(row: usize, start: i32, end: i32, hash: u32): bool {
  if (load<u32>(row) != hash || end - start > longestKept) return false;
  const mask = maskOf(end - start);
  const letters = at(start);
  const differ = v128.or(
    v128.xor(v128.and(v128.load(letters), v128.load(mask)), v128.load(row + 28)),
    v128.xor(v128.and(v128.load(letters + 16), v128.load(mask + 16)), v128.load(row + 44)),
  );
  return !v128.any_true(differ) && (load<u32>(letters + 32) & load<u32>(mask + 32)) == load<u32>(row + 60);
}
/** The word takes the row; of a long one its letters are left out, so that it is not known again. */
function keep(row: usize, start: i32, end: i32, hash: u32): void {
  addUp(row + 8, start, end, hash);
  store<u32>(row, hash);
  const mask = maskOf(end - start > longestKept ? 0 : end - start);
  const letters = at(start);
  v128.store(row + 28, v128.and(v128.load(letters), v128.load(mask)));
  v128.store(row + 44, v128.and(v128.load(letters + 16), v128.load(mask + 16)));
  store<u32>(row + 60, load<u32>(letters + 32) & load<u32>(mask + 32));
}
/** The last row takes turns. */
@inline
function spare(): usize {
  return rows + (<usize>1 << (kept + rowBits));
}
/** Where in `rows` the sums of the word from `start` to `end` (exclusive) begin. */
export function sayingsAt(start: i32, end: i32, hash: u32): i32 {
  let row = rowOf(hash);
  if (!holds(row, start, end, hash)) {
    row = end - start > longestKept ? spare() : row;
    keep(row, start, end, hash);
    store<i32>(row + 4, 0);
  }
  return <i32>((row + 8 - rows) >> 2);
}

/** Is it the first of this hash among those whose row another word of the text has? */
@inline
function isNew(hash: u32): bool {
  let place = finish(hash) & placeMask;
  for (; load<i32>(met + (<usize>place << 2)) == current; place = (place + 1) & placeMask)
    if (load<u32>(known + (<usize>place << 2)) == hash) return false;
  store<i32>(met + (<usize>place << 2), current);
  store<u32>(known + (<usize>place << 2), hash);
  return true;
}
@inline
function take(row: usize): void {
  words += 1;
  v128.store(sums, i32x4.add(v128.load(sums), v128.load(row + 8)));
  store<i32>(sums + 16, load<i32>(sums + 16) + load<i32>(row + 24));
}
/** Takes the words of the batch, in order. Their rows lie all over the memory: asked for together, they come together. */
function takeBatch(): void {
  const end = batch + (<usize>waiting << 4);
  for (let entry = batch; entry < end; entry += 16) touched += load<i32>(load<u32>(entry + 12));
  for (let entry = batch; entry < end && words < mostWords; entry += 16) {
    const hash = load<u32>(entry + 8);
    const row = <usize>load<u32>(entry + 12);
    if (load<i32>(row + 4) == current) {
      if (load<u32>(row) == hash || !isNew(hash)) continue;
      addUp(spare() + 8, load<i32>(entry), load<i32>(entry + 4), hash);
      take(spare());
      continue;
    }
    if (!holds(row, load<i32>(entry), load<i32>(entry + 4), hash))
      keep(row, load<i32>(entry), load<i32>(entry + 4), hash);
    store<i32>(row + 4, current);
    take(row);
  }
  waiting = 0;
}

export function begin(): void {
  current += 1;
  words = 0;
  v128.store(sums, i32x4.splat(0));
  store<i32>(sums + 16, 0);
}
@inline
function isNumber(start: i32, end: i32): bool {
  for (let i = start; i < end; i += 1) if (<u32>load<u16>(at(i)) - 48 > 9) return false;
  return true;
}
@inline
function ends(units: usize): v128 {
  return i16x8.le_u(v128.load(units), i16x8.splat(<i16>space));
}
/** Goes on with as many units from `input`, where the last word ends too; answers how many different words there are so far. */
export function read(many: i32): i32 {
  v128.store(at(many), i16x8.splat(<i16>space));
  v128.store(at(many + 8), i16x8.splat(<i16>space));
  let start = 0;
  for (let base = 0; base <= many && words < mostWords; base += 16) {
    const units = at(base);
    let bits = i8x16.bitmask(i8x16.narrow_i16x8_s(ends(units), ends(units + 16)));
    for (; bits != 0; bits &= bits - 1) {
      const end = base + ctz(bits);
      const first = start;
      start = end + 1;
      if (first >= end || isNumber(first, end)) continue;
      let hash = offset;
      for (let i = first; i < end; i += 1) hash = (hash ^ load<u16>(at(i))) * prime;
      const entry = batch + (<usize>waiting << 4);
      store<i32>(entry, first);
      store<i32>(entry + 4, end);
      store<u32>(entry + 8, hash);
      store<u32>(entry + 12, <u32>rowOf(hash));
      waiting += 1;
      if (waiting == mostBatch) takeBatch();
    }
  }
  takeBatch();
  return words;
}
