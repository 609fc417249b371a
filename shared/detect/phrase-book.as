// The reading of phrase-book.ts: a look at how each word begins, as beginnings.ts says, and at the phrases that begin so.

@external("env", "report")
declare function report(phrase: i32, end: i32): i32;

const SPACE: u32 = 32;
/** Units after a text that `scan` overwrites: what a look takes at the place after the last of its own. */
const margin = 32;

/** Tables, as in phrase-book.ts. */
let input: usize = 0;
let filter: usize = 0;
let index: usize = 0;
let pages: usize = 0;
let sibling: usize = 0;
let goesOn: usize = 0;
/** Phrase and end of each hit that waits for its turn; from `head` up to `tail`, of at most `mostHits`. */
let hits: usize = 0;
let head: i32 = 0;
let tail: i32 = 0;
let mostHits: i32 = 0;
/** Of each phrase, owner and part; of each owner, whether it is asked for, which of its parts have hit, and how often. */
let owners: usize = 0;
let asked: usize = 0;
let parts: usize = 0;
let counts: usize = 0;
/** All bits of the owners asked for. */
let askedBits: u32 = 0;
/** What becomes of a hit: every one is reported, or those of the owners asked for, or these are counted only. */
let way: u32 = 0;
const REPORT: u32 = 0;
const COUNT: u32 = 2;
/** As in phrase-book.ts. */
const partsOfOwner: u32 = 32;

let filterShift: u32 = 0;
let indexShift: u32 = 0;
let indexMask: u32 = 0;
/** Where the first unit of the text would be, of which only a part may lie in `input`. */
let codes: usize = 0;

export function open(
  inputAt: usize,
  filterAt: usize,
  indexAt: usize,
  pagesAt: usize,
  siblingAt: usize,
  goesOnAt: usize,
  hitsAt: usize,
  ownersAt: usize,
  askedAt: usize,
  partsAt: usize,
  countsAt: usize,
): void {
  input = inputAt;
  filter = filterAt;
  index = indexAt;
  pages = pagesAt;
  sibling = siblingAt;
  goesOn = goesOnAt;
  hits = hitsAt;
  owners = ownersAt;
  asked = askedAt;
  parts = partsAt;
  counts = countsAt;
}
export function shape(filterBits: u32, indexBits: u32, most: i32): void {
  filterShift = 32 - filterBits;
  indexShift = 32 - indexBits;
  indexMask = (1 << indexBits) - 1;
  mostHits = most;
}

@inline
function codeAt(at: i32): u32 {
  return load<u16>(codes + (<usize>at << 1));
}

/** As in beginnings.ts. */
const toldOfFirst = 5;
const golden: u32 = 0x9e37_79b1;
const another: u32 = 0x27d4_eb2f;

/** The word last looked at: its length, and the hashes of its first five letters and of its first three. */
let wordLength: i32 = 0;
let hashOfFive: u32 = 0;
let hashOfThree: u32 = 0;
/** Reads as many units as `margin`, without a branch for any length up to 16. */
@inline
function look(start: i32): void {
  const at = codes + (<usize>start << 1);
  const letters = v128.load(at);
  const space = i16x8.splat(<i16>SPACE);
  const ends = i8x16.bitmask(i8x16.narrow_i16x8_s(i16x8.le_u(letters, space), i16x8.le_u(v128.load(at, 16), space)));
  let length = ctz(ends | 0x1_0000);
  if (ends == 0) while (codeAt(start + length) > SPACE) length += 1;
  wordLength = length;
  const told = i16x8.lt_s(i16x8(0, 1, 2, 3, 4, 5, 6, 7), i16x8.splat(<i16>min(length, toldOfFirst)));
  const factors = i32x4(<i32>0x9e37_79b1, <i32>0x85eb_ca77, <i32>0xc2b2_ae3d, 0);
  const five = i32x4.mul(v128.and(letters, told), factors);
  const third = i32x4.mul(v128.and(letters, v128.and(told, i16x8(0, 0, -1, 0, 0, 0, 0, 0))), factors);
  const two = i32x4.extract_lane(five, 0);
  hashOfFive = two + i32x4.extract_lane(five, 1) + i32x4.extract_lane(five, 2);
  hashOfThree = two + i32x4.extract_lane(third, 1);
}
@inline
function mixed(hash: u32): u32 {
  return (hash ^ (hash >> 15)) * golden;
}
@inline
function passes(beginning: u32): u32 {
  const bits = load<u32>(filter + (<usize>(beginning >> filterShift) << 2));
  return (bits >> (beginning >> 16)) & (bits >> (beginning >> 11)) & (bits >> (beginning >> 6)) & 1;
}

