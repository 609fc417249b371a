/** The notice as a MIME message to one contact. */
import { belgium } from '../../shared/calendar/holidays.ts';
import type { Case, CaseContact } from '../../shared/case/case.ts';
import { buildMime } from '../../shared/mail/mime.ts';
import { composeNotice } from '../../shared/notice/compose.ts';
import { logoOf } from '../../shared/notice/logo.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Iso } from '../../shared/time.ts';
import type { MailEffect } from './deliver.ts';

export type MailInput = {
  readonly value: Case;
  readonly effect: MailEffect;
  readonly contact: CaseContact;
  /** The recipient's own address of the answer page; a mere copy has none. */
  readonly link: string | undefined;
  readonly now: Iso;
  readonly policy: Policy;
  /** See Mail of the ports, as of what follows. */
  readonly redirectTo?: string | undefined;
  readonly feedbackId?: string | undefined;
};
export type ComposeMail = (input: MailInput) => Promise<Uint8Array>;

const previousMails = 10;

/** Earlier notices of this case that reached the same person, for the thread. */
const previousOf = (value: Case, effect: MailEffect): readonly string[] =>
  value.rounds
    .flatMap((record) => record.deliveries)
    .filter(({ contact, notice, deliveredAt }) => contact === effect.contact && notice !== effect.notice && deliveredAt)
    .map(({ notice }) => notice)
    .slice(-previousMails);

export const composeMail: ComposeMail = async ({
  value,
  effect,
  contact,
  link,
  now,
  policy,
  redirectTo,
  feedbackId,
}) => {
  const calendar = { ...belgium, timeZone: policy.timeZone };
  const { provider } = policy;
  return buildMime({
    ...composeNotice({ case: value, message: effect, contact, policy, calendar, link, now }),
    from: { name: provider.name, address: provider.from },
    to: { name: contact.name, address: contact.email },
    replyTo: { name: provider.name, address: provider.replyTo },
    noticeId: effect.notice,
    caseId: effect.caseId,
    previous: previousOf(value, effect),
    date: now,
    logo: logoOf(provider),
    redirectTo,
    feedbackId,
  });
};
