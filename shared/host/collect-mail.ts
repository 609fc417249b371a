/** Reads the mailboxes of replies, and notes when that was last done: the interlock holds everything while it cannot be. */
import type { Collected } from '../case/interlock.ts';
import type { CollectOptions } from '../mail/collect.ts';
import { collectImap, type ImapPosition } from '../mail/imap.ts';
import { collectReports } from '../mail/maildir.ts';
import type { Records } from '../ports.ts';
import { bodyOf, keys } from '../table.ts';
import { addSeconds, type Iso } from '../time.ts';

export type MailPlaces = {
  readonly maildir: string | undefined;
  readonly imapUrl: string | undefined;
  readonly records: Records;
};

/** Often enough for the interlock's 15 minutes, and seldom enough for the disk. */
const noteSeconds = 60;

const setting = async <T>(records: Records, name: string) => {
  const row = await records.get(keys.system(name));
  return row && { value: bodyOf<T>(row), rev: row.rev };
};
const write = async (records: Records, name: string, body: unknown, rev: number | undefined): Promise<void> => {
  await records.transact([{ put: { ...keys.system(name), body }, if: rev === undefined ? 'absent' : { rev } }]);
};

const noteCollected = async (records: Records, now: Iso): Promise<void> => {
  const before = await setting<Collected>(records, 'collected');
  if (before !== undefined && before.value.at > addSeconds(now, -noteSeconds)) return;
  await write(records, 'collected', { at: now } satisfies Collected, before?.rev);
};
/** Nothing to read, so nothing to wait for: an earlier note must not hold the cases for ever. */
const forgetCollected = async (records: Records): Promise<void> => {
  if ((await records.get(keys.system('collected'))) === undefined) return;
  await records.transact([{ delete: keys.system('collected'), if: 'any' }]);
};

const positionIn = (records: Records) => ({
  load: async () => (await setting<ImapPosition>(records, 'imap'))?.value,
  save: async (position: ImapPosition) =>
    write(records, 'imap', position, (await setting<ImapPosition>(records, 'imap'))?.rev),
});

/** Answers how many delivery reports there were. */
export const collectMail = async (places: MailPlaces, options: CollectOptions): Promise<number> => {
  const { maildir, imapUrl, records } = places;
  if (maildir === undefined && imapUrl === undefined) {
    await forgetCollected(records);
    return 0;
  }
  const fromFolder = maildir === undefined ? 0 : await collectReports({ ...options, folder: maildir });
  const fromServer =
    imapUrl === undefined ? 0 : await collectImap({ ...options, url: imapUrl, position: positionIn(records) });
  await noteCollected(records, options.now());
  return fromFolder + fromServer;
};
