/** Writing so that a crash or a power cut leaves either all of it or nothing. */
import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from '../store/disk-trouble.ts';

/** Windows has no handle on a folder to sync; NTFS journals names itself. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};
/** Makes the folder and syncs each new name on the way. */
export const makeFolder = async (folder: string): Promise<void> => {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made));
};
export const writeSynced = async (path: string, bytes: Uint8Array): Promise<void> => {
  const handle = await open(path, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
};
/** Makes the file with these bytes; where there is one already, it stays as it is. */
export const writeOnce = async (path: string, bytes: Uint8Array): Promise<void> => {
  const aside = `${path}.${randomUUID()}`;
  try {
    await writeSynced(aside, bytes);
    await link(aside, path);
    await syncFolder(dirname(path));
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(aside, { force: true });
  }
};
