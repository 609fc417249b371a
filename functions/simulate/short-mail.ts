/**
 * What the customers of a simulation need not see in full. All worlds but one in fifty write short mails: the subject as the
 * customer would read it, and little else; it saves most of the time.
 */
import type { Letter, letterOf } from '../../shared/notice/letter.ts';
import type { MessageEffect } from '../../shared/notice/messages/compose.ts';
import { bodyOf } from '../../shared/notice/values.ts';
import type { ComposeMail } from '../notify/compose.ts';

export const shortMail: ComposeMail = async ({ value, effect, contact, now, policy }) => {
  const { subject } = bodyOf(value, effect, policy, contact.language);
  const lines = [
    `Subject: ${subject}`,
    `X-Hostwarden-Notice: ${effect.notice}`,
    '',
    `${effect.what} ${effect.round} ${now}`,
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
};

/** To authorities and the desk. */
export const shortMessage = async ({ notice, what }: MessageEffect): Promise<Uint8Array> =>
  new TextEncoder().encode(`Subject: ${what}\r\nX-Hostwarden-Notice: ${notice}\r\n\r\n${what}`);

/** Addressed, and without a word: what is posted when is what counts. */
export const shortLetter: typeof letterOf = ({ case: value, customer, now }) => ({
  language: customer.language,
  date: now,
  sender: [],
  recipient: [customer.name],
  placeAndDate: now,
  reference: value.id,
  heading: [value.id, ''],
  body: { subject: '', colon: ':', blocks: [] },
});

/** Setting a letter as PDF takes longer than the whole case. */
export const unset = async (letter: Letter): Promise<Uint8Array> => new TextEncoder().encode(JSON.stringify(letter));
