/** The public form for notices (DSA, Article 16): nobody signs in, nothing is loaded from elsewhere, it works without a script. */
import type { FC } from 'hono/jsx';
import type { Language } from '../../shared/messages.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { type ReportFault, type ReportFaults, type ReportField, reportedCategories } from '../../shared/report/form.ts';
import { reportTexts } from '../../shared/report/texts/form.ts';
import { Alert, Card, control, Field } from '../../shared/web/parts.tsx';
import { Frame } from './pages.tsx';

export type ReportDraft = {
  readonly typed: Partial<Readonly<Record<ReportField, string>>>;
  readonly faults: ReportFaults;
  readonly problem?: string;
};
/** A field that no person sees; programs that fill in everything give themselves away. */
export const trapName = 'website';

const Choices: FC<{
  policy: Policy;
  language: Language;
  draft: ReportDraft | undefined;
  error: string | undefined;
}> = ({ policy, language, draft, error }) => {
  const words = reportTexts[language];
  return (
    <fieldset aria-describedby={error === undefined ? undefined : 'category-error'}>
      <legend>{words.category}</legend>
      {error === undefined ? null : (
        <span class="error" id="category-error">
          {error}
        </span>
      )}
      {reportedCategories.map((category) => (
        <label class="choice">
          <input type="radio" name="category" value={category} required checked={draft?.typed.category === category} />
          <span>
            <strong>
              {category === 'child-abuse' ? words.childAbuse : policy.categories[category].name[language]}
            </strong>
            {category === 'child-abuse' ? <span class="hint">{words.childAbuseHint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
};

export const ReportPage: FC<{
  policy: Policy;
  language: Language;
  id: string;
  draft?: ReportDraft | undefined;
}> = ({ policy, language, id, draft }) => {
  const words = reportTexts[language];
  const errorOf = (field: ReportField): string | undefined => {
    const code: ReportFault | undefined = draft?.faults[field];
    return code === undefined ? undefined : words.faults[code];
  };
  const typed = draft?.typed ?? {};
  const stale = errorOf('id');
  return (
    <Frame policy={policy} language={language} title={words.title} languageHref={(to) => `?lang=${to}`}>
      <h1>{words.title}</h1>
      {words.intro.map((paragraph) => (
        <p>{paragraph(policy.provider.name)}</p>
      ))}
      <Card>
        <form method="post" action={`/report?lang=${language}`}>
          {draft === undefined ? null : (
            <Alert tone="bad" live>
              <strong>{draft.problem ?? words.faultsTitle}</strong>
              {stale === undefined ? null : <p>{stale}</p>}
            </Alert>
          )}
          <input type="hidden" name="id" value={id} />
          <Choices policy={policy} language={language} draft={draft} error={errorOf('category')} />
          <Field name="urls" label={words.urls} hint={words.urlsHint} error={errorOf('urls')}>
            <textarea {...control('urls', errorOf('urls'))} rows={4} required dir="ltr" spellcheck={false}>
              {typed.urls}
            </textarea>
          </Field>
          <Field name="reasons" label={words.reasons} hint={words.reasonsHint} error={errorOf('reasons')}>
            <textarea {...control('reasons', errorOf('reasons'))} rows={6} dir="auto">
              {typed.reasons}
            </textarea>
          </Field>
          <Field name="name" label={words.name} error={errorOf('name')} hint={words.who}>
            <input {...control('name', errorOf('name'))} type="text" autocomplete="name" value={typed.name} />
          </Field>
          <Field name="email" label={words.email} error={errorOf('email')} hint={words.who}>
            <input {...control('email', errorOf('email'))} type="email" autocomplete="email" value={typed.email} />
          </Field>
          <div hidden>
            <label for={trapName}>{words.trap}</label>
            <input id={trapName} name={trapName} type="text" tabindex={-1} autocomplete="off" />
          </div>
          <label class="choice">
            <input
              type="checkbox"
              name="goodFaith"
              value="yes"
              required
              checked={typed.goodFaith === 'yes'}
              aria-describedby={errorOf('goodFaith') === undefined ? undefined : 'goodFaith-error'}
            />
            <span>
              {words.goodFaith}
              {errorOf('goodFaith') === undefined ? null : (
                <span class="error" id="goodFaith-error">
                  {errorOf('goodFaith')}
                </span>
              )}
            </span>
          </label>
          <button type="submit" class="primary">
            {words.send}
          </button>
        </form>
      </Card>
    </Frame>
  );
};

export const ReportThanks: FC<{ policy: Policy; language: Language; reference: string }> = ({
  policy,
  language,
  reference,
}) => {
  const words = reportTexts[language];
  return (
    <Frame policy={policy} language={language} title={words.thanks} languageHref={(to) => `?lang=${to}`}>
      <Card>
        <h1>{words.thanks}</h1>
        <p>{words.thanksText(reference)}</p>
        <p>{words.mailFollows}</p>
      </Card>
    </Frame>
  );
};
