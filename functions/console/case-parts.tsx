/** The record of a case: pages, rounds and deliveries, answers, mails, timeline. */
import type { FC } from 'hono/jsx';
import type { AuditEntry } from '../../shared/audit/chain.ts';
import type { Answer, Case } from '../../shared/case/case.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import { policyOf } from '../../shared/case/policy-of.ts';
import { may } from '../../shared/review/roles.ts';
import { Excerpt, Text, Url } from '../../shared/web/excerpt.tsx';
import { Badge, Card, Timeline } from '../../shared/web/parts.tsx';
import type { CaseDossier, SentMail } from './case-dossier.ts';
import { nameOfContact, sendingWords } from './case-words.ts';
import { type ConsoleContext, type Desk, paths } from './desk.ts';
import { actorOf } from './parts.tsx';
import type { HistoryTexts } from './texts/en/history.ts';
import { failureWords } from './texts/failures.ts';
import type { Words } from './words.ts';

type Props = { readonly c: ConsoleContext; readonly dossier: CaseDossier };

export const Noticed: FC<Props> = ({ c, dossier: { value, noticed: pages } }) => {
  const { t } = c.var;
  const look = value.lastRecheck;
  // Of a look that could not tell, these are the addresses that nobody saw.
  const left = new Set(look?.found === 'still-there' ? look.left : []);
  return (
    <Card title={t.case.noticed}>
      {pages.length < value.noticed.length ? (
        <p>{t.case.noticedWithheld(value.noticed.length - pages.length)}</p>
      ) : null}
      {pages.map((noticed) => (
        <details class="option told">
          <summary>
            <Url url={noticed.url} />{' '}
            {left.has(noticed.url) ? <Badge tone="warn">{t.case.noticedAndLeft}</Badge> : null}
          </summary>
          <div class="stack">
            {noticed.findings.map((finding) => (
              <div class="stack tight">
                <span class="small muted">
                  {t.common.detectors[finding.detector]}, {t.common.places[finding.where]}
                </span>
                <Excerpt finding={finding} />
                {finding.target === undefined ? null : <Url url={finding.target} />}
              </div>
            ))}
          </div>
        </details>
      ))}
    </Card>
  );
};

export const Rounds: FC<Props & { desk: Desk }> = ({ c, desk, dossier: { value } }) => {
  const { t, words } = c.var;
  const schedule = policyOf(desk.policy, value).schedule[value.track];
  if (value.rounds.length === 0) return null;
  return (
    <Card title={t.case.rounds_}>
      {value.rounds.map((record) => {
        const step = schedule[record.round];
        return (
          <div class="stack tight">
            <div class="spread">
              <h3>
                {step === undefined ? '' : t.case.round(t.case.rounds[step.round], record.round + 1, schedule.length)}
              </h3>
              <span class="small muted">
                {record.dueAt === undefined ? t.case.noClock : t.case.until(words.lastDay(record.dueAt))}
              </span>
            </div>
            <ul class="dense small">
              {record.deliveries.map((delivery) => (
                <li>
                  <Text text={nameOfContact(value, delivery.contact)} /> ·{' '}
                  {t.case.delivery.requested(words.moment(delivery.requestedAt))}
                  {delivery.deliveredAt === undefined ? null : (
                    <>, {t.case.delivery.delivered(words.moment(delivery.deliveredAt))}</>
                  )}
                  {delivery.failedAt === undefined ? null : (
                    <span class="error">
                      , {t.case.delivery.failed(words.moment(delivery.failedAt))}:{' '}
                      <Text text={failureWords(c.var.language, delivery.detail ?? '')} />
                    </span>
                  )}
                </li>
              ))}
              {record.letter === undefined ? null : (
                <li>
                  {t.case.letter.composed(words.moment(record.letter.composedAt))},{' '}
                  {record.letter.postedOn === undefined || record.letter.presumedAt === undefined ? (
                    <Badge tone="warn">{t.case.letter.toPost}</Badge>
                  ) : (
                    <>
                      {t.case.letter.posted(words.date(record.letter.postedOn))},{' '}
                      {t.case.letter.presumed(words.moment(record.letter.presumedAt))}
                    </>
                  )}
                </li>
              )}
            </ul>
          </div>
        );
      })}
    </Card>
  );
};

const Said: FC<{ text: string; none: string }> = ({ text, none }) =>
  text.trim() === '' ? (
    <p class="muted small">{none}</p>
  ) : (
    <blockquote class="quote" dir="auto">
      <Text text={text} />
    </blockquote>
  );

