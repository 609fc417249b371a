/** Words of mail: what came in and waits to be read, what was set aside, what could not be sent. */
import type { AutomaticReason, MailStatus, ParkReason } from '../../../../shared/answer/inbound-mail.ts';
import type { Effect } from '../../../../shared/case/outbox.ts';

const whys: Readonly<Record<ParkReason | AutomaticReason, string>> = {
  'no-case': 'names no case',
  'several-cases': 'names several cases',
  'unknown-sender': 'the sender is no contact of the case',
  'case-ended': 'the case has ended',
  empty: 'without words',
  repeated: 'the same words as before',
  'too-many': 'the case has very many answers',
  'too-large': 'larger than 20 MB',
  unreadable: 'cannot be read by a program',
  'auto-submitted': 'says that a machine sent it',
  'auto-reply-header': 'says that a machine sent it',
  precedence: 'bulk mail',
  'auto-reply-subject': 'automatic reply by its subject',
  report: 'delivery or reading report',
  'bounce-sender': 'sent by a mail system',
  'bounce-subject': 'delivery or reading report by its subject',
};
const statuses: Readonly<Record<MailStatus, string>> = {
  answer: 'Taken as an answer',
  parked: 'To be read',
  automatic: 'Set aside as automatic',
  discarded: 'Not an answer',
};
const effects: Readonly<Record<Effect['kind'], string>> = {
  command: 'Command to the case',
  mail: 'Mail',
  letter: 'Letter',
  recheck: 'Recheck',
  message: 'Mail to somebody outside',
  report: 'Look at reported pages',
  webhook: 'Call to the provider’s systems',
  provider: 'Action in the provider’s panel',
};

export const mailEn = {
  parkedCount: (count: string) => `${count} to be read`,
  title: 'Mail',
  tabs: { parked: 'To be read', automatic: 'Set aside', outbox: 'Not sent for sure', letters: 'Letters' },
  whys,
  statuses,
  effects,
  columns: { from: 'From', subject: 'Subject', why: 'Why it is here', received: 'Arrived', case: 'Case' },
  empty: {
    parked: {
      title: 'Nothing to read',
      help: 'Replies of contacts go to their cases by themselves; the rest waits here.',
    },
    automatic: {
      title: 'Nothing set aside',
      help: 'Automatic replies and reports are kept here. They never count as answers by themselves.',
    },
    outbox: {
      title: 'Everything was sent',
      help: 'What may or may not have been sent, and what failed for good, is listed here.',
    },
    letters: {
      title: 'No letters',
      help: 'A letter is made where no mail reaches any contact, and for every termination.',
    },
  },
  noSubject: '(no subject)',
  noSender: '(unknown sender)',
  unknownCase: 'none',
  holds: 'Until it is read, nothing moves this case towards termination.',
  arrived: 'Arrived',
  words: 'What was written',
  noWords: 'No words of its own.',
  whole: 'The whole mail as text',
  files: 'Files',
  fileWarning: 'From outside and unchecked. Open them only where nothing can happen.',
  moreFiles: (count: number) => `${count} more in the mail itself`,
  raw: 'Download the mail itself',
  decidedBy: (by: string, moment: string) => `${by}, ${moment}`,
  done: { answer: 'It is an answer now; the case was told.', discard: 'Put aside as no answer.' },
  forms: {
    answer: 'It is an answer',
    answerHint: 'Counts from the moment at which it arrived, and gets a receipt.',
    case: 'Case',
    caseHint: 'Its reference, such as hw-7k3f9qxd2m.',
    contact: 'From which contact',
    contactHint: 'The receipt goes there, not to the sender of this mail.',
    answerButton: 'Take it as an answer',
    discard: 'It is no answer',
    reason: 'Reason',
    reasonHint: 'Stays in the record.',
    discardButton: 'Put it aside',
  },
  faults: {
    case: 'There is no case with this reference.',
    ended: 'This case has ended and hears no more answers.',
    contact: 'This case has no contact to send a receipt to. Add one first.',
    reason: 'Write the reason; it stays in the record.',
    decided: 'Somebody has decided on it meanwhile. Look again.',
  },
  outbox: {
    columns: { what: 'What', since: 'Since', why: 'What is known', choice: 'Your choice' },
    states: { uncertain: 'Nobody knows whether it was sent', dead: 'Failed for good' },
    help: 'A delivery event settles an uncertain mail by itself. Choose only where you know more, e.g. from the mail server’s log.',
    sent: 'It was sent',
    sentDead: 'Leave it',
    again: 'Send again as a copy with the same number',
    againDead: 'Try again',
    reason: 'How you know',
    done: { sent: 'Noted as sent.', again: 'It goes out again within minutes.' },
    faults: { reason: 'Write how you know; it stays in the record.', decided: 'It is settled meanwhile.' },
  },
  letters: {
    help: 'One PDF a day, for window envelopes with the window on the right. Post the letters, then enter the posting at each case that asks for it.',
    count: (count: number) => `${count} ${count === 1 ? 'letter' : 'letters'}`,
    print: 'PDF to print',
    twoSided: 'for a printer that prints on both sides',
  },
};
export type MailTexts = typeof mailEn;
