/** Content-Encoding, undone under a cap: 165 bytes of brotli can say 100 MiB of zeros. */
import { Readable } from 'node:stream';
import * as zlib from 'node:zlib';
import { createOneByOne } from '../one-by-one.ts';

export type Decoded = {
  readonly body: Uint8Array;
  readonly over: boolean;
  /** Over, and packed as no text packs itself. */
  readonly bomb?: true;
  /** It was not whole, or something else came behind it: what could be read is there. */
  readonly broken?: true;
};

const coders = {
  gzip: { sync: zlib.gunzipSync, stream: zlib.createGunzip, flush: zlib.constants.Z_SYNC_FLUSH },
  inflate: { sync: zlib.inflateSync, stream: zlib.createInflate, flush: zlib.constants.Z_SYNC_FLUSH },
  rawInflate: { sync: zlib.inflateRawSync, stream: zlib.createInflateRaw, flush: zlib.constants.Z_SYNC_FLUSH },
  brotli: {
    sync: zlib.brotliDecompressSync,
    stream: zlib.createBrotliDecompress,
    flush: zlib.constants.BROTLI_OPERATION_FLUSH,
  },
  zstd: { sync: zlib.zstdDecompressSync, stream: zlib.createZstdDecompress, flush: zlib.constants.ZSTD_e_flush },
} as const;
type Coder = (typeof coders)[keyof typeof coders];

/** `deflate` is zlib by RFC 9110 and raw in the wild: CM 8 and a header that 31 divides mean zlib. */
const isZlib = (bytes: Uint8Array): boolean =>
  ((bytes[0] ?? 0) & 15) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0;

/** Names that no browser knows are taken as identity, as browsers do. */
const coderOf = (name: string, bytes: Uint8Array): Coder | undefined => {
  if (name === 'gzip' || name === 'x-gzip') return coders.gzip;
  if (name === 'deflate') return isZlib(bytes) ? coders.inflate : coders.rawInflate;
  if (name === 'br') return coders.brotli;
  if (name === 'zstd') return coders.zstd;
  return undefined;
};

/** Pages pack to a fifth or a tenth, endless tables to a thirtieth. */
const mostPacked = 60;

/** Four bombs at a time are four times as much. */
const inTurn = createOneByOne();
/** The slow road, for bodies over the cap or cut short: what comes out before the end, or before the fault. */
const decodePart = async (coder: Coder, bytes: Uint8Array, cap: number): Promise<Decoded> => {
  const stream = coder.stream({ finishFlush: coder.flush });
  const chunks: Buffer[] = [];
  let size = 0;
  let broken = false;
  let bomb = false;
  try {
    for await (const chunk of Readable.from([bytes]).pipe(stream)) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size <= cap) continue;
      bomb = size > stream.bytesWritten * mostPacked;
      break;
    }
  } catch (error) {
    if (size === 0) throw error;
    broken = true;
  } finally {
    stream.destroy();
  }
  return {
    body: Buffer.concat(chunks).subarray(0, cap),
    over: size > cap,
    ...(bomb ? { bomb } : {}),
    ...(broken ? { broken } : {}),
  };
};

/** Of gzip, where it carries no name, no comment and nothing more. */
const plainHeaderBytes = 10;

const decodeOne = async (coder: Coder, bytes: Uint8Array, cap: number, whole: boolean): Promise<Decoded> => {
  if (!whole) return inTurn(() => decodePart(coder, bytes, cap));
  try {
    return { body: coder.sync(bytes, { maxOutputLength: cap }), over: false };
  } catch (error) {
    const part = await inTurn(() => decodePart(coder, bytes, cap)).catch((fault: unknown) => {
      // Rubbish behind a gzip member is read as another one and spoils the first: by itself, without its plain header, it stands.
      if (coder !== coders.gzip || bytes[0] !== 31 || bytes[3] !== 0) throw fault;
      return inTurn(() => decodePart(coders.rawInflate, bytes.subarray(plainHeaderBytes), cap));
    });
    return error instanceof RangeError ? part : { ...part, broken: true };
  }
};

/** At most this many layers; more is an attack (each layer multiplies). */
const maxLayers = 3;

/**
 * `encodings` as in the header, first applied first. `whole` is false where the bytes were cut on the wire.
 * Undefined: the bytes are not what the header says.
 */
export const decodeBody = async (
  bytes: Uint8Array,
  encodings: string,
  cap: number,
  whole: boolean,
): Promise<Decoded | undefined> => {
  const layers = encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (layers.length > maxLayers) return undefined;
  let decoded: Decoded = { body: bytes, over: false };
  let broken = false;
  let bomb = false;
  try {
    for (const name of layers.reverse()) {
      const coder = coderOf(name, decoded.body);
      if (coder === undefined || decoded.body.length === 0) continue;
      decoded = await decodeOne(coder, decoded.body, cap, whole && !decoded.over);
      broken ||= decoded.broken === true;
      bomb ||= decoded.bomb === true;
    }
    const { body, over } = decoded;
    const fault = { ...(broken ? { broken } : {}), ...(bomb ? { bomb } : {}) };
    return body.length > cap ? { body: body.subarray(0, cap), over: true, ...fault } : { body, over, ...fault };
  } catch {
    return undefined;
  }
};
