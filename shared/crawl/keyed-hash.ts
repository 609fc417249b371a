/**
 * 64 bits of a text by a key that nobody outside knows, so that no site can make up two addresses of one hash: HalfSipHash-1-3, the
 * short-input variant of SipHash (Aumasson and Bernstein, 2012) for machines of 32 bits, which is what JavaScript counts fast in. Of a
 * million addresses two meet with a chance of one in 30 million.
 */
import { hash } from 'node:crypto';

/** Lent until the next call: the upper and the lower half. */
export type KeyedHash = (text: string) => Int32Array;
export type HashKey = readonly [number, number];

/** Of a secret of any length. */
export const hashKeyOf = (secret: string): HashKey => {
  const bits = Buffer.from(hash('sha256', secret, 'hex'), 'hex');
  return [bits.readInt32LE(0), bits.readInt32LE(4)];
};

/** All of its state in variables of one function: in an array, each round would read and write eight places of memory. */
export const createKeyedHash = ([k0, k1]: HashKey): KeyedHash => {
  const result = new Int32Array(2);
  return (text) => {
    const { length } = text;
    let v0 = k0;
    let v1 = k1 ^ 0xee;
    let v2 = 0x6c79_6765 ^ k0;
    let v3 = 0x7465_6462 ^ k1;
    // Two UTF-16 units a word, every text by all that it is; a round each. Then three rounds for either half of the result.
    const words = (length >> 1) + 1;
    const rounds = words + 6;
    for (let at = 0; at < rounds; at += 1) {
      let word = 0;
      if (at < words) {
        const unit = at * 2;
        word =
          at + 1 < words
            ? text.charCodeAt(unit) | (text.charCodeAt(unit + 1) << 16)
            : (unit < length ? text.charCodeAt(unit) : 0) | (length << 16);
        v3 ^= word;
      } else if (at === words) v2 ^= 0xee;
      else if (at === words + 3) v1 ^= 0xdd;
      v0 = (v0 + v1) | 0;
      v1 = ((v1 << 5) | (v1 >>> 27)) ^ v0;
      v0 = (v0 << 16) | (v0 >>> 16);
      v2 = (v2 + v3) | 0;
      v3 = ((v3 << 8) | (v3 >>> 24)) ^ v2;
      v0 = (v0 + v3) | 0;
      v3 = ((v3 << 7) | (v3 >>> 25)) ^ v0;
      v2 = (v2 + v1) | 0;
      v1 = ((v1 << 13) | (v1 >>> 19)) ^ v2;
      v2 = (v2 << 16) | (v2 >>> 16);
      v0 ^= word;
      if (at === words + 2) result[0] = v1 ^ v3;
    }
    result[1] = v1 ^ v3;
    return result;
  };
};
