// Names of elements and attributes, in small letters, and their numbers.
import { isIn, windowEnd } from './cursor';
import { origin } from './text';

/** As in reader.ts: of each name its letters, at most so many, behind how many; and by their hashes elements' numbers, and keys'. */
export const longestName = 24;
const elementMask: u32 = 1023;
const keyMask: u32 = 255;
let letters: usize = 0;
let elements: usize = 0;
let keys: usize = 0;

/** The name at hand, in small letters. */
let name: usize = 0;
let nameLength: i32 = 0;
let nameHash: u32 = 0;
let isPlainName: bool = true;

export function openNames(lettersAt: usize, elementsAt: usize, keysAt: usize, nameAt: usize): void {
  letters = lettersAt;
  elements = elementsAt;
  keys = keysAt;
  name = nameAt;
}
/** Where the name of an element or key is: behind how many letters it has. */
@inline
export function lettersOf(number: i32): usize {
  return letters + <usize>(number * (longestName + 1));
}

export function beginName(): void {
  nameLength = 0;
  nameHash = 0;
  isPlainName = true;
}
@inline
export function addToName(unit: u32): void {
  let small = unit >= 65 && unit <= 90 ? unit | 32 : unit;
  if (small > 127) {
    // The sign of the kelvin, of which a small letter is k.
    if (small == 0x212a) small = 107;
    else isPlainName = false;
  }
  if (nameLength < longestName) store<u8>(name + <usize>nameLength, small);
  nameLength += 1;
  nameHash = (nameHash ^ small) * 0x0100_0193;
}
/** Where the name at hand ends, or the window. */
export function restOfName(from: i32, ends: u64): i32 {
  const units = origin;
  const end = windowEnd;
  let at = from;
  for (; at < end; at += 1) {
    const each: u32 = load<u16>(units + (<usize>at << 1));
    if (isIn(each, ends)) break;
    addToName(each);
  }
  return at;
}
@inline
function isName(number: u32): bool {
  const at = lettersOf(number);
  return <i32>load<u8>(at) == nameLength && memory.compare(at + 1, name, <usize>nameLength) == 0;
}
/** Where the name at hand is in a table, or would be. */
function slotOf(table: usize, mask: u32): usize {
  let place = (nameHash ^ (nameHash >> 15)) & mask;
  let known: u32 = load<u16>(table + <usize>(place << 1));
  while (known != 0 && !isName(known)) {
    place = (place + 1) & mask;
    known = load<u16>(table + <usize>(place << 1));
  }
  return table + <usize>(place << 1);
}
@inline
function numberIn(table: usize, mask: u32): i32 {
  return isPlainName && nameLength <= longestName ? <i32>load<u16>(slotOf(table, mask)) : 0;
}
/** Of the name at hand: 0 where it is none of ours. */
export function elementNumber(): i32 {
  return numberIn(elements, elementMask);
}
export function keyNumber(): i32 {
  return numberIn(keys, keyMask);
}
/** The name of so many letters that was written to `name` has this number; keys count behind the elements. */
export function learn(length: i32, number: i32, isKey: i32): void {
  beginName();
  for (let i = 0; i < length; i += 1) addToName(load<u8>(name + <usize>i));
  const at = lettersOf(number);
  store<u8>(at, length);
  memory.copy(at + 1, name, <usize>length);
  store<u16>(isKey != 0 ? slotOf(keys, keyMask) : slotOf(elements, elementMask), number);
}
