/** Where what was sent is kept: written once by the function notify, read by the console. */
import type { Effect } from '../case/outbox.ts';

const asKey = (text: string): string => text.toLowerCase().replace(/[^a-z0-9\-_.=/]/g, '_');

type Mail = Pick<Extract<Effect, { kind: 'mail' }>, 'caseId' | 'notice'>;
type Letter = Pick<Extract<Effect, { kind: 'letter' }>, 'caseId' | 'notice'>;

/** The MIME message, byte for byte. */
export const mailKey = ({ caseId, notice }: Mail): string => asKey(`mail/${caseId}/${notice}.eml`);

/**
 * The text to print. One folder a day, as one prints: `day` is the local date of the request (`2027-03-15`), so that a repeated
 * attempt writes no second letter.
 */
export const letterKey = ({ caseId, notice }: Letter, day: string): string =>
  asKey(`letters/${day}/${caseId}-${notice}.txt`);
