/**
 * Delivery status notifications (RFC 3464): what became of a mail that went out by SMTP. Anybody may send us one, so nothing in it
 * is believed but a sealed envelope identifier, and its words are shown as text.
 */
import PostalMime from 'postal-mime';
import type { MailEvent, MailEventKind } from '../ports.ts';
import type { Iso } from '../time.ts';
import { openEnvelopeId } from './envelope-id.ts';
import { detailOf } from './event.ts';

export type DsnOptions = {
  /** The key that envelope identifiers were sealed with. */
  readonly key: string;
  /**
   * What `relayed` proves: that the message was handed to a system which reports nothing. Where our server talks to the
   * recipients' servers itself, that is the same fact as SES's Delivery event; behind a smart host it proves nothing.
   */
  readonly relayed: 'delivered' | 'accepted';
};
export type Fields = ReadonlyMap<string, string>;

/** Reports are a few KB; they may quote our own message. */
export const maxReportBytes = 1024 * 1024;
const maxFields = 200;

const kinds = (relayed: DsnOptions['relayed']): Readonly<Record<string, MailEventKind>> => ({
  delivered: 'delivered',
  failed: 'bounced',
  delayed: 'delayed',
  relayed,
  // To a mailing list: nobody has it yet.
  expanded: 'accepted',
});

/** Groups of `name: value` lines, parted by empty lines; a line that begins with a blank goes on with the one before. */
export const groupsOf = (text: string): readonly Fields[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+(?=\S)/g, ' ')
    .split(/\n[ \t]*\n/)
    .map((group) => {
      const fields = new Map<string, string>();
      for (const line of group.split('\n').slice(0, maxFields)) {
        const colon = line.indexOf(':');
        const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
        // The first of a name counts.
        if (name !== '' && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
      }
      return fields;
    })
    .filter((fields) => fields.size > 0);

/** Servers write the identifier as they got it or decoded (RFC 3461, 4: `+3D` for `=`); ours reads the same either way. */
const withoutXtext = (text: string): string =>
  text.replace(/\+([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const reportOf = async (message: Uint8Array): Promise<string | undefined> => {
  try {
    const { attachments } = await PostalMime.parse(message, { attachmentEncoding: 'arraybuffer', maxNestingDepth: 10 });
    const part = attachments.find(({ mimeType }) => mimeType.toLowerCase() === 'message/delivery-status');
    if (part === undefined) return undefined;
    return typeof part.content === 'string' ? part.content : Buffer.from(part.content as Uint8Array).toString('utf8');
  } catch {
    return undefined;
  }
};

/**
 * The event that a delivery report stands for, or nothing where `message` is no report, not about a mail of ours, or says nothing
 * that we know. `now` is when it is read. One message has one recipient, so one group counts; where there are more, a
 * failure among them outweighs everything.
 */
export const readDsn = async (message: Uint8Array, now: Iso, options: DsnOptions): Promise<MailEvent | undefined> => {
  if (message.length > maxReportBytes) return undefined;
  const report = await reportOf(message);
  if (report === undefined) return undefined;
  const [about, ...recipients] = groupsOf(report);
  const names = openEnvelopeId(options.key, withoutXtext(about?.get('original-envelope-id') ?? ''));
  if (names === undefined) return undefined;
  const known = kinds(options.relayed);
  const told = recipients.flatMap((fields) => {
    const action = (fields.get('action') ?? '').split(/[\s;(]/)[0]?.toLowerCase() ?? '';
    const kind = Object.hasOwn(known, action) ? known[action] : undefined;
    return kind === undefined ? [] : [{ kind, fields }];
  });
  const chosen = told.find(({ kind }) => kind === 'bounced') ?? told[0];
  if (chosen === undefined) return undefined;
  const { kind, fields } = chosen;
  return {
    ...names,
    kind,
    // Not the report's own dates: read later, a deadline only ever ends later.
    at: now,
    detail: detailOf(fields.get('status'), fields.get('diagnostic-code'), fields.get('remote-mta')),
  };
};
