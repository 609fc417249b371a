/** Routes of deciding on like flags together: look first, decide, look again, undo. */
import type { BulkAction } from '../../shared/review/bulk.ts';
import { review } from '../../shared/review/decide.ts';
import { dismissReasons } from '../../shared/review/flag.ts';
import { anyLineOf, lineOf } from '../../shared/review/line.ts';
import { may } from '../../shared/review/roles.ts';
import { toIso } from '../../shared/time.ts';
import { notFound } from './access.tsx';
import { decideTogether, readBulk, similarTo, undoTogether } from './bulk.ts';
import { BulkDoneView, BulkView, type TypedBulk } from './bulk-page.tsx';
import { type ConsoleContext, type Desk, field, paths, type Route } from './desk.ts';
import { concernedBy } from './flag-act.ts';
import { readFlag } from './records.ts';

const preview = async (
  c: ConsoleContext,
  desk: Desk,
  like: string,
  fault?: string,
  typed?: TypedBulk,
): Promise<Response> => {
  const found = await readFlag(desk.ports.records, like);
  if (found === undefined) return notFound(c);
  const { alike } = await similarTo(desk, found.value);
  const own = lineOf(found.value) === undefined ? [] : [anyLineOf(found.value)];
  return c.html(
    <BulkView c={c} desk={desk} flag={found.value} lines={[...own, ...alike]} fault={fault} typed={typed} />,
    fault === undefined ? 200 : 422,
  );
};

const typedInto = (form: Readonly<Record<string, unknown>>): TypedBulk => {
  const marked = form['flag'];
  return {
    flags: (Array.isArray(marked) ? marked : [marked]).filter((id) => typeof id === 'string'),
    clause: field(form, 'clause'),
    reason: field(form, 'reason'),
    hacked: field(form, 'hacked') === 'yes',
    why: field(form, 'why'),
    note: field(form, 'note'),
  };
};
const actionFrom = (type: string, { clause, reason, hacked, why, note }: TypedBulk): BulkAction | undefined => {
  if (type === 'confirm') return { type, clause, reason, hacked };
  const known = dismissReasons.find((name) => name === why);
  return known && { type: 'dismiss', reason: known, note };
};

const decide = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const form = await c.req.parseBody({ all: true });
  const { t, words, person } = c.var;
  const like = field(form, 'like');
  const typed = typedInto(form);
  const { flags } = typed;
  const again = (fault: string): Promise<Response> => preview(c, desk, like, fault, typed);
  if (flags.length === 0) return again(t.bulk.nothing);
  const action = actionFrom(field(form, 'type'), typed);
  if (action === undefined) return again(t.flag.refusal({ kind: 'reason-missing' }, words.clock));
  const found = await readFlag(desk.ports.records, like);
  if (found === undefined) return notFound(c);
  // What the form lacks is said once, before anything is decided.
  const whole = action.type === 'confirm' ? { ...action, concerned: await concernedBy(desk, found.value) } : action;
  const now = toIso(desk.ports.now());
  const tried = review(found.value, whole, { now, by: person.name, policy: desk.policy });
  if (!tried.ok) return again(t.flag.refusal(tried.error, words.clock));
  const bulk = await decideTogether(desk, { by: person.name, action, prints: field(form, 'prints'), flags });
  desk.ports.log('info', 'flags.decided-together', { bulk: bulk.id, action: action.type, flags: flags.length });
  return c.redirect(paths.bulkOf(bulk.id), 303);
};

const show = async (c: ConsoleContext, desk: Desk, fault?: string): Promise<Response> => {
  const held = await readBulk(desk, c.req.param('id') ?? '');
  if (held === undefined) return notFound(c);
  const mayUndo = may(c.var.person.roles, 'review');
  return c.html(
    <BulkDoneView c={c} bulk={held.value} mayUndo={mayUndo} fault={fault} />,
    fault === undefined ? 200 : 422,
  );
};
const takeBack = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const id = c.req.param('id') ?? '';
  const undone = await undoTogether(desk, id, c.var.person.name);
  if (undone === undefined) return show(c, desk, c.var.t.bulk.over);
  desk.ports.log('info', 'flags.undone', { bulk: id });
  const [only, ...others] = undone.flags;
  return c.redirect(
    others.length > 0 || only?.outcome !== 'back' ? paths.bulkOf(id) : `${paths.flag(only.id)}?did=undo`,
    303,
  );
};

export const bulkRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/bulk',
    permission: 'review',
    handle: (c, desk) => preview(c, desk, c.req.query('like') ?? ''),
  },
  { method: 'POST', path: '/bulk', permission: 'review', handle: decide },
  { method: 'GET', path: '/bulk/:id', permission: 'look', handle: (c, desk) => show(c, desk) },
  { method: 'POST', path: '/bulk/:id/undo', permission: 'review', handle: takeBack },
];
