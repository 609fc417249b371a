/** A case: one per contract + category. State is a discriminated union; machine.ts holds what may follow what. */
import type { Category, Track } from '../policy/policy.ts';
import type { Noticed } from '../review/noticed.ts';
import type { Contact } from '../site/inventory.ts';
import type { Iso } from '../time.ts';

export const answerKinds = ['removed', 'misclassified', 'authorised', 'hacked', 'more-time', 'text'] as const;
export type AnswerKind = (typeof answerKinds)[number];
/** Answers that say that the notice is wrong, or may: a person reads them, and decides. */
export const objections: ReadonlySet<AnswerKind> = new Set(['misclassified', 'authorised', 'text']);

/** A document that came with an answer. Its name is cleaned: no path, no control characters. */
export type AnswerFile = {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
};
export type Answer = {
  readonly id: string;
  readonly kind: AnswerKind;
  /** When it reached us, not when it was processed. */
  readonly receivedAt: Iso;
  /** Name as typed by the person who answered. */
  readonly name: string;
  readonly text: string;
  /** Sent along by the page; what came by mail is inside the mail. */
  readonly files?: readonly AnswerFile[];
  readonly contact: string;
  /** Arrived when no deadline was open any more. */
  readonly late: boolean;
  /** Open answers stop every step towards termination. */
  readonly status: 'open' | 'settled';
};
export type CaseContact = Omit<Contact, 'customer'>;
/** A URL that the customer was told about, with what was found there. */
export type NoticedUrl = Noticed;
export const noticeKinds = [
  'round',
  'receipt',
  'still-there',
  'remedied',
  'dispute-stands',
  'dispute-withdrawn',
  'extended',
  'terminated',
  'appeal-receipt',
  'appeal-upheld',
  'reinstated',
  'closed',
  'suspended',
  'suspension-lifted',
  'reseller-copy',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];
/** What is known of one message to one contact. */
export type Delivery = {
  readonly notice: string;
  readonly contact: string;
  readonly requestedAt: Iso;
  readonly sentAt?: Iso;
  readonly deliveredAt?: Iso;
  readonly failedAt?: Iso;
  readonly detail?: string;
};
/** What has been done for one round of the schedule. */
export type RoundRecord = {
  /** Index into the schedule. */
  readonly round: number;
  readonly deliveries: readonly Delivery[];
  readonly letter?: {
    readonly notice: string;
    readonly composedAt: Iso;
    /** Local date of posting, entered by a person. */
    readonly postedOn?: string;
    readonly presumedAt?: Iso;
  };
  /** Proven (mail) or presumed by law (letter). */
  readonly deliveredAt?: Iso;
  /** End of the last day of this round, as last set. */
  readonly dueAt?: Iso;
};
export type Clock = {
  readonly deliveredAt: Iso;
  /** Exclusive end: the first instant of the day after the last day, Europe/Brussels. */
  readonly dueAt: Iso;
};
export type RecheckReason = 'customer' | 'answer' | 'deadline' | 'approver';
export const outcomes = [
  'remedied',
  'withdrawn',
  'gone-before-notice',
  'moved-away',
  'contract-ended',
  'not-terminated',
  'reinstated',
  'handed-over',
] as const;
export type Outcome = (typeof outcomes)[number];
/** One a termination; decided by somebody who took no part in it. */
export type Appeal = {
  readonly id: string;
  readonly at: Iso;
  readonly name: string;
  readonly text: string;
  readonly decided?: { readonly by: string; readonly at: Iso; readonly reason: string };
};
/** What the contract was suspended by, signed like a termination. */
export type Suspension = {
  readonly at: Iso;
  /** Exclusive end of the last day on which the customer may still answer. */
  readonly until: Iso;
  readonly by: string;
  readonly reason: string;
  readonly clause: string;
  /** The look that still found it; while a site is suspended no look proves anything. */
  readonly recheckedAt: Iso;
  readonly policyVersion: string;
};
/** Confirmed violations of this customer when the case began, this one included, as far as they have not expired. */
export type StrikeCount = {
  readonly count: number;
  readonly threshold: number;
  /** What the policy asks for at the threshold; absent below it. */
  readonly consequence?: 'shorter-schedule' | 'call-approver';
};
/** An earlier case about the same contract and category. */
export type PreviousCase = { readonly caseId: string; readonly outcome: Outcome; readonly at: Iso };
/** Through whom the customer came: hears of each notice, and is never counted as the customer. */
export type Reseller = { readonly customer: string; readonly contact: CaseContact };
/** What is read from the records as a case opens, and stays as it was. */
export type OpeningFacts = {
  readonly brand?: string;
  /** ISO date of the day on which the contract renews. */
  readonly renewsOn?: string;
  /** What the provider's own system calls the contract. */
  readonly service?: string;
  readonly reseller?: Reseller;
  readonly strikes?: StrikeCount;
  readonly previous?: PreviousCase;
};
/** The signed result: who, why, which notices, no refund. */
export type TerminationOrder = {
  readonly caseId: string;
  readonly contract: string;
  readonly customer: string;
  readonly domain: string;
  readonly category: Category;
  readonly clause: string;
  readonly refund: 'none';
  readonly confirmedBy: string;
  readonly approvedBy: string;
  readonly approvedAt: Iso;
  /** Where the policy lets a signature cool off: when it was carried out. */
  readonly effectiveAt?: Iso;
  readonly reason: string;
  readonly rounds: readonly { readonly round: number; readonly deliveredAt: Iso; readonly dueAt: Iso }[];
  readonly recheckedAt: Iso;
  readonly policyVersion: string;
  readonly renewsOn?: string;
  readonly suspension?: Suspension;
};

