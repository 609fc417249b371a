/** The three forms of the customer's page. Each carries an id of its own, so that a double post counts once. */
import type { FC } from 'hono/jsx';
import type { FieldFaults, FieldName } from '../../shared/answer/form.ts';
import { formTexts } from '../../shared/answer/texts/answers.ts';
import { acceptedEndings } from '../../shared/answer/upload.ts';
import type { ChoiceView } from '../../shared/answer/view.ts';
import type { Language } from '../../shared/messages.ts';
import { Alert, control, Field } from '../../shared/web/parts.tsx';

// No `maxlength`: browsers cut a pasted text without a word; ours comes back whole with its fault beside it.
/** What was typed into a form that could not be taken, and why. */
export type Typed = Partial<Readonly<Record<FieldName, string>>>;
export type Draft = {
  readonly typed: Typed;
  readonly faults: FieldFaults;
  readonly problem?: string;
  /** Documents came with it, which no form can carry back. */
  readonly filesLost?: boolean;
};

type FormProps = {
  readonly language: Language;
  readonly action: string;
  readonly id: string;
  readonly draft: Draft | undefined;
};

const Problems: FC<{ language: Language; draft: Draft | undefined }> = ({ language, draft }) => {
  if (draft === undefined) return null;
  const { faults, faultsTitle } = formTexts[language];
  const stale = draft.faults.id === undefined ? undefined : faults[draft.faults.id];
  return (
    <Alert tone="bad" live>
      <strong>{faultsTitle}</strong>
      {draft.problem === undefined ? null : <p>{draft.problem}</p>}
      {stale === undefined ? null : <p>{stale}</p>}
    </Alert>
  );
};

const faultOf = (draft: Draft | undefined, field: FieldName, language: Language): string | undefined => {
  const code = draft?.faults[field];
  return code === undefined ? undefined : formTexts[language].faults[code];
};

/** `prefix` keeps ids on a page with several forms apart; the field's own name stays. */
const NameField: FC<{ language: Language; draft: Draft | undefined; prefix: string }> = ({
  language,
  draft,
  prefix,
}) => {
  const words = formTexts[language];
  const error = faultOf(draft, 'name', language);
  return (
    <Field name={`${prefix}-name`} label={words.name} hint={words.nameHint} error={error}>
      <input
        {...control(`${prefix}-name`, error)}
        name="name"
        type="text"
        required
        autocomplete="name"
        value={draft?.typed.name}
      />
    </Field>
  );
};

const TextField: FC<{
  language: Language;
  draft: Draft | undefined;
  prefix: string;
  label: string;
  hint: string;
  required: boolean;
}> = ({ language, draft, prefix, label, hint, required }) => {
  const error = faultOf(draft, 'text', language);
  return (
    <Field name={`${prefix}-text`} label={label} hint={hint} error={error}>
      <textarea {...control(`${prefix}-text`, error)} name="text" rows={6} required={required} dir="auto">
        {draft?.typed.text}
      </textarea>
    </Field>
  );
};

const FilesField: FC<{ language: Language; draft: Draft | undefined }> = ({ language, draft }) => {
  const words = formTexts[language];
  const error = faultOf(draft, 'files', language) ?? (draft?.filesLost === true ? words.filesAgain : undefined);
  return (
    <Field name="answer-files" label={words.files} hint={words.filesHint} error={error}>
      <input {...control('answer-files', error)} name="files" type="file" multiple accept={acceptedEndings.join(',')} />
    </Field>
  );
};

export const TestForm: FC<FormProps> = ({ language, action, id, draft }) => (
  <form method="post" action={action}>
    <Problems language={language} draft={draft} />
    <input type="hidden" name="id" value={id} />
    <NameField language={language} draft={draft} prefix="test" />
    <button type="submit" class="primary">
      {formTexts[language].testSend}
    </button>
  </form>
);

export const AnswerForm: FC<FormProps & { choices: readonly ChoiceView[] }> = ({
  language,
  action,
  id,
  draft,
  choices,
}) => {
  const words = formTexts[language];
  const error = faultOf(draft, 'kind', language);
  return (
    <form method="post" action={action} enctype="multipart/form-data">
      <Problems language={language} draft={draft} />
      <input type="hidden" name="id" value={id} />
      <fieldset aria-describedby={error === undefined ? undefined : 'kind-error'}>
        <legend>{words.choose}</legend>
        {error === undefined ? null : (
          <span class="error" id="kind-error">
            {error}
          </span>
        )}
        {choices.map((choice) => (
          <label class="choice">
            <input type="radio" name="kind" value={choice.kind} required checked={draft?.typed.kind === choice.kind} />
            <span>
              <strong>{choice.label}</strong>
              <span class="hint">{choice.leadsTo}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <TextField
        language={language}
        draft={draft}
        prefix="answer"
        label={words.text}
        hint={words.textHint}
        required={false}
      />
      <FilesField language={language} draft={draft} />
      <NameField language={language} draft={draft} prefix="answer" />
      <button type="submit" class="primary">
        {words.send}
      </button>
    </form>
  );
};

export const AppealForm: FC<FormProps> = ({ language, action, id, draft }) => {
  const words = formTexts[language];
  return (
    <form method="post" action={action}>
      <Problems language={language} draft={draft} />
      <input type="hidden" name="id" value={id} />
      <TextField
        language={language}
        draft={draft}
        prefix="appeal"
        label={words.appealText}
        hint={words.appealHint}
        required
      />
      <NameField language={language} draft={draft} prefix="appeal" />
      <button type="submit" class="primary">
        {words.appealSend}
      </button>
    </form>
  );
};
