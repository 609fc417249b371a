/** Words of cases: the list, the page, what may be done, and why not. */
import type { NoticeKind, RecheckReason, StateKind } from '../../../../shared/case/case.ts';
import type { Check } from '../../../../shared/case/checklist.ts';
import type { Refusal } from '../../../../shared/case/context.ts';
import type { Round, Track } from '../../../../shared/policy/policy.ts';
import { maxTextLength } from '../../../../shared/review/decide.ts';
import type { Words } from '../../words.ts';
import { answersEn as answers, historyEn, outcomesEn as outcomes } from './history.ts';

const states: Readonly<Record<StateKind, string>> = {
  notifying: 'Notice under way',
  undeliverable: 'Nobody reached',
  waiting: 'Waiting for the customer',
  rechecking: 'Being rechecked',
  disputed: 'Disputed',
  'termination-due': 'Termination due',
  terminated: 'Terminated',
  closed: 'Closed',
};
const rounds: Readonly<Record<Round, string>> = {
  notice: 'First notice',
  reminder: 'Reminder',
  final: 'Final notice',
};
const tracks: Readonly<Record<Track, string>> = { violation: 'violation', hacked: 'hacked site' };
const notices: Readonly<Record<NoticeKind, string>> = {
  round: 'Notice',
  receipt: 'Receipt of an answer',
  'still-there': 'Still there',
  remedied: 'Put right',
  'dispute-stands': 'Decision stands',
  'dispute-withdrawn': 'Withdrawn',
  extended: 'More time',
  terminated: 'Termination',
  'appeal-receipt': 'Receipt of an appeal',
  'appeal-upheld': 'Appeal refused',
  reinstated: 'Reinstated',
  closed: 'Case closed',
  suspended: 'Suspension',
  'suspension-lifted': 'Suspension lifted',
  'reseller-copy': 'Copy to the reseller',
};
const rechecks: Readonly<Record<RecheckReason, string>> = {
  customer: 'asked for by the customer',
  answer: 'because of the answer',
  deadline: 'because the deadline passed',
  approver: 'asked for by staff',
};
const found: Readonly<Record<'still-there' | 'gone' | 'cannot-tell', string>> = {
  'still-there': 'still there',
  gone: 'gone',
  'cannot-tell': 'could not be told',
};
const checks: Readonly<Record<Check, { readonly ok: string; readonly missing: string }>> = {
  'every-round-delivered': {
    ok: 'Every notice was delivered',
    missing: 'Not every notice has been delivered. See the rounds below.',
  },
  'every-deadline-passed': {
    ok: 'Every deadline passed in full',
    missing:
      'Not every round has had its full time. Wait; where a notice never went out, give more time, and it follows.',
  },
  'recheck-fresh-and-found': {
    ok: 'A fresh recheck still found it; of a suspended contract, the last one before that',
    missing: 'No recheck of the last day found it. Ask for a recheck now.',
  },
  'no-open-answer': {
    ok: 'No answer is open',
    missing: 'The customer has answered. Decide on the answer first.',
  },
  'input-channels-healthy': {
    ok: 'Answers and mail events are coming in',
    missing: 'Something holds every step towards a termination, for the reason given with this list.',
  },
  'suspended-first': {
    ok: 'The contract was suspended, and that period is over',
    missing: 'By policy the contract is suspended first, and the customer has that period to answer.',
  },
};
const interlock: Readonly<Record<string, string>> = {
  'answers-in-dead-letters': 'answers lie among the dead letters',
  'mail-events-in-dead-letters': 'delivery events lie among the dead letters',
  'mail-event-backlog': 'delivery events have been waiting for more than 15 minutes',
  'replies-in-dead-letters': 'mail from customers lies among the dead letters',
  'reply-backlog': 'mail from customers has been waiting for more than 15 minutes',
  'mailbox-not-read': 'the mailbox for replies could not be read for more than 15 minutes',
  'mail-parked': 'a mail about this case waits to be read (see Mail)',
  'clock-skew': 'the clocks disagree by more than a minute',
  'ticks-stopped': 'the regular checks have stood still for more than 15 minutes, or a clock is wrong',
  'mail-paused': 'sending mail is paused',
  'escalation-switched-off': 'an operator has switched escalation off',
};
const checkName = (name: string): string => {
  if (name === 'late-answers-read') return 'Confirm that you have read the answers that came late.';
  return name in checks ? checks[name as Check].missing : name;
};
const stateName = (state: string): string => (state in states ? states[state as StateKind] : state);

