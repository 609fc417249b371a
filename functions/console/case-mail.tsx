/**
 * One message as it was sent: its headers and text, never its HTML, and never the customer's own link. A letter is shown whole,
 * link and all, as somebody must print it.
 */
import type { FC } from 'hono/jsx';
import { localDate } from '../../shared/calendar/deadline.ts';
import type { Calendar } from '../../shared/calendar/holidays.ts';
import type { OutboxEntry } from '../../shared/case/outbox.ts';
import { letterKey, mailKey } from '../../shared/notice/kept.ts';
import { readSent, type SentMessage } from '../../shared/notice/sent.ts';
import type { Ports } from '../../shared/ports.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import { parseIso } from '../../shared/time.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Card, Facts } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame } from './frame.tsx';

const isNotice = (text: string): boolean => /^[\w-]+\.[a-z]\d+$/.test(text);

/** The Date header, normalised by the parser where it is one. */
const dateWords = (c: ConsoleContext, date: string): string => {
  try {
    return c.var.words.moment(parseIso(date));
  } catch {
    return date;
  }
};

export const readMail = async (
  { blobs }: Pick<Ports, 'blobs'>,
  caseId: string,
  notice: string,
  instead: string,
): Promise<SentMessage | undefined> => {
  if (!isNotice(notice)) return undefined;
  const bytes = await blobs.get(mailKey({ caseId, notice }));
  return bytes && readSent(bytes, instead);
};

/** A letter to print, as text or PDF; undefined while it is not composed. */
export const readLetter = async (
  { records, blobs }: Pick<Ports, 'records' | 'blobs'>,
  caseId: string,
  notice: string,
  calendar: Calendar,
  form: 'txt' | 'pdf',
): Promise<Uint8Array | undefined> => {
  const row = isNotice(notice) ? await records.get(keys.outbox(notice)) : undefined;
  const entry = row && bodyOf<OutboxEntry>(row);
  if (entry?.effect.kind !== 'letter' || entry.effect.caseId !== caseId) return undefined;
  return blobs.get(letterKey(entry.effect, localDate(entry.createdAt, calendar), form));
};

export const LetterView: FC<{ c: ConsoleContext; caseId: string; notice: string; letter: string | undefined }> = ({
  c,
  caseId,
  notice,
  letter,
}) => {
  const t = c.var.t.case;
  return (
    <Frame c={c} title={t.letterName} section="cases">
      <p class="no-print">
        <a href={paths.case(caseId)}>{caseId}</a>
      </p>
      <h1 class="no-print">{t.letterName}</h1>
      {letter === undefined ? (
        <p>{t.letterMissing}</p>
      ) : (
        <>
          <p class="no-print">
            <a class="button" href={`${paths.letter(caseId, notice)}/pdf`}>
              {c.var.t.mail.letters.print}
            </a>
          </p>
          <p class="muted no-print">{t.letterPrint}</p>
          <pre class="letter">{letter}</pre>
        </>
      )}
    </Frame>
  );
};

export const MailView: FC<{ c: ConsoleContext; caseId: string; mail: SentMessage | undefined }> = ({
  c,
  caseId,
  mail,
}) => {
  const t = c.var.t.case;
  return (
    <Frame c={c} title={t.mailTitle} section="cases">
      <p>
        <a href={paths.case(caseId)}>{caseId}</a>
      </p>
      <h1>{t.mailTitle}</h1>
      {mail === undefined ? (
        <p>{t.mailMissing}</p>
      ) : (
        <Card>
          <Facts
            of={[
              [t.mailHeaders.from, <Text text={mail.from} />],
              [t.mailHeaders.to, <Text text={mail.to} />],
              [t.mailHeaders.subject, <Text text={mail.subject} />],
              [t.mailHeaders.date, <Text text={dateWords(c, mail.date)} />],
              [
                t.attachments,
                mail.attachments.length === 0 ? undefined : <Text text={c.var.words.list(mail.attachments)} />,
              ],
            ]}
          />
          <pre class="mail" dir="auto">
            <Text text={mail.text} />
          </pre>
        </Card>
      )}
    </Frame>
  );
};
