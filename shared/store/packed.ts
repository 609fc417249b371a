/**
 * How a body lies in DynamoDB. A write unit is 1 KB, and counts once for the row, once more in a transaction and once for each index
 * that carries it: JSON that is longer than the rest of a unit is deflated, to a quarter or less of its length.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Bytes of text from which it is worth it; keys and names of attributes take the rest of 1 KB. */
const packedFrom = 800;

export const packBody = (text: string): string | Uint8Array =>
  text.length <= packedFrom ? text : deflateRawSync(text);

/** Text of a body in either form. */
export const unpackBody = (stored: unknown): string =>
  stored instanceof Uint8Array ? inflateRawSync(stored).toString('utf8') : String(stored);
