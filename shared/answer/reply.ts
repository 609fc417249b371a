/** A mail that came in, judged: an answer of a contact in a case, a machine's doing, or something that a person must look at. */

import type { Case, CaseContact } from '../case/case.ts';
import type { AnswerCommand } from '../case/inbox.ts';
import { addressForm } from '../mail-address.ts';
import type { Iso } from '../time.ts';
import type { InboundMail, ParkReason } from './inbound-mail.ts';
import { automaticReason } from './mail/automatic.ts';
import type { ParsedMail } from './mail/parse.ts';
import { ownWords } from './mail/quoted.ts';

/** As on the page for customers. */
const longestText = 10_000;
/** Answers of one case beyond which a person decides on mail: a case is one row, and must never be too large to be written. */
const mostAnswers = 20;

export type Arrival = { readonly receivedAt: Iso; readonly blob: string };

export const contactOf = ({ contacts }: Case, address: string): CaseContact | undefined =>
  contacts.find(({ email }) => addressForm(email) === addressForm(address));

/** The sender's own words, and the names of the files that came along: `[bewijs.pdf]`. */
const wordsOf = (mail: ParsedMail): string => {
  const files = mail.files.map(({ name }) => `[${name}]`).join(' ');
  const room = longestText - (files === '' ? 0 : files.length + 2);
  const words = mail.text.trim() === '' ? '' : ownWords(mail.text);
  const cut = words.length <= room ? words : `${words.slice(0, room - 1).toWellFormed()}…`;
  return [cut, files].filter((part) => part !== '').join('\n\n');
};

/** A case that has ended hears one thing more: an appeal against a termination, in time. */
export const canHear = ({ state }: Case, receivedAt: Iso): boolean =>
  state.kind === 'terminated' ? state.appeal === undefined && receivedAt < state.appealUntil : state.kind !== 'closed';

const parkReason = (
  mail: ParsedMail,
  cases: readonly Case[],
  text: string,
  receivedAt: Iso,
): ParkReason | undefined => {
  const [value, ...others] = cases;
  if (value === undefined) return 'no-case';
  if (others.length > 0) return 'several-cases';
  const contact = mail.from && contactOf(value, mail.from.address);
  if (contact === undefined) return 'unknown-sender';
  if (!canHear(value, receivedAt)) return 'case-ended';
  if (text === '') return 'empty';
  const before = value.answers.filter(({ id }) => id !== mail.id);
  if (before.some((answer) => answer.contact === contact.id && answer.text === text)) return 'repeated';
  return before.length >= mostAnswers ? 'too-many' : undefined;
};

/** `cases`: those that the mail names and that exist. The same mail and cases give the same judgement. */
export const judge = (mail: ParsedMail, cases: readonly Case[], { receivedAt, blob }: Arrival): InboundMail => {
  const text = wordsOf(mail);
  const [only, ...others] = cases;
  const value = others.length === 0 ? only : undefined;
  const contact = value && mail.from && contactOf(value, mail.from.address);
  const base = {
    id: mail.id,
    receivedAt,
    blob,
    from: mail.from?.address ?? '',
    name: mail.from?.name ?? '',
    subject: mail.subject,
    text,
    files: mail.files.map(({ name, type, bytes, sha256 }) => ({ name, type, bytes, sha256 })),
    moreFiles: mail.moreFiles,
    ...(value === undefined ? {} : { caseId: value.id }),
    ...(contact === undefined ? {} : { contact: contact.id }),
  };
  const automatic = automaticReason(mail);
  if (automatic !== undefined) return { ...base, status: 'automatic', why: automatic };
  const why = parkReason(mail, cases, text, receivedAt);
  return why === undefined ? { ...base, status: 'answer' } : { ...base, status: 'parked', why };
};

/** What could not even be parsed: kept, shown by its time alone. */
export const unread = (id: string, why: 'too-large' | 'unreadable', { receivedAt, blob }: Arrival): InboundMail => ({
  id,
  receivedAt,
  blob,
  from: '',
  name: '',
  subject: '',
  text: '',
  files: [],
  moreFiles: 0,
  status: 'parked',
  why,
});

/** The mail as an answer of free text, under its own id, so that it is taken once. */
export const answerOf = (mail: InboundMail, contact: CaseContact): AnswerCommand => ({
  type: 'answer',
  id: mail.id,
  kind: 'text',
  receivedAt: mail.receivedAt,
  name: /\p{L}/u.test(mail.name) ? mail.name : contact.name,
  text: mail.text,
  contact: contact.id,
});