/** What was refused, and what to do now. */
const refusal = (value: Refusal, words: Pick<Words, 'moment' | 'lastDay' | 'date'>): string => {
  switch (value.reason) {
    case 'no-such-case':
      return 'There is no such case any more. Go back to the list.';
    case 'already-open':
      return 'The case is open already and knows these pages.';
    case 'already-known':
      return 'This was entered before; nothing had to be changed.';
    case 'already-rechecking':
      return 'A recheck is under way. Its result appears here in a moment.';
    case 'already-appealed':
      return 'This termination was appealed against once already.';
    case 'stale':
      return 'Meanwhile the case went on. What is new stands in the timeline; your text is kept. Look again, then send it once more.';
    case 'wrong-state':
      return `The case is now: ${stateName(value.state)}. This step does not belong there.`;
    case 'not-due':
      return `The customer has until the end of ${words.lastDay(value.dueAt)}. Nothing may be done before.`;
    case 'same-person':
      return `${value.person} has decided in this case before. A second person must do this.`;
    case 'suspended':
      return 'The contract is suspended: nobody sees what is on the site. Lift the suspension first.';
    case 'already-signed':
      return 'The termination is signed already. Take the signature back first.';
    case 'not-signed':
      return 'There is no signature to take back any more.';
    case 'not-by-policy':
      return 'The policy knows no suspension. Sign the termination, or change the policy.';
    case 'reason-missing':
      return 'Write the reason: the customer is told, and it stays in the record.';
    case 'interlock':
      return `Nothing moves towards termination while ${value.because.map((why) => interlock[why] ?? why).join(', ')}.`;
    case 'checklist':
      return `Not yet: ${value.failed.map(checkName).join(' ')}`;
    case 'posted-on-impossible':
      return `A letter cannot have been posted on ${words.date(value.postedOn)}. Enter the day it went to the post, between its making and today.`;
    case 'appeal-window-over':
      return `The time to appeal ended on ${words.lastDay(value.until)}.`;
  }
};

