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
/** The last chunk may go beyond the most. */
const overBytes = 1024 * 1024;

/** A body that comes in one chunk, as most do, is not copied, and one that comes as long as it was promised, once. */
export const createPile = (mostBytes: number): Pile => {
  let held: Uint8Array = new Uint8Array();
  let size = 0;
  let isOurs = false;
  let expected = leastBytes;
  /** It grows where it lies: one that is copied to a place twice as large leaves as much behind, for a while. */
  const room = (together: number): Uint8Array =>
    together <= expected && expected > leastBytes
      ? new Uint8Array(expected)
      : new Uint8Array(new ArrayBuffer(together, { maxByteLength: Math.max(together, mostBytes + overBytes) }));
  const grow = (together: number): void => {
    const { buffer } = held;
    if (buffer instanceof ArrayBuffer && together <= buffer.maxByteLength)
      buffer.resize(Math.min(buffer.maxByteLength, Math.max(together, 2 * size)));
    else {
      const larger = new Uint8Array(together);
      larger.set(held.subarray(0, size));
      held = larger;
    }
  };
  return {
    expect: (bytes) => {
      if (bytes > leastBytes && bytes <= mostBytes) expected = bytes;
    },
    add: (chunk) => {
      const together = size + chunk.length;
      if (size === 0) held = chunk;
      else {
        if (!isOurs) {
          const larger = room(together);
          larger.set(held.subarray(0, size));
          held = larger;
          isOurs = true;
        } else if (together > held.length) grow(together);
        held.set(chunk, size);
      }
      size = together;
    },
    bytes: () => {
      if (isOurs && held.buffer instanceof ArrayBuffer && held.buffer.resizable)
        held = new Uint8Array(held.buffer.transferToFixedLength(size));
      return held.length === size ? held : held.subarray(0, size);
    },
  };
};
