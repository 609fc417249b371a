// What kinds of characters a text has (look.ts), sixteen units at a time.

/** Units of the text, and what is found; as in look.ts. */
let input: usize = 0;
let found: usize = 0;

export function open(inputAt: usize, foundAt: usize): void {
  input = inputAt;
  found = foundAt;
}
/** Units before the first one of the input. */
export function shape(margin: i32): void {
  input += <usize>margin << 1;
}

const SPACE: u32 = 32;
const HYPHEN: u32 = 45;
const DOT: u32 = 46;

@inline
function codeAt(at: i32): u32 {
  return load<u16>(input + (<isize>at << 1));
}
@inline
function areWithin(units: v128, first: i16, many: i16): v128 {
  return i16x8.lt_u(i16x8.sub(units, i16x8.splat(first)), i16x8.splat(many));
}
@inline
function areLatin(units: v128): v128 {
  return areWithin(v128.or(units, i16x8.splat(32)), 97, 26);
}
@inline
function areHigh(units: v128): v128 {
  return i16x8.ge_u(units, i16x8.splat(0x400));
}
@inline
function bitsOf(first: v128, second: v128): i32 {
  return i8x16.bitmask(i8x16.narrow_i16x8_s(first, second));
}

@inline
function isOfKey(code: u32): bool {
  return code - 65 < 26 || code - 48 < 10;
}
/** Three hyphens at this distance, the last one here, and nothing but capitals and digits between and on either side. */
function joinsKey(last: i32, distance: i32): bool {
  const first = last - 2 * distance;
  for (let at = last + 1; at >= first - 1; at -= 1) {
    const code = codeAt(at);
    if (at == last || at == last - distance || at == first ? code != HYPHEN : !isOfKey(code)) return false;
  }
  return true;
}

// Runs of digits: the one under way, and the three before it; of each but the last, the one unit between it and the next, or 0.
let run: i32 = 0;
let before1: i32 = 0;
let before2: i32 = 0;
let before3: i32 = 0;
let between1: u32 = 0;
let between2: u32 = 0;
let between3: u32 = 0;
let lastDigit: i32 = 0;
/** Takes a digit; answers whether the digits up to it may be a number of somebody's: look.ts has the forms. */
@inline
function numbers(at: i32): bool {
  if (at == lastDigit + 1) run += 1;
  else {
    before3 = before2;
    between3 = between2;
    before2 = before1;
    between2 = between1;
    before1 = run;
    between1 = at == lastDigit + 2 ? codeAt(at - 1) : 0;
    run = 1;
  }
  lastDigit = at;
  if (run >= 8) return true;
  const parted = between1 == SPACE || between1 == HYPHEN;
  if (run == 4) return parted && before1 >= 4;
  if (run != 3) return false;
  if (parted && before1 >= 6) return true;
  return between1 == HYPHEN && before1 == 2 && between2 == DOT && before2 == 2 && between3 == DOT && before3 >= 2;
}

/** Looks at so many units of `input`; writes how many are high, how many Latin, and whether there are numbers; how many places join keys. */
export function look(many: i32): void {
  v128.store(input + (<usize>many << 1), i16x8.splat(0));
  v128.store(input + (<usize>many << 1) + 16, i16x8.splat(0));
  let high = 0;
  let latin = 0;
  let numbered = false;
  let keys = 0;
  // No run goes on from one that ended long before.
  lastDigit = -3;
  for (let base = 0; base < many; base += 16) {
    const units = input + (<usize>base << 1);
    const first = v128.load(units);
    const second = v128.load(units + 16);
    latin += popcnt(bitsOf(areLatin(first), areLatin(second)));
    high += popcnt(bitsOf(areHigh(first), areHigh(second)));
    if (!numbered)
      for (let bits = bitsOf(areWithin(first, 48, 10), areWithin(second, 48, 10)); bits != 0; bits &= bits - 1)
        if (numbers(base + ctz(bits))) {
          numbered = true;
          break;
        }
    for (let bits = bitsOf(areWithin(first, <i16>HYPHEN, 1), areWithin(second, <i16>HYPHEN, 1)); bits != 0; bits &= bits - 1) {
      const at = base + ctz(bits);
      if (isOfKey(codeAt(at + 1)) && isOfKey(codeAt(at - 1)) && (joinsKey(at, 5) || joinsKey(at, 6))) keys += 1;
    }
  }
  store<i32>(found, high);
  store<i32>(found + 4, latin);
  store<i32>(found + 8, numbered ? 1 : 0);
  store<i32>(found + 12, keys);
}
