// The different words of a page and what each says of the topics (sayings.ts). Words, features and buckets are those of words.ts.

/** Tables, as in sayings.ts. */
let input: usize = 0;
let weights: usize = 0;
let rows: usize = 0;
let known: usize = 0;
let met: usize = 0;
let sums: usize = 0;

let topics: i32 = 0;
let bucketMask: u32 = 0;
let mostWords: i32 = 0;
/** Places in `known`, less one. */
let placeMask: u32 = 0;
/** Rows as a power of two; numbers in a row; letters in it. */
let kept: u32 = 0;
let row: i32 = 0;
let longestKept: i32 = 0;
/** The text that is read, counted; and its different words so far. */
let current: i32 = 0;
let words: i32 = 0;

export function open(
  inputAt: usize,
  weightsAt: usize,
  rowsAt: usize,
  knownAt: usize,
  metAt: usize,
  sumsAt: usize,
): void {
  input = inputAt;
  weights = weightsAt;
  rows = rowsAt;
  known = knownAt;
  met = metAt;
  sums = sumsAt;
}
export function shape(
  ofTopics: i32,
  buckets: u32,
  most: i32,
  places: u32,
  keptBits: u32,
  ofRow: i32,
  longest: i32,
): void {
  topics = ofTopics;
  bucketMask = buckets - 1;
  mostWords = most;
  placeMask = places - 1;
  kept = keptBits;
  row = ofRow;
  longestKept = longest;
}

const space: u32 = 32;
const offset: u32 = 0x811c9dc5;
@inline
function mix(hash: u32, code: u32): u32 {
  return (hash ^ code) * 0x01000193;
}
@inline
function bucketOf(hash: u32): u32 {
  let h = hash ^ (hash >> 16);
  h *= 0x85ebca6b;
  h ^= h >> 13;
  h *= 0xc2b2ae35;
  return (h ^ (h >> 16)) & bucketMask;
}
@inline
function codeAt(at: i32): u32 {
  return load<u16>(input + (<usize>at << 1));
}
@inline
function get(table: usize, at: i32): i32 {
  return load<i32>(table + (<usize>at << 2));
}
@inline
function set(table: usize, at: i32, value: i32): void {
  store<i32>(table + (<usize>at << 2), value);
}

/** Adds what the feature of this hash says to the sums that begin at `first`. */
@inline
function add(first: i32, hash: u32): void {
  const weight = weights + <usize>(bucketOf(hash) * <u32>topics);
  for (let topic = 0; topic < topics; topic += 1)
    set(rows, first + topic, get(rows, first + topic) + load<i8>(weight + <usize>topic));
}
/** The features of words.ts: `seeds` are 1, 77, 1,000 and the gram's length. */
function addUp(first: i32, start: i32, end: i32, whole: u32): void {
  for (let topic = 0; topic < topics; topic += 1) set(rows, first + topic, 0);
  add(first, whole + 1);
  if (end - start >= 5) {
    let hash = offset;
    for (let i = start; i < start + 5; i += 1) hash = mix(hash, codeAt(i));
    add(first, hash + 77);
  }
  for (let at = start - 1; at + 4 <= end + 1; at += 1) {
    let hash = offset;
    for (let i = at; i < at + 4; i += 1) hash = mix(hash, i < start || i >= end ? space : codeAt(i));
    add(first, hash + 1004);
    const last = at + 4;
    if (last > end) continue;
    add(first, mix(hash, last == end ? space : codeAt(last)) + 1005);
  }
}

function isAt(at: i32, start: i32, end: i32, hash: u32): bool {
  if (<u32>get(rows, at) != hash || get(rows, at + 1) != end - start) return false;
  let letter = at + 2 + topics;
  for (let i = start + 1; i < end; i += 2, letter += 1)
    if (<u32>get(rows, letter) != (codeAt(i - 1) | (codeAt(i) << 16))) return false;
  return ((end - start) & 1) == 0 || <u32>get(rows, letter) == codeAt(end - 1);
}
/** Where in `rows` the sums of the word from `start` to `end` (exclusive) begin. */
export function sayingsAt(start: i32, end: i32, hash: u32): i32 {
  // The last row takes turns among the long ones.
  if (end - start > longestKept) {
    const ofLong = (row << kept) + 2;
    addUp(ofLong, start, end, hash);
    return ofLong;
  }
  const at = <i32>((hash * 0x9e37_79b1) >> (32 - kept)) * row;
  if (isAt(at, start, end, hash)) return at + 2;
  addUp(at + 2, start, end, hash);
  set(rows, at, hash);
  set(rows, at + 1, end - start);
  let letter = at + 2 + topics;
  for (let i = start; i < end; i += 2, letter += 1)
    set(rows, letter, codeAt(i) | (i + 1 < end ? codeAt(i + 1) << 16 : 0));
  return at + 2;
}

@inline
function isNew(hash: u32): bool {
  let place = bucketOf(hash) & placeMask;
  for (; get(met, place) == current; place = (place + 1) & placeMask) if (<u32>get(known, place) == hash) return false;
  set(met, place, current);
  set(known, place, hash);
  return true;
}

export function begin(): void {
  current += 1;
  words = 0;
  for (let topic = 0; topic < topics; topic += 1) set(sums, topic, 0);
}
/** Goes on with as many units from `input`, where the last word ends too; answers how many different words there are so far. */
export function read(many: i32): i32 {
  let start = 0;
  let digits = 0;
  let hash = offset;
  for (let i = 0; i <= many && words < mostWords; i += 1) {
    const code = i < many ? codeAt(i) : space;
    if (code > space) {
      hash = mix(hash, code);
      if (code - 48 < 10) digits += 1;
      continue;
    }
    if (i - start > digits && isNew(hash)) {
      words += 1;
      const first = sayingsAt(start, i, hash);
      for (let topic = 0; topic < topics; topic += 1) set(sums, topic, get(sums, topic) + get(rows, first + topic));
    }
    start = i + 1;
    digits = 0;
    hash = offset;
  }
  return words;
}
