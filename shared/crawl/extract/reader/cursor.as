// Where the reading is: its state, and the units of the window at hand. Places count from the page's start.
import { origin } from './text';

export const TEXT = 0;
export const PLAIN_TEXT = 1;
export const BEFORE_TAG_NAME = 2;
export const IN_TAG_NAME = 3;
export const IN_SELF_CLOSING_TAG = 4;
export const BEFORE_CLOSING_TAG_NAME = 5;
export const IN_CLOSING_TAG_NAME = 6;
export const AFTER_CLOSING_TAG_NAME = 7;
export const BEFORE_ATTRIBUTE_NAME = 8;
export const IN_ATTRIBUTE_NAME = 9;
export const AFTER_ATTRIBUTE_NAME = 10;
export const BEFORE_ATTRIBUTE_VALUE = 11;
export const IN_VALUE_DOUBLE = 12;
export const IN_VALUE_SINGLE = 13;
export const IN_VALUE_BARE = 14;
export const BEFORE_DECLARATION = 15;
export const IN_DECLARATION = 16;
export const BEFORE_COMMENT = 17;
export const IN_COMMENT = 18;
export const CDATA_SEQUENCE = 19;
export const IN_CDATA = 20;
export const DOCTYPE_SEQUENCE = 21;
export const IN_SPECIAL_COMMENT = 22;
export const IN_SPECIAL_TAG = 23;

export const LT: u32 = 60;
export const GT: u32 = 62;
export const AMPERSAND: u32 = 38;
export const SLASH: u32 = 47;
export const EQUALS: u32 = 61;
export const DASH: u32 = 45;
/** Of the units below 64: space; what ends the name of a tag; what ends the name of an attribute. */
export const SPACE: u64 = (1 << 9) | (1 << 10) | (1 << 12) | (1 << 13) | (1 << 32);
export const ENDS_TAG: u64 = SPACE | (1 << 47) | (1 << 62);
export const ENDS_KEY: u64 = ENDS_TAG | (1 << 61);

export let state: i32 = TEXT;
/** Where the next read begins, which is past the window where an entity is. */
export let index: i32 = 0;
export let windowEnd: i32 = 0;
/** What is being read began here; -1: it is nothing yet. */
export let section: i32 = 0;
/** How far an end is matched. */
export let sequence: i32 = 0;

@inline
export function unit(at: i32): u32 {
  return load<u16>(origin + (<usize>at << 1));
}
@inline
export function isIn(unit: u32, set: u64): bool {
  return unit < 64 && ((set >> unit) & 1) != 0;
}
@inline
export function isLetter(unit: u32): bool {
  const small = unit | 32;
  return small >= 97 && small <= 122;
}
/** Goes on in another state, at a place. */
export function to(next: i32, from: i32): i32 {
  state = next;
  section = from;
  return from;
}
/** The next place with one of two units, or the window's end. Eight are looked at in a step. */
@inline
export function seekEither(from: i32, one: u32, other: u32): i32 {
  const units = origin;
  const end = windowEnd;
  const ones = i16x8.splat(<i16>one);
  const others = i16x8.splat(<i16>other);
  let at = from;
  for (; at + 8 <= end; at += 8) {
    const eight = v128.load(units + (<usize>at << 1));
    const found = i16x8.bitmask(v128.or(i16x8.eq(eight, ones), i16x8.eq(eight, others)));
    if (found != 0) return at + ctz(found);
  }
  for (; at < end; at += 1) {
    const each: u32 = load<u16>(units + (<usize>at << 1));
    if (each == one || each == other) break;
  }
  return at;
}
/** The next such unit, or the window's end. */
export function seek(from: i32, what: u32): i32 {
  return seekEither(from, what, what);
}
/** Behind the next `>` there is text. */
export function toText(from: i32): i32 {
  const at = seek(from, GT);
  return at < windowEnd ? to(TEXT, at + 1) : at;
}
