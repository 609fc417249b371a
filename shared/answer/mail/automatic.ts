/**
 * Whether a machine wrote a mail: automatic replies (RFC 3834), reports (RFC 3462), bounces. Most say so in a header; for the others
 * the subject must do, which is why such mails are set aside and can be looked at, not thrown away.
 */
import type { AutomaticReason } from '../inbound-mail.ts';
import type { ParsedMail } from './parse.ts';
import { autoSubjects, reportSubjects } from './phrases.ts';

type Asked = Pick<ParsedMail, 'header' | 'from' | 'subject'>;

const bulk = new Set(['bulk', 'junk', 'list', 'auto_reply', 'auto-reply']);
const replyHeaders = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-reply',
  'x-auto-response-suppress',
  'x-mdn-autoreply',
  'list-id',
];
const machines = new Set(['mailer-daemon', 'postmaster', 'mail-daemon', 'no-reply', 'noreply', 'bounce', 'bounces']);

const firstWord = (value: string | undefined): string =>
  value
    ?.trim()
    .split(/[\s;(]/)[0]
    ?.toLowerCase() ?? '';

const isReport = ({ header }: Asked): boolean => {
  const type = firstWord(header('content-type'));
  return (
    type === 'multipart/report' || type === 'message/delivery-status' || header('x-failed-recipients') !== undefined
  );
};
const isMachine = ({ header, from }: Asked): boolean =>
  header('return-path')?.replace(/\s/g, '') === '<>' || machines.has(from?.address.split('@')[0]?.toLowerCase() ?? '');

const begins = (subject: string, phrases: readonly string[]): boolean => {
  const text = subject
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
  return phrases.some((phrase) => text.startsWith(phrase));
};

/** Surest first. A subject that begins with `Re:` is never automatic by its words. */
const signs: readonly (readonly [AutomaticReason, (mail: Asked) => boolean])[] = [
  ['report', isReport],
  ['auto-submitted', ({ header }) => !['', 'no'].includes(firstWord(header('auto-submitted')))],
  ['auto-reply-header', ({ header }) => replyHeaders.some((name) => header(name) !== undefined)],
  ['precedence', ({ header }) => bulk.has(firstWord(header('precedence')))],
  ['bounce-sender', isMachine],
  ['bounce-subject', ({ subject }) => begins(subject, reportSubjects)],
  ['auto-reply-subject', ({ subject }) => begins(subject, autoSubjects)],
];

export const automaticReason = (mail: Asked): AutomaticReason | undefined =>
  signs.find(([, holds]) => holds(mail))?.[0];
