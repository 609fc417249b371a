import { randomBytes } from 'node:crypto';

const base32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** 128 random bits in lower-case base 32 (RFC 4648 alphabet, no padding): 26 characters. */
export const newId = (): string => {
  let bits = BigInt(`0x${randomBytes(16).toString('hex')}`) << 2n;
  let id = '';
  for (let place = 0; place < 26; place += 1) {
    id = base32.charAt(Number(bits & 31n)) + id;
    bits >>= 5n;
  }
  return id;
};

/** 256 random bits in base64url: 43 characters. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
