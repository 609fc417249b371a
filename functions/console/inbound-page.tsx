/** Mail that waits for a person, and one such mail: its words as text, its files to be saved, never its HTML. */
import type { Child, FC } from 'hono/jsx';
import type { InboundMail } from '../../shared/answer/inbound-mail.ts';
import type { ParsedMail } from '../../shared/answer/mail/parse.ts';
import type { Case } from '../../shared/case/case.ts';
import { may } from '../../shared/review/roles.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Alert, Card, control, Facts, Field } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame, type Message } from './frame.tsx';
import type { ListedStatus, MailPage } from './inbound.ts';
import { MailTabs, NoMail } from './mail-tabs.tsx';
import { Moment, Pager, query } from './parts.tsx';
import { Sheet } from './sheet.tsx';

const orElse = (text: string, instead: string): Child => (text === '' ? instead : <Text text={text} />);

export const MailListView: FC<{
  c: ConsoleContext;
  status: ListedStatus;
  page: MailPage;
  cursor: string | undefined;
  message?: Message | undefined;
}> = ({ c, status, page, cursor, message }) => {
  const t = c.var.t.mail;
  const href = (at?: string): string => `${paths.parked}${query({ status, cursor: at })}`;
  return (
    <Frame c={c} title={t.title} section="parked" message={message}>
      <h1>{t.title}</h1>
      <MailTabs c={c} tab={status} />
      {page.mails.length === 0 ? (
        <NoMail c={c} tab={status} />
      ) : (
        <Sheet c={c} name="mails" class="list">
          <thead>
            <tr>
              <th scope="col">{t.columns.subject}</th>
              <th scope="col">{t.columns.why}</th>
              <th scope="col">{t.columns.case}</th>
              <th scope="col">{t.columns.received}</th>
            </tr>
          </thead>
          <tbody>
            {page.mails.map((mail) => (
              <tr>
                <td class="lead-cell">
                  <a href={paths.parkedMail(mail.id)}>{orElse(mail.subject, t.noSubject)}</a>
                  <span class="below">{orElse(mail.from, t.noSender)}</span>
                </td>
                <td>{mail.why === undefined ? null : t.whys[mail.why]}</td>
                <td>{mail.caseId === undefined ? t.unknownCase : mail.caseId}</td>
                <td>
                  <Moment c={c} at={mail.receivedAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </Sheet>
      )}
      <Pager
        c={c}
        first={cursor === undefined ? undefined : href()}
        next={page.cursor === undefined ? undefined : href(page.cursor)}
      />
    </Frame>
  );
};

export type TypedDecision = { readonly case: string; readonly contact: string; readonly reason: string };
type ViewProps = {
  readonly c: ConsoleContext;
  readonly mail: InboundMail;
  readonly parsed: ParsedMail | undefined;
  /** The one that the mail is about, if known. */
  readonly about: Case | undefined;
  /** Where it is about none that is known: the open ones of the sender, which wait until it is read. */
  readonly theirs: readonly Case[];
  readonly typed?: TypedDecision | undefined;
  readonly message?: Message | undefined;
};

const Decide: FC<ViewProps> = ({ c, mail, about, theirs, typed }) => {
  const { forms } = c.var.t.mail;
  const action = paths.parkedMail(mail.id);
  const chosen = typed?.contact ?? mail.contact ?? about?.contacts[0]?.id;
  return (
    <>
      <Card title={forms.answer}>
        <p class="small muted">{forms.answerHint}</p>
        <form method="post" action={`${action}/answer`}>
          <Field name="case" label={forms.case} hint={forms.caseHint}>
            <input
              type="text"
              required
              value={typed?.case ?? mail.caseId ?? (theirs.length === 1 ? theirs[0]?.id : '') ?? ''}
              {...control('case')}
            />
          </Field>
          {about === undefined ? null : (
            <Field name="contact" label={forms.contact} hint={forms.contactHint}>
              <select {...control('contact')}>
                {about.contacts.map(({ id, name, email }) => (
                  <option value={id} selected={id === chosen}>
                    {`${name} <${email}>`}
                  </option>
                ))}
              </select>
            </Field>
          )}
          <button type="submit" class="primary">
            {forms.answerButton}
          </button>
        </form>
      </Card>
      <Card title={forms.discard}>
        <form method="post" action={`${action}/discard`}>
          <Field name="reason" label={forms.reason} hint={forms.reasonHint}>
            <textarea required {...control('reason')}>
              {typed?.reason ?? ''}
            </textarea>
          </Field>
          <button type="submit">{forms.discardButton}</button>
        </form>
      </Card>
    </>
  );
};

const Files: FC<Pick<ViewProps, 'c' | 'mail'>> = ({ c, mail }) => {
  const t = c.var.t.mail;
  return (
    <Card title={t.files}>
      {mail.files.length === 0 ? null : <p class="small muted">{t.fileWarning}</p>}
      <ul class="dense small">
        {mail.files.map((file, at) => (
          <li>
            <a href={`${paths.parkedMail(mail.id)}/files/${at + 1}`} download>
              <Text text={file.name} />
            </a>{' '}
            <span class="muted">
              <Text text={file.type} />, {c.var.words.kilobytes(file.bytes)}
            </span>
          </li>
        ))}
        {mail.moreFiles === 0 ? null : <li class="muted">{t.moreFiles(mail.moreFiles)}</li>}
        <li>
          <a href={`${paths.parkedMail(mail.id)}/raw`} download>
            {t.raw}
          </a>
        </li>
      </ul>
    </Card>
  );
};

export const InboundView: FC<ViewProps> = (props) => {
  const { c, mail, parsed, theirs, message } = props;
  const { t, words, person } = c.var;
  const open = mail.status === 'parked' || mail.status === 'automatic';
  const { decided } = mail;
  return (
    <Frame c={c} title={t.mail.title} section="parked" message={message}>
      <MailTabs c={c} />
      <div class="title">
        <h1>{orElse(mail.subject, t.mail.noSubject)}</h1>
      </div>
      {mail.status === 'parked' && (mail.caseId !== undefined || theirs.length > 0) ? (
        <Alert tone="warn">{t.mail.holds}</Alert>
      ) : null}
      <div class="desk">
        <div class="stack record">
          <Card>
            <Facts
              of={[
                [t.mail.columns.from, orElse(`${mail.name} <${mail.from}>`, t.mail.noSender)],
                [t.mail.arrived, words.moment(mail.receivedAt)],
                [t.mail.columns.case, mail.caseId && <a href={paths.case(mail.caseId)}>{mail.caseId}</a>],
                [
                  t.mail.theirs,
                  theirs.length === 0 ? undefined : (
                    <ul class="plain">
                      {theirs.map(({ id, domain }) => (
                        <li>
                          <a href={paths.case(id)}>{id}</a> <Text text={domain} />
                        </li>
                      ))}
                    </ul>
                  ),
                ],
                [t.mail.columns.why, mail.why && t.mail.whys[mail.why]],
                [
                  t.mail.statuses[mail.status],
                  decided && (
                    <>
                      <Text text={t.mail.decidedBy(decided.by, words.moment(decided.at))} />{' '}
                      <Text text={decided.reason} />
                    </>
                  ),
                ],
              ]}
            />
          </Card>
          <Card title={t.mail.words}>
            {mail.text === '' ? (
              <p class="muted small">{t.mail.noWords}</p>
            ) : (
              <pre class="mail" dir="auto">
                <Text text={mail.text} />
              </pre>
            )}
            {parsed === undefined ? null : (
              <details class="option">
                <summary>{t.mail.whole}</summary>
                <pre class="mail" dir="auto">
                  <Text text={parsed.text} />
                </pre>
              </details>
            )}
          </Card>
          <Files c={c} mail={mail} />
        </div>
        <div class="stack side">{open && may(person.roles, 'handle-case') ? <Decide {...props} /> : null}</div>
      </div>
    </Frame>
  );
};
