/** The bytes of a body as they come, in one piece: a million chunks of one byte must not be a million buffers. */

export type Pile = {
  /** So many bytes were promised; beyond the most that a body may have nothing is believed. */
  expect(bytes: number): void;
  add(chunk: Uint8Array): void;
  /** Everything so far; good until the next `add`. */
  bytes(): Uint8Array;
};

/** Less would be copied too often. */
const leastBytes = 64 * 1024;

/** A body that comes in one chunk, as most do, is not copied, and one that comes as long as it was promised, once. */
export const createPile = (mostBytes: number): Pile => {
  let held: Uint8Array = new Uint8Array();
  let size = 0;
  let isOurs = false;
  let expected = leastBytes;
  return {
    expect: (bytes) => {
      if (bytes > leastBytes && bytes <= mostBytes) expected = bytes;
    },
    add: (chunk) => {
      const together = size + chunk.length;
      if (size === 0) held = chunk;
      else {
        if (!isOurs || together > held.length) {
          const larger = new Uint8Array(Math.max(together, isOurs ? 2 * size : expected));
          larger.set(held.subarray(0, size));
          held = larger;
          isOurs = true;
        }
        held.set(chunk, size);
      }
      size = together;
    },
    bytes: () => (held.length === size ? held : held.subarray(0, size)),
  };
};
