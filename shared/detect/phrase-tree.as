// The walk of phrase-tree.ts down its tree, behind the look of beginnings.ts at each word.

@external("env", "report")
declare function report(phrase: i32, end: i32): i32;

const SPACE: u32 = 32;
/** Units after a text that `scan` overwrites: what a look takes at the place after the last of its own. */
const margin = 32;

/** Tables, as in phrase-tree.ts. */
let input: usize = 0;
let classes: usize = 0;
let table: usize = 0;
let sibling: usize = 0;
let goesOn: usize = 0;
let marks: usize = 0;
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
/** As in beginnings.ts; and all bits of the owners asked for. */
let beginners: usize = 0;
let askedBits: u32 = 0;
/** What becomes of a hit: every one is reported, or those of the owners asked for, or these are counted only. */
let way: u32 = 0;
const REPORT: u32 = 0;
const COUNT: u32 = 2;
/** As in phrase-tree.ts. */
const partsOfOwner: u32 = 32;

let classCount: u32 = 0;
let classBits: u32 = 0;
let shift: u32 = 0;
let mask: u32 = 0;
let root: u32 = 0;
let markShift: u32 = 0;
let secondMarks: usize = 0;
/** Where the first unit of the text would be, of which only a part may lie in `input`. */
let codes: usize = 0;

export function open(
  inputAt: usize,
  classesAt: usize,
  tableAt: usize,
  siblingAt: usize,
  goesOnAt: usize,
  marksAt: usize,
  hitsAt: usize,
  ownersAt: usize,
  askedAt: usize,
  partsAt: usize,
  countsAt: usize,
  beginnersAt: usize,
): void {
  input = inputAt;
  classes = classesAt;
  table = tableAt;
  sibling = siblingAt;
  goesOn = goesOnAt;
  marks = marksAt;
  hits = hitsAt;
  owners = ownersAt;
  asked = askedAt;
  parts = partsAt;
  counts = countsAt;
  beginners = beginnersAt;
}
export function shape(ofClasses: u32, bitsOfClass: u32, sizeBits: u32, markBits: u32, most: i32): void {
  classCount = ofClasses;
  classBits = bitsOfClass;
  shift = 32 - sizeBits;
  mask = (1 << sizeBits) - 1;
  root = (1 << sizeBits) + 1;
  markShift = 32 - markBits;
  secondMarks = 1 << markBits;
  mostHits = most;
}

@inline
function codeAt(at: i32): u32 {
  return load<u16>(codes + (<usize>at << 1));
}

/** As in beginnings.ts. */
const toldOfFirst = 5;
const WHOLE: u32 = 1;
const OPEN: u32 = 2;
const FIRST: u32 = 4;
const PAIR: u32 = 8;
const firstLook: u32 = 0x9e37_79b1;
const secondLook: u32 = 0xcc9e_2d51;
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
function placeOf(hash: u32, by: u32): usize {
  return ((hash ^ (hash >> 15)) * by) >> markShift;
}
@inline
function marked(hash: u32, half: usize, by: u32): u32 {
  return load<u8>(marks + half + placeOf(hash, by));
}
/** Whether an owner that is asked for may have a phrase that begins so. */
@inline
function ofAsked(five: u32, three: u32): bool {
  if (way == REPORT) return true;
  const bits =
    load<u32>(beginners + (placeOf(five, secondLook) << 2)) | load<u32>(beginners + (placeOf(three, secondLook) << 2));
  return (bits & askedBits) != 0;
}
/** Whether a phrase may begin so, by the marks of one look: first letters of a word, and those with the next. */
@inline
function begins(five: u32, three: u32, pair: u32, half: usize, by: u32): bool {
  const kinds = marked(five, half, by);
  const both = (kinds / FIRST) & (marked(pair, half, by) / PAIR) & 1;
  return ((kinds & WHOLE) | (marked(three, half, by) & OPEN) | both) != 0;
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
/** Down the tree from `start` on: each phrase that ends before `to`, at the end of a word, is a hit. */
function follow(start: i32, to: i32, length: i32): void {
  let node = root;
  for (let i = start; i < to; i += 1) {
    const code = codeAt(i);
    const letter: u32 = code < classCount ? load<u16>(classes + (<usize>code << 1)) : 0;
    if (letter == 0) return;
    const branch = (node << classBits) | letter;
    let place = (branch * 0x9e37_79b1) >> shift;
    let found = load<u32>(table + (<usize>place << 3));
    while (found != 0 && found != branch) {
      place = (place + 1) & mask;
      found = load<u32>(table + (<usize>place << 3));
    }
    if (found != branch) return;
    node = place + 1;
    let phrase = load<i32>(table + (<usize>place << 3), 4);
    if (phrase == 0) continue;
    const inWord = i + 1 < length && codeAt(i + 1) > SPACE;
    for (; phrase != 0; phrase = load<i32>(sibling + (<usize>(phrase - 1) << 2)))
      if (!inWord || load<u8>(goesOn + <usize>(phrase - 1)) == 1) take(phrase - 1, i + 1);
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
    const three = hashOfThree;
    look(next);
    const pair = five + hashOfThree * another;
    if (
      begins(five, three, pair, 0, firstLook) &&
      begins(five, three, pair, secondMarks, secondLook) &&
      ofAsked(five, three)
    ) {
      if (tail > 0) tell(start);
      follow(start, to, length);
    }
    start = next;
  }
  tell(to);
}
