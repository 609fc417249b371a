// The tag at hand: where its name is, and those of its attributes that anybody reads.
import { at32, put32 } from './kinds';
import { place, roomFor, say } from './text';

/** As in reader.ts. */
const OPEN = 5;
const LONG = 8;
const longest = 64 * 1024;

let nameStart: i32 = 0;
let nameEnd: i32 = 0;
/** Key, start and end of each, and which keys there are. */
let values: usize = 0;
let many: i32 = 0;
let seen: u32 = 0;
/** What attributes have said since an element was last opened, be it of a tag that opened none. */
let said: i32 = 0;

export function openTags(valuesAt: usize): void {
  values = valuesAt;
}
export function forgetTags(): void {
  said = 0;
}
export function toTag(start: i32, end: i32): void {
  nameStart = start;
  nameEnd = end;
  many = 0;
  seen = 0;
}
/** `key`: 0 where nobody reads it. `says`: of its element's look. Bit 0 of its end: there are entities in it. */
export function attribute(key: i32, says: i32, start: i32, end: i32, entities: i32): void {
  said |= says;
  const close = (end << 1) | entities;
  if (end - start > longest) {
    roomFor(3);
    say(LONG);
    say(start);
    say(close);
  }
  if (key == 0 || ((seen >> key) & 1) != 0) return;
  seen |= 1 << key;
  const at = 3 * many;
  put32(values, at, key);
  put32(values, at + 1, start);
  put32(values, at + 2, close);
  many += 1;
}
/** What its attributes say. */
export function takeSaid(): i32 {
  const all = said;
  said = 0;
  return all;
}
/** Answers where on the tape. */
export function sayOpen(element: i32, noticed: i32): i32 {
  roomFor(6 + 3 * many);
  const from = place();
  say(OPEN);
  say(element);
  say(noticed);
  say(nameStart);
  say(nameEnd);
  say(many);
  for (let i = 0; i < 3 * many; i += 1) say(at32(values, i));
  return from;
}
