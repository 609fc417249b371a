/**
 * Simhash (Charikar 2002; Manku, Jain, Das Sarma 2007): 64 bits of a text, near in Hamming distance for near texts. Features are
 * pairs of neighbouring words; words with digits are left out, so that dates, counters and prices change nothing.
 *
 * Counting votes a bit at a time would cost 64 additions a word. Here plane k holds bit k of all 32 counters at once, and adding a
 * hash is a ripple of carries: about five operations a word.
 */
const planes = 24;
const longText = 4_000;

const vote = (counters: Int32Array, hash: number): void => {
  let carry = hash;
  for (let k = 0; carry !== 0 && k < planes; k += 1) {
    const bits = counters[k] ?? 0;
    counters[k] = bits ^ carry;
    carry &= bits;
  }
};
const majority = (counters: Int32Array, votes: number): string => {
  let result = 0;
  for (let bit = 0; bit < 32; bit += 1) {
    let count = 0;
    for (let k = 0; k < planes; k += 1) count |= (((counters[k] ?? 0) >>> bit) & 1) << k;
    if (count * 2 > votes) result |= 1 << bit;
  }
  return (result >>> 0).toString(16).padStart(8, '0');
};
/** Finaliser of MurmurHash3: spreads every input bit over all 32. */
const mix = (value: number): number => {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35);
  return h ^ (h >>> 16);
};

const letter = 1;
const digit = 2;
/** Of the first 128 characters. */
const classes = Uint8Array.from({ length: 128 }, (_, code) => {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return letter;
  return code >= 48 && code <= 57 ? digit : 0;
});
/** Beyond ASCII everything is a word character, except the punctuation that pages use. */
const classOf = (code: number): number => {
  if (code < 128) return classes[code] ?? 0;
  return code < 0xaa || code === 0xab || code === 0xb7 || code === 0xbb || (code >= 0x2000 && code <= 0x206f)
    ? 0
    : letter;
};

/** 16 hex digits; sixteen zeros for a text without words. */
export const simhash = (texts: readonly string[]): string => {
  const high = new Int32Array(planes);
  const low = new Int32Array(planes);
  let votes = 0;
  let previous = 0;
  // Of a long text one pair in eight votes, chosen by its own hash, so that near texts choose alike.
  const sampled = texts.reduce((sum, text) => sum + text.length, 0) > longText ? 7 : 0;
  for (const text of texts) {
    let word = 0;
    let dated = false;
    const { length } = text;
    for (let i = 0; i <= length; i += 1) {
      const code = i < length ? text.charCodeAt(i) : 32;
      const kind = classOf(code);
      if (kind === letter) {
        word = Math.imul(word ^ (code < 128 ? code | 32 : code), 0x0100_0193) ^ 0x5bd1;
        continue;
      }
      if (kind === digit) {
        dated = true;
        continue;
      }
      if (word !== 0 && !dated) {
        const hash = mix(word ^ Math.imul(previous, 0x9e37_79b1));
        previous = word;
        if ((hash & sampled) === 0) {
          const bits = mix(hash ^ 0x68bc_21eb);
          vote(high, bits);
          vote(low, mix(bits ^ 0x2545_f491));
          votes += 1;
        }
      }
      word = 0;
      dated = false;
    }
  }
  return majority(high, votes) + majority(low, votes);
};

/** Ones among four bits. */
const ones = Uint8Array.from(
  { length: 16 },
  (_, bits) => (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1) + (bits >> 3),
);
/** Of a hex digit in lower case. */
const digitOf = (code: number): number => (code & 15) + (code >> 6) * 9;
/** Bits in which two simhashes differ, 0 to 64. */
export const distance = (a: string, b: string): number => {
  let bits = 0;
  for (let i = 0; i < 16; i += 1) bits += ones[digitOf(a.charCodeAt(i)) ^ digitOf(b.charCodeAt(i))] ?? 0;
  return bits;
};