/** From when a contract is ended. */
export const endedAt = ({ approvedAt, effectiveAt }: TerminationOrder): Iso => effectiveAt ?? approvedAt;

/** A termination that somebody signed, and that can still be taken back. */
export type Signature = {
  readonly by: string;
  readonly at: Iso;
  readonly reason: string;
  /** From when it is carried out, by the gate as it is then. */
  readonly effectiveAt: Iso;
};

/** Where a case stands when nobody is looking something up. */
export type BaseState =
  | {
      readonly kind: 'notifying';
      readonly round: number;
      readonly notice: string;
      readonly contact: string;
      /** Set once the message has gone out. Silence of the mail system until then means: this contact was not reached. */
      readonly proofBy?: Iso;
    }
  | { readonly kind: 'undeliverable'; readonly round: number; readonly since: Iso }
  | ({ readonly kind: 'waiting'; readonly round: number } & Clock)
  | {
      readonly kind: 'termination-due';
      readonly round: number;
      readonly since: Iso;
      readonly signed?: Signature;
    };
/** A human looks; afterwards the case goes on from `resume`. */
export type DisputedState = {
  readonly kind: 'disputed';
  readonly round: number;
  readonly since: Iso;
  /** Absent: for what the customer said. `cannot-tell`: no look at the deadline could tell, for days. */
  readonly because?: 'cannot-tell';
  readonly resume: BaseState;
};
export type RecheckingState = {
  readonly kind: 'rechecking';
  readonly round: number;
  readonly recheck: string;
  readonly because: RecheckReason;
  /** When it was asked for: what it sees was there at that time or later. */
  readonly since: Iso;
  /** The crawl is asked again when it has not answered by then. */
  readonly overdueAt: Iso;
  /** Looks in a row, just before this one, that found nothing. */
  readonly misses?: number;
  readonly resume: BaseState | DisputedState;
};
export type EndState =
  | {
      readonly kind: 'terminated';
      readonly order: TerminationOrder;
      readonly appealUntil: Iso;
      readonly appeal?: Appeal;
    }
  | { readonly kind: 'closed'; readonly outcome: Outcome; readonly at: Iso };
export type CaseState = BaseState | DisputedState | RecheckingState | EndState;
export type StateKind = CaseState['kind'];

export type Case = OpeningFacts & {
  readonly id: string;
  /** Counts events; every timer and form names the version it was made for. */
  readonly version: number;
  readonly contract: string;
  readonly customer: string;
  readonly domain: string;
  readonly category: Category;
  readonly track: Track;
  readonly policyVersion: string;
  readonly clause: string;
  readonly openedAt: Iso;
  /** The reviewer who confirmed the first flag. */
  readonly confirmedBy: string;
  /** Whoever confirmed one of the flags: they may neither decide a dispute, nor sign a termination, nor decide on an appeal. */
  readonly confirmers: readonly string[];
  readonly reason: string;
  readonly flags: readonly string[];
  readonly noticed: readonly NoticedUrl[];
  /** Administrative first. */
  readonly contacts: readonly CaseContact[];
  readonly rounds: readonly RoundRecord[];
  readonly answers: readonly Answer[];
  readonly moreTimeGiven: boolean;
  readonly hackedTimeGiven: boolean;
  readonly stillThereExtensions: number;
  /** Looks at a deadline, in a row, that could not tell. Absent: none, also in a case of before these were counted. */
  readonly looksInVain?: number;
  readonly lastRecheck?: {
    readonly id: string;
    readonly at: Iso;
    readonly found: 'still-there' | 'gone' | 'cannot-tell';
    readonly left: readonly string[];
  };
  /** Choices on messages in doubt, as `<entry> <instant>`: the same choice, told twice, counts once. */
  readonly sendingsDecided?: readonly string[];
  /** Everybody who took a decision: none of them decides an appeal. */
  readonly deciders: readonly string[];
  /** Set while the contract is suspended for this case. */
  readonly suspension?: Suspension;
  /** Since when it does not count as a strike any more, by a person's choice. */
  readonly strikeTakenBack?: Iso;
  /** Suspected child abuse material: nobody is written to any more, and nothing but addresses is kept. */
  readonly handedOver?: { readonly at: Iso; readonly by: string; readonly task: string };
  readonly state: CaseState;
};

/** A person looks, and of the customer there is nothing to look at: the pages could not be tested. */
export const isUntested = ({ state, answers }: Pick<Case, 'state' | 'answers'>): boolean =>
  state.kind === 'disputed' && state.because === 'cannot-tell' && answers.every(({ status }) => status === 'settled');

/** The order in which they are written to. */
export const administrativeFirst = (contacts: readonly CaseContact[]): readonly CaseContact[] =>
  contacts.toSorted((a, b) => Number(b.role === 'administrative') - Number(a.role === 'administrative'));

/** Whoever may be written to about this case: the customer's contacts and, for copies, the reseller. */
export const contactOf = ({ contacts, reseller }: Case, id: string): CaseContact | undefined =>
  contacts.find((contact) => contact.id === id) ?? (reseller?.contact.id === id ? reseller.contact : undefined);
