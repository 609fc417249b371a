// What the reader says (a tape of integers), and the text of the block at hand, with every run of white space as one blank.

/** JavaScript goes over the tape; answers what the page's own style rules are about (`rules` in elements.as). */
@external("env", "hear")
declare function hear(many: i32): i32;
/** JavaScript hands over text of a window that is past, by `addOlder`. */
@external("env", "older")
declare function older(start: i32, end: i32): i32;

/** As in reader.ts. */
const BLOCK = 1;
const PART = 2;
const TEXT = 3;
const POINT = 4;
/** A longer block is cut in two; as in blocks.ts. */
const longest = 16384;

let tape: usize = 0;
let tapeRoom: i32 = 0;
let told: i32 = 0;

/** Text of blocks: of two bytes a unit, or one where no unit of a block needs more. */
let out: usize = 0;
let outRoom: i32 = 0;
let outFrom: i32 = 0;
let outAt: i32 = 0;
/** Units of source in the block, and bits that any of its part has. */
let raw: i32 = 0;
let wide: u32 = 0;
let spaced: bool = true;

/** Units of the window at hand: the first is that at `windowFrom` of the page. */
let input: usize = 0;
let windowFrom: i32 = 0;
/** Where the page's first unit would be. */
export let origin: usize = 0;
let few: usize = 0;

export function openText(inputAt: usize, fewAt: usize, outAtFirst: usize, tapeAt: usize): void {
  input = inputAt;
  few = fewAt;
  out = outAtFirst;
  tape = tapeAt;
}
export function shapeText(outMany: i32, tapeMany: i32): void {
  outRoom = outMany;
  tapeRoom = tapeMany;
}
export function beginText(): void {
  told = 0;
  outFrom = 0;
  outAt = 0;
  raw = 0;
  wide = 0;
  spaced = true;
}
export function toWindow(from: i32): void {
  windowFrom = from;
  origin = input - (<usize>from << 1);
}
/** Goes on after what was told so far has been heard; the tape is empty then. */
export function heard(): i32 {
  return hear(taken());
}
/** How much the tape has, which is empty then. */
export function taken(): i32 {
  const many = told;
  told = 0;
  return many;
}
@inline
export function place(): i32 {
  return told;
}
@inline
export function say(value: i32): void {
  store<i32>(tape + (<usize>told << 2), value);
  told += 1;
}
/** There is room for so many. */
@inline
export function roomFor(many: i32): void {
  if (told + many > tapeRoom) heard();
}

@inline
function isSpace(unit: u32): bool {
  if (unit <= 32) return unit == 32 || (unit >= 9 && unit <= 13);
  if (unit < 0xa0) return false;
  if (unit == 0xa0 || unit == 0xfeff) return true;
  if (unit < 0x1680) return false;
  return (
    unit == 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit == 0x2028 ||
    unit == 0x2029 ||
    unit == 0x202f ||
    unit == 0x205f ||
    unit == 0x3000
  );
}

/** Says a part of so many units; the next begins behind it. */
function sayPart(event: i32, length: i32): void {
  const isWide = wide > 0xff;
  const from = out + (<usize>outFrom << 1);
  if (!isWide) for (let i = 0; i < length; i += 1) store<u8>(from + <usize>i, load<u8>(from + (<usize>i << 1)));
  roomFor(6);
  say(event);
  say(outFrom << 1);
  say(isWide ? length << 1 : length);
  say(isWide ? 1 : 0);
  wide = 0;
  outFrom = outAt;
}
/** The text to come may be as long as a part. */
function makeRoom(): void {
  if (outAt + longest <= outRoom) return;
  heard();
  outFrom = 0;
  outAt = 0;
}

/** The text so far is a block of this element: its number, and what else is said of it. */
export function endBlock(element: i32, how: i32): void {
  if (raw == 0) return;
  // What is longer is cut where it is, blank or not.
  const trims = raw <= longest || outAt - outFrom != longest;
  const length = outAt - outFrom - (trims && spaced && outAt > outFrom ? 1 : 0);
  sayPart(BLOCK, length);
  say(raw);
  say((element << 16) | how);
  raw = 0;
  spaced = true;
  makeRoom();
}

/** Units from one address to another. Most text between two tags is a line's end and its indentation. */
function add(start: usize, end: usize): void {
  if (raw == 0) {
    let at = start;
    while (at < end && load<u16>(at) <= 32) at += 2;
    if (at == end) return;
  }
  raw += <i32>((end - start) >> 1);
  let to = out + (<usize>outAt << 1);
  let full = out + (<usize>(outFrom + longest) << 1);
  let bits = wide;
  let blank = spaced;
  for (let at = start; at < end; ) {
    // Eight in a step, where they stay as they are: none of two bytes, no white space but single blanks.
    if (at + 16 <= end && to + 16 <= full) {
      const eight = v128.load(at);
      const usual = i16x8.bitmask(i16x8.lt_u(i16x8.sub(eight, i16x8.splat(32)), i16x8.splat(0x80)));
      const blanks = i16x8.bitmask(i16x8.eq(eight, i16x8.splat(32)));
      if (usual == 0xff && (blanks & ((blanks << 1) | (blank ? 1 : 0))) == 0) {
        v128.store(to, eight);
        blank = blanks >> 7 != 0;
        at += 16;
        to += 16;
        continue;
      }
    }
    let each: u32 = load<u16>(at);
    at += 2;
    if (isSpace(each)) {
      if (blank) continue;
      blank = true;
      each = 32;
    } else blank = false;
    if (to == full) {
      outAt = <i32>((to - out) >> 1);
      wide = bits;
      sayPart(PART, longest);
      makeRoom();
      bits = 0;
      to = out + (<usize>outAt << 1);
      full = out + (<usize>(outFrom + longest) << 1);
    }
    store<u16>(to, each);
    bits |= each;
    to += 2;
  }
  outAt = <i32>((to - out) >> 1);
  wide = bits;
  spaced = blank;
}
/** Of one text, so many units of `input`'s like, by their address. */
export function addUnits(start: usize, many: i32): void {
  add(start, start + (<usize>many << 1));
}
/** From one place of the page to another. */
export function addText(start: i32, end: i32): void {
  if (start >= windowFrom) add(origin + (<usize>start << 1), origin + (<usize>end << 1));
  else older(start, end);
}
export function addPoint(point: u32): void {
  if (point <= 0xffff) store<u16>(few, point);
  else {
    store<u16>(few, 0xd800 + ((point - 0x1_0000) >> 10));
    store<u16>(few, 0xdc00 + ((point - 0x1_0000) & 0x3ff), 2);
  }
  addUnits(few, point <= 0xffff ? 1 : 2);
}

/** `mode`: where the text goes to. */
export function sayText(mode: i32, start: i32, end: i32): void {
  roomFor(4);
  say(TEXT);
  say(mode);
  say(start);
  say(end);
}
export function sayPoint(mode: i32, point: i32): void {
  roomFor(3);
  say(POINT);
  say(mode);
  say(point);
}
