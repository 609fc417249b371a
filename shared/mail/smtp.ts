/**
 * Mail by SMTP. That a server took a message proves nothing about its delivery, so each asks for delivery status notifications
 * (RFC 3461), which come back through the Maildir. A server that does not offer them leaves every notice unproven.
 */
import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Temporal } from 'temporal-polyfill';
import { GiveUp, RetryLater } from '../errors.ts';
import type { Log, Mail, MailEventKind, OutgoingMail, Queues } from '../ports.ts';
import { toIso } from '../time.ts';
import { feedbackKey, sealEnvelopeId } from './envelope-id.ts';
import { detailOf, eventMessage } from './event.ts';

export type SmtpOptions = {
  /** `smtp://user:password@host:port` takes TLS where the server offers it, `smtps://` begins with it. */
  readonly url: string;
  /** Seals envelope identifiers. */
  readonly key: string;
  readonly queues: Pick<Queues, 'send'>;
  readonly now: () => Temporal.Instant;
  readonly log: Log;
};

const limits = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 } as const;
const ports = { 'smtp:': 587, 'smtps:': 465 } as const;

type Server = {
  readonly settings: SMTPConnection.Options;
  readonly login: { readonly user: string; readonly pass: string } | undefined;
};
const isLoopback = (name: string): boolean => name === 'localhost' || name === '[::1]' || name.startsWith('127.');
const serverOf = (text: string): Server => {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || url.hostname === '')
    throw new GiveUp('The SMTP address is not one.', 'Set HOSTWARDEN_SMTP_URL to smtp://user:password@host:587.');
  const user = decodeURIComponent(url.username);
  return {
    settings: {
      ...limits,
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? ports[url.protocol] : Number(url.port),
      secure: url.protocol === 'smtps:',
      // A password never crosses a network in the clear, also where somebody on the way hides the server's offer of TLS.
      requireTLS: user !== '' && !isLoopback(url.hostname),
    },
    login: user === '' ? undefined : { user, pass: decodeURIComponent(url.password) },
  };
};

/** The bytes, and whether anybody has begun to read them, which the client does only after the server said 354. */
const watched = (bytes: Uint8Array): { readonly stream: Readable; begun(): boolean } => {
  let begun = false;
  const stream = new Readable({
    read() {
      begun = true;
      this.push(bytes);
      this.push(null);
    },
  });
  return { stream, begun: () => begun };
};

const connect = (connection: SMTPConnection, { login }: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    connection.on('error', reject);
    connection.connect((error) => {
      if (error !== undefined) reject(error);
      else if (login === undefined) resolve();
      else
        connection.login({ ...login }, (refused) =>
          refused === null || refused === undefined ? resolve() : reject(refused),
        );
    });
  });
const transfer = (
  connection: SMTPConnection,
  envelope: SMTPConnection.Envelope,
  stream: Readable,
): Promise<SMTPConnection.SentMessageInfo> =>
  new Promise((resolve, reject) => {
    connection.on('error', reject);
    connection.send(envelope, stream, (error, info) =>
      error === null || error === undefined ? resolve(info) : reject(error),
    );
  });

const wordsOf = (error: SMTPConnection.SMTPError): string => detailOf(error.response ?? error.message);
/** What a final refusal means. Of the sender or the login it says nothing about the recipient, and is no refusal here. */
const refusalOf = (error: SMTPConnection.SMTPError): MailEventKind | undefined => {
  const final = (error.responseCode ?? 0) >= 500;
  if (error.command === 'RCPT TO') return final ? 'bounced' : undefined;
  return error.code === 'EMESSAGE' && (final || error.responseCode === undefined) ? 'rejected' : undefined;
};

/** Throws RetryLater where the message was not taken; any other error means that nobody knows. */
export const smtpMail = ({ url, key, queues, now, log }: SmtpOptions): Mail => {
  const server = serverOf(url);

  const exchange = async (mail: OutgoingMail): Promise<SMTPConnection.SentMessageInfo> => {
    const envelope: SMTPConnection.Envelope = {
      from: mail.from,
      to: mail.to,
      size: mail.mime.length,
      dsn: { ret: 'HDRS', envid: sealEnvelopeId(key, mail), notify: ['SUCCESS', 'FAILURE', 'DELAY'], orcpt: mail.to },
    };
    const connection = new SMTPConnection(server.settings);
    const message = watched(mail.mime);
    try {
      await connect(connection, server);
      return await transfer(connection, envelope, message.stream);
    } catch (thrown) {
      const error = thrown as SMTPConnection.SMTPError;
      if (refusalOf(error) === undefined && (!message.begun() || error.responseCode !== undefined))
        throw new RetryLater(`The mail server did not take a message: ${wordsOf(error)}`, {
          retryInSeconds: 300,
          cause: error,
        });
      throw error;
    } finally {
      connection.close();
    }
  };
  const tell = ({ noticeId, caseId }: OutgoingMail, kind: MailEventKind, detail: string): Promise<void> =>
    queues.send('mail-events', [eventMessage({ noticeId, caseId, kind, at: toIso(now()), detail })]);

  return {
    feedbackId: (mail) => sealEnvelopeId(feedbackKey(key), mail),
    send: async (mail) => {
      try {
        const { response, ehlo } = await exchange(mail);
        if (ehlo !== undefined && !ehlo.some((line) => /^DSN\b/i.test(line))) log('warn', 'smtp.no-dsn');
        // Only for the record: that the server has it must not be forgotten because the disk is full just now.
        await tell(mail, 'accepted', response).catch((error: unknown) =>
          log('warn', 'smtp.event-lost', { error: error instanceof Error ? error.name : typeof error }),
        );
        return { messageId: detailOf(response) };
      } catch (error) {
        if (error instanceof RetryLater) throw error;
        const kind = refusalOf(error as SMTPConnection.SMTPError);
        if (kind === undefined) throw error;
        const detail = wordsOf(error as SMTPConnection.SMTPError);
        await tell(mail, kind, detail);
        return { messageId: `refused: ${detail}` };
      }
    },
  };
};
