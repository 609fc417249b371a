import { z } from 'zod';
import type { MailEvent, MailEventKind, Outgoing } from '../ports.ts';

export const mailEventKinds = [
  'accepted',
  'delivered',
  'delayed',
  'bounced',
  'complained',
  'suppressed',
  'rejected',
] as const satisfies readonly MailEventKind[];

const maxDetail = 500;
/** Words of foreign mail systems, for people to read: one line, no control characters, short. */
export const detailOf = (...parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .join(': ')
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, maxDetail)
    .toWellFormed();

export const eventMessage = (event: MailEvent): Outgoing => ({
  body: { ...event, detail: detailOf(event.detail) },
});

/** A notice or case as mail systems hand it back. */
export const mailReference = z.string().regex(/^[\w.:=@+-]{1,100}$/);
