/**
 * The catalogue of every message in every language. A missing language, kind, track or label does not compile. Values that are
 * filled in are already clean; layout, deadline box, statement and button are added by compose.ts and letter.ts.
 */
import type { AnswerKind, NoticeKind, StrikeCount } from '../../case/case.ts';
import type { Place } from '../../detect/finding.ts';
import type { InEveryLanguage } from '../../messages.ts';
import type { Round, Track } from '../../policy/policy.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export type Values = {
  readonly domain: string;
  readonly track: Track;
  /** The category in the recipient's language, e.g. `pornographic material`. */
  readonly category: string;
  readonly clause: string;
  readonly provider: string;
  /** Days that an answer `more-time` and a first answer `hacked` add. */
  readonly moreTimeDays: number;
  readonly hackedDays: number;
  readonly appealDays: number;
  /** The customer has told us that they see it differently. */
  readonly objected: boolean;
  /** The latest answer, where the message speaks of one. */
  readonly answer?: AnswerKind;
  /** Of a termination: the day it took effect. */
  readonly endedOn?: string;
  /** Of a suspension: its last day. */
  readonly suspendedUntil?: string;
};
/** What restricts the customer. `none-yet`: announced only. `lifted`: nothing restricts them any more. */
export type Measure = 'none-yet' | 'suspended' | 'terminated' | 'lifted';
export type Steps = { readonly title: string; readonly items: readonly string[] };
export type Body = {
  /** Without the reference, which compose.ts adds. */
  readonly subject: string;
  /** What this is about, in one or two sentences. */
  readonly lead: string;
  readonly paragraphs: readonly string[];
  readonly steps?: Steps;
};
type Write = (values: Values) => Body;

type Labels = {
  /** Between a label and its value; French sets a space before it. */
  readonly colon: string;
  readonly statement: string;
  readonly reference: string;
  readonly domain: string;
  readonly measure: string;
  readonly duration: string;
  readonly territory: string;
  readonly facts: string;
  readonly movedFrom: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly found: string;
  readonly excerpt: string;
  readonly target: string;
  readonly list: string;
  readonly source: string;
  readonly detection: string;
  readonly decision: string;
  readonly clause: string;
  readonly legalGround: string;
  readonly explanation: string;
  readonly redress: string;
  readonly refund: string;
  readonly contractYear: string;
  readonly earlier: string;
  readonly strikes: string;
  readonly policyVersion: string;
};
export type NoticeTexts = {
  readonly greeting: (name: string) => string;
  readonly closing: string;
  readonly replyHint: string;
  readonly button: string;
  readonly linkHint: string;
  /** Stands before the last moment in time. */
  readonly answerBy: string;
  /** The same where an answer has come already. */
  readonly runsUntil: string;
  readonly appealBy: string;
  /** The clock runs from proven delivery, so that a deadline told in advance can only become later. */
  readonly laterIsPossible: string;
  readonly note: string;
  readonly left: string;
  readonly files: string;
  readonly moreUrls: (count: number) => string;
  readonly round: Readonly<Record<Track, Readonly<Record<Round, Write>>>>;
  readonly outcome: Readonly<Record<Exclude<NoticeKind, 'round'>, Write>>;
  readonly labels: Labels;
  readonly measures: Readonly<Record<Measure, (domain: string) => string>>;
  readonly durations: Readonly<Record<Measure, string>>;
  /** Of a measure in force: from when, and the last moment of one that ends. */
  readonly since: (moment: string) => string;
  readonly until: (moment: string) => string;
  readonly everywhere: string;
  readonly ownInitiative: string;
  readonly byNotice: string;
  readonly automatedDetection: string;
  readonly humanDecision: string;
  readonly kinds: Readonly<Record<'content' | 'link', string>>;
  readonly places: Readonly<Record<Place, string>>;
  readonly listed: (name: string, version: string, since: string) => string;
  /** Stands before the clause's own words. */
  readonly noRefund: (clause: string, terminated: boolean) => string;
  readonly contractYear: (endsOn: string) => string;
  /** What an earlier case of the same kind ended with, where the content has come back. */
  readonly returned: (reference: string, closedOn: string) => string;
  /** `follows`: what the policy has follow from the threshold on. */
  readonly strikes: (count: number, threshold: number, follows: StrikeCount['consequence']) => string;
  /** Before a termination, and once it is there. */
  readonly redress: (appealDays: number) => string;
  readonly redressUntil: (until: string) => string;
  readonly letter: {
    readonly subject: string;
    readonly page: string;
    readonly reply: (address: string) => string;
    readonly presumed: (workingDays: number) => string;
    /** Of a termination: the notices that went before, and the last look. */
    readonly earlier: string;
    readonly earlierRound: (number: number, received: string, until: string) => string;
    readonly lastLook: (moment: string) => string;
    readonly scan: string;
    readonly sheet: (number: number, of: number) => string;
  };
};

export const texts: InEveryLanguage<NoticeTexts> = { nl, fr, de, en };
