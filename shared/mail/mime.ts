/**
 * One MIME message to one recipient, built so that the same notice gives the same bytes. Header injection is impossible twice
 * over: values are single clean lines before nodemailer encodes them.
 */
import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import { GiveUp } from '../errors.ts';
import { type Logo, logoId } from '../notice/logo.ts';
import { escapeHtml } from '../notice/text-safety.ts';
import { fromIso, type Iso } from '../time.ts';
import { feedbackHeader } from './envelope-id.ts';

type Address = { readonly name: string; readonly address: string };
export type MimeInput = {
  readonly from: Address;
  readonly to: Address;
  /** Monitored: customers answer here. */
  readonly replyTo: Address;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly noticeId: string;
  readonly caseId: string;
  /** Notices of this case that went to the same recipient before, oldest first. */
  readonly previous: readonly string[];
  readonly date: Iso;
  /** Test mode: the message goes there, and says in a header and on top whom it was for. */
  readonly redirectTo?: string | undefined;
  /** See Mail of the ports. */
  readonly feedbackId?: string | undefined;
  /** Shown by the HTML, see shared/notice/logo.ts. */
  readonly logo?: Logo | undefined;
  /** Our own files, never what came from outside. */
  readonly files?: readonly { readonly name: string; readonly type: string; readonly content: Uint8Array }[];
};

const maxName = 100;
const headerLine = (text: string, max: number): string =>
  text
    .slice(0, max)
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();

/**
 * Whether an address can stand alone in an envelope and a header: one `@`, a printable local part without quotes or brackets, and
 * a domain of letters, digits, dots and hyphens (any script). At most 254 characters (RFC 5321, 4.5.3.1.3).
 */
export const isMailAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]*[\p{L}\p{N}])?$/u.test(text);

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);
/** Our notice ids are safe as they are; anything else is hashed into one that is. */
const idPart = (id: string): string =>
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(id) && !id.includes('..')
    ? id
    : createHash('sha256').update(id, 'utf8').digest('hex').slice(0, 40);

/** `<hw-7k3f9qxd2m.n3@voorbeeld-hosting.example>`: the same for the same notice, so a copy is seen to be a copy. */
export const messageIdOf = (noticeId: string, fromAddress: string): string =>
  `<${idPart(noticeId)}@${domainOf(fromAddress)}>`;

const testWords = ({ name, address }: Address): string =>
  `TEST MODE: this message was for ${headerLine(name, maxName)} <${address}>, who did not get it.`;
const bannerStyle = 'margin:0;padding:12px 16px;background:#fff3cd;color:#533f03;font:bold 15px sans-serif';
/** At the top of the body, where our own HTML has exactly one. */
const withBanner = (html: string, words: string): string =>
  html.replace(/<body[^>]*>/, (body) => `${body}\n<p style="${bannerStyle}">${escapeHtml(words)}</p>`);

const attachments = ({ files = [], logo }: MimeInput) => {
  const all = [
    ...files.map(({ name, type, content }) => ({
      filename: headerLine(name, maxName),
      contentType: type,
      content: Buffer.from(content),
    })),
    ...(logo === undefined
      ? []
      : [
          {
            filename: logo.type === 'image/png' ? 'logo.png' : 'logo.jpg',
            contentType: logo.type,
            content: Buffer.from(logo.bytes),
            cid: logoId,
          },
        ]),
  ];
  return all.length === 0 ? {} : { attachments: all };
};

/**
 * The bytes of the message, with CRLF line ends and no line over 998 bytes. Threads: every mail of a case refers to the case's
 * own id, and to the mails that went to this recipient before. Throws GiveUp on an address that no mail can be sent to.
 */
export const buildMime = async (input: MimeInput): Promise<Uint8Array> => {
  for (const { address } of [input.from, input.to, input.replyTo]) {
    if (!isMailAddress(address))
      throw new GiveUp(`Not a mail address: ${JSON.stringify(headerLine(address, maxName))}.`, 'Correct the address.');
  }
  const { from, noticeId, caseId, redirectTo, feedbackId } = input;
  const test = redirectTo === undefined ? undefined : testWords(input.to);
  const named = ({ name, address }: Address) => ({ name: headerLine(name, maxName), address });
  const idOf = (id: string): string => messageIdOf(id, from.address);
  const before = input.previous.map(idOf);
  const thread = [idOf(caseId), ...before];
  const composer = new MailComposer({
    from: named(from),
    to: [redirectTo === undefined ? named(input.to) : redirectTo],
    replyTo: named(input.replyTo),
    subject: headerLine(input.subject, 250),
    text: test === undefined ? input.text : `${test}\n\n${input.text}`,
    html: test === undefined ? input.html : withBanner(input.html, test),
    messageId: idOf(noticeId),
    inReplyTo: before.at(-1) ?? idOf(caseId),
    references: thread,
    date: new Date(fromIso(input.date).epochMilliseconds),
    headers: {
      'Auto-Submitted': 'auto-generated',
      // Not `All`: bounces must come back.
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
      'X-Hostwarden-Case': idPart(caseId),
      'X-Hostwarden-Notice': idPart(noticeId),
      ...(feedbackId === undefined ? {} : { [feedbackHeader]: feedbackId }),
      ...(redirectTo === undefined ? {} : { 'X-Hostwarden-Original-To': input.to.address }),
    },
    ...attachments(input),
    textEncoding: 'quoted-printable',
    // The boundary is made from the notice, so that composing again gives the same bytes.
    baseBoundary: createHash('sha256').update(noticeId, 'utf8').digest('hex').slice(0, 24),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: '\r\n',
    xMailer: false,
  });
  return new Uint8Array(await composer.compile().build());
};
