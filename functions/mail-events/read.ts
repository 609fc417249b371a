import { z } from 'zod';
import { GiveUp } from '../../shared/errors.ts';
import { detailOf, mailEventKinds, mailReference } from '../../shared/mail/event.ts';
import type { MailEvent } from '../../shared/ports.ts';
import { parseIso } from '../../shared/time.ts';

const schema = z.object({
  noticeId: mailReference,
  caseId: mailReference,
  kind: z.enum(mailEventKinds),
  at: z.iso.datetime({ offset: true }),
  detail: z.string().default(''),
});

/** A message of the queue `mail-events`, which foreign mail systems fill. Throws GiveUp on anything else than an event. */
export const readMailEvent = (body: unknown): MailEvent => {
  const read = schema.safeParse(body);
  if (!read.success) throw new GiveUp('Not a mail event.', 'Look at the message in the dead letters of mail-events.');
  return { ...read.data, at: parseIso(read.data.at), detail: detailOf(read.data.detail) };
};
