/** Routes of the cases: the list, one case, its mails, and a route a command. */

import { belgium } from '../../shared/calendar/holidays.ts';
import { uploadKey } from '../../shared/case/uploads.ts';
import { notFound } from './access.tsx';
import { askOfCase, type CaseRefused, type CaseVerb, caseVerbNames, caseVerbs } from './case-act.ts';
import { caseDossierOf } from './case-dossier.ts';
import type { Returned } from './case-fields.tsx';
import { readOverview, readState, stateKinds } from './case-list.ts';
import { CasesOfStateView, CasesView } from './case-list-page.tsx';
import { LetterView, MailView, readLetter, readMail } from './case-mail.tsx';
import { CaseView } from './case-page.tsx';
import { type ConsoleContext, type Desk, paths, type Route } from './desk.ts';
import { download } from './download.ts';
import { expectation } from './expect.ts';
import type { Message } from './frame.tsx';
import { findCustomers } from './inventory-find.ts';
import { query } from './parts.tsx';
import { readCase } from './records.ts';

const pageSize = 50;

/** Whoever calls has a letter with a reference in hand, or says their name. */
const find = async (c: ConsoleContext, { ports: { records } }: Desk, asked: string): Promise<Response | undefined> => {
  const named = await readCase(records, asked.toLowerCase());
  if (named !== undefined) return c.redirect(paths.case(named.value.id), 303);
  const [only, ...others] = await findCustomers(records, asked);
  if (only === undefined) return undefined;
  const many = `${paths.customers}${query({ q: asked })}`;
  return c.redirect(others.length === 0 ? paths.customer(only.id) : many, 303);
};

const list = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const { records } = desk.ports;
  const asked = c.req.query('find')?.trim() ?? '';
  const found = asked === '' ? undefined : await find(c, desk, asked);
  if (found !== undefined) return found;
  const state = stateKinds.find((kind) => kind === c.req.query('state'));
  if (state === undefined) {
    const message: Message | undefined = asked === '' ? undefined : { tone: 'warn', text: c.var.t.case.notFound };
    return c.html(
      <CasesView c={c} desk={desk} overview={await readOverview(records)} asked={asked} message={message} />,
    );
  }
  const cursor = c.req.query('cursor');
  const page = await readState(records, state, pageSize, cursor);
  return c.html(<CasesOfStateView c={c} desk={desk} state={state} page={page} cursor={cursor} />);
};

const show = async (
  c: ConsoleContext,
  desk: Desk,
  returned?: Returned,
  status: 200 | 409 | 422 = 200,
): Promise<Response> => {
  const dossier = await caseDossierOf(desk, c.req.param('id') ?? '');
  if (dossier === undefined) return notFound(c);
  const { id, version } = dossier.value;
  const expect = c.req.query('expect');
  const arrived = expect !== undefined && version >= Number(expect);
  // A recheck takes a few seconds more: what was asked for is its result.
  const isThere = arrived && dossier.value.state.kind !== 'rechecking';
  const expected = expectation(c, isThere, paths.case(id), { expect });
  const t = c.var.t.case;
  const messages: Readonly<Record<typeof expected.is, Message | undefined>> = {
    none: returned && { tone: 'bad', text: returned.text },
    waiting: { tone: 'info', text: t.expecting },
    done: { tone: 'good', text: t.done },
    overdue: arrived ? { tone: 'good', text: t.done } : { tone: 'warn', text: t.expectedNot },
  };
  return c.html(
    <CaseView
      c={c}
      desk={desk}
      dossier={dossier}
      returned={returned}
      message={messages[expected.is]}
      next={expected.is === 'waiting' ? expected.next : undefined}
    />,
    status,
  );
};

const refusedWords = (c: ConsoleContext, error: Exclude<CaseRefused, { kind: 'no-such-case' }>): string => {
  const t = c.var.t.case;
  return error.kind === 'refused' ? t.refusal(error.refusal, c.var.words) : t.faults[error.fault];
};

const command = async (c: ConsoleContext, desk: Desk, verb: CaseVerb): Promise<Response> => {
  const form = await c.req.parseBody();
  const id = c.req.param('id') ?? '';
  const asked = await askOfCase(desk, { id, verb, form, by: c.var.person.name });
  if (asked.ok) {
    return c.redirect(`${paths.case(id)}${query({ expect: String(asked.value.version + 1), looked: '0' })}`, 303);
  }
  const { error } = asked;
  if (error.kind === 'no-such-case') return notFound(c);
  const isStale = error.kind === 'refused' && error.refusal.reason === 'stale';
  return show(c, desk, { verb, form, text: refusedWords(c, error) }, isStale ? 409 : 422);
};

const mail = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const found = await readCase(desk.ports.records, c.req.param('id') ?? '');
  if (found === undefined) return notFound(c);
  const { id } = found.value;
  const message = await readMail(desk.ports, id, c.req.param('notice') ?? '', c.var.t.case.mailLink);
  return c.html(<MailView c={c} caseId={id} mail={message} />, message === undefined ? 404 : 200);
};

const letter = async (c: ConsoleContext, desk: Desk, form: 'txt' | 'pdf'): Promise<Response> => {
  const found = await readCase(desk.ports.records, c.req.param('id') ?? '');
  if (found === undefined) return notFound(c);
  const { id } = found.value;
  const calendar = { ...belgium, timeZone: desk.policy.timeZone };
  const notice = c.req.param('notice') ?? '';
  const bytes = await readLetter(desk.ports, id, notice, calendar, form);
  if (form === 'pdf' && bytes !== undefined) return download(bytes, `${notice}.pdf`, 'application/pdf');
  const text = bytes && new TextDecoder().decode(bytes);
  return c.html(<LetterView c={c} caseId={id} notice={notice} letter={text} />, text === undefined ? 404 : 200);
};

/** A document that came with an answer. */
const answerFile = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const found = await readCase(desk.ports.records, c.req.param('id') ?? '');
  const answer = found?.value.answers.find(({ id }) => id === c.req.param('answer'));
  const file = answer?.files?.[Number(c.req.param('number')) - 1];
  const bytes = file && found && (await desk.ports.blobs.get(uploadKey(found.value.id, file.sha256)));
  return bytes === undefined ? notFound(c) : download(bytes, file?.name ?? '');
};

export const caseRoutes: readonly Route[] = [
  { method: 'GET', path: '/cases', permission: 'look', handle: list },
  { method: 'GET', path: '/cases/:id', permission: 'look', handle: (c, desk) => show(c, desk) },
  { method: 'GET', path: '/cases/:id/mails/:notice', permission: 'read-mail', handle: mail },
  {
    method: 'GET',
    path: '/cases/:id/letters/:notice',
    permission: 'post-letter',
    handle: (c, desk) => letter(c, desk, 'txt'),
  },
  {
    method: 'GET',
    path: '/cases/:id/letters/:notice/pdf',
    permission: 'post-letter',
    handle: (c, desk) => letter(c, desk, 'pdf'),
  },
  { method: 'GET', path: '/cases/:id/answers/:answer/files/:number', permission: 'read-mail', handle: answerFile },
  ...caseVerbNames.map(
    (verb): Route => ({
      method: 'POST',
      path: `/cases/:id/${verb}`,
      permission: caseVerbs[verb],
      handle: (c, desk) => command(c, desk, verb),
    }),
  ),
];
