import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOnce } from '../blob/files.ts';
import { GiveUp } from '../errors.ts';
import { diskTrouble } from '../store/disk-trouble.ts';
import { newSecret } from './chance.ts';

/** The folder's own key: made on the first start, the same ever after, readable by nobody else. */
export const readKey = async (folder: string): Promise<string> => {
  const path = join(folder, 'mail-key');
  try {
    await writeOnce(path, Buffer.from(newSecret(), 'utf8'));
    const key = await readFile(path, 'utf8');
    if (/^[\w-]{43}$/.test(key)) return key;
  } catch (error) {
    throw diskTrouble(error, folder);
  }
  throw new GiveUp(
    `${path} is damaged.`,
    'Restore it from a backup, or delete it: reports on mails under way are then lost.',
  );
};
