/** Where what was sent is kept: written once by the function notify, read by the console. */
import type { Effect } from '../case/outbox.ts';

const asKey = (text: string): string => text.toLowerCase().replace(/[^a-z0-9\-_.=/]/g, '_');

type Mail = Pick<Extract<Effect, { kind: 'mail' }>, 'caseId' | 'notice'>;
type Letter = Pick<Extract<Effect, { kind: 'letter' }>, 'caseId' | 'notice'>;

/** The MIME message, byte for byte. */
export const mailKey = ({ caseId, notice }: Mail): string => asKey(`mail/${caseId}/${notice}.eml`);

/**
 * The letter as it was composed, as text, and as the PDF that is printed. One folder a day, as one prints: `day` is the local date of the request (`2027-03-15`), so that a repeated
 * attempt writes no second letter.
 */
export const letterKey = ({ caseId, notice }: Letter, day: string, form: 'json' | 'txt' | 'pdf' = 'txt'): string =>
  asKey(`letters/${day}/${caseId}-${notice}.${form}`);
/** Prefix of all letters of a day; of every day without one. */
export const lettersOf = (day = ''): string => (day === '' ? 'letters/' : asKey(`letters/${day}/`));
