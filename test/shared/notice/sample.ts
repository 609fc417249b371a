/** Composes sample messages and sends them through the real MIME builder, for tests that parse them back. */
import PostalMime, { type Email } from 'postal-mime';
import { belgium } from '../../../shared/calendar/holidays.ts';
import type { Case } from '../../../shared/case/case.ts';
import { buildMime } from '../../../shared/mail/mime.ts';
import type { Language } from '../../../shared/messages.ts';
import { type Composed, composeNotice } from '../../../shared/notice/compose.ts';
import { sampleCase } from '../../../shared/notice/preview.ts';
import type { Message } from '../../../shared/notice/values.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Track } from '../../../shared/policy/policy.ts';
import { parseIso } from '../../../shared/time.ts';

/** Monday, two weeks before Easter Monday. */
export const monday = parseIso('2027-03-15T10:00:00Z');
export const link = 'https://portal.voorbeeld-hosting.example/a/abc';

export const caseFor = (message: Message, track: Track = 'violation'): Case =>
  sampleCase(message.what, message.round, track, defaultPolicy, monday);

export const composeFor = (
  message: Message,
  language: Language,
  options: { readonly value?: Case; readonly name?: string; readonly track?: Track } = {},
): Composed =>
  composeNotice({
    case: options.value ?? caseFor(message, options.track),
    message,
    contact: { name: options.name ?? 'Jan Janssens', language },
    policy: defaultPolicy,
    calendar: belgium,
    link,
    now: monday,
  });

export const mimeOf = (composed: Composed, to = { name: 'Jan Janssens', address: 'jan@customer.example' }) =>
  buildMime({
    ...composed,
    from: { name: defaultPolicy.provider.name, address: defaultPolicy.provider.from },
    to,
    replyTo: { name: defaultPolicy.provider.name, address: defaultPolicy.provider.replyTo },
    noticeId: 'hw-7k3f9qxd2m.n3',
    caseId: 'hw-7k3f9qxd2m',
    previous: ['hw-7k3f9qxd2m.n1'],
    date: monday,
  });

export const parse = (bytes: Uint8Array): Promise<Email> => PostalMime.parse(bytes);
export const longestLine = (bytes: Uint8Array): number =>
  Math.max(
    ...Buffer.from(bytes)
      .toString('latin1')
      .split('\r\n')
      .map((line) => line.length),
  );
/** Line ends and trailing blanks are the mail format's business. */
export const flat = (text: string | undefined): string => (text ?? '').replaceAll('\r\n', '\n').trim();
