/**
 * The envelope identifier (RFC 3461, 4.4) under which a mail goes out by SMTP and by which a delivery report names it again. It is
 * sealed: whoever sends a forged report to our mailbox would have to know the key, not just a notice's number.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { GiveUp } from '../errors.ts';

export type MailNames = { readonly noticeId: string; readonly caseId: string };

/**
 * The header that names the mail in the same way: what a provider sends back of a mail that was called spam (RFC 5965) has its headers,
 * and seldom its envelope. Whoever got the mail can read it, so it is sealed with another key: it proves a complaint, and no delivery.
 */
export const feedbackHeader = 'X-Hostwarden-Feedback';
export const feedbackKey = (key: string): string => `${key}:feedback`;

/** RFC 3461: at most 100 characters. Neither colon nor anything that xtext would encode may be in a name. */
const maxLength = 100;
const part = /^[\w.-]+$/;

const sealOf = (key: string, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64url').slice(0, 22);

/** `<notice>:<case>:<128 bits of HMAC-SHA-256>`. Throws GiveUp on names that do not fit. */
export const sealEnvelopeId = (key: string, { noticeId, caseId }: MailNames): string => {
  const text = `${noticeId}:${caseId}`;
  const sealed = `${text}:${sealOf(key, text)}`;
  if (!part.test(noticeId) || !part.test(caseId) || sealed.length > maxLength)
    throw new GiveUp(
      `${JSON.stringify(text)} does not fit into an envelope identifier.`,
      'Shorten the case reference.',
    );
  return sealed;
};

/** The names, or nothing where the seal is not ours. */
export const openEnvelopeId = (key: string, sealed: string): MailNames | undefined => {
  const [noticeId = '', caseId = '', seal = '', ...more] = sealed.split(':');
  if (more.length > 0 || sealed.length > maxLength || !part.test(noticeId) || !part.test(caseId)) return undefined;
  const expected = Buffer.from(sealOf(key, `${noticeId}:${caseId}`));
  const given = Buffer.from(seal);
  return given.length === expected.length && timingSafeEqual(given, expected) ? { noticeId, caseId } : undefined;
};