export const caseEn = {
  find: 'Find a case',
  findExample: 'hw-… or a customer',
  notFound: 'No case has that reference, and no customer or site that name.',
  repliedCount: (count: string) =>
    count === '1' ? '1 customer waits for an answer' : `${count} customers wait for an answer`,
  title: 'Cases',
  states,
  coolingOff: 'Signed, cooling off',
  takesEffect: 'takes effect in',
  rounds,
  tracks,
  outcomes,
  answers,
  notices,
  rechecks,
  found,
  checks,
  refusal,
  history: historyEn,
  groups: {
    us: { title: 'Waiting for us', empty: 'Nothing waits for a decision.' },
    customer: { title: 'Waiting for the customer', empty: 'No notice is running.' },
    ended: { title: 'Ended', empty: 'No case has ended yet.' },
  },
  allOf: (state: string) => `All: ${state}`,
  emptyTitle: 'No cases',
  emptyHelp: 'A case opens when a reviewer confirms a flag.',
  columns: { case: 'Case', category: 'Category', state: 'State', deadline: 'Deadline or since', customer: 'Customer' },
  replied: 'customer replied',
  appealOpen: 'appeal',
  round: (name: string, number: number, of: number) => `${name} (${number} of ${of})`,
  until: (day: string) => `until the end of ${day}`,
  since: (moment: string) => `since ${moment}`,
  duePassed: (day: string) => `passed with ${day}`,
  summary: {
    notifying: (contact: string, until: string | undefined) =>
      until === undefined
        ? `A notice to ${contact} waits to be sent. The deadline starts when its delivery is proven.`
        : `A notice to ${contact} is under way. The deadline starts when its delivery is proven; silence counts as not delivered from ${until}.`,
    undeliverable:
      'No mail reached anybody. Add another contact, or print the letter (under Messages), post it and enter the day.',
    waiting: 'The customer has until then to put it right or to answer.',
    rechecking: 'The noticed pages are being looked at again.',
    disputed: 'The customer disagrees. Somebody other than the first reviewer decides.',
    untested: 'For days no recheck could tell, and no answer is open. Somebody other than the first reviewer decides.',
    'termination-due': 'Every round has passed without remedy. A second person signs, or decides otherwise.',
    signed: (by: string, until: string) =>
      `Signed by ${by}. Until ${until} this can be taken back; then the contract ends, if all that it needs still holds.`,
    terminated: (until: string) =>
      `The contract is ended without refund. The customer may appeal until the end of ${until}.`,
    appealed: 'The customer appealed. Somebody who took none of the earlier decisions decides.',
    closed: (outcome: string) => `Closed: ${outcome}.`,
  },
  renews: 'Contract year ends',
  brand: 'Brand',
  strikes: 'Confirmed violations',
  strikesOf: (count: number, threshold: number) => `${count} (threshold ${threshold})`,
  consequences: {
    'call-approver': 'Repeated: look at it as an approver',
    'shorter-schedule': 'Repeated: shorter schedule',
  },
  reseller: 'Reseller',
  previousCase: 'Earlier case',
  suspendedNow: 'suspended',
  suspendedUntil: 'Suspended until the end of',
  cameBack: 'came back after it had been put right',
  caseFacts: 'The case',
  reference: 'Reference',
  domain: 'Domain',
  contract: 'Contract',
  customer: 'Customer',
  category: 'Category',
  clause: 'Clause',
  track: 'Track',
  opened: 'Opened',
  confirmedBy: 'Confirmed by',
  deciders: 'Have decided',
  decidersLine: (names: string) => `${names}. An appeal needs somebody else.`,
  reason: 'Reason',
  policy: 'Policy',
  flags: 'Flags',
  lastRecheck: 'Last recheck',
  timeline: 'Timeline',
  noticed: 'Noticed pages',
  noticedAndLeft: 'still there',
  noticedWithheld: (count: number) =>
    `${count === 1 ? 'One page is' : `${count} pages are`} with those who handle suspected child abuse material: address and evidence are shown to nobody else, and notices wait until they have decided.`,
  rounds_: 'Rounds and deliveries',
  noClock: 'no proven delivery yet, so no deadline runs',
  delivery: {
    requested: (moment: string) => `asked for ${moment}`,
    delivered: (moment: string) => `delivered ${moment}`,
    failed: (moment: string) => `not delivered ${moment}`,
  },
  letter: {
    composed: (moment: string) => `Letter made ${moment}`,
    posted: (day: string) => `posted ${day}`,
    presumed: (moment: string) => `presumed received ${moment}`,
    toPost: 'to be posted',
  },
  answersTitle: 'What the customer said',
  late: 'late',
  openAnswer: 'to be decided',
  settled: 'settled',
  noText: 'without words',
  asArrived: 'The mail as it arrived',
  appealTitle: 'Appeal',
  letterName: 'Letter',
  letterPrint:
    'The PDF fits a window envelope. Post it, then enter the day under “Letter posted”, where the case asks for it.',
  letterMissing: 'This letter has not been composed yet. It is in working hours, within minutes.',
  flag: (number: number) => `flag ${number}`,
  sending: {
    pending: (moment: string) => `goes out from ${moment}`,
    sending: () => 'being sent',
    uncertain: (moment: string) => `${moment}; the mail system has not said yet whether it took it`,
    done: (moment: string) => moment,
    dead: (moment: string) => `${moment}; could not be sent, the operator is told`,
  },
  notSent: 'not sent, as it was not needed any more',
  mails: 'Messages as sent',
  noMails: 'Nothing sent yet.',
  readMail: 'Read as sent',
  mailTitle: 'Message as sent',
  mailHeaders: { from: 'From', to: 'To', subject: 'Subject', date: 'Date' },
  mailMissing: 'This message was not kept, or has not been composed yet.',
  mailLink: '[the customer’s link]',
  attachments: 'Attachments',
  order: 'Termination order',
  orderLine: (approvedBy: string, moment: string) => `Signed by ${approvedBy}, ${moment}, without refund.`,
  expecting: 'Being carried out; this page looks again by itself.',
  expectedNot:
    'Not carried out yet. Reload the page in a moment; if it stays, look at the dead letters of the queue “case”.',
  done: 'Carried out.',
  actionsTitle: 'What you can do',
  noActions: 'Nothing is left to do.',
  noneForYou: (roles: string) => `What can be done now is not for your roles (${roles}).`,
  secondPerson: 'You have decided in this case before, so a second person must do this.',
  checklist: 'What a termination needs',
  ok: 'met',
  notOk: 'not met',
  forms: {
    reason: 'Reason',
    reasonToCustomer: 'The customer is told this.',
    appealByAnother: (names: string) =>
      `After your decision an appeal against a termination needs somebody other than ${names}.`,
    dispute: 'Decide the dispute',
    verdict: 'Decision',
    withdrawn: 'Withdraw: the customer is right',
    withdrawnHint: 'Closes the case; the flag counts as dismissed.',
    stands: 'It stands',
    standsHint: 'The customer is told why and gets the round’s full time again.',
    disputeButton: 'Decide',
    recheck: 'Recheck now',
    recheckHint: 'Looks at the noticed pages again, within a minute.',
    suspend: 'Suspend the contract',
    suspendHint: (days: number) =>
      `Takes the site off for ${days} days, in which the customer may still answer; nothing is deleted. After that a termination can be signed.`,
    suspendButton: 'Sign and suspend',
    lift: 'Lift the suspension',
    liftHint: 'Puts the site back on. It is looked at again an hour later, when the panel has done so.',
    liftButton: 'Put back on',
    approve: 'Approve the termination',
    approveHint: (hours: number | undefined) =>
      hours === undefined
        ? 'Ends the contract without refund. The provider’s systems are told at once.'
        : `Ends the contract without refund, after ${hours} hours. Until then this can be taken back, and nobody is told.`,
    lateAnswersRead: 'I have read the answers that came after the deadline.',
    approveButton: 'Sign and terminate',
    takeBack: 'Take the signature back',
    takeBackHint: 'Nothing has happened yet and nobody was told. After it somebody may sign anew, or decide otherwise.',
    takeBackReason: 'For the record only: the customer has heard nothing yet.',
    takeBackButton: 'Take it back',
    strike: 'Do not count this violation',
    strikeHint:
      'The case stays as it is, and the customer is not written to. Cases that open from now on count without it; one that is open keeps its periods.',
    strikeReason: 'For the record: why it should not count.',
    strikeButton: 'Do not count it',
    giveTime: 'Give more time',
    days: 'Days',
    giveTimeButton: 'Give time',
    notTerminate: 'Do not terminate',
    notTerminateHint: 'Closes the case without consequence.',
    notTerminateButton: 'Close the case',
    letter: 'Letter posted',
    letterHint: (days: number) => `Presumed received ${days} working days after posting.`,
    postedOn: 'Posted on',
    letterButton: 'Enter the posting',
    contact: 'Add a contact',
    contactHint: 'Where nobody could be reached, the notice goes to this person next.',
    name: 'Name',
    email: 'E-mail address',
    language: 'Language',
    role: 'Role',
    contactButton: 'Add the contact',
    appeal: 'Decide the appeal',
    upheld: 'The termination stands',
    reinstated: 'Reinstate the contract',
    appealButton: 'Decide the appeal',
  },
  faults: {
    verdict: 'Choose one of the two.',
    email: 'Write one e-mail address, such as name@company.example.',
    name: 'Write the name of the person, on one line.',
    language: 'Choose language and role from the lists.',
    days: 'Write a whole number of days from 1 to 365.',
    date: 'Write the date of posting, such as 2027-03-15.',
    'text-too-long': `Shorten the text to ${maxTextLength} characters.`,
  },
};
export type CaseTexts = typeof caseEn;
