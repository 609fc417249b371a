/** Everything that was written in a case, by both sides, first to last: mails and letters as sent, answers as received. */
import type { FC } from 'hono/jsx';
import { minuteInWords } from '../../shared/answer/dates.ts';
import { choiceTexts } from '../../shared/answer/texts/answers.ts';
import { correspondenceTexts } from '../../shared/answer/texts/correspondence.ts';
import { localDate } from '../../shared/calendar/deadline.ts';
import { belgium } from '../../shared/calendar/holidays.ts';
import { type Case, contactOf } from '../../shared/case/case.ts';
import type { OutboxEntry } from '../../shared/case/outbox.ts';
import type { Language } from '../../shared/messages.ts';
import { letterKey, mailKey } from '../../shared/notice/kept.ts';
import { readSent, withoutSecrets } from '../../shared/notice/sent.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Ports } from '../../shared/ports.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import { type Iso, parseIso } from '../../shared/time.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Alert, Badge, Card, Facts, Time } from '../../shared/web/parts.tsx';

export type Written = {
  readonly at: Iso;
  readonly by: 'us' | 'customer';
  readonly title: string;
  /** Hostile, like all that follows. */
  readonly name: string;
  readonly text: string;
  readonly files: readonly string[];
  readonly inDoubt: boolean;
};

type Kept = Pick<Ports, 'records' | 'blobs'>;
type Reader = { readonly contact: string; readonly language: Language; readonly policy: Policy };

const sendings = async (caseId: string, { records }: Kept): Promise<readonly OutboxEntry[]> => {
  const page = await records.query({ index: 'owner', pk: keys.case(caseId).pk, prefix: 'outbox#', limit: 500 });
  return page.rows.map((row) => bodyOf<OutboxEntry>(row));
};

/** The header says when a mail was composed; an entry only when it was asked for, which may be a weekend before. */
const instantOf = (date: string, otherwise: Iso): Iso => {
  try {
    return parseIso(date);
  } catch {
    return otherwise;
  }
};

const sentBy = async (
  { effect, state, createdAt }: OutboxEntry,
  value: Case,
  reader: Reader,
  { blobs }: Kept,
): Promise<readonly Written[]> => {
  const words = correspondenceTexts[reader.language];
  const us = { by: 'us', files: [], inDoubt: state === 'uncertain' } as const;
  if (effect.kind === 'letter') {
    const day = localDate(createdAt, { ...belgium, timeZone: reader.policy.timeZone });
    const bytes = await blobs.get(letterKey(effect, day, 'txt'));
    if (bytes === undefined) return [];
    const text = withoutSecrets(new TextDecoder().decode(bytes), words.link);
    return [{ ...us, at: createdAt, title: words.byPost, name: '', text }];
  }
  // A reseller's copy is the reseller's letter.
  if (effect.kind !== 'mail' || (effect.what === 'reseller-copy' && effect.contact !== reader.contact)) return [];
  const bytes = await blobs.get(mailKey(effect));
  if (bytes === undefined) return [];
  const { subject, date, text, attachments } = await readSent(bytes, words.link);
  const name = contactOf(value, effect.contact)?.name ?? '';
  return [{ ...us, at: instantOf(date, createdAt), title: subject, name, text, files: attachments }];
};

/** What this reader may see of it; what is not kept any more is not there. */
export const correspondenceOf = async (value: Case, reader: Reader, kept: Kept): Promise<readonly Written[]> => {
  const labels = choiceTexts[reader.language];
  const sent = await Promise.all((await sendings(value.id, kept)).map((entry) => sentBy(entry, value, reader, kept)));
  const theirs = { by: 'customer', inDoubt: false } as const;
  const answers = value.answers.map(
    ({ receivedAt, kind, name, text, files = [] }): Written => ({
      ...theirs,
      at: receivedAt,
      title: labels[kind].label,
      name,
      text,
      files: files.map((file) => file.name),
    }),
  );
  const appeal = value.state.kind === 'terminated' ? value.state.appeal : undefined;
  const title = correspondenceTexts[reader.language].appeal;
  const appeals: readonly Written[] =
    appeal === undefined ? [] : [{ ...theirs, at: appeal.at, title, name: appeal.name, text: appeal.text, files: [] }];
  return [...sent.flat(), ...answers, ...appeals].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
};

export const Correspondence: FC<{
  written: readonly Written[];
  language: Language;
  policy: Policy;
  back: string;
}> = ({ written, language, policy, back }) => {
  const words = correspondenceTexts[language];
  return (
    <>
      <p class="no-print">
        <a href={back}>{words.back}</a>
      </p>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {written.length === 0 ? <p class="muted">{words.none}</p> : null}
      {written.map(({ at, by, title, name, text, files, inDoubt }) => (
        <Card title={<Text text={title} />}>
          <div class="row">
            <Badge tone={by === 'us' ? 'neutral' : 'info'}>
              <Text text={by === 'us' ? words.fromUs(policy.provider.name) : words.fromYou(name)} />
            </Badge>
            <span class="small muted">
              <Time at={at}>{minuteInWords(at, policy, language)}</Time>
            </span>
          </div>
          <Facts
            of={[
              [words.to, by === 'us' && name !== '' ? <Text text={name} /> : undefined],
              [words.files, files.length === 0 ? undefined : <Text text={files.join(', ')} />],
            ]}
          />
          {inDoubt ? (
            <Alert tone="warn">
              <p>{words.inDoubt}</p>
            </Alert>
          ) : null}
          {text === '' ? null : (
            <blockquote class="quote" dir="auto">
              <Text text={text} />
            </blockquote>
          )}
        </Card>
      ))}
    </>
  );
};
