/** What a reviewer may do with this flag now. Texts that were typed come back with a refusal or a conflict. */
import type { FC, PropsWithChildren } from 'hono/jsx';
import { categories } from '../../shared/policy/policy.ts';
import { awaited } from '../../shared/review/ask.ts';
import { seenOf } from '../../shared/review/changed.ts';
import { liveClaim, maxTextLength } from '../../shared/review/decide.ts';
import { dismissReasons } from '../../shared/review/flag.ts';
import { may } from '../../shared/review/roles.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Alert, Card, control, Field } from '../../shared/web/parts.tsx';
import { type ConsoleContext, type Desk, paths } from './desk.ts';
import { Decided } from './flag-decided.tsx';
import type { Dossier } from './flag-dossier.ts';

/** What was typed into the form that came back. */
export type Typed = {
  readonly form: 'confirm' | 'dismiss' | 'reopen';
  readonly clause: string;
  readonly reason: string;
  readonly note: string;
  readonly hacked: boolean;
};

/** Four minutes: a claim of ten outlives one that the network lost. */
const renewEverySeconds = 240;

const ActionForm: FC<PropsWithChildren<{ dossier: Dossier; action: string; inline?: boolean; renew?: number }>> = ({
  dossier: { flag },
  action,
  inline,
  renew,
  children,
}) => (
  <form
    method="post"
    action={`${paths.flag(flag.value.id)}/${action}`}
    class={inline ? 'inline' : undefined}
    data-renew={renew}
  >
    <input type="hidden" name="rev" value={String(flag.rev)} />
    <input type="hidden" name="seen" value={seenOf(flag.value)} />
    {children}
  </form>
);

const Claiming: FC<{ c: ConsoleContext; dossier: Dossier }> = ({ c, dossier }) => {
  const t = c.var.t.flag.forms;
  const claim = liveClaim(dossier.flag.value, c.var.words.now);
  if (claim === undefined) {
    return (
      <>
        <ActionForm dossier={dossier} action="claim" inline>
          <button type="submit" class="primary" data-do="claim">
            {t.claim}
          </button>
        </ActionForm>
        <p class="muted small">{t.claimHelp}</p>
      </>
    );
  }
  return (
    <div class="row claim">
      <strong id="claim-until">{t.yours(c.var.words.clock(claim.until))}</strong>
      <div class="row">
        <ActionForm dossier={dossier} action="claim" inline renew={renewEverySeconds}>
          <button type="submit" data-do="claim">
            {t.renew}
          </button>
        </ActionForm>
        <ActionForm dossier={dossier} action="release" inline>
          <button type="submit" data-do="release">
            {t.release}
          </button>
        </ActionForm>
      </div>
    </div>
  );
};

const Confirm: FC<{ c: ConsoleContext; desk: Desk; dossier: Dossier; typed: Typed | undefined }> = ({
  c,
  desk: { policy },
  dossier,
  typed,
}) => {
  const t = c.var.t.flag.forms;
  const flag = dossier.flag.value;
  const mine = typed?.form === 'confirm' ? typed : undefined;
  const clause = mine?.clause ?? policy.categories[flag.category].clause;
  const inWhich = [...new Set(dossier.owner.contacts.map((contact) => c.var.t.common.languageNames[contact.language]))];
  const days = (track: 'violation' | 'hacked'): number => policy.schedule[track][0]?.days ?? 0;
  const hacked = mine?.hacked ?? flag.hacked;
  const known = categories.some((category) => policy.categories[category].clause === clause);
  return (
    <details class="option" name="decision" open={typed?.form !== 'dismiss'}>
      <summary data-do="confirm">{t.confirm}</summary>
      <ActionForm dossier={dossier} action="confirm">
        <p class="muted small">{t.confirmHelp(c.var.words.list(inWhich), days(hacked ? 'hacked' : 'violation'))}</p>
        <div class="field">
          <label for="clause">{t.clause}</label>
          <select id="clause" name="clause" required>
            {known ? null : <option value="">{t.choose}</option>}
            {categories.map((category) => {
              const { clause: number, name } = policy.categories[category];
              return (
                <option value={number} selected={number === clause}>
                  {number} {name[c.var.language]}
                </option>
              );
            })}
          </select>
        </div>
        <Field name="reason" label={t.reason} hint={t.reasonHint}>
          <textarea {...control('reason')} required maxlength={maxTextLength} dir="auto">
            {mine?.reason ?? ''}
          </textarea>
        </Field>
        <label class="check">
          <input type="checkbox" name="hacked" value="yes" checked={hacked} />
          <span>
            <strong>{t.hacked}</strong>
            <span class="hint">{t.hackedHint(days('hacked'))}</span>
          </span>
        </label>
        <button type="submit" class="confirm">
          {t.confirmButton}
        </button>
      </ActionForm>
    </details>
  );
};

