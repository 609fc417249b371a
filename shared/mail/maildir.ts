/**
 * A Maildir: the folder into which the provider's mail server puts what comes back. `new/` holds what nobody has read; what has
 * been handled moves to `cur/` as seen, and nothing is ever deleted.
 */
import { open, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { GiveUp } from '../errors.ts';
import type { Log, Queues } from '../ports.ts';
import { diskTrouble, hasCode } from '../store/disk-trouble.ts';
import type { Iso } from '../time.ts';
import { type DsnOptions, maxReportBytes, readDsn } from './dsn.ts';
import { eventMessage } from './event.ts';

export type MaildirOptions = DsnOptions & {
  readonly folder: string;
  readonly queues: Pick<Queues, 'send'>;
  readonly now: () => Iso;
  readonly log: Log;
  /** Takes what is no delivery report of ours, e.g. a customer's reply; at most 1 MB of it. Default: it is left as seen. */
  readonly onOther?: ((message: Uint8Array) => Promise<void>) | undefined;
};

/** How many messages one look handles: the next look comes soon. */
const perLook = 500;

/** The beginning of the file, which for reports is all of it: a huge mail must not fill the memory. */
const readStart = async (path: string): Promise<Uint8Array> => {
  const handle = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(Math.min((await handle.stat()).size, maxReportBytes));
    const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
    return new Uint8Array(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
};

/** Reads what is new, the oldest first, and answers how many delivery reports there were. Repeatable: a crash reads one again. */
export const collectReports = async (options: MaildirOptions): Promise<number> => {
  const { folder, queues, now, log, onOther } = options;
  let reports = 0;
  try {
    // Names begin with the time of arrival: https://cr.yp.to/proto/maildir.html
    const names = (await readdir(join(folder, 'new'))).sort().slice(0, perLook);
    for (const name of names) {
      const message = await readStart(join(folder, 'new', name));
      const event = await readDsn(message, now(), options);
      if (event !== undefined) {
        await queues.send('mail-events', [eventMessage(event)]);
        reports += 1;
      } else await onOther?.(message);
      log('info', 'mail.read', { kind: event?.kind ?? 'other' });
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
