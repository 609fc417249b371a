/** Every event of a case as one sentence. The typed map makes a new event fail to compile until it has words. */
import type { AnswerKind, Outcome } from '../../../../shared/case/case.ts';
import type { CaseEvent } from '../../../../shared/case/event.ts';
import type { Words } from '../../words.ts';
import { failureWords } from '../failures.ts';

type EventOf<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;
export type HistoryTexts = {
  readonly [T in CaseEvent['type']]: (event: EventOf<T>, words: Words, nameOf: (contact: string) => string) => string;
};

const found = {
  'still-there': 'it is still there',
  gone: 'it is gone',
  'cannot-tell': 'it could not be told',
} as const;
const because = {
  customer: 'the customer asked',
  answer: 'the customer answered',
  deadline: 'the deadline passed',
  approver: 'staff asked',
} as const;
const moved = {
  'more-time': 'The customer got more time',
  hacked: 'The customer got time for the clean-up',
  'still-there': 'The customer got a few days for what is left',
  'cannot-tell': 'The deadline moved by a day, as the recheck could not tell',
  staff: 'Staff gave more time',
} as const;
export const answersEn: Readonly<Record<AnswerKind, string>> = {
  removed: 'It is removed',
  misclassified: 'This is a mistake',
  authorised: 'I hold the rights',
  hacked: 'The site was hacked',
  'more-time': 'I need more time',
  text: 'A message',
};
export const outcomesEn: Readonly<Record<Outcome, string>> = {
  remedied: 'the customer put it right',
  withdrawn: 'withdrawn after a dispute',
  'gone-before-notice': 'gone before the first notice',
  'moved-away': 'the site moved away',
  'contract-ended': 'the contract ended',
  'not-terminated': 'decided not to terminate',
  reinstated: 'reinstated after an appeal',
  'handed-over': 'handed to the restricted desk',
};
const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const round = (index: number): string => `round ${index + 1}`;

export const historyEn: HistoryTexts = {
  opened: (event) => `Case opened under clause ${event.clause}: ${event.reason}`,
  'flag-added': (event) => `Another flag was confirmed: ${count(event.noticed.length, 'page', 'pages')} more`,
  'contact-added': (event) => `Contact added: ${event.contact.name}`,
  'notice-requested': (event, _words, nameOf) =>
    event.what === 'round'
      ? `Notice of ${round(event.round)} to ${nameOf(event.contact)}`
      : `The decision stands; ${round(event.round)} starts again with a notice to ${nameOf(event.contact)}`,
  'letter-requested': (event) => `Nobody reached by mail: a letter for ${round(event.round)} must be posted`,
  'notice-sent': (event, words) => `Sent; a proof of delivery is awaited until ${words.moment(event.proofBy)}`,
  'delivery-proven': (event, words) => `Delivery proven on ${words.moment(event.at)}`,
  'delivery-failed': (event) => `Not delivered: ${failureWords('en', event.detail)}`,
  'sending-decided': (event) =>
    `A message in doubt (${event.entry}) was decided: ${event.choice === 'sent' ? 'it was sent' : 'it goes out again'} (${event.reason})`,
  'letter-posted': (event, words) =>
    `Letter posted on ${words.date(event.postedOn)}; presumed received on ${words.moment(event.presumedAt)}`,
  'clock-started': (event, words) =>
    `The deadline of ${round(event.round)} is the end of ${words.lastDay(event.dueAt)}`,
  answered: (event) =>
    `${event.answer.name} answered “${answersEn[event.answer.kind]}”${event.answer.late ? ' (late)' : ''}`,
  'answer-settled': () => 'The answer is settled',
  'track-changed': (event) => (event.track === 'hacked' ? 'Goes on as a hacked site' : 'Goes on as a violation'),
  'deadline-moved': (event, words) =>
    `${moved[event.why]}: until the end of ${words.lastDay(event.clock.dueAt)}${event.reason === undefined ? '' : ` (${event.reason})`}`,
  'recheck-requested': (event) => `Recheck asked for, because ${because[event.because]}`,
  rechecked: (event) =>
    `Recheck: ${found[event.found]}${event.left.length > 0 ? `, on ${count(event.left.length, 'page', 'pages')}` : ''}`,
  'dispute-opened': (event) =>
    event.because === undefined
      ? 'The customer disagrees; a human decides'
      : 'For days it could not be told; a human decides',
  'dispute-decided': (event) =>
    event.verdict === 'withdrawn' ? `Withdrawn: ${event.reason}` : `The decision stands: ${event.reason}`,
  'termination-due': () => 'Every round has passed: termination is due',
  'termination-signed': (event, words) =>
    `Termination signed by ${event.signed.by}, to take effect from ${words.moment(event.signed.effectiveAt)}: ${event.signed.reason}`,
  'signature-withdrawn': (event) =>
    event.by === undefined
      ? 'Signature void: something came in that had not been read when it was signed'
      : `Signature taken back by ${event.by}: ${event.reason ?? ''}`,
  suspended: (event, words) =>
    `Suspended until the end of ${words.lastDay(event.suspension.until)}, signed by ${event.suspension.by}: ${event.suspension.reason}`,
  'strike-taken-back': (event) => `Does not count as a violation any more, decided by ${event.by}: ${event.reason}`,
  'suspension-lifted': (event) => `Suspension lifted${event.reason === undefined ? '' : `: ${event.reason}`}`,
  terminated: (event) => `Terminated without refund, signed by ${event.order.approvedBy}: ${event.order.reason}`,
  appealed: (event) => `${event.appeal.name} appealed`,
  'appeal-decided': (event) =>
    event.verdict === 'reinstated' ? `Contract reinstated: ${event.reason}` : `The termination stands: ${event.reason}`,
  'handed-over': () => 'Handed to the restricted desk: nobody is written to any more, and what was kept is removed',
  closed: (event) => `Closed: ${outcomesEn[event.outcome]}${event.reason === undefined ? '' : ` (${event.reason})`}`,
};
