// Elements by their numbers, and what each is: as in grammar.ts and tables.ts.

export const BODY = 1;
export const TITLE = 2;
export const SVG = 3;
export const MATH = 4;
export const STYLE = 5;
export const SCRIPT = 6;
export const A = 7;
export const P = 8;
export const BR = 9;
export const FORM = 10;
export const TEMPLATE = 11;
export const IMG = 12;
export const IMAGE = 13;

export const isBlock = 1;
export const isQuote = 2;
export const isFrame = 4;
export const isSilent = 8;
export const isLink = 16;
export const isSpecial = 32;
export const isVoid = 64;
export const isIntegration = 128;
export const isHeard = 256;
export const isField = 512;
export const isForms = 1024;
/** Their text is taken as it is; but for entities; to the page's end. */
export const isRaw = 2048;
export const isText = 4096;
export const isPlain = 8192;

let bits: usize = 0;
let many: i32 = 0;

export function openKinds(bitsAt: usize): void {
  bits = bitsAt;
}
/** So many have names, and with them what follows. */
export function shapeKinds(elements: i32): void {
  many = elements;
}
@inline
export function isNamed(element: i32): bool {
  return element < many;
}
/** Nothing is said of what has no name, nor of 0, which is no element. */
@inline
export function bitsOf(element: i32): i32 {
  return element < many ? load<i32>(bits + (<usize>element << 2)) : 0;
}
/** Of the page's own tables of numbers. */
@inline
export function at32(table: usize, at: i32): i32 {
  return load<i32>(table + (<usize>at << 2));
}
@inline
export function put32(table: usize, at: i32, value: i32): void {
  store<i32>(table + (<usize>at << 2), value);
}
