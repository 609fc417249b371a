/** Mail that came in: reading it, and what a person makes of it. */
import type { InboundMail, MailStatus } from '../../shared/answer/inbound-mail.ts';
import { type ParsedMail, parseMail } from '../../shared/answer/mail/parse.ts';
import { answerOf, canHear, contactOf } from '../../shared/answer/reply.ts';
import type { Case, CaseContact } from '../../shared/case/case.ts';
import { receiveAnswer } from '../../shared/case/inbox.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { bodyOf, keys, rows } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import { groups, readState } from './case-list.ts';
import type { Desk } from './desk.ts';
import { readCase, type Stored, stored } from './records.ts';

const openStates = [...groups.us, ...groups.customer];
const mostOfState = 1_000;

export type ListedStatus = Extract<MailStatus, 'parked' | 'automatic'>;
export type MailPage = { readonly mails: readonly InboundMail[]; readonly cursor?: string };

/** Parked mail in the order in which it came, as it must all be read; set aside the latest first. */
export const listMails = async (
  { ports: { records } }: Desk,
  status: ListedStatus,
  cursor: string | undefined,
): Promise<MailPage> => {
  const page = await records.query({
    index: 'list',
    pk: `mails#${status}`,
    descending: status === 'automatic',
    limit: 50,
    ...(cursor === undefined ? {} : { cursor }),
  });
  return {
    mails: page.rows.map((row) => bodyOf<InboundMail>(row)),
    ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
  };
};

export const readInboundMail = async ({ ports }: Desk, id: string): Promise<Stored<InboundMail> | undefined> => {
  const row = await ports.records.get(keys.mail(id));
  return row && stored<InboundMail>(row);
};
/** Read anew from its bytes; undefined where they are gone or no program can read them. */
export const readParsed = async ({ ports }: Desk, mail: InboundMail): Promise<ParsedMail | undefined> => {
  const bytes = await ports.blobs.get(mail.blob);
  const parsed = bytes && (await parseMail(bytes));
  return parsed?.ok ? parsed.value : undefined;
};

/** Cases that still hear answers, of whoever wrote this mail; of a provider with very many, those with the nearest deadlines. */
export const casesOfSender = async ({ ports: { records } }: Desk, { from }: InboundMail): Promise<readonly Case[]> => {
  if (from === '') return [];
  const pages = await Promise.all(
    openStates.map((state) => readState(records, state, mostOfState).then(({ cases }) => cases)),
  );
  return pages.flat().filter((value) => contactOf(value, from) !== undefined);
};

/** For whom the receipt is: as chosen, else the sender, else who would be asked first. */
const recipient = (value: Case, mail: InboundMail, chosen: string): CaseContact | undefined =>
  value.contacts.find(({ id }) => id === chosen) ?? contactOf(value, mail.from) ?? value.contacts[0];

export type InboundFault = 'case' | 'ended' | 'contact' | 'reason' | 'decided';
type Decision = { readonly by: string; readonly reason: string };

const isOpen = ({ status }: InboundMail): boolean => status === 'parked' || status === 'automatic';

const decide = async (
  desk: Desk,
  { value, rev }: Stored<InboundMail>,
  change: Partial<InboundMail>,
  { by, reason }: Decision,
): Promise<Result<undefined, InboundFault>> => {
  const decided = { by, at: toIso(desk.ports.now()), reason };
  const written = await desk.ports.records.transact([
    { put: rows.mail({ ...value, ...change, decided }), if: { rev } },
  ]);
  desk.ports.log('info', 'inbound.decided', { mail: value.id, status: change.status ?? '' });
  return written.ok ? ok(undefined) : fail('decided');
};

/** The case is told first: it takes the answer once, while a decision without an answer would be a lost word. */
export const takeAsAnswer = async (
  desk: Desk,
  mail: Stored<InboundMail>,
  asked: { readonly caseId: string; readonly contact: string },
  decision: Decision,
): Promise<Result<undefined, InboundFault>> => {
  if (!isOpen(mail.value)) return fail('decided');
  const value = (await readCase(desk.ports.records, asked.caseId))?.value;
  if (value === undefined) return fail('case');
  if (!canHear(value, mail.value.receivedAt)) return fail('ended');
  const contact = recipient(value, mail.value, asked.contact);
  if (contact === undefined) return fail('contact');
  const text = mail.value.text === '' ? `[${mail.value.id}.eml]` : mail.value.text;
  await receiveAnswer(value.id, answerOf({ ...mail.value, text }, contact), desk.ports);
  return decide(desk, mail, { status: 'answer', caseId: value.id, contact: contact.id }, decision);
};

export const discard = async (
  desk: Desk,
  mail: Stored<InboundMail>,
  decision: Decision,
): Promise<Result<undefined, InboundFault>> => {
  if (!isOpen(mail.value)) return fail('decided');
  return decision.reason === '' ? fail('reason') : decide(desk, mail, { status: 'discarded' }, decision);
};
