/** JSON values as gzipped blobs: checkpoints and memories, which are large and alike line by line. */
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Blobs, Json } from '../ports.ts';

const pack = promisify(gzip);
const unpack = promisify(gunzip);
/** What one of them may unfold to; beyond it the blob is not ours. */
const mostBytes = 512 * 1024 * 1024;

export const packBytes = async (bytes: Uint8Array): Promise<Uint8Array> => pack(bytes, { level: 6 });

/** All of its gzip members; undefined: not gzip, or more than `most` bytes. */
export const unpackBytes = async (bytes: Uint8Array, most: number): Promise<Uint8Array | undefined> => {
  try {
    return await unpack(bytes, { maxOutputLength: most });
  } catch {
    return undefined;
  }
};

export const putJson = async (blobs: Blobs, key: string, value: Json): Promise<void> => {
  await blobs.put(key, await pack(JSON.stringify(value), { level: 4 }));
};
/** Undefined: not there, or not readable any more; both mean starting afresh. */
export const getJson = async (blobs: Pick<Blobs, 'get'>, key: string): Promise<Json | undefined> => {
  const bytes = await blobs.get(key);
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse((await unpack(bytes, { maxOutputLength: mostBytes })).toString('utf8')) as Json;
  } catch {
    return undefined;
  }
};
