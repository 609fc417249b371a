// The words of a text, and which of them the lexicon of its language may know (sieve.ts).

let input: usize = 0;
let marks: usize = 0;
let words: usize = 0;

export function open(inputAt: usize, marksAt: usize, wordsAt: usize): void {
  input = inputAt;
  marks = marksAt;
  words = wordsAt;
}

let told: i32 = 0;
let shortestOpen: i32 = 0;
let markBits: u32 = 0;
let shortestJoined: i32 = 0;
let longestJoined: i32 = 0;
/** `slack`: words that the table has room for before the first. */
export function shape(ofTold: i32, open: i32, bits: u32, shortest: i32, longest: i32, slack: i32): void {
  words += <usize>slack * 12;
  told = ofTold;
  shortestOpen = open;
  markBits = bits;
  shortestJoined = shortest;
  longestJoined = longest;
}

const WHOLE: u32 = 1;
const OPEN: u32 = 2;
/** As in sieve.ts: what an entry is, and what is said of a word. */
const KNOWN: i32 = 1;
const HOLDS: i32 = 2;
const END: i32 = 4;
const NEWLINE: u32 = 10;
const SPACE: u32 = 32;

@inline
function codeAt(at: i32): u32 {
  return load<u16>(input + (<usize>at << 1));
}
/** Is any entry the word from `start` to `end` (exclusive), or does one begin it? */
@inline
function passes(table: usize, start: i32, end: i32): bool {
  const last = min(end, start + told);
  const opens = start + shortestOpen - 1;
  let hash: u32 = 0;
  let mark: u32 = 0;
  for (let i = start; i < last; i += 1) {
    hash = hash * 31 + codeAt(i);
    if (i < opens && i + 1 < last) continue;
    mark = load<u8>(table + <usize>(((hash ^ (hash >> 15)) * 0x9e37_79b1) >> (32 - markBits)));
    if (i >= opens && (mark & OPEN) != 0) return true;
  }
  return (mark & WHOLE) != 0;
}
function holds(table: usize, start: i32, end: i32): bool {
  if (end - start < shortestJoined || end - start > longestJoined) return false;
  for (let at = start; at < end; at += 1) if (passes(table, at, end)) return true;
  return false;
}
let count: i32 = 0;
@inline
function put(start: i32, end: i32, kind: i32): void {
  const entry = words + <usize>count * 12;
  store<i32>(entry, start);
  store<i32>(entry + 4, end);
  store<i32>(entry + 8, kind);
  count += 1;
}
/**
 * Of so many units of `input`, where the last word ends too, words and ends of sentences in order, by the marks of a language; answers how
 * many. `from`: where in the text the first unit is.
 */
export function sift(many: i32, from: i32, language: i32): i32 {
  const ofKnown = marks + (<usize>(2 * language) << markBits);
  const ofHeld = marks + (<usize>(2 * language + 1) << markBits);
  count = 0;
  let start = 0;
  for (let i = 0; i <= many; i += 1) {
    const code = i < many ? codeAt(i) : SPACE;
    if (code > SPACE) continue;
    if (i > start)
      put(from + start, from + i, (passes(ofKnown, start, i) ? KNOWN : 0) | (holds(ofHeld, start, i) ? HOLDS : 0));
    if (code == NEWLINE) put(from + i, from + i, END);
    start = i + 1;
  }
  return count;
}
