/** Routes of one flag: look at it, and the five things that may be done. */
import { dismissReasons } from '../../shared/review/flag.ts';
import { notFound } from './access.tsx';
import { type ConsoleContext, type Desk, field, paths, type Route } from './desk.ts';
import { expectation } from './expect.ts';
import { type Asked, actOnFlag } from './flag-act.ts';
import { type Dossier, dossierOf } from './flag-dossier.ts';
import type { Typed } from './flag-forms.tsx';
import { type FlagNotice, FlagView } from './flag-page.tsx';
import { query } from './parts.tsx';
import { countExposure } from './person.ts';

type Form = Readonly<Record<string, unknown>>;
type Verb = Asked['type'];

/** What was done a moment ago, as the redirect says; only what fits the flag as it is now is believed. */
const didWords = (c: ConsoleContext, { flag: { value } }: Dossier): FlagNotice | undefined => {
  const { outcome } = c.var.t.flag;
  const did = c.req.query('did');
  if (did === 'picture') return { message: { tone: 'good', text: c.var.t.evidence.asked } };
  const texts: Readonly<Record<Verb, string | undefined>> = {
    claim:
      value.state === 'claimed' && value.claim.by === c.var.person.name
        ? outcome.claimed(c.var.words.clock(value.claim.until))
        : undefined,
    release: value.state === 'open' ? outcome.released : undefined,
    confirm: value.state === 'confirmed' ? outcome.confirmed : undefined,
    dismiss: value.state === 'dismissed' ? outcome.dismissed : undefined,
    reopen: value.state === 'open' ? outcome.reopened : undefined,
  };
  const verb = (Object.keys(texts) as Verb[]).find((name) => name === did);
  const text = verb && texts[verb];
  return text === undefined ? undefined : { message: { tone: 'good', text } };
};

const show = async (
  c: ConsoleContext,
  desk: Desk,
  options: { readonly notice?: FlagNotice; readonly typed?: Typed; readonly status?: 200 | 409 | 422 } = {},
): Promise<Response> => {
  const dossier = await dossierOf(desk, c.req.param('id') ?? '');
  if (dossier === undefined) return notFound(c);
  const { state } = dossier.flag.value;
  const arrived = state !== 'confirmed' || dossier.case !== undefined;
  const waits = expectation(c, arrived, paths.flag(dossier.flag.value.id), { did: c.req.query('did') });
  return c.html(
    <FlagView
      c={c}
      desk={desk}
      dossier={dossier}
      notice={options.notice ?? didWords(c, dossier)}
      typed={options.typed}
      next={waits.is === 'waiting' ? waits.next : undefined}
    />,
    options.status ?? 200,
  );
};

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
    show(c, desk, { notice: { message: { tone: 'bad', text }, changes }, status, ...(typed && { typed }) });
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
      if (verb === 'claim' && outcome.flag.state === 'claimed' && outcome.flag.claim.at === words.now) {
        await countExposure(desk.ports.records, person.name, words.now, desk.policy.timeZone);
      }
      return c.redirect(`${paths.flag(id)}${query({ did: verb, looked: verb === 'confirm' ? '0' : undefined })}`, 303);
  }
};

const verbs = ['claim', 'release', 'confirm', 'dismiss', 'reopen'] as const satisfies readonly Verb[];

export const flagRoutes: readonly Route[] = [
  { method: 'GET', path: '/flags/:id', permission: 'look', handle: (c, desk) => show(c, desk) },
  ...verbs.map(
    (verb): Route => ({
      method: 'POST',
      path: `/flags/:id/${verb}`,
      permission: 'review',
      handle: (c, desk) => act(c, desk, verb),
    }),
  ),
];
