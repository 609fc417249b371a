/** Room on the disk for what a visit need not have in memory: one file without a name, which is gone with the process whatever ends it. */
import { randomUUID } from 'node:crypto';
import { closeSync, ftruncateSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../crawl/level.ts';

/** Bytes that stay in memory before any goes to the disk: most visits never need it. */
const firstInMemory = 4 * 1024 * 1024;

export type Spill = Store & { readonly close: () => void };

/** A disk that is full, or a folder that cannot be written, costs memory and nothing else. */
export const createSpill = (folder: string, inMemory = firstInMemory): Spill => {
  type Piece = Uint8Array | { readonly at: number; readonly length: number };
  const pieces = new Map<number, Piece>();
  let next = 0;
  let held = 0;
  let file: number | undefined;
  let path: string | undefined;
  let end = 0;
  let onDisk = 0;
  const write = (bytes: Uint8Array): Piece => {
    try {
      if (file === undefined) {
        path = join(folder, `hostwarden-${randomUUID()}`);
        file = openSync(path, 'wx+', 0o600);
        // Where an open file cannot be taken away, it goes when it is closed.
        if (process.platform !== 'win32') unlinkSync(path);
      }
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, end + done);
    } catch {
      return bytes;
    }
    const piece = { at: end, length: bytes.length };
    end += bytes.length;
    onDisk += 1;
    return piece;
  };
  return {
    put: (bytes) => {
      const piece = held + bytes.length <= inMemory ? bytes : write(bytes);
      if (piece instanceof Uint8Array) held += bytes.length;
      pieces.set(next, piece);
      next += 1;
      return next - 1;
    },
    read: (id) => {
      const piece = pieces.get(id) ?? new Uint8Array();
      if (piece instanceof Uint8Array) return piece;
      const bytes = new Uint8Array(piece.length);
      for (let done = 0; done < bytes.length; ) {
        const got = readSync(file ?? -1, bytes, done, bytes.length - done, piece.at + done);
        if (got === 0) throw new Error('what was put away is not there any more');
        done += got;
      }
      return bytes;
    },
    drop: (id) => {
      const piece = pieces.get(id);
      pieces.delete(id);
      if (piece instanceof Uint8Array) held -= piece.length;
      else if (piece !== undefined && file !== undefined) {
        onDisk -= 1;
        if (onDisk > 0) return;
        end = 0;
        ftruncateSync(file);
      }
    },
    close: () => {
      pieces.clear();
      if (file === undefined) return;
      closeSync(file);
      file = undefined;
      if (process.platform === 'win32' && path !== undefined) unlinkSync(path);
    },
  };
};
