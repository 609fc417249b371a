/** One kept mail, read for showing: headers that matter, the plain text, the HTML, names of what is attached. */
import PostalMime, { type Email } from 'postal-mime';

export type Message = {
  readonly subject: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly html: string | undefined;
  readonly attachments: readonly { readonly name: string; readonly bytes: number }[];
};

const shownHeaders = [
  'From',
  'To',
  'Reply-To',
  'Subject',
  'Date',
  'Message-ID',
  'In-Reply-To',
  'References',
  'Auto-Submitted',
  'Content-Language',
] as const;

const sizeOf = (content: string | ArrayBuffer | Uint8Array): number =>
  typeof content === 'string' ? new TextEncoder().encode(content).length : content.byteLength;

/** Pictures that travel in the mail, in the place where its HTML names them; the page's policy lets nothing else load. */
const withPictures = (html: string, attachments: Email['attachments']): string =>
  attachments.reduce((text, { contentId, mimeType, content }) => {
    if (contentId === undefined || !/^image\/(?:png|jpeg)$/.test(mimeType) || typeof content === 'string') return text;
    const address = `data:${mimeType};base64,${Buffer.from(content as ArrayBuffer).toString('base64')}`;
    return text.replaceAll(`cid:${contentId.replace(/^<|>$/g, '')}`, address);
  }, html);

/** Mails are hostile input like any other; postal-mime bounds nesting and never fetches. */
export const readMessage = async (bytes: Uint8Array): Promise<Message> => {
  const mail = await PostalMime.parse(bytes);
  const values = new Map(mail.headers.map(({ key, value }) => [key, value]));
  // Subject and addresses come decoded; the rest is ASCII by its nature.
  const decoded: Partial<Readonly<Record<string, string | undefined>>> = { Subject: mail.subject };
  return {
    subject: mail.subject ?? '',
    headers: [
      ...shownHeaders,
      ...mail.headers.map(({ originalKey }) => originalKey).filter((key) => /^X-Hostwarden/i.test(key)),
    ].flatMap((name) => {
      const value = decoded[name] ?? values.get(name.toLowerCase());
      return value === undefined ? [] : [[name, value] as const];
    }),
    text: mail.text ?? '',
    html: mail.html && withPictures(mail.html, mail.attachments),
    attachments: mail.attachments.map(({ filename, content }) => ({
      name: filename ?? 'without a name',
      bytes: sizeOf(content),
    })),
  };
};

export type TextPiece = { readonly text: string; readonly href?: string };
const portalLink = /https?:\/\/[^\s<>"']+?(\/a\/[A-Za-z0-9_-]{43})(\?[^\s<>"']*)?(?![A-Za-z0-9_-])/g;

/** Splits a plain text at customers' links. Only the path is followed, so that a mail can lead nowhere but to our own portal. */
export const withLinks = (text: string): readonly TextPiece[] => {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const hit of text.matchAll(portalLink)) {
    const [whole, path = '', query = ''] = hit;
    pieces.push({ text: text.slice(end, hit.index) }, { text: whole, href: `${path}${query}` });
    end = hit.index + whole.length;
  }
  return [...pieces, { text: text.slice(end) }].filter((piece) => piece.text !== '');
};
