/**
 * The mailbox: mail that goes nowhere but into a folder, for trying Hostwarden out and for tests. A message is kept once per
 * notice, so sending it again after a crash changes nothing; its event is sent again, and the case takes it once.
 */
import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { GiveUp } from '../errors.ts';
import type { Blobs, Mail, OutgoingMail, Queues } from '../ports.ts';
import { type Iso, parseIso, toIso } from '../time.ts';
import { eventMessage } from './event.ts';

export type MailboxEntry = Omit<OutgoingMail, 'mime'> & { readonly messageId: string; readonly at: Iso };
export type Mailbox = Mail & {
  /** Every mail kept, the oldest first. */
  list(): Promise<readonly MailboxEntry[]>;
  read(noticeId: string): Promise<Uint8Array | undefined>;
};

const envelope = z.object({
  noticeId: z.string(),
  caseId: z.string(),
  from: z.string(),
  to: z.string(),
  at: z.string(),
});

/** Identifiers of our own making are file names already; anything else is hashed into one. */
const nameOf = (noticeId: string): string =>
  /^[a-z0-9][a-z0-9.-]{0,99}$/.test(noticeId) ? noticeId : `id-${createHash('sha256').update(noticeId).digest('hex')}`;
/** Addresses that begin so bounce, as at SES's mailbox simulator: to see what happens when a customer cannot be reached. */
const bounces = (to: string): boolean => /^bounce\b/i.test(to);
const messageIdOf = (noticeId: string): string => `mailbox-${nameOf(noticeId)}`;

export const mailbox = (blobs: Blobs, queues: Queues, now: () => Temporal.Instant): Mailbox => {
  const decode = (bytes: Uint8Array, key: string): MailboxEntry => {
    try {
      const read = envelope.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
      return { ...read, at: parseIso(read.at), messageId: messageIdOf(read.noticeId) };
    } catch (cause) {
      throw new GiveUp(`The mailbox file ${key} is damaged.`, 'Delete it and the .eml beside it.', {
        exitStatus: 3,
        cause,
      });
    }
  };
  /** The envelope comes first and its first version stays, so that the time of delivery is the same in every repeated event. */
  const envelopeOf = async (mail: OutgoingMail): Promise<MailboxEntry> => {
    const key = `${nameOf(mail.noticeId)}.json`;
    const { noticeId, caseId, from, to } = mail;
    const fresh = Buffer.from(JSON.stringify({ noticeId, caseId, from, to, at: toIso(now()) }), 'utf8');
    await blobs.put(key, fresh, { if: 'absent' });
    return decode((await blobs.get(key)) ?? fresh, key);
  };

  return {
    repeatSafe: true,
    send: async (mail) => {
      const { at, messageId } = await envelopeOf(mail);
      await blobs.put(`${nameOf(mail.noticeId)}.eml`, mail.mime, { if: 'absent' });
      const { noticeId, caseId } = mail;
      const outcome = bounces(mail.to)
        ? ({ kind: 'bounced', detail: '550 5.1.1 no such mailbox' } as const)
        : ({ kind: 'delivered', detail: 'kept in the mailbox on disk' } as const);
      await queues.send('mail-events', [eventMessage({ noticeId, caseId, at, ...outcome })]);
      return { messageId };
    },
    list: async () => {
      const entries: MailboxEntry[] = [];
      let cursor: string | undefined;
      do {
        const page = await blobs.list('', cursor);
        for (const key of page.keys) {
          const bytes = key.endsWith('.json') ? await blobs.get(key) : undefined;
          if (bytes !== undefined) entries.push(decode(bytes, key));
        }
        cursor = page.cursor;
      } while (cursor !== undefined);
      return entries.sort((a, b) => (a.at === b.at ? (a.noticeId < b.noticeId ? -1 : 1) : a.at < b.at ? -1 : 1));
    },
    read: (noticeId) => blobs.get(`${nameOf(noticeId)}.eml`),
  };
};
