/** Blobs in memory, for worlds that live as long as a process: the simulation, and tests. They pass the same contract suite. */
import type { Blobs } from '../ports.ts';
import { checkBlobKey, checkPrefix, pageSize } from './key.ts';

export const memoryBlobs = (): Blobs => {
  const blobs = new Map<string, Uint8Array>();
  return {
    put: async (key, bytes, options) => {
      checkBlobKey(key);
      if (options?.if === 'absent' && blobs.has(key)) return 'exists';
      blobs.set(key, Uint8Array.from(bytes));
      return 'stored';
    },
    get: async (key) => {
      checkBlobKey(key);
      const bytes = blobs.get(key);
      return bytes && Uint8Array.from(bytes);
    },
    list: async (prefix, cursor) => {
      checkPrefix(prefix);
      if (cursor !== undefined) checkBlobKey(cursor);
      // Keys are ASCII, so that text order is key order.
      const after = [...blobs.keys()].filter((key) => key.startsWith(prefix) && (cursor === undefined || key > cursor));
      const keys = after.sort().slice(0, pageSize);
      const last = keys.at(-1);
      return after.length > pageSize && last !== undefined ? { keys, cursor: last } : { keys };
    },
    delete: async (key) => {
      checkBlobKey(key);
      blobs.delete(key);
    },
  };
};
