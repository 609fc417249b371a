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

export const createKeyedHash = ([k0, k1]: HashKey): KeyedHash => {
  const state = new Int32Array(4);
  const result = new Int32Array(2);
  const round = (): void => {
    let v0 = state[0] ?? 0;
    let v1 = state[1] ?? 0;
    let v2 = state[2] ?? 0;
    let v3 = state[3] ?? 0;
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
    state[0] = v0;
    state[1] = v1;
    state[2] = v2;
    state[3] = v3;
  };
  const take = (word: number): void => {
    state[3] = (state[3] ?? 0) ^ word;
    round();
    state[0] = (state[0] ?? 0) ^ word;
  };
  const end = (at: 0 | 1, by: number): void => {
    const lane = at === 0 ? 2 : 1;
    state[lane] = (state[lane] ?? 0) ^ by;
    round();
    round();
    round();
    result[at] = (state[1] ?? 0) ^ (state[3] ?? 0);
  };
  return (text) => {
    const { length } = text;
    state[0] = k0;
    state[1] = k1 ^ 0xee;
    state[2] = 0x6c79_6765 ^ k0;
    state[3] = 0x7465_6462 ^ k1;
    // Two UTF-16 units a word: every text by all that it is.
    let at = 0;
    for (; at + 1 < length; at += 2) take(text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
    take((at < length ? text.charCodeAt(at) : 0) | (length << 16));
    end(0, 0xee);
    end(1, 0xdd);
    return result;
  };
};
