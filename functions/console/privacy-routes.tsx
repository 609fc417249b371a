/** Routes of a customer's personal data. The console only asks for an erasure: the function retention alone may delete. */
import { trailWrites } from '../../shared/audit/trail.ts';
import { askErasure, erasureAsked, withdrawErasure } from '../../shared/report/privacy/ask.ts';
import { planErasure, privacyScope } from '../../shared/report/privacy/erase.ts';
import { exportFiles } from '../../shared/report/privacy/export.ts';
import { type CustomerHoldings, customerHoldings } from '../../shared/report/privacy/holdings.ts';
import { pack } from '../../shared/report/zip.ts';
import { maxTextLength } from '../../shared/review/decide.ts';
import { notFound } from './access.tsx';
import { type ConsoleContext, type Desk, field, paths, type Route } from './desk.ts';
import { download } from './download.ts';
import type { Message } from './frame.tsx';
import { query } from './parts.tsx';
import { PrivacyView, type TypedErasure } from './privacy-page.tsx';

type Said = { readonly typed?: TypedErasure; readonly message?: Message; readonly status?: 409 | 413 | 422 };

const withHeld =
  (act: (c: ConsoleContext, desk: Desk, held: CustomerHoldings) => Promise<Response>): Route['handle'] =>
  async (c, desk) => {
    const held = await customerHoldings(c.req.param('id') ?? '', desk.ports);
    return held === undefined ? notFound(c) : act(c, desk, held);
  };

const page = async (c: ConsoleContext, { policy }: Desk, held: CustomerHoldings, said: Said = {}): Promise<Response> =>
  c.html(
    <PrivacyView
      c={c}
      held={held}
      plan={planErasure(held, policy, c.var.words.now, true)}
      ask={erasureAsked(held.own)}
      typed={said.typed}
      message={said.message}
    />,
    said.status ?? 200,
  );

const show = withHeld(async (c, desk, held) => {
  const { done } = c.var.t.privacy;
  const did = c.req.query('did');
  const text = did === 'asked' || did === 'withdrawn' ? done[did] : undefined;
  return page(c, desk, held, text === undefined ? {} : { message: { tone: 'good', text } });
});

const take = withHeld(async (c, desk, held) => {
  const { ports, policy } = desk;
  const { now: at } = c.var.words;
  const zip = pack(await exportFiles(held, ports, policy, at));
  if (zip.length > (desk.mostBytes ?? Number.POSITIVE_INFINITY))
    return page(c, desk, held, { status: 413, message: { tone: 'warn', text: c.var.t.privacy.tooLarge } });
  const scope = privacyScope(held.customer.id);
  const data = { bytes: zip.length };
  const fact = { at, who: c.var.person.name, what: 'exported', data, policyVersion: policy.version } as const;
  const noted = await ports.records.transact(await trailWrites(scope, fact, ports.records));
  // What cannot be recorded is not handed out.
  if (!noted.ok) return changed(c, desk, held);
  return download(zip, `${held.customer.id}-${at.slice(0, 10)}.zip`, 'application/zip');
});

const changed = (c: ConsoleContext, desk: Desk, held: CustomerHoldings): Promise<Response> =>
  page(c, desk, held, { status: 409, message: { tone: 'bad', text: c.var.t.privacy.faults.changed } });

const erase = withHeld(async (c, desk, held) => {
  const form = await c.req.parseBody();
  const reason = field(form, 'reason').trim().slice(0, maxTextLength);
  const { id } = held.customer;
  const fault = field(form, 'confirm').trim() !== id ? 'confirm' : reason === '' ? 'reason' : undefined;
  if (fault !== undefined) return page(c, desk, held, { typed: { reason, fault }, status: 422 });
  const ask = { customer: id, by: c.var.person.name, at: c.var.words.now, reason };
  return (await askErasure(ask, desk.policy.version, desk.ports.records))
    ? c.redirect(`${paths.privacy(id)}${query({ did: 'asked' })}`, 303)
    : changed(c, desk, held);
});

const withdraw = withHeld(async (c, desk, held) => {
  const { id } = held.customer;
  const by = { who: c.var.person.name, at: c.var.words.now };
  return (await withdrawErasure(id, by, desk.policy.version, desk.ports.records))
    ? c.redirect(`${paths.privacy(id)}${query({ did: 'withdrawn' })}`, 303)
    : changed(c, desk, held);
});

export const privacyRoutes: readonly Route[] = [
  { method: 'GET', path: '/customers/:id/privacy', permission: 'privacy', handle: show },
  { method: 'POST', path: '/customers/:id/privacy/export', permission: 'erase', handle: take },
  { method: 'POST', path: '/customers/:id/privacy/erase', permission: 'erase', handle: erase },
  { method: 'POST', path: '/customers/:id/privacy/withdraw', permission: 'erase', handle: withdraw },
];
