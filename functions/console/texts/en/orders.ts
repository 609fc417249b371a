/** Words of orders of authorities and of referrals. */
import type { OrderField } from '../../../../shared/report/order-form.ts';
import type { OrderRefusal } from '../../../../shared/report/orders.ts';
import type { OrderAction, OrderKind } from '../../../../shared/review/order.ts';

export type OrderTexts = {
  readonly help: string;
  readonly open: string;
  readonly done: string;
  readonly none: string;
  readonly openCount: (count: string) => string;
  readonly enter: string;
  readonly enterHelp: string;
  readonly columns: { readonly order: string; readonly from: string; readonly actBy: string; readonly state: string };
  readonly states: { readonly open: string; readonly late: string; readonly done: string };
  readonly left: (span: string) => string;
  readonly kinds: Readonly<Record<OrderKind, string>>;
  readonly fields: Readonly<Record<OrderField, string>>;
  readonly hints: Readonly<Partial<Record<OrderField, string>>>;
  readonly faults: Readonly<Record<OrderField, string>>;
  readonly otherAuthority: string;
  readonly noCategory: string;
  readonly submit: string;
  readonly received: string;
  readonly sites: string;
  readonly notHosted: string;
  readonly silent: (until: string) => string;
  readonly carryOut: string;
  readonly carryOutHelp: string;
  readonly action: string;
  readonly actions: Readonly<Record<OrderAction, string>>;
  readonly statement: string;
  readonly statementHint: string;
  readonly tell: string;
  readonly effect: (by: string, moment: string) => string;
  readonly told: string;
  readonly refusals: Readonly<Record<OrderRefusal, string>>;
  readonly known: string;
  readonly taken: string;
  readonly referral: {
    readonly title: string;
    readonly help: string;
    readonly to: string;
    readonly reasons: string;
    readonly send: string;
    readonly sent: (moment: string, by: string, authority: string) => string;
    readonly nobody: string;
  };
};

export const ordersEn: OrderTexts = {
  help: 'Orders of authorities, each with the moment by which it is to be carried out. First make sure that an order is genuine.',
  open: 'Open',
  done: 'Carried out',
  none: 'Nothing here.',
  openCount: (count) => (count === '1' ? '1 order to carry out' : `${count} orders to carry out`),
  enter: 'Enter an order',
  enterHelp:
    'The authority gets a receipt at once. The customer is told when the order was carried out, and not before.',
  columns: { order: 'Order', from: 'Authority', actBy: 'By', state: 'State' },
  states: { open: 'Waiting', late: 'Late', done: 'Done' },
  left: (span) => `${span} left`,
  kinds: {
    act: 'Act against content (DSA, Article 9)',
    information: 'Give information (DSA, Article 10)',
    terrorist: 'Remove terrorist content (Regulation 2021/784)',
  },
  fields: {
    authority: 'Authority',
    name: 'Its name',
    email: 'Its mail address',
    language: 'Its language',
    memberState: 'Its country',
    kind: 'What is ordered',
    reference: 'The authority’s reference',
    legalBasis: 'Legal basis',
    territory: 'Territory',
    category: 'Kind of content',
    urls: 'Addresses',
    reasons: 'The authority’s reasons',
    receivedAt: 'Received',
    actBy: 'To be carried out by',
    silentUntil: 'The customer may not be told before',
  },
  hints: {
    memberState: 'Two letters, e.g. BE',
    legalBasis: 'Left empty: the usual one of this kind',
    territory: 'Left empty: EU',
    urls: 'One a line',
    reasons: 'The customer will read them',
    receivedAt: 'Left empty: now',
    actBy: 'Left empty: the hours that the policy gives',
    silentUntil: 'Only where the order says so',
  },
  faults: {
    authority: 'The policy does not name this one.',
    name: 'Write the name of the authority.',
    email: 'Write a mail address to which the receipt can go.',
    language: 'Choose a language.',
    memberState: 'Write two capital letters, e.g. BE.',
    kind: 'Choose what is ordered.',
    reference: 'Write the reference that the order bears.',
    legalBasis: 'Write at most 200 characters.',
    territory: 'Write at most 200 characters.',
    category: 'Choose one of the list.',
    urls: 'Write 1 to 100 addresses, one a line.',
    reasons: 'Write at most 4,000 characters.',
    receivedAt: 'Write a moment that is not in the future.',
    actBy: 'Write a moment after the order was received.',
    silentUntil: 'Write a date and a time.',
  },
  otherAuthority: 'another one, below',
  noCategory: 'another kind',
  submit: 'Take the order in',
  received: 'Received',
  sites: 'Hosted here',
  notHosted: 'Not hosted here',
  silent: (until) => `The customer is not told before ${until}.`,
  carryOut: 'What was done',
  carryOutHelp: 'Enter it once it is done: the authority and the customer are told at once.',
  action: 'Effect',
  actions: {
    removed: 'Content removed',
    disabled: 'Access disabled',
    'information-given': 'Information given',
    refused: 'Cannot be carried out',
  },
  statement: 'To the authority',
  statementHint: 'What was done in detail; or why it cannot be carried out.',
  tell: 'Record it and tell the authority',
  effect: (by, moment) => `${by}, ${moment}`,
  told: 'Mails about it',
  refusals: {
    unknown: 'There is no such order.',
    done: 'It has been carried out already.',
    action: 'Choose what was done.',
    'statement-missing': 'Say why it cannot be carried out.',
    changed: 'Somebody has changed this meanwhile. Look again.',
  },
  known: 'This order was taken in before.',
  taken: 'The order was taken in, and the authority has its receipt.',
  referral: {
    title: 'Refer to an authority',
    help: 'For crimes, and for danger to life or safety at once (DSA, Article 18). The customer is not told, and the case goes on. Addresses, reasons and the hashes of the evidence are sent.',
    to: 'To',
    reasons: 'What the authority should know',
    send: 'Refer',
    sent: (moment, by, authority) => `Told to ${authority}: ${moment}, by ${by}`,
    nobody: 'The policy names no authority. Add one to its authorities.',
  },
};
