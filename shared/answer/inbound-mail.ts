/** A mail that came in, and what became of it. The raw message stays in its blob; everything here is hostile text. */
import type { AnswerFile } from '../case/case.ts';
import type { Iso } from '../time.ts';

/** Why a person must look before this counts for anything. */
export const parkReasons = [
  /** It names no case, or one that does not exist. */
  'no-case',
  'several-cases',
  /** The sender is no contact of the case. */
  'unknown-sender',
  /** The case can hear nothing any more. */
  'case-ended',
  /** Neither words nor files. */
  'empty',
  /** The same words from the same contact, as an autoresponder that says of itself nothing would send. */
  'repeated',
  'too-many',
  'too-large',
  'unreadable',
] as const;
export type ParkReason = (typeof parkReasons)[number];
/** How we know that no person wrote it. */
export const automaticReasons = [
  'auto-submitted',
  'auto-reply-header',
  'precedence',
  'auto-reply-subject',
  'report',
  'bounce-sender',
  'bounce-subject',
] as const;
export type AutomaticReason = (typeof automaticReasons)[number];

/** `automatic`: set aside, never an answer by itself. `discarded`: a person decided that it is none. */
export const mailStatuses = ['answer', 'parked', 'automatic', 'discarded'] as const;
export type MailStatus = (typeof mailStatuses)[number];

/** A file that came along; it stays inside the raw message. */
export type MailFile = AnswerFile;
export type InboundMail = {
  /** `mail-` and 26 characters made from the message itself: the same mail, delivered twice, is one. Also the answer's id. */
  readonly id: string;
  /** When it reached us; not what the sender wrote as its date. */
  readonly receivedAt: Iso;
  readonly blob: string;
  readonly from: string;
  readonly name: string;
  readonly subject: string;
  /** What the person wrote, without quotation and signature. */
  readonly text: string;
  readonly files: readonly MailFile[];
  /** Files beyond those listed; they are in the raw message. */
  readonly moreFiles: number;
  readonly status: MailStatus;
  readonly why?: ParkReason | AutomaticReason;
  readonly caseId?: string;
  readonly contact?: string;
  /** A person's decision on a mail that was parked or set aside. */
  readonly decided?: { readonly by: string; readonly at: Iso; readonly reason: string };
};
