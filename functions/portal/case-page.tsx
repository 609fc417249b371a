/** The customer's page of one case, from its view model. */
import type { FC } from 'hono/jsx';
import { formTexts } from '../../shared/answer/texts/answers.ts';
import { correspondenceTexts } from '../../shared/answer/texts/correspondence.ts';
import { legalTexts } from '../../shared/answer/texts/legal.ts';
import { pageTexts } from '../../shared/answer/texts/page.ts';
import type { CustomerView } from '../../shared/answer/view.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Alert, Badge, Card, Facts, Time, Timeline } from '../../shared/web/parts.tsx';
import { AnswerForm, AppealForm, type Draft, TestForm } from './forms.tsx';
import { Found, type Pictures } from './found.tsx';

const State: FC<{ view: CustomerView; forms: boolean }> = ({ view, forms }) => {
  const words = pageTexts[view.language];
  const { deadline } = view;
  return (
    <section class={`card hero ${view.tone}`}>
      <div class="eyebrow">
        <span>
          {words.reference} <span class="mono">{view.reference}</span>
        </span>
        <span>
          {words.domain} <Text text={view.domain} />
        </span>
      </div>
      <h1>
        <Text text={view.title} />
      </h1>
      <p class="lead">
        <Text text={view.now} />
      </p>
      {deadline === undefined ? null : (
        <div class="deadline">
          <span class="small muted">{words.deadline}</span>
          <strong>
            <Time at={deadline.dueAt}>{words.deadlineEnd(deadline.day)}</Time>
          </strong>
          <span class="small muted">
            {words.daysLeft(deadline.daysLeft)} · {deadline.zone}
          </span>
        </div>
      )}
      {view.lastTest === undefined ? null : <p>{view.lastTest}</p>}
      {view.lookAgain === undefined ? null : <p>{view.lookAgain}</p>}
      {view.suspended === undefined ? null : (
        <p>
          <strong>{view.suspended}</strong>
        </p>
      )}
      {view.next === undefined ? null : (
        <div class="stack tight">
          <h2>{words.next}</h2>
          <p>{view.next}</p>
        </div>
      )}
      {view.choices.length === 0 || !forms ? null : (
        <div class="row no-print">
          <a class="button primary" href="#answer">
            {formTexts[view.language].answerTitle}
          </a>
          {view.mayTest ? (
            <a class="button" href="#test">
              {formTexts[view.language].testTitle}
            </a>
          ) : null}
        </div>
      )}
    </section>
  );
};

const Ground: FC<{ view: CustomerView; policy: Policy }> = ({ view, policy }) => {
  const words = pageTexts[view.language];
  return (
    <Card title={<Text text={words.clause(view.clause)} />}>
      {view.terms === undefined ? null : <blockquote class="quote">{view.terms}</blockquote>}
      <Facts
        of={[
          [words.subject, view.subject],
          [words.law, view.law],
          [words.reviewerSays, <Text text={view.reason} />],
          [words.orderReason, view.orderReason === undefined ? undefined : <Text text={view.orderReason} />],
        ]}
      />
      <p class="small">
        <a href={policy.provider.termsUrl}>{legalTexts[view.language].terms}</a>
      </p>
    </Card>
  );
};

