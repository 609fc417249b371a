/**
 * The host on one machine. Its data folder:
 *
 *   lock                 held while a host runs
 *   hostwarden.sqlite    records and queues (and -wal, -shm beside it)
 *   blobs/               evidence, checkpoints
 *   feeds/               link lists: a store of its own, so that building them needs no host to stop
 *   mailbox/             mails that were kept instead of sent
 *   mail-key             what seals the envelope identifiers of mails sent by SMTP
 *
 * A backup is a copy of the folder while no host runs, or `sqlite3 … .backup` plus the two folders while one does.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { openDiskBlobs } from '../blob/disk.ts';
import { sealedBlobs } from '../blob/sealed.ts';
import type { OnOther } from '../mail/collect.ts';
import { type Mailbox, mailbox } from '../mail/mailbox.ts';
import { smtpMail } from '../mail/smtp.ts';
import { maybeRedirected } from '../mail/test-mode.ts';
import type { Fetcher, Json, Log, Ports, QueueName, Row } from '../ports.ts';
import { allMessages, sqliteQueues } from '../queue/sqlite.ts';
import { openDatabase } from '../store/database.ts';
import { diskTrouble } from '../store/disk-trouble.ts';
import { allRows, sqliteRecords } from '../store/sqlite.ts';
import { toIso } from '../time.ts';
import { newId, newSecret } from './chance.ts';
import { collectMail } from './collect-mail.ts';
import { readKey } from './key.ts';
import { lockFolder } from './lock.ts';
import { jsonLog } from './log.ts';
import { httpWebhooks } from './webhooks.ts';

export type StandaloneOptions = {
  /** Made where it is not there. */
  readonly dataFolder: string;
  /** Closed with the host. */
  readonly fetcher: Fetcher;
  /** Where mail goes out; absent: the mailbox on disk. `relayed`: see DsnOptions. */
  readonly smtp?: { readonly url: string; readonly relayed: 'delivered' | 'accepted' } | undefined;
  /** Maildir in which delivery reports and replies arrive. */
  readonly maildir?: string | undefined;
  /** Mailbox in which they arrive instead; see shared/mail/imap.ts. */
  readonly imapUrl?: string | undefined;
  /** Test mode: every mail goes to this one address. */
  readonly mailTestAddress?: string | undefined;
  /** The provider's system that hears of terminations. */
  readonly webhookUrl?: string | undefined;
  /** Default: JSON lines of level info on stderr. */
  readonly log?: Log | undefined;
  /** The clock of cases and notices, default the machine's. Queues always keep to the machine's. */
  readonly now?: (() => Temporal.Instant) | undefined;
};
export type StandaloneHost = Ports & {
  /** Every row, and what lies on a queue: for a move to another host. */
  allRows(): Iterable<Row>;
  allMessages(queue: QueueName): readonly Json[];
  /** The mailbox on disk; empty where mail goes out by SMTP. */
  readonly mailbox: Mailbox;
  /** Reads what came into Maildir and mailbox; a tick calls it. Answers how many delivery reports there were; 0 where none is set. */
  collectMail(onOther?: OnOther): Promise<number>;
  /** Ends every wait, closes the files and lets go of the folder. Safe to call twice. */
  close(): Promise<void>;
};

/**
 * Opens the data folder, alone. Throws GiveUp where another host holds it, a newer version wrote it, or it cannot be written;
 * RetryLater where the disk is full.
 */
export const openStandalone = async (options: StandaloneOptions): Promise<StandaloneHost> => {
  const { dataFolder, fetcher } = options;
  await mkdir(dataFolder, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
    throw diskTrouble(error, dataFolder);
  });
  const unlock = lockFolder(dataFolder);
  try {
    const db = openDatabase(join(dataFolder, 'hostwarden.sqlite'));
    const queues = sqliteQueues(db, () => Date.now());
    // The folder is ours alone, so whoever held a message is dead; waiting for its visibility timeout would only lose time.
    queues.release();
    const blobs = await openDiskBlobs(join(dataFolder, 'blobs'));
    const kept = await openDiskBlobs(join(dataFolder, 'mailbox'));
    const now = options.now ?? Temporal.Now.instant;
    const inDisk = mailbox(kept, queues, now);
    const log = options.log ?? jsonLog('info');
    const key = await readKey(dataFolder);
    const { smtp, maildir, imapUrl } = options;
    const records = sqliteRecords(db);
    const out = smtp === undefined ? inDisk : smtpMail({ url: smtp.url, key, queues, now, log });
    const mail = maybeRedirected(out, options.mailTestAddress);
    const webhooks = httpWebhooks(options.webhookUrl);
    let closed = false;
    return {
      records,
      blobs: sealedBlobs(blobs, records),
      queues,
      mail,
      mailbox: inDisk,
      fetcher,
      webhooks,
      log,
      now,
      elapsedMs: () => performance.now(),
      newId,
      newSecret,
      allRows: () => allRows(db),
      allMessages: (queue) => allMessages(db, queue),
      collectMail: (onOther) =>
        collectMail(
          { maildir, imapUrl, records },
          { key, relayed: smtp?.relayed ?? 'accepted', queues, now: () => toIso(now()), log, onOther },
        ),
      close: async () => {
        if (closed) return;
        closed = true;
        queues.close();
        await Promise.all([webhooks.close(), fetcher.close()]);
        db.close();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
};
