/** A mail from anybody, parsed within limits. Nothing in it is believed: every text is cleaned, every list is cut. */
import { createHash } from 'node:crypto';
import PostalMime, { type Address, type Attachment, addressParser } from 'postal-mime';
import { fail, ok, type Result } from '../../result.ts';
import { cleanFileName, oneLine } from '../file-name.ts';
import type { MailFile } from '../inbound-mail.ts';
import { htmlToText } from './html-text.ts';

/** A raw mail beyond this is parked unread: 15 MB of files in base64. */
export const maxMailBytes = 20 * 1024 * 1024;
const limits = {
  headers: 256 * 1024,
  depth: 30,
  files: 10,
  text: 200_000,
  line: 500,
  name: 200,
  references: 200,
  recipients: 50,
} as const;

export type MailAddress = { readonly name: string; readonly address: string };
export type ParsedFile = MailFile & { readonly content: Uint8Array };
export type ParsedMail = {
  /** See InboundMail.id. */
  readonly id: string;
  readonly from: MailAddress | undefined;
  readonly subject: string;
  /** Message-IDs without brackets: In-Reply-To and References. */
  readonly references: readonly string[];
  /** To, Cc and where it was delivered. */
  readonly recipients: readonly string[];
  /** All of it, quotations included, as plain text. */
  readonly text: string;
  readonly files: readonly ParsedFile[];
  readonly moreFiles: number;
  /** First header of that name, in lower case. */
  readonly header: (name: string) => string | undefined;
};

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

const flat = (addresses: readonly Address[] | undefined): readonly MailAddress[] =>
  (addresses ?? []).flatMap((address): readonly MailAddress[] =>
    address.group === undefined ? [address] : address.group,
  );

/** Never text: the encoding that `parseMail` asks for gives bytes. */
const bytesOf = (content: Attachment['content']): Uint8Array => new Uint8Array(content as ArrayBuffer);

const fileOf = (attachment: Attachment, at: number): ParsedFile => {
  const content = bytesOf(attachment.content);
  const type = attachment.mimeType.toLowerCase();
  return {
    name: cleanFileName(attachment.filename ?? '', at + 1),
    type: /^[a-z0-9.+-]+\/[a-z0-9.+-]+$/.test(type) && type.length <= 100 ? type : 'application/octet-stream',
    bytes: content.length,
    sha256: sha256(content),
    content,
  };
};

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const idCharacters = 26;
/** From the sender's own Message-ID where there is one, so that a mail delivered by two ways is one mail. */
const idOf = (bytes: Uint8Array, messageId: string, from: string, text: string): string => {
  const digest = createHash('sha256')
    .update(JSON.stringify([messageId === '' ? sha256(bytes) : messageId, from, text]))
    .digest();
  return `mail-${Array.from(digest.subarray(0, idCharacters), (byte) => alphabet[byte % alphabet.length]).join('')}`;
};

const textOf = ({ text, html }: { readonly text?: string | undefined; readonly html?: string | undefined }): string => {
  const plain = (text ?? '').slice(0, limits.text).toWellFormed().replaceAll('\0', '').replace(/\r\n?/g, '\n');
  if (plain.trim() !== '' || html === undefined) return plain;
  return htmlToText(html).toWellFormed().replaceAll('\0', '');
};

/** `too-large`: over 20 MB, or more than 256 KB of headers. `unreadable`: deeper than anybody nests, or no mail at all. */
export const parseMail = async (bytes: Uint8Array): Promise<Result<ParsedMail, 'too-large' | 'unreadable'>> => {
  if (bytes.length > maxMailBytes) return fail('too-large');
  try {
    const email = await PostalMime.parse(bytes, {
      attachmentEncoding: 'arraybuffer',
      // Also a message that came along is a file: its words are not the sender's.
      forceRfc822Attachments: true,
      maxNestingDepth: limits.depth,
      maxHeadersSize: limits.headers,
    });
    const headers = new Map<string, string>();
    for (const { key, value } of email.headers) if (!headers.has(key)) headers.set(key, value);
    const header = (name: string): string | undefined => headers.get(name);
    // The parsed mail names the first of several.
    const [sender, ...more] = flat(addressParser(header('from') ?? ''));
    const from = more.length === 0 && sender?.address.includes('@') ? sender : undefined;
    const text = textOf(email);
    const recipients = [...flat(email.to), ...flat(email.cc)].map(({ address }) => address);
    const delivered = [email.deliveredTo, header('x-original-to')].filter((address) => address !== undefined);
    const ids = `${email.inReplyTo ?? ''} ${email.references ?? ''}`.match(/<[^<>\s]{1,250}>/g) ?? [];
    return ok({
      id: idOf(bytes, email.messageId ?? '', from?.address ?? '', text),
      from: from && { name: oneLine(from.name, limits.name), address: oneLine(from.address, limits.line) },
      subject: oneLine(email.subject ?? '', limits.line),
      references: ids.slice(-limits.references).map((id) => id.slice(1, -1)),
      recipients: [...delivered, ...recipients].slice(0, limits.recipients),
      text,
      files: email.attachments.slice(0, limits.files).map(fileOf),
      moreFiles: Math.max(0, email.attachments.length - limits.files),
      header,
    });
  } catch {
    return fail('unreadable');
  }
};
