/** Routes of one flag: look at it, and the five things that may be done. */
import { isSettling } from '../../shared/review/bulk.ts';
import { dismissReasons } from '../../shared/review/flag.ts';
import { notFound } from './access.tsx';
import { type ConsoleContext, type Desk, field, paths, type Route } from './desk.ts';
import { type Asked, actOnFlag } from './flag-act.ts';
import type { Typed } from './flag-forms.tsx';
import type { FlagNotice } from './flag-page.tsx';
import { showFlag } from './flag-show.tsx';
import { query } from './parts.tsx';

type Form = Readonly<Record<string, unknown>>;
type Verb = Asked['type'];

const askedBy: Readonly<Record<Verb, (form: Form) => Asked | undefined>> = {
  claim: () => ({ type: 'claim' }),
  release: () => ({ type: 'release' }),
  confirm: (form) => ({
    type: 'confirm',
    clause: field(form, 'clause'),
    reason: field(form, 'reason'),
    hacked: field(form, 'hacked') === 'yes',
  }),
  dismiss: (form) => {
    const reason = dismissReasons.find((name) => name === field(form, 'reason'));
    return reason && { type: 'dismiss', reason, note: field(form, 'note') };
  },
  reopen: (form) => ({ type: 'reopen', reason: field(form, 'reason') }),
};

const typedIn = (verb: Verb, form: Form): Typed | undefined =>
  verb === 'claim' || verb === 'release'
    ? undefined
    : {
        form: verb,
        clause: field(form, 'clause'),
        reason: field(form, 'reason'),
        note: field(form, 'note'),
        hacked: field(form, 'hacked') === 'yes',
      };

const act = async (c: ConsoleContext, desk: Desk, verb: Verb): Promise<Response> => {
  const form = await c.req.parseBody();
  const { t, words, person } = c.var;
  const id = c.req.param('id') ?? '';
  const typed = typedIn(verb, form);
  const back = (text: string, status: 409 | 422, changes: FlagNotice['changes'] = []) =>
    showFlag(c, desk, { notice: { message: { tone: 'bad', text }, changes }, status, ...(typed && { typed }) });
  const asked = askedBy[verb](form);
  if (asked === undefined) return back(t.flag.refusal({ kind: 'reason-missing' }, words.clock), 422);
  const outcome = await actOnFlag(desk, {
    id,
    rev: Number(field(form, 'rev')),
    seen: field(form, 'seen'),
    by: person.name,
    asked,
  });
  switch (outcome.kind) {
    case 'no-such-flag':
      return notFound(c);
    case 'refused':
      return back(t.flag.refusal(outcome.refusal, words.clock), 422);
    case 'changed':
      return back(t.flag.conflict, 409, outcome.changes);
    case 'done':
      return c.redirect(
        `${paths.flag(id)}${query({ did: verb, looked: verb === 'confirm' && !isSettling(outcome.flag, words.now) ? '0' : undefined })}`,
        303,
      );
  }
};

const verbs = ['claim', 'release', 'confirm', 'dismiss', 'reopen'] as const satisfies readonly Verb[];

export const flagRoutes: readonly Route[] = [
  { method: 'GET', path: '/flags/:id', permission: 'look', handle: (c, desk) => showFlag(c, desk) },
  ...verbs.map(
    (verb): Route => ({
      method: 'POST',
      path: `/flags/:id/${verb}`,
      permission: 'review',
      handle: (c, desk) => act(c, desk, verb),
    }),
  ),
];