@inline
function hitAt(place: i32): usize {
  return hits + (<usize>place << 3);
}
/** Nothing that begins from here on ends before. */
function tell(before: i32): void {
  for (; head < tail && load<i32>(hitAt(head), 4) <= before; head += 1)
    report(load<i32>(hitAt(head)), load<i32>(hitAt(head), 4));
  if (head < tail) return;
  head = 0;
  tail = 0;
}
/** Hits of one word come in order of their ends, those of the next may lie between. */
function insert(phrase: i32, end: i32): void {
  if (tail == mostHits && head > 0) {
    memory.copy(hits, hitAt(head), <usize>(tail - head) << 3);
    tail -= head;
    head = 0;
  }
  // Out of turn rather than not at all: so many only wait where thousands of phrases are alike.
  if (tail == mostHits) tell(i32.MAX_VALUE);
  let place = tail;
  for (; place > head && load<i32>(hitAt(place - 1), 4) > end; place -= 1)
    store<u64>(hitAt(place), load<u64>(hitAt(place - 1)));
  store<i32>(hitAt(place), phrase);
  store<i32>(hitAt(place), end, 4);
  tail += 1;
}

@inline
function take(phrase: i32, end: i32): void {
  if (way != REPORT) {
    const owned: u32 = load<u16>(owners + (<usize>phrase << 1));
    const owner: usize = owned / partsOfOwner;
    if (load<u8>(asked + owner) == 0) return;
    if (way == COUNT) {
      const at = owner << 2;
      store<u32>(parts + at, load<u32>(parts + at) | (1 << (owned % partsOfOwner)));
      store<u32>(counts + at, load<u32>(counts + at) + 1);
      return;
    }
  }
  insert(phrase, end);
}
/** Whether as many units are the same. */
@inline
function isSame(one: usize, other: usize, units: u32): bool {
  const end = one + (<usize>units << 1);
  while (one + 8 <= end && load<u64>(one) == load<u64>(other)) {
    one += 8;
    other += 8;
  }
  while (one < end && load<u16>(one) == load<u16>(other)) {
    one += 2;
    other += 2;
  }
  return one >= end;
}
/** Of the phrases that begin so, those that stand at `start`: each that ends before `to`, at the end of a word, is a hit. */
function compare(beginning: u32, start: i32, to: i32): void {
  let place = beginning >> indexShift;
  let cell = index + (<usize>place << 4);
  while (load<u32>(cell) != beginning || load<i32>(cell, 4) == 0) {
    if (load<i32>(cell, 4) == 0) return;
    place = (place + 1) & indexMask;
    cell = index + (<usize>place << 4);
  }
  if (way != REPORT && (load<u32>(cell, 8) & askedBits) == 0) return;
  const text = codes + (<usize>start << 1);
  let entry = pages + (<usize>load<u32>(cell, 4) << 1);
  for (let many: u32 = load<u16>(entry); many != 0; many = load<u16>(entry)) {
    const end = start + many;
    const letters = entry + 6;
    if (end <= to && isSame(letters, text, many)) {
      const inWord = codeAt(end) > SPACE;
      let phrase: u32 = load<u16>(entry, 2) | (load<u16>(entry, 4) << 16);
      for (; phrase != 0; phrase = load<u32>(sibling + (<usize>(phrase - 1) << 2)))
        if (!inWord || load<u8>(goesOn + <usize>(phrase - 1)) == 1) take(phrase - 1, end);
    }
    entry = letters + (<usize>many << 1);
  }
}

/**
 * Of a text of `length` units what begins from `from` on and ends before `to`; `input` has the units from `from` on, and room for `margin`
 * more.
 */
export function scan(length: i32, from: i32, to: i32, theWay: u32, bitsAsked: u32): void {
  way = theWay;
  askedBits = bitsAsked;
  codes = input - (<usize>from << 1);
  memory.fill(codes + (<usize>length << 1), 0, 2 * margin);
  // What took the last hits may have thrown.
  head = 0;
  tail = 0;
  look(from);
  for (let start = from; start < to; ) {
    const next = start + wordLength + 1;
    const five = hashOfFive;
    const whole = mixed(five);
    const open = mixed(hashOfThree);
    look(next);
    const pair = mixed(five + hashOfThree * another);
    const ofWhole = passes(whole);
    const ofOpen = passes(open);
    const ofPair = passes(pair);
    if ((ofWhole | ofOpen | ofPair) != 0) {
      if (tail > 0) tell(start);
      if (ofWhole) compare(whole, start, to);
      if (ofOpen && open != whole) compare(open, start, to);
      if (ofPair && pair != whole && pair != open) compare(pair, start, to);
    }
    start = next;
  }
  tell(to);
}
