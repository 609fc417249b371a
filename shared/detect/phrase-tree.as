// The walk of phrase-tree.ts down its tree, behind the look of beginnings.ts at each word.

@external("env", "report")
declare function report(phrase: i32, end: i32): i32;

const SPACE: u32 = 32;

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

let classCount: u32 = 0;
let classBits: u32 = 0;
let shift: u32 = 0;
let mask: u32 = 0;
let root: u32 = 0;
let markShift: u32 = 0;
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
): void {
  input = inputAt;
  classes = classesAt;
  table = tableAt;
  sibling = siblingAt;
  goesOn = goesOnAt;
  marks = marksAt;
  hits = hitsAt;
}
export function shape(ofClasses: u32, bitsOfClass: u32, sizeBits: u32, markBits: u32, most: i32): void {
  classCount = ofClasses;
  classBits = bitsOfClass;
  shift = 32 - sizeBits;
  mask = (1 << sizeBits) - 1;
  root = (1 << sizeBits) + 1;
  markShift = 32 - markBits;
  mostHits = most;
}

@inline
function codeAt(at: i32): u32 {
  return load<u16>(codes + (<usize>at << 1));
}

/** As in beginnings.ts. */
const toldOfFirst = 5;
const toldOfSecond = 3;
const shortestOpen = 3;
const WHOLE: u32 = 1;
const OPEN: u32 = 2;
const FIRST: u32 = 4;
const PAIR: u32 = 8;
@inline
function step(hash: u32, code: u32): u32 {
  return hash * 31 + code;
}
@inline
function marked(hash: u32): u32 {
  return load<u8>(marks + <usize>(((hash ^ (hash >> 15)) * 0x9e37_79b1) >> markShift));
}
@inline
function passes(start: i32, end: i32, length: i32): bool {
  const last = min(end, start + toldOfFirst);
  let hash: u32 = 0;
  for (let i = start; i < last; i += 1) {
    hash = step(hash, codeAt(i));
    if (i - start >= shortestOpen - 1 && (marked(hash) & OPEN) != 0) return true;
  }
  const kinds = marked(hash);
  if ((kinds & WHOLE) != 0) return true;
  if ((kinds & FIRST) == 0) return false;
  hash = step(hash, SPACE);
  const most = min(length, end + 1 + toldOfSecond);
  for (let i = end + 1; i < most && codeAt(i) > SPACE; i += 1) hash = step(hash, codeAt(i));
  return (marked(hash) & PAIR) != 0;
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

/** Of a text of `length` units what begins from `from` on and ends before `to`; `input` has the units from `from` on. */
export function scan(length: i32, from: i32, to: i32): void {
  codes = input - (<usize>from << 1);
  // What took the last hits may have thrown.
  head = 0;
  tail = 0;
  for (let start = from; start < to; ) {
    let end = start;
    while (end < length && codeAt(end) > SPACE) end += 1;
    if (passes(start, end, length)) {
      if (tail > 0) tell(start);
      let node = root;
      for (let i = start; i < to; i += 1) {
        const code = codeAt(i);
        const letter: u32 = code < classCount ? load<u16>(classes + (<usize>code << 1)) : 0;
        if (letter == 0) break;
        const branch = (node << classBits) | letter;
        let place = (branch * 0x9e37_79b1) >> shift;
        let found = load<u32>(table + (<usize>place << 3));
        while (found != 0 && found != branch) {
          place = (place + 1) & mask;
          found = load<u32>(table + (<usize>place << 3));
        }
        if (found != branch) break;
        node = place + 1;
        let phrase = load<i32>(table + (<usize>place << 3), 4);
        if (phrase == 0) continue;
        const inWord = i + 1 < length && codeAt(i + 1) > SPACE;
        for (; phrase != 0; phrase = load<i32>(sibling + (<usize>(phrase - 1) << 2)))
          if (!inWord || load<u8>(goesOn + <usize>(phrase - 1)) == 1) insert(phrase - 1, i + 1);
      }
    }
    start = end + 1;
  }
  tell(to);
}
