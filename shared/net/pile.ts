/** The bytes of a body as they come, in one piece: a million chunks of one byte must not be a million buffers. */

export type Pile = {
  /** So many bytes were promised; beyond the most that a body may have nothing is believed. */
  expect(bytes: number): void;
  /** `chunk` is only lent. */
  add(chunk: Uint8Array): void;
  /** Everything so far; good until the next `add`. */
  bytes(): Uint8Array;
};

const nothing = new Uint8Array();
/** The last chunk may go beyond the most. */
const overBytes = 1024 * 1024;

/** A body that comes in one chunk, or as long as it was promised, is copied once. */
export const createPile = (mostBytes: number): Pile => {
  let held: Uint8Array = nothing;
  let size = 0;
  let promised = 0;
  /** It grows where it lies: one that is copied to a place twice as large leaves as much behind, for a while. */
  const makeRoom = (together: number): void => {
    const { buffer } = held;
    if (size === 0) held = new Uint8Array(Math.max(together, promised));
    else if (buffer instanceof ArrayBuffer && buffer.resizable && together <= buffer.maxByteLength)
      buffer.resize(Math.min(buffer.maxByteLength, Math.max(together, 2 * size)));
    else {
      const most = Math.max(together, mostBytes + overBytes);
      const larger = new Uint8Array(new ArrayBuffer(together, { maxByteLength: most }));
      larger.set(held.subarray(0, size));
      held = larger;
    }
  };
  return {
    expect: (bytes) => {
      if (bytes > 0 && bytes <= mostBytes) promised = bytes;
    },
    add: (chunk) => {
      const together = size + chunk.length;
      if (together > held.length) makeRoom(together);
      held.set(chunk, size);
      size = together;
    },
    bytes: () => {
      if (size === 0) return nothing;
      if (held.buffer instanceof ArrayBuffer && held.buffer.resizable)
        held = new Uint8Array(held.buffer.transferToFixedLength(size));
      return held.length === size ? held : held.subarray(0, size);
    },
  };
};
