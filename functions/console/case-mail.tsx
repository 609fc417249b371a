/** One message as it was sent: its headers and text, never its HTML, and never the customer's own link. */
import type { FC } from 'hono/jsx';
import PostalMime, { type Address } from 'postal-mime';
import type { Ports } from '../../shared/ports.ts';
import { Text } from '../../shared/web/excerpt.tsx';
import { Card, Facts } from '../../shared/web/parts.tsx';
import { type ConsoleContext, paths } from './desk.ts';
import { Frame } from './frame.tsx';

export type SentMessage = {
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly date: string;
  readonly text: string;
  readonly attachments: readonly string[];
};

const addressText = (address: Address | undefined): string => {
  if (address === undefined) return '';
  if (address.group !== undefined) return address.group.map(addressText).join(', ');
  return address.name === '' ? address.address : `${address.name} <${address.address}>`;
};

/** 256 bits in base64url: whoever holds them answers as the customer, so staff do not see them. */
const secret = /(?<![\w-])[\w-]{43}(?![\w-])/g;
export const withoutSecrets = (text: string, instead: string): string => text.replaceAll(secret, instead);

/** `mail/<case>/<notice>.eml`, written by the function notify. */
export const readMail = async (
  { blobs }: Pick<Ports, 'blobs'>,
  caseId: string,
  notice: string,
  instead: string,
): Promise<SentMessage | undefined> => {
  if (!/^[a-z0-9][a-z0-9.-]{0,100}$/.test(notice) || notice.includes('..')) return undefined;
  const bytes = await blobs.get(`mail/${caseId}/${notice}.eml`);
  if (bytes === undefined) return undefined;
  const mail = await PostalMime.parse(bytes);
  return {
    from: addressText(mail.from),
    to: (mail.to ?? []).map(addressText).join(', '),
    subject: withoutSecrets(mail.subject ?? '', instead),
    date: mail.date ?? '',
    text: withoutSecrets(mail.text ?? '', instead),
    attachments: mail.attachments.map((attachment) => attachment.filename ?? attachment.mimeType),
  };
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
              [t.mailHeaders.date, <Text text={mail.date} />],
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