/** To be saved, never shown: they come from outside. */
const AnswerFiles: FC<{ c: ConsoleContext; caseId: string; answer: Answer }> = ({ c, caseId, answer }) => {
  const { files = [] } = answer;
  if (files.length === 0) return null;
  const mayRead = may(c.var.person.roles, 'read-mail');
  return (
    <>
      <p class="small muted">{c.var.t.mail.fileWarning}</p>
      <ul class="dense small">
        {files.map((file, at) => (
          <li>
            {mayRead ? (
              <a href={paths.answerFile(caseId, answer.id, at + 1)} download>
                <Text text={file.name} />
              </a>
            ) : (
              <Text text={file.name} />
            )}{' '}
            <span class="muted">
              <Text text={file.type} />, {c.var.words.kilobytes(file.bytes)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What the customer said, the latest first. */
export const Answers: FC<Props> = ({ c, dossier: { value } }) => {
  const { t, words, person } = c.var;
  const appeal = value.state.kind === 'terminated' ? value.state.appeal : undefined;
  if (value.answers.length === 0 && appeal === undefined) return null;
  return (
    <Card title={t.case.answersTitle}>
      {appeal === undefined ? null : (
        <div class="stack tight">
          <div class="row">
            <strong>{t.case.appealTitle}</strong>
            <span class="muted small">
              <Text text={appeal.name} />, {words.moment(appeal.at)}
            </span>
          </div>
          <Said text={appeal.text} none={t.case.noText} />
        </div>
      )}
      {value.answers.toReversed().map((answer) => (
        <div class="stack tight">
          <div class="row">
            <strong>{t.case.answers[answer.kind]}</strong>
            {answer.status === 'open' ? (
              <Badge tone="warn">{t.case.openAnswer}</Badge>
            ) : (
              <Badge>{t.case.settled}</Badge>
            )}
            {answer.late ? <Badge tone="bad">{t.case.late}</Badge> : null}
            <span class="muted small">
              <Text text={answer.name} />, {words.moment(answer.receivedAt)}
            </span>
          </div>
          <Said text={answer.text} none={t.case.noText} />
          <AnswerFiles c={c} caseId={value.id} answer={answer} />
          {answer.id.startsWith('mail-') && may(person.roles, 'read-mail') ? (
            <a class="small" href={paths.parkedMail(answer.id)}>
              {t.case.asArrived}
            </a>
          ) : null}
        </div>
      ))}
    </Card>
  );
};

const nameOfMessage = (c: ConsoleContext, desk: Desk, value: Case, effect: SentMail['effect']): string => {
  const { letterName, rounds, notices } = c.var.t.case;
  if (effect.kind === 'letter') return letterName;
  const step = policyOf(desk.policy, value).schedule[value.track][effect.round];
  return effect.what === 'round' && step !== undefined ? rounds[step.round] : notices[effect.what];
};

export const Mails: FC<Props & { desk: Desk }> = ({ c, desk, dossier: { value, mails } }) => {
  const { t, person } = c.var;
  const link = ({ entry, effect }: SentMail): string | undefined => {
    if (entry.skipped || (entry.state !== 'done' && entry.state !== 'uncertain')) return undefined;
    if (effect.kind === 'mail') {
      return may(person.roles, 'read-mail') ? paths.mail(value.id, effect.notice) : undefined;
    }
    return may(person.roles, 'post-letter') ? paths.letter(value.id, effect.notice) : undefined;
  };
  return (
    <Card title={t.case.mails}>
      {mails.length === 0 ? <p class="muted small">{t.case.noMails}</p> : null}
      <ul class="dense small">
        {mails.map((sent) => {
          const { entry, effect } = sent;
          const name = nameOfMessage(c, desk, value, effect);
          const href = link(sent);
          return (
            <li>
              {href === undefined ? <strong>{name}</strong> : <a href={href}>{name}</a>}{' '}
              {effect.kind === 'mail' ? <Text text={nameOfContact(value, effect.contact)} /> : null}{' '}
              <span class="muted">{sendingWords(c, entry)}</span>
            </li>
          );
        })}
      </ul>
    </Card>
  );
};

/** One sentence an audit entry. The trail holds events; one that this version has no words for shows its name. */
const sentence = (c: ConsoleContext, value: Case, entry: AuditEntry): string => {
  const words: HistoryTexts = c.var.t.case.history;
  if (!(entry.what in words)) return entry.what;
  const event = { type: entry.what, ...(entry.data as object) } as unknown as CaseEvent;
  // The map is typed event by event; the entry's own name picks the one that fits its data.
  const say = words[event.type] as (event: CaseEvent, words: Words, nameOf: (contact: string) => string) => string;
  return say(event, c.var.words, (contact) => nameOfContact(value, contact));
};
const tones: Readonly<Partial<Record<CaseEvent['type'], 'good' | 'warn' | 'bad' | 'now'>>> = {
  answered: 'warn',
  'dispute-opened': 'warn',
  'delivery-failed': 'warn',
  'delivery-proven': 'good',
  terminated: 'bad',
  'termination-due': 'bad',
  'termination-signed': 'bad',
  'signature-withdrawn': 'warn',
  appealed: 'warn',
  closed: 'good',
};

/** Latest first: what is new is what a reader came for. */
export const Trail: FC<Props> = ({ c, dossier: { value, audit } }) => (
  <Card title={c.var.t.case.timeline}>
    <Timeline
      items={audit.toReversed().map((entry) => {
        const tone = tones[entry.what as CaseEvent['type']];
        return {
          at: <Text text={`${c.var.words.moment(entry.at)} · ${actorOf(c, entry.who)}`} />,
          what: <Text text={sentence(c, value, entry)} />,
          ...(tone === undefined ? {} : { tone }),
        };
      })}
    />
  </Card>
);
