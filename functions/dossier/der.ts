/** As much of DER (X.690) as a time stamp needs: definite lengths, tags below 31, bounded depth. */
export type Der = { readonly tag: number; readonly content: Uint8Array; readonly whole: Uint8Array };

export const tags = { integer: 2, octets: 4, null: 5, oid: 6, time: 24, sequence: 48, context0: 160 } as const;

const lengthOf = (length: number): readonly number[] => {
  if (length < 128) return [length];
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return [128 + bytes.length, ...bytes];
};
export const der = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content]);
};

const longestLength = 4;

/** The values that stand one after the other; undefined where the bytes are no DER. */
export const readDer = (bytes: Uint8Array): readonly Der[] | undefined => {
  const found: Der[] = [];
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes[at];
    const first = bytes[at + 1];
    if (tag === undefined || first === undefined || (tag & 31) === 31) return undefined;
    const extra = first < 128 ? 0 : first - 128;
    if (first === 128 || extra > longestLength) return undefined;
    let length = first < 128 ? first : 0;
    for (const byte of bytes.subarray(at + 2, at + 2 + extra)) length = length * 256 + byte;
    const start = at + 2 + extra;
    if (start + length > bytes.length) return undefined;
    found.push({ tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) });
    at = start + length;
  }
  return found;
};
/** The values inside one of that tag; nothing where it is another. */
export const inside = (value: Der | undefined, tag: number): readonly Der[] =>
  value === undefined || value.tag !== tag ? [] : (readDer(value.content) ?? []);
