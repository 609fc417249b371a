/** Routes of mail: what came in and waits for a person, and what is not sent for sure. */
import { maxTextLength } from '../../shared/review/decide.ts';
import { notFound } from './access.tsx';
import { type ConsoleContext, type Desk, field, paths, type Route } from './desk.ts';
import { download } from './download.ts';
import type { Message } from './frame.tsx';
import {
  casesOfSender,
  discard,
  type InboundFault,
  listMails,
  readInboundMail,
  readParsed,
  takeAsAnswer,
} from './inbound.ts';
import { InboundView, MailListView, type TypedDecision } from './inbound-page.tsx';
import { LettersView } from './letters-page.tsx';
import { choiceNamed, listStuck, settleStuck } from './outbox.ts';
import { OutboxView } from './outbox-page.tsx';
import { query } from './parts.tsx';
import { readCase } from './records.ts';
import { readDate } from './words.ts';

const idOf = (c: ConsoleContext): string => c.req.param('id') ?? '';

const list = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const status = c.req.query('status') === 'automatic' ? 'automatic' : 'parked';
  const cursor = c.req.query('cursor');
  const { done } = c.var.t.mail;
  const did = c.req.query('did');
  const text = did === 'answer' || did === 'discard' ? done[did] : undefined;
  const message: Message | undefined = text === undefined ? undefined : { tone: 'good', text };
  const page = await listMails(desk, status, cursor);
  return c.html(<MailListView c={c} status={status} page={page} cursor={cursor} message={message} />);
};

const show = async (c: ConsoleContext, desk: Desk, typed?: TypedDecision, fault?: InboundFault): Promise<Response> => {
  const mail = (await readInboundMail(desk, idOf(c)))?.value;
  if (mail === undefined) return notFound(c);
  const parsed = await readParsed(desk, mail);
  const named = typed?.case ?? mail.caseId;
  const about = named === undefined ? undefined : (await readCase(desk.ports.records, named))?.value;
  const message: Message | undefined = fault && { tone: 'bad', text: c.var.t.mail.faults[fault] };
  const theirs = mail.status === 'parked' && about === undefined ? await casesOfSender(desk, mail) : [];
  const view = (
    <InboundView c={c} mail={mail} parsed={parsed} about={about} theirs={theirs} typed={typed} message={message} />
  );
  return c.html(view, fault === undefined ? 200 : fault === 'decided' ? 409 : 422);
};

const decide = async (c: ConsoleContext, desk: Desk, verb: 'answer' | 'discard'): Promise<Response> => {
  const mail = await readInboundMail(desk, idOf(c));
  if (mail === undefined) return notFound(c);
  const form = await c.req.parseBody();
  const typed: TypedDecision = {
    case: field(form, 'case').trim().toLowerCase(),
    contact: field(form, 'contact'),
    reason: field(form, 'reason').trim().slice(0, maxTextLength),
  };
  const decision = { by: c.var.person.name, reason: typed.reason };
  const done =
    verb === 'answer'
      ? await takeAsAnswer(desk, mail, { caseId: typed.case, contact: typed.contact }, decision)
      : await discard(desk, mail, decision);
  return done.ok ? c.redirect(`${paths.parked}${query({ did: verb })}`, 303) : show(c, desk, typed, done.error);
};

const file = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const mail = (await readInboundMail(desk, idOf(c)))?.value;
  const parsed = mail && (await readParsed(desk, mail));
  const found = parsed?.files[Number(c.req.param('number')) - 1];
  return found === undefined ? notFound(c) : download(found.content, found.name);
};
const raw = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const mail = (await readInboundMail(desk, idOf(c)))?.value;
  const bytes = mail && (await desk.ports.blobs.get(mail.blob));
  return bytes === undefined ? notFound(c) : download(bytes, `${idOf(c)}.eml`);
};

const outbox = async (c: ConsoleContext, desk: Desk, message?: Message, status: 200 | 409 | 422 = 200) =>
  c.html(<OutboxView c={c} entries={await listStuck(desk)} message={message} />, status);

const showOutbox = (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const choice = choiceNamed(c.req.query('did') ?? '');
  return outbox(c, desk, choice && { tone: 'good', text: c.var.t.mail.outbox.done[choice] });
};
const settle = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const form = await c.req.parseBody();
  const choice = choiceNamed(field(form, 'choice'));
  if (choice === undefined) return notFound(c);
  const reason = field(form, 'reason').trim().slice(0, maxTextLength);
  const asked = { id: idOf(c), rev: Number(field(form, 'rev')), choice, by: c.var.person.name, reason };
  const done = await settleStuck(desk, asked);
  if (done.ok) return c.redirect(`${paths.outbox}${query({ did: choice })}`, 303);
  const text = c.var.t.mail.outbox.faults[done.error];
  return outbox(c, desk, { tone: 'bad', text }, done.error === 'decided' ? 409 : 422);
};

const letters = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const { letterDays } = await import('../../shared/pdf/day.ts');
  return c.html(<LettersView c={c} days={await letterDays(desk.ports.blobs)} />);
};
/** Of a wrong date as of a day without letters: there is nothing here. */
const lettersOfDay = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const day = c.req.param('day') ?? '';
  if (readDate(day) === undefined) return notFound(c);
  const { dayPdf } = await import('../../shared/pdf/day.ts');
  const twoSided = c.req.query('twoSided') !== undefined;
  const printed = await dayPdf(desk.ports.blobs, day, desk.policy, { twoSided });
  return printed === undefined ? notFound(c) : download(printed.pdf, `letters-${day}.pdf`, 'application/pdf');
};

export const mailRoutes: readonly Route[] = [
  { method: 'GET', path: '/parked', permission: 'read-mail', handle: list },
  { method: 'GET', path: '/parked/:id', permission: 'read-mail', handle: (c, desk) => show(c, desk) },
  { method: 'GET', path: '/parked/:id/raw', permission: 'read-mail', handle: raw },
  { method: 'GET', path: '/parked/:id/files/:number', permission: 'read-mail', handle: file },
  ...(['answer', 'discard'] as const).map(
    (verb): Route => ({
      method: 'POST',
      path: `/parked/:id/${verb}`,
      permission: 'handle-case',
      handle: (c, desk) => decide(c, desk, verb),
    }),
  ),
  { method: 'GET', path: '/outbox', permission: 'read-mail', handle: showOutbox },
  { method: 'POST', path: '/outbox/:id', permission: 'handle-case', handle: settle },
  { method: 'GET', path: '/letters', permission: 'post-letter', handle: letters },
  { method: 'GET', path: '/letters/:day', permission: 'post-letter', handle: lettersOfDay },
];