const Answers: FC<{ view: CustomerView }> = ({ view }) => {
  const words = pageTexts[view.language];
  return (
    <Card title={words.answersTitle}>
      <ul class="plain">
        {view.answers.map((answer) => (
          <li class="stack tight">
            <div class="row">
              <strong>{answer.label}</strong>
              <Badge tone={answer.open ? 'info' : 'neutral'}>{answer.open ? words.open : words.settled}</Badge>
              {answer.late ? <Badge tone="warn">{words.late}</Badge> : null}
            </div>
            <span class="small muted">
              <Text text={answer.name} /> · {answer.at}
            </span>
            {answer.text === '' ? null : (
              <blockquote class="quote" dir="auto">
                <Text text={answer.text} />
              </blockquote>
            )}
            {answer.files.length === 0 ? null : (
              <span class="small">
                {formTexts[view.language].files}: <Text text={answer.files.join(', ')} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
};

const Legal: FC<{ view: CustomerView; policy: Policy }> = ({ view, policy }) => {
  const words = legalTexts[view.language];
  const { replyTo, redress } = policy.provider;
  return (
    <>
      <Card title={words.redressTitle}>
        <p>{words.redressOwn}</p>
        <p>{redress[view.language]}</p>
        <p>
          {words.contact} <a href={`mailto:${replyTo}`}>{replyTo}</a>
        </p>
      </Card>
      <Card title={words.privacyTitle}>
        <div class="small muted stack tight">
          {words.privacy(policy).map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </div>
      </Card>
    </>
  );
};

/** What the person has just sent and where it stands. */
type Sent = 'waiting' | 'done';
export type Drafts = { readonly answer?: Draft; readonly test?: Draft; readonly appeal?: Draft };
export type CasePageProps = {
  readonly view: CustomerView;
  readonly policy: Policy;
  readonly pictures: Pictures;
  readonly sent: Sent | undefined;
  readonly drafts: Drafts;
  /** Text of a message that came too late for the case to hear it. */
  readonly unheard?: string | undefined;
  /** A fresh id, or the one of the draft. */
  readonly idFor: (form: keyof Drafts) => string;
  /** Address of a form of this link, in this language. */
  readonly action: (form: 'answer' | 'test-again' | 'appeal') => string;
  /** Address of the page itself, to look again by hand. */
  readonly again: string;
  /** The same without looking again by itself. */
  readonly still: string;
  /** Address of the page with all that was written. */
  readonly correspondence: string;
  /** The page reloads itself: no form is shown then, as whatever is being typed into it would be lost. */
  readonly refreshing: boolean;
};

export const CasePage: FC<CasePageProps> = ({
  view,
  policy,
  pictures,
  sent,
  drafts,
  unheard,
  idFor,
  action,
  again,
  still,
  correspondence,
  refreshing,
}) => {
  const { language } = view;
  const words = pageTexts[language];
  const forms = formTexts[language];
  return (
    <>
      {unheard === undefined ? null : (
        <Alert tone="bad" live>
          <p>{forms.movedOn}</p>
          <blockquote class="quote" dir="auto">
            <Text text={unheard} />
          </blockquote>
        </Alert>
      )}
      {sent === undefined && !view.working ? null : (
        <Alert tone={sent === 'done' ? 'good' : 'info'} live>
          {sent === undefined ? null : <strong>{sent === 'done' ? words.receivedDone : words.received}</strong>}
          {sent === 'done' && !view.working ? null : (
            <p class="row">
              {refreshing ? <span>{words.processing}</span> : <a href={again}>{words.reload}</a>}
              {refreshing && view.choices.length > 0 ? <a href={still}>{words.answerNow}</a> : null}
            </p>
          )}
        </Alert>
      )}
      <State view={view} forms={!refreshing} />
      {view.appeal === undefined ? null : (
        <Card title={forms.appealTitle} id="appeal">
          {view.appeal.kind !== 'possible' ? (
            <p>
              <Text text={view.appeal.text} />
            </p>
          ) : refreshing ? null : (
            <>
              <p>{forms.appealLead(view.appeal.until)}</p>
              <AppealForm language={language} action={action('appeal')} id={idFor('appeal')} draft={drafts.appeal} />
            </>
          )}
        </Card>
      )}
      <Found view={view} pictures={pictures} />
      <Ground view={view} policy={policy} />
      {view.hacked ? (
        <Card title={words.hackedTitle}>
          <ol>
            {words.hackedSteps.map((step) => (
              <li>{step}</li>
            ))}
          </ol>
        </Card>
      ) : null}
      {(view.mayTest && !refreshing) || drafts.test !== undefined ? (
        <Card title={forms.testTitle} id="test">
          <p>{forms.testLead}</p>
          <TestForm language={language} action={action('test-again')} id={idFor('test')} draft={drafts.test} />
        </Card>
      ) : null}
      {view.choices.length === 0 || refreshing ? null : (
        <Card title={forms.answerTitle} id="answer">
          <AnswerForm
            language={language}
            action={action('answer')}
            id={idFor('answer')}
            draft={drafts.answer}
            choices={view.choices}
          />
        </Card>
      )}
      {view.answers.length === 0 ? null : <Answers view={view} />}
      <p class="no-print">
        <a href={correspondence}>{correspondenceTexts[language].open}</a>
      </p>
      <Card title={words.history}>
        <Timeline
          items={view.history.map(({ when, what, tone, at }) => ({
            at: <Time at={at}>{when}</Time>,
            what: <Text text={what} />,
            tone,
          }))}
        />
      </Card>
      <Legal view={view} policy={policy} />
    </>
  );
};
