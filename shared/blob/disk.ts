/**
 * Blobs in a folder. The key `a/b` is the file `keys/a~/b`: the tilde, which no key may hold, keeps the blob `a` and the folder of
 * `a/b` apart. Bytes are written aside in `incoming/`, synced, and only then given their name, so a name always has all its bytes.
 */
import { randomUUID } from 'node:crypto';
import { link, readdir, readFile, rename, rm, rmdir, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Blobs } from '../ports.ts';
import { diskTrouble, hasCode } from '../store/disk-trouble.ts';
import { makeFolder, syncFolder, writeSynced } from './files.ts';
import { checkBlobKey, checkPrefix, pageSize } from './key.ts';

const folderMark = '~';

const guardedBy =
  (folder: string, what: 'read' | 'written') =>
  async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw diskTrouble(error, folder, what);
    }
  };

const mostAttempts = 10;
/** A folder that a delete beside us took away, before or after it was there, is made again. */
const withFolder = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await makeFolder(folder);
      return await work();
    } catch (error) {
      if (attempt === mostAttempts || !hasCode(error, 'ENOENT')) throw error;
    }
  }
};

const pathOf = (root: string, key: string): string => {
  checkBlobKey(key);
  return join(root, ...key.split('/').join(`${folderMark}/`).split('/'));
};
const rootOf = (folder: string): string => join(folder, 'keys');

/**
 * Walks the tree in key order and skips folders that lie wholly before the cursor or outside the prefix. A folder is compared
 * as its name and a slash, which is how its keys go on:  a  a-b  a-b/…  a.b  a/…  a0
 */
async function* walk(path: string, above: string, prefix: string, cursor: string): AsyncGenerator<string> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return [];
    throw error;
  });
  const names = entries.map(({ name }) => (name.endsWith(folderMark) ? `${name.slice(0, -1)}/` : name)).sort();
  for (const name of names) {
    const key = above + name;
    if (!name.endsWith('/')) {
      if (key.startsWith(prefix) && key > cursor) yield key;
    } else if ((key.startsWith(prefix) || prefix.startsWith(key)) && (key > cursor || cursor.startsWith(key)))
      yield* walk(join(path, name.slice(0, -1) + folderMark), key, prefix, cursor);
  }
}

/** For a look into a folder whose host may be writing: makes nothing and clears nothing; one that is not there is empty. */
export const openDiskBlobsToRead = (folder: string): Pick<Blobs, 'get' | 'list'> => {
  const root = rootOf(folder);
  const guarded = guardedBy(folder, 'read');
  return {
    get: async (key) => {
      const path = pathOf(root, key);
      return guarded(async () => {
        try {
          return new Uint8Array(await readFile(path));
        } catch (error) {
          if (hasCode(error, 'ENOENT')) return undefined;
          throw error;
        }
      });
    },
    list: async (prefix, cursor) => {
      checkPrefix(prefix);
      if (cursor !== undefined) checkBlobKey(cursor);
      return guarded(async () => {
        const keys: string[] = [];
        for await (const key of walk(root, '', prefix, cursor ?? '')) {
          const last = keys.at(-1);
          if (keys.length === pageSize && last !== undefined) return { keys, cursor: last };
          keys.push(key);
        }
        return { keys };
      });
    },
  };
};

/** No put is at its bytes for that long. */
const leftBehindMs = 60 * 60 * 1000;
/** Of what a crash left half written, and not of what another writer is at. */
const clearLeftBehind = async (incoming: string): Promise<void> => {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    const looks = await stat(path).catch((error: unknown) => {
      if (hasCode(error, 'ENOENT')) return undefined;
      throw error;
    });
    if (looks !== undefined && Date.now() - looks.mtimeMs > leftBehindMs)
      await rm(path, { recursive: true, force: true });
  }
};

/**
 * Opens the folder to write there, making it where it is not there. Several may write at once (the host and `hostwarden feeds`), so of
 * what is half written only what is older than an hour is cleared, as left by a crash. Who only reads takes `openDiskBlobsToRead`.
 */
export const openDiskBlobs = async (folder: string): Promise<Blobs> => {
  const incoming = join(folder, 'incoming');
  const root = rootOf(folder);
  const guarded = guardedBy(folder, 'written');
  await guarded(async () => {
    await makeFolder(incoming);
    await clearLeftBehind(incoming);
    await makeFolder(root);
  });

  const put: Blobs['put'] = async (key, bytes, options) => {
    const path = pathOf(root, key);
    const aside = join(incoming, randomUUID());
    return guarded(async () => {
      try {
        await writeSynced(aside, bytes);
        await withFolder(dirname(path), () => (options?.if === 'absent' ? link(aside, path) : rename(aside, path)));
        await syncFolder(dirname(path));
        return 'stored';
      } catch (error) {
        if (options?.if === 'absent' && hasCode(error, 'EEXIST')) return 'exists';
        throw error;
      } finally {
        await rm(aside, { force: true });
      }
    });
  };

  return {
    ...openDiskBlobsToRead(folder),
    put,
    delete: async (key) => {
      const path = pathOf(root, key);
      await guarded(async () => {
        await unlink(path).catch((error: unknown) => {
          if (!hasCode(error, 'ENOENT')) throw error;
        });
        // Empty folders go too, as far up as they are empty; one that is not refuses by itself.
        for (let above = dirname(path); above.length > root.length; above = dirname(above)) {
          const gone = await rmdir(above).then(
            () => true,
            () => false,
          );
          if (!gone) break;
        }
      });
    },
  };
};
