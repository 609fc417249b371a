// The first pass of normalise.ts over the UTF-16 units of a text: folds each to what it stands for, and marks what the passes after it
// have to look at.

/** What one unit always folds to (fold.ts), asked once; and what the character from `at` to `end` unfolds to: see `unfold` in tape.ts. */
@external("env", "unitOf")
declare function unitOf(code: u32): u32;
@external("env", "unfold")
declare function unfold(at: i32, end: i32): i32;

const SPACE: u32 = 32;
const SENTENCE: u32 = 10;
/** Units beyond what a table is asked for: a step takes eight at a time. */
const margin = 8;
/** As in fold.ts. */
const mayEnd: u32 = 2;
const lineEnd: u32 = 3;
const sign: u32 = 4;
const nothing: u32 = 5;
/** Of a word: has a digit, has a letter, has a letter three times in a row. */
const DIGIT: u32 = 1;
const LETTER: u32 = 2;
const RUN: u32 = 4;

/** Tables, as in tape.ts. */
let input: usize = 0;
let unfolded: usize = 0;
let simple: usize = 0;
let codes: usize = 0;
let from: usize = 0;
let to: usize = 0;
let separator: usize = 0;
let words: usize = 0;
let spelled: usize = 0;
let nextWord: usize = 0;
let nextSpelled: usize = 0;
/** Words of one character in a row, all parted by one same character; letters among them; and what parts them. */
let singles: i32 = 0;
let letters: i32 = 0;
let parted: u32 = 0;

export function open(
  inputAt: usize,
  unfoldedAt: usize,
  simpleAt: usize,
  codesAt: usize,
  fromAt: usize,
  toAt: usize,
  separatorAt: usize,
  wordsAt: usize,
  spelledAt: usize,
): void {
  input = inputAt;
  unfolded = unfoldedAt;
  simple = simpleAt;
  codes = codesAt;
  from = fromAt;
  to = toAt;
  separator = separatorAt;
  words = wordsAt;
  spelled = spelledAt;
}

@inline
function unit16(table: usize, at: i32): u32 {
  return load<u16>(table + (<usize>at << 1));
}
@inline
function set16(table: usize, at: i32, value: u32): void {
  store<u16>(table + (<usize>at << 1), value);
}
@inline
function set32(table: usize, at: i32, value: i32): void {
  store<i32>(table + (<usize>at << 2), value);
}
@inline
function put(place: i32, unit: u32, at: i32, end: i32): void {
  set16(codes, place, unit);
  set32(from, place, at);
  set32(to, place, end);
}

/** The word from `start` to `end` is over; the space before it has got all that it will get. */
function wordEnds(start: i32, end: i32, has: u32): void {
  if (end - start == 1) {
    const by: u32 = start > 0 && unit16(codes, start - 1) == SPACE ? unit16(separator, start - 1) : 0;
    const goesOn = singles > 0 && by != 0 && (singles == 1 || by == parted);
    singles = goesOn ? singles + 1 : 1;
    letters = (goesOn ? letters : 0) + (has == LETTER ? 1 : 0);
    parted = by;
    if (singles >= 4 && letters >= 3) {
      const first = start - 2 * (singles - 1);
      if (nextSpelled > spelled && load<i32>(nextSpelled - 8) == first) nextSpelled -= 8;
      store<i32>(nextSpelled, first);
      store<i32>(nextSpelled + 4, start);
      nextSpelled += 8;
    }
  } else if (end > start) singles = 0;
  if (has == (DIGIT | LETTER) || has >= RUN) {
    store<i32>(nextWord, start);
    store<i32>(nextWord + 4, end);
    nextWord += 8;
  }
}

/** Of the last text, how many numbers stand in `words` and in `spelled`. */
export function ofWords(): i32 {
  return <i32>(nextWord - words) >> 2;
}
export function ofSpelled(): i32 {
  return <i32>(nextSpelled - spelled) >> 2;
}

const AT: u32 = 64;
const DOLLAR: u32 = 36;
const SHOUT: u32 = 33;
@inline
function isDigit(code: u32): bool {
  return code - 48 < 10;
}
@inline
function isOfWord(code: u32): bool {
  return isPlain(code) || isDigit(code) || code > 191;
}
/** `p@ss`, `ca$h` or `$erial`, `k!ds`; never a mail address's `@`, a price or the end of a sentence. */
function ofSign(code: u32, at: i32): u32 {
  const last: u32 = at > 0 ? unit16(input, at - 1) : 0;
  const next = unit16(input, at + 1);
  const before = isOfWord(last);
  const after = isOfWord(next) && !isDigit(next);
  if (code == DOLLAR) return after || (before && !isDigit(last)) ? 115 : SPACE;
  if (before && after) return code == AT ? 97 : 105;
  return code == SHOUT ? mayEnd : SPACE;
}
/** Whether this is a Latin letter without an accent. */
@inline
function isPlain(code: u32): bool {
  return (code | 0x20) - 97 < 26;
}
/**
 * What `input` has from `at` on, as far as it is plain letters, goes to `codes` from `place` on, eight at most, with what lies behind as well:
 * that is written over. Answers how many letters these are, and 256 more where one of them comes three times in a row.
 */
