/**
 * The mailbox of replies over IMAP, where there is no Maildir at hand. It is opened read-only: people may read, mark and move what is
 * in it. How far we have read is kept as UID and UIDVALIDITY (RFC 3501, 2.3.1.1).
 */
import type { ImapFlow } from 'imapflow';
import { Temporal } from 'temporal-polyfill';
import { maxMailBytes } from '../answer/mail/parse.ts';
import { GiveUp, RetryLater } from '../errors.ts';
import { toIso } from '../time.ts';
import { type CollectOptions, collectOne } from './collect.ts';
import { detailOf } from './event.ts';

export type ImapPosition = { readonly uidValidity: string; readonly uid: number };
export type ImapOptions = CollectOptions & {
  /** `imaps://user:password@host:port/Folder`; `imap://` takes TLS where offered, and must to send a password. */
  readonly url: string;
  readonly position: {
    load(): Promise<ImapPosition | undefined>;
    save(position: ImapPosition): Promise<void>;
  };
};

const ports = { 'imap:': 143, 'imaps:': 993 } as const;
const perLook = 200;
const timeoutMs = 30_000;
/** At the first look, mail older than this was not for us. */
const firstLookDays = 7;

const isLoopback = (name: string): boolean => name === 'localhost' || name === '[::1]' || name.startsWith('127.');

const connect = async (text: string): Promise<{ readonly client: ImapFlow; readonly folder: string }> => {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== 'imap:' && url.protocol !== 'imaps:') || url.hostname === '')
    throw new GiveUp('The IMAP address is not one.', 'Set HOSTWARDEN_IMAP_URL to imaps://user:password@host/INBOX.');
  const { ImapFlow } = await import('imapflow');
  const client = new ImapFlow({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? ports[url.protocol] : Number(url.port),
    secure: url.protocol === 'imaps:',
    // A password never crosses a network in the clear.
    ...(url.protocol === 'imap:' && !isLoopback(url.hostname) ? { doSTARTTLS: true } : {}),
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    logger: false,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
  });
  // Errors of a connection that is being waited for come back from the call itself.
  client.on('error', () => {});
  await client.connect();
  return { client, folder: decodeURIComponent(url.pathname.slice(1)) || 'INBOX' };
};

/** UIDs beyond what has been read, the oldest first. */
const newUids = async (client: ImapFlow, known: ImapPosition | undefined, options: ImapOptions): Promise<number[]> => {
  const since = Temporal.Instant.from(options.now()).subtract({ hours: firstLookDays * 24 });
  const query = known === undefined ? { since: new Date(since.epochMilliseconds) } : { uid: `${known.uid + 1}:*` };
  const found = (await client.search(query, { uid: true })) || [];
  // `5:*` names the last message also where its UID is below 5.
  return found.filter((uid) => uid > (known?.uid ?? 0)).sort((a, b) => a - b);
};

const readAll = async (client: ImapFlow, folder: string, options: ImapOptions): Promise<number> => {
  const { uidValidity: validity } = await client.mailboxOpen(folder, { readOnly: true });
  const uidValidity = String(validity);
  const before = await options.position.load();
  // Numbered anew by its server: what has been read before is known by its own identity, and changes nothing.
  const known = before?.uidValidity === uidValidity ? before : undefined;
  let reports = 0;
  for (const uid of (await newUids(client, known, options)).slice(0, perLook)) {
    const query = { internalDate: true, source: { maxLength: maxMailBytes + 1 } } as const;
    const message = await client.fetchOne(String(uid), query, { uid: true });
    if (message !== false && message.source !== undefined) {
      const { internalDate } = message;
      const arrivedAt =
        internalDate === undefined
          ? options.now()
          : toIso(Temporal.Instant.fromEpochMilliseconds(new Date(internalDate).getTime()));
      if ((await collectOne(new Uint8Array(message.source), arrivedAt, options)) === 'report') reports += 1;
    }
    await options.position.save({ uidValidity, uid });
  }
  return reports;
};

/** The server's words where there are any: a wrong password, no such folder. */
const whyOf = (error: unknown): string => {
  const { responseText, code, message } = error as { responseText?: unknown; code?: unknown; message?: unknown };
  const why = [responseText, code, message].find((text): text is string => typeof text === 'string' && text !== '');
  return detailOf(why?.replace(/[.\s]+$/, '') ?? 'unknown');
};

/** Answers how many delivery reports there were. Throws RetryLater where the server cannot be reached or refuses. */
export const collectImap = async (options: ImapOptions): Promise<number> => {
  let client: ImapFlow | undefined;
  try {
    const connection = await connect(options.url);
    client = connection.client;
    return await readAll(client, connection.folder, options);
  } catch (error) {
    if (error instanceof GiveUp || error instanceof RetryLater) throw error;
    throw new RetryLater(`The mailbox of replies cannot be read: ${whyOf(error)}.`, {
      retryInSeconds: 60,
      cause: error,
    });
  } finally {
    await client?.logout().catch(() => client?.close());
  }
};