const Dismiss: FC<{ c: ConsoleContext; dossier: Dossier; typed: Typed | undefined }> = ({ c, dossier, typed }) => {
  const { forms: t, dismissReasons: names } = c.var.t.flag;
  const mine = typed?.form === 'dismiss' ? typed : undefined;
  return (
    <details class="option" name="decision" open={mine !== undefined}>
      <summary data-do="dismiss">{t.dismiss}</summary>
      <ActionForm dossier={dossier} action="dismiss">
        <p class="muted small">{t.dismissHelp}</p>
        <div class="field">
          <label for="dismiss-reason">{t.dismissReason}</label>
          <select id="dismiss-reason" name="reason" required>
            <option value="">{t.choose}</option>
            {dismissReasons.map((reason) => (
              <option value={reason} selected={reason === mine?.reason}>
                {names[reason]}
              </option>
            ))}
          </select>
        </div>
        <Field name="note" label={t.note} hint={t.noteHint}>
          <textarea {...control('note')} maxlength={maxTextLength} dir="auto" rows={2}>
            {mine?.note ?? ''}
          </textarea>
        </Field>
        <button type="submit">{t.dismissButton}</button>
      </ActionForm>
    </details>
  );
};

const Reopen: FC<{ c: ConsoleContext; dossier: Dossier; typed: Typed | undefined }> = ({ c, dossier, typed }) => {
  const t = c.var.t.flag.forms;
  return (
    <details class="option" open={typed?.form === 'reopen'}>
      <summary>{t.reopen}</summary>
      <ActionForm dossier={dossier} action="reopen">
        <Field name="reason" label={t.reason} hint={t.reopenHelp}>
          <textarea {...control('reason')} required maxlength={maxTextLength} dir="auto">
            {typed?.form === 'reopen' ? typed.reason : ''}
          </textarea>
        </Field>
        <button type="submit">{t.reopenButton}</button>
      </ActionForm>
    </details>
  );
};

/** Of a form that has no place here any more, the words: whoever typed them may need them elsewhere. */
const Kept: FC<{ c: ConsoleContext; typed: Typed | undefined }> = ({ c, typed }) => {
  const text = typed?.form === 'dismiss' ? typed.note : typed?.reason;
  if (typed?.form === 'reopen' || text === undefined || text === '') return null;
  return (
    <div class="stack tight">
      <strong>{c.var.t.flag.youWrote}</strong>
      <blockquote class="quote" dir="auto">
        <Text text={text} />
      </blockquote>
    </div>
  );
};

export const Actions: FC<{ c: ConsoleContext; desk: Desk; dossier: Dossier; typed?: Typed | undefined }> = ({
  c,
  desk,
  dossier,
  typed,
}) => {
  const { person, t, words } = c.var;
  const flag = dossier.flag.value;
  const claim = liveClaim(flag, words.now);
  const isOpen = flag.state === 'open' || flag.state === 'claimed';
  const isTheirs = claim !== undefined && claim.by !== person.name;
  const mayReview = may(person.roles, 'review');
  const wait = awaited(flag, person.name);
  // To those who only read, there is nothing to say about it yet.
  if (isOpen && !mayReview && !isTheirs) return null;
  return (
    <Card title={t.flag.forms.decide} id="decide">
      <Decided c={c} flag={flag} dossier={dossier} />
      {isOpen ? null : <Kept c={c} typed={typed} />}
      {isTheirs ? (
        <Alert tone="warn">
          <Text text={t.flag.forms.others(claim.by, words.clock(claim.until))} />
        </Alert>
      ) : null}
      {/* What cannot be decided yet is not worth claiming; a claim that is held can be let go. */}
      {mayReview && isOpen && !isTheirs && (wait === undefined || claim !== undefined) ? (
        <Claiming c={c} dossier={dossier} />
      ) : null}
      {/* Under somebody else's claim or an open question the forms stay only to keep what was typed. */}
      {mayReview && isOpen && wait !== undefined ? (
        <Alert tone="warn">{t.flag.refusal(wait, words.clock)}</Alert>
      ) : null}
      {mayReview && isOpen && ((!isTheirs && wait === undefined) || typed !== undefined) ? (
        <>
          <Confirm c={c} desk={desk} dossier={dossier} typed={typed} />
          <Dismiss c={c} dossier={dossier} typed={typed} />
        </>
      ) : null}
      {mayReview && flag.state === 'dismissed' ? <Reopen c={c} dossier={dossier} typed={typed} /> : null}
      {mayReview && !isOpen ? (
        <form method="post" action={`${paths.flags}/next`} class="inline">
          <button type="submit" class="primary" data-do="next">
            {t.flag.nextFlag}
          </button>
        </form>
      ) : null}
    </Card>
  );
};
