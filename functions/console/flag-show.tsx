/** The page of one flag, as it is opened and as a form comes back to it. */
import { changesSince } from '../../shared/review/changed.ts';
import { notFound } from './access.tsx';
import { type ConsoleContext, type Desk, paths } from './desk.ts';
import { expectation } from './expect.ts';
import type { TypedNote } from './flag-consult.tsx';
import { type Dossier, dossierOf } from './flag-dossier.ts';
import type { Typed } from './flag-forms.tsx';
import { type FlagNotice, FlagView } from './flag-page.tsx';

/** What was done a moment ago, as the redirect says; only what fits the flag as it is now is believed. */
const didWords = (c: ConsoleContext, { flag: { value } }: Dossier): FlagNotice | undefined => {
  const { outcome } = c.var.t.flag;
  const did = c.req.query('did');
  if (did === 'not-restricted') return { message: { tone: 'bad', text: c.var.t.outside.restricted.notMarked } };
  if (did === 'picture') return { message: { tone: 'good', text: c.var.t.evidence.asked } };
  const texts: Readonly<Record<string, string | undefined>> = {
    claim:
      value.state === 'claimed' && value.claim.by === c.var.person.name
        ? outcome.claimed(c.var.words.clock(value.claim.until))
        : undefined,
    release: value.state === 'open' ? outcome.released : undefined,
    confirm: value.state === 'confirmed' ? outcome.confirmed : undefined,
    dismiss: value.state === 'dismissed' ? outcome.dismissed : undefined,
    reopen: value.state === 'open' ? outcome.reopened : undefined,
    undo: value.state === 'open' ? outcome.reopened : undefined,
    ...c.var.t.consult.done,
  };
  const text = did !== undefined && Object.hasOwn(texts, did) ? texts[did] : undefined;
  return text === undefined ? undefined : { message: { tone: 'good', text } };
};

export type Shown = {
  readonly notice?: FlagNotice;
  readonly typed?: Typed;
  readonly noted?: TypedNote;
  readonly status?: 200 | 409 | 422;
};

export const showFlag = async (c: ConsoleContext, desk: Desk, options: Shown = {}): Promise<Response> => {
  const dossier = await dossierOf(desk, c.req.param('id') ?? '');
  if (dossier === undefined) return notFound(c);
  const { value } = dossier.flag;
  const { state } = value;
  // The page asks itself with what it showed (script.ts): what others did since then is told above.
  const since = c.req.query('since');
  const meanwhile = since === undefined ? [] : changesSince(since, value, c.var.person.name);
  const arrived = state !== 'confirmed' || dossier.case !== undefined || dossier.settling !== undefined;
  const waits = expectation(c, arrived, paths.flag(value.id), { did: c.req.query('did') });
  return c.html(
    <FlagView
      c={c}
      desk={desk}
      dossier={dossier}
      notice={options.notice ?? didWords(c, dossier)}
      typed={options.typed}
      noted={options.noted}
      meanwhile={meanwhile}
      next={waits.is === 'waiting' ? waits.next : undefined}
    />,
    options.status ?? 200,
  );
};
