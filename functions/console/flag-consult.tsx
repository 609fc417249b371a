/** What those who work on a flag say to each other: the question that stands, the notes so far, and one place to write. */
import type { FC } from 'hono/jsx';
import { maxNoteLength, mostNotes } from '../../shared/review/consult.ts';
import { askKinds, type Flag, type Note, verdicts } from '../../shared/review/flag.ts';
import { may } from '../../shared/review/roles.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Alert, Card, control, Field, Timeline } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';

type Props = { readonly c: ConsoleContext; readonly flag: Flag };
/** What was typed into a form that came back. */
export type TypedNote = { readonly form: 'note' | 'advise'; readonly text: string; readonly verdict: string };

const tones = {
  note: 'neutral',
  withdrawn: 'neutral',
  'second-opinion': 'warn',
  escalation: 'warn',
  advice: 'good',
} as const satisfies Readonly<Record<Note['kind'], string>>;

/** An escalation is answered by those who sign, a second opinion by another reviewer. */
const mayAnswer = (c: ConsoleContext, { ask }: Flag): boolean =>
  ask !== undefined &&
  ask.by !== c.var.person.name &&
  may(c.var.person.roles, ask.kind === 'escalation' ? 'advise' : 'review');

const Answer: FC<Props & { typed: TypedNote | undefined }> = ({ c, flag, typed }) => {
  const t = c.var.t.consult;
  const mine = typed?.form === 'advise' ? typed : undefined;
  return (
    <form method="post" action={`${paths.flag(flag.id)}/${flag.ask?.kind === 'escalation' ? 'advice' : 'opinion'}`}>
      <div class="field">
        <label for="verdict">{t.verdict}</label>
        <select id="verdict" name="verdict" required>
          <option value="">{c.var.t.flag.forms.choose}</option>
          {verdicts.map((verdict) => (
            <option value={verdict} selected={verdict === mine?.verdict}>
              {t.verdicts[verdict]}
            </option>
          ))}
        </select>
      </div>
      <Field name="advice" label={t.text}>
        <textarea id="advice" name="text" required maxlength={maxNoteLength} dir="auto" rows={2}>
          {mine?.text ?? ''}
        </textarea>
      </Field>
      <button type="submit" class="primary">
        {t.answer}
      </button>
    </form>
  );
};

const Standing: FC<Props & { typed: TypedNote | undefined }> = ({ c, flag, typed }) => {
  const { t, words, person } = c.var;
  const { ask } = flag;
  if (ask === undefined) return null;
  return (
    <>
      <Alert tone="warn">
        <strong>
          <Text text={t.consult.asked(ask.kind, ask.by, words.moment(ask.at))} />
        </strong>
        <span>{t.consult.waits[ask.kind]}</span>
      </Alert>
      {ask.by === person.name ? (
        <form method="post" action={`${paths.flag(flag.id)}/withdraw`} class="inline">
          <button type="submit">{t.consult.withdraw}</button>
        </form>
      ) : null}
      {mayAnswer(c, flag) ? <Answer c={c} flag={flag} typed={typed} /> : null}
    </>
  );
};

const Write: FC<Props & { typed: TypedNote | undefined }> = ({ c, flag, typed }) => {
  const t = c.var.t.consult;
  const waits = flag.state === 'open' || flag.state === 'claimed';
  const mine = typed?.form === 'note' ? typed : undefined;
  return (
    <details class="option" open={mine !== undefined}>
      <summary data-do="note">{t.write}</summary>
      <form method="post" action={`${paths.flag(flag.id)}/note`}>
        <Field name="text" label={t.text} hint={t.hint}>
          <textarea {...control('text')} required maxlength={maxNoteLength} dir="auto" rows={2}>
            {mine?.text ?? ''}
          </textarea>
        </Field>
        <div class="row small-buttons">
          <button type="submit">{t.note}</button>
          {waits && flag.ask === undefined
            ? askKinds.map((kind) => (
                <button type="submit" name="kind" value={kind} formaction={`${paths.flag(flag.id)}/ask`}>
                  {t.ask[kind]}
                </button>
              ))
            : null}
        </div>
      </form>
    </details>
  );
};

export const Consult: FC<Props & { typed?: TypedNote | undefined }> = ({ c, flag, typed }) => {
  const { t, words, person } = c.var;
  const notes = flag.notes ?? [];
  const mayWrite = may(person.roles, 'review') && notes.length < mostNotes;
  if (notes.length === 0 && !mayWrite) return null;
  return (
    <Card title={t.consult.title}>
      <Standing c={c} flag={flag} typed={typed} />
      {notes.length === 0 ? null : (
        <Timeline
          items={notes.map((note) => ({
            at: <Text text={`${words.moment(note.at)} · ${note.by}`} />,
            tone: tones[note.kind],
            what: (
              <>
                <strong>
                  {t.consult.said[note.kind]}
                  {note.kind === 'advice' ? `: ${t.consult.verdicts[note.verdict]}` : null}
                </strong>
                <br />
                <Text text={note.text} />
              </>
            ),
          }))}
        />
      )}
      {mayWrite ? <Write c={c} flag={flag} typed={typed} /> : null}
    </Card>
  );
};
