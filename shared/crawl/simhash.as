// The counting of simhash.ts. Plane k holds bit k of all 32 counters of a half at once, so that adding a hash is a ripple of carries:
// about five operations a word.

const planes: usize = 24;
const letter: u32 = 1;
const digit: u32 = 2;

/** UTF-16 units to read. */
let input: usize = 0;
let high: usize = 0;
let low: usize = 0;
/** Of pairs, those vote whose hash has none of these bits. */
let sampled: u32 = 0;
let votes: u32 = 0;
let previous: u32 = 0;
/** The word under way: 0 where there is none. One with a digit counts nothing. */
let word: u32 = 0;
let dated: bool = false;

export function open(inputAt: usize, highAt: usize, lowAt: usize): void {
  input = inputAt;
  high = highAt;
  low = lowAt;
}

export function begin(mask: u32): void {
  sampled = mask;
  votes = 0;
  previous = 0;
  word = 0;
  dated = false;
  memory.fill(high, 0, planes * 4);
  memory.fill(low, 0, planes * 4);
}

/** Finaliser of MurmurHash3: spreads every input bit over all 32. */
@inline
function mix(value: u32): u32 {
  let h = value;
  h = (h ^ (h >> 16)) * 0x85eb_ca6b;
  h = (h ^ (h >> 13)) * 0xc2b2_ae35;
  return h ^ (h >> 16);
}
function vote(counters: usize, hash: u32): void {
  let carry = hash;
  const end = counters + planes * 4;
  for (let plane = counters; carry != 0 && plane < end; plane += 4) {
    const bits = load<u32>(plane);
    store<u32>(plane, bits ^ carry);
    carry &= bits;
  }
}

/** Beyond ASCII everything is a word character, except the punctuation that pages use. */
@inline
function classOf(code: u32): u32 {
  if (code < 128) {
    if ((code | 32) - 97 < 26) return letter;
    return code - 48 < 10 ? digit : 0;
  }
  return code < 0xaa || code == 0xab || code == 0xb7 || code == 0xbb || (code >= 0x2000 && code <= 0x206f) ? 0 : letter;
}

/** The word under way is over. */
export function endWord(): void {
  if (word != 0 && !dated) {
    const hash = mix(word ^ (previous * 0x9e37_79b1));
    previous = word;
    if ((hash & sampled) == 0) {
      const bits = mix(hash ^ 0x68bc_21eb);
      vote(high, bits);
      vote(low, mix(bits ^ 0x2545_f491));
      votes += 1;
    }
  }
  word = 0;
  dated = false;
}

/** Goes on with as many units from `input`. */
export function read(many: usize): void {
  for (let at = input, end = input + many * 2; at < end; at += 2) {
    const code: u32 = load<u16>(at);
    const kind = classOf(code);
    if (kind == letter) word = ((word ^ (code < 128 ? code | 32 : code)) * 0x0100_0193) ^ 0x5bd1;
    else if (kind == digit) dated = true;
    else endWord();
  }
}

function majority(counters: usize): u32 {
  let result: u32 = 0;
  for (let bit: u32 = 0; bit < 32; bit += 1) {
    let count: u32 = 0;
    for (let k: u32 = 0; k < <u32>planes; k += 1) count |= ((load<u32>(counters + k * 4) >> bit) & 1) << k;
    if (count * 2 > votes) result |= 1 << bit;
  }
  return result;
}
export function highHalf(): u32 {
  return majority(high);
}
export function lowHalf(): u32 {
  return majority(low);
}
