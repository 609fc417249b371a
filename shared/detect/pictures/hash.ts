/**
 * Difference hash (dHash): nine columns by eight rows of grey, one bit for each neighbour that is darker than the one before it. It
 * survives another size, format or quality; not a crop, a mirror or a frame.
 */
export const hashColumns = 9;
export const hashRows = 8;

/** `grey`: 72 values, row by row. Answers 16 hex digits. */
export const differenceHash = (grey: Uint8Array): string => {
  let hex = '';
  for (let row = 0; row < hashRows; row += 1) {
    let bits = 0;
    for (let column = 0; column + 1 < hashColumns; column += 1) {
      const at = row * hashColumns + column;
      bits = (bits << 1) | ((grey[at] ?? 0) > (grey[at + 1] ?? 0) ? 1 : 0);
    }
    hex += bits.toString(16).padStart(2, '0');
  }
  return hex;
};

/** Flat areas make most bits equal: such a hash is shared by all plain pictures and names none. */
export const isTelling = (hash: string): boolean => {
  const ones = bitsOf(Number.parseInt(hash.slice(0, 8), 16)) + bitsOf(Number.parseInt(hash.slice(8), 16));
  return ones >= 8 && ones <= 56;
};

/** Set bits of a 32-bit number (Hacker's Delight, 5-2). */
export const bitsOf = (word: number): number => {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};
