/**
 * A Maildir: the folder into which the provider's mail server puts what comes back: delivery reports and customers' replies. `new/`
 * holds what nobody has read; what has been handled moves to `cur/` as seen, and nothing is ever deleted.
 */
import { open, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { maxMailBytes } from '../answer/mail/parse.ts';
import { GiveUp } from '../errors.ts';
import { diskTrouble, hasCode } from '../store/disk-trouble.ts';
import { type Iso, toIso } from '../time.ts';
import { type CollectOptions, collectOne } from './collect.ts';

export type MaildirOptions = CollectOptions & { readonly folder: string };

/** How many messages one look handles: the next look comes soon. */
const perLook = 500;

/** Names begin with the second of arrival: https://cr.yp.to/proto/maildir.html */
const secondsOf = (name: string): number => {
  const seconds = Number(/^(\d{9,11})\./.exec(name)?.[1]);
  return Number.isNaN(seconds) ? Number.POSITIVE_INFINITY : seconds;
};

/**
 * The file up to one byte more than a mail may have, so that a huge one does not fill the memory. When it arrived: the earlier of what
 * its name and its date say, as a copied folder has later dates, and no customer may lose a day by that.
 */
const read = async (path: string, name: string): Promise<{ readonly bytes: Uint8Array; readonly arrivedAt: Iso }> => {
  const handle = await open(path, 'r');
  try {
    const { size, mtimeMs } = await handle.stat();
    const buffer = Buffer.alloc(Math.min(size, maxMailBytes + 1));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    const arrivedMs = Math.min(secondsOf(name) * 1000, mtimeMs);
    const arrivedAt = toIso(Temporal.Instant.fromEpochMilliseconds(Math.floor(arrivedMs)));
    return { bytes: new Uint8Array(buffer.subarray(0, bytesRead)), arrivedAt };
  } finally {
    await handle.close();
  }
};

/** Reads what is new, the oldest first, and answers how many delivery reports there were. Repeatable: a crash reads one again. */
export const collectReports = async (options: MaildirOptions): Promise<number> => {
  const { folder } = options;
  let reports = 0;
  try {
    const names = (await readdir(join(folder, 'new'))).sort().slice(0, perLook);
    for (const name of names) {
      const { bytes, arrivedAt } = await read(join(folder, 'new', name), name);
      if ((await collectOne(bytes, arrivedAt, options)) === 'report') reports += 1;
      await rename(join(folder, 'new', name), join(folder, 'cur', `${name.replace(/:.*$/s, '')}:2,S`));
    }
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTDIR')) throw diskTrouble(error, folder);
    throw new GiveUp(
      `${folder} is not a Maildir.`,
      'Set HOSTWARDEN_MAILDIR to a folder that has new/, cur/ and tmp/, into which your mail server delivers.',
      { cause: error },
    );
  }
  return reports;
};