@inline
function letterRun(at: i32, place: i32): i32 {
  const low = v128.or(v128.load(input + (<usize>at << 1)), i16x8.splat(0x20));
  v128.store(codes + (<usize>place << 1), low);
  const others = i16x8.bitmask(i16x8.ge_u(i16x8.sub(low, i16x8.splat(97)), i16x8.splat(26)));
  const many = ctz(others | 256);
  const before = i32x4.splat(at);
  const first = i32x4.add(before, i32x4(0, 1, 2, 3));
  const second = i32x4.add(before, i32x4(4, 5, 6, 7));
  const third = i32x4.add(before, i32x4(8, 8, 8, 8));
  const fromAt = from + (<usize>place << 2);
  v128.store(fromAt, first);
  v128.store(fromAt, second, 16);
  const toAt = to + (<usize>place << 2);
  v128.store(toAt, v128.shuffle<i32>(first, second, 1, 2, 3, 4));
  v128.store(toAt, v128.shuffle<i32>(second, third, 1, 2, 3, 4), 16);
  const same = i16x8.eq(low, v128.shuffle<i16>(low, low, 0, 0, 1, 2, 3, 4, 5, 6));
  const thrice = v128.and(same, v128.shuffle<i16>(same, same, 0, 0, 1, 2, 3, 4, 5, 6));
  // The first two lanes say nothing.
  return many | ((i16x8.bitmask(thrice) & 0xfc & ((1 << many) - 1)) != 0 ? 256 : 0);
}

/**
 * Folds as many units from `input`, behind which lie `margin` zeros; answers how many there are then, or -1 where `codes` has no `room` for
 * them.
 */
export function fold(many: i32, room: i32): i32 {
  memory.fill(input + (<usize>many << 1), 0, 2 * margin);
  nextWord = words;
  nextSpelled = spelled;
  singles = 0;
  letters = 0;
  parted = 0;
  let length = 0;
  // The word at hand: where it starts, what it has, its last unit and how often that came in a row, at most.
  let start = 0;
  let has: u32 = 0;
  let last: u32 = 0;
  let times = 0;
  for (let at = 0; at < many; ) {
    let code = unit16(input, at);
    if (isPlain(code)) {
      const run = letterRun(at, length);
      has |= run >= 256 || (code | 0x20) == last ? LETTER | RUN : LETTER;
      at += run & 15;
      length += run & 15;
      last = unit16(codes, length - 1);
      times = 2;
      code = unit16(input, at);
      if (isPlain(code) || at >= many) continue;
    }
    let end = at + 1;
    let unit = unit16(simple, code);
    if (unit == 0) {
      unit = unitOf(code);
      set16(simple, code, unit);
    }
    if (unit == sign) unit = ofSign(code, at);
    if (unit > SPACE) {
      if (unit != last) {
        last = unit;
        times = 1;
      } else if (++times == 3 && unit > 57) has |= RUN;
      has |= unit <= 57 ? DIGIT : LETTER;
      put(length, unit, at, end);
      length += 1;
      at = end;
      continue;
    }
    if (unit == SPACE && length > 0) {
      // Nearly all that is no letter.
      if (start == length) {
        set32(to, length - 1, end);
        set16(separator, length - 1, 0);
      } else {
        if (length - start > 1 && has <= LETTER) singles = 0;
        else wordEnds(start, length, has);
        put(length, SPACE, at, end);
        set16(separator, length, code);
        length += 1;
        start = length;
        has = 0;
        last = 0;
      }
      at = end;
      continue;
    }
    if (unit == nothing) {
      if (length > 0) set32(to, length - 1, end); // an accent belongs to its letter
      at = end;
      continue;
    }
    let count = 1;
    let space = SPACE;
    let original = code;
    if (unit == mayEnd) {
      const next: u32 = end < many ? unit16(input, end) : 0;
      if (next <= SPACE || next == 0xa0) space = SENTENCE;
      unit = SPACE;
    } else if (unit == lineEnd) {
      if (end < many && unit16(input, end) == SENTENCE) space = SENTENCE;
      unit = SPACE;
    } else if (unit != SPACE) {
      if ((code & 0xfc00) == 0xd800 && end < many && (unit16(input, end) & 0xfc00) == 0xdc00) {
        end += 1;
        original = 0;
      }
      const answer = unfold(at, end);
      count = answer >> 1;
      if (count == 0) {
        if (length > 0) set32(to, length - 1, end); // an accent belongs to its letter
        at = end;
        continue;
      }
      if (answer & 1) space = SENTENCE;
      if (length + count + (many - end) > room) return -1;
      unit = unit16(unfolded, 0);
    }
    for (let i = 1; ; i += 1) {
      if (unit != SPACE) {
        times = unit == last ? times + 1 : 1;
        last = unit;
        has |= unit <= 57 ? DIGIT : times == 3 ? LETTER | RUN : LETTER;
        put(length, unit, at, end);
        length += 1;
      } else if (length > 0 && start == length) {
        if (space == SENTENCE) set16(codes, length - 1, SENTENCE);
        set32(to, length - 1, end);
        set16(separator, length - 1, 0);
      } else {
        if (length - start > 1 && has <= LETTER) singles = 0;
        else wordEnds(start, length, has);
        put(length, space, at, end);
        set16(separator, length, original);
        length += 1;
        start = length;
        has = 0;
        last = 0;
      }
      if (i >= count) break;
      unit = unit16(unfolded, i);
    }
    at = end;
  }
  wordEnds(start, length, has);
  return length;
}
