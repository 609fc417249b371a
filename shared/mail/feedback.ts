/**
 * Feedback reports (ARF, RFC 5965): a recipient called a mail of ours spam, and the mail provider says so to whoever signed up for it.
 * Anybody may send us one, so nothing in it is believed but a sealed envelope identifier.
 */
import PostalMime from 'postal-mime';
import type { MailEvent } from '../ports.ts';
import type { Iso } from '../time.ts';
import { type Fields, groupsOf, maxReportBytes } from './dsn.ts';
import { feedbackHeader, feedbackKey, type MailNames, openEnvelopeId } from './envelope-id.ts';
import { detailOf } from './event.ts';

/** Of the registered types, those that say that the mail was not wanted: not `not-spam`, nor what a server says of signatures. */
const complaints: ReadonlySet<string> = new Set(['abuse', 'fraud', 'virus', 'other']);

type Parts = { readonly report: string; readonly original: string };

const partsOf = async (message: Uint8Array): Promise<Parts | undefined> => {
  try {
    const { attachments } = await PostalMime.parse(message, {
      attachmentEncoding: 'arraybuffer',
      // The mail that it is about is a part to look into, not words of the report.
      forceRfc822Attachments: true,
      maxNestingDepth: 10,
    });
    const part = (...types: readonly string[]): string | undefined => {
      const found = attachments.find(({ mimeType }) => types.includes(mimeType.toLowerCase()));
      return found && Buffer.from(found.content as Uint8Array).toString('utf8');
    };
    const report = part('message/feedback-report');
    return report === undefined ? undefined : { report, original: part('message/rfc822', 'text/rfc822-headers') ?? '' };
  } catch {
    return undefined;
  }
};

/** By the report's own field where it has one, else by the header that the mail went out with. */
const namesOf = (key: string, report: Fields | undefined, original: Fields | undefined): MailNames | undefined =>
  openEnvelopeId(key, report?.get('original-envelope-id') ?? '') ??
  openEnvelopeId(feedbackKey(key), original?.get(feedbackHeader.toLowerCase()) ?? '');

/** The complaint that a report stands for, or nothing where `message` is no such report, or not about a mail of ours. */
export const readFeedback = async (
  message: Uint8Array,
  now: Iso,
  { key }: { readonly key: string },
): Promise<MailEvent | undefined> => {
  if (message.length > maxReportBytes) return undefined;
  const parts = await partsOf(message);
  if (parts === undefined) return undefined;
  const [fields] = groupsOf(parts.report);
  const type = fields?.get('feedback-type')?.toLowerCase() ?? '';
  if (!complaints.has(type)) return undefined;
  // Its headers are the first group; what stands in its body says nothing.
  const [headers] = groupsOf(parts.original);
  const names = namesOf(key, fields, headers);
  if (names === undefined) return undefined;
  return { ...names, kind: 'complained', at: now, detail: detailOf(type, fields?.get('user-agent')) };
};
