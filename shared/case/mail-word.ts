/**
 * What the mail system's word means for a case. It is kept as a row before any queue carries it, so a step towards termination can
 * hear it first (design, section 5, invariant 2).
 */
import type { MailEvent, MailEventKind, Records } from '../ports.ts';
import { bodyOf, keys } from '../table.ts';
import type { Case } from './case.ts';
import type { CaseCommand } from './command.ts';

type Word = Extract<CaseCommand, { type: 'delivered' | 'not-delivered' }>;

const notDelivered = ({ noticeId, at, kind, detail }: MailEvent): Word => ({
  type: 'not-delivered',
  notice: noticeId,
  at,
  detail: detail === '' ? kind : `${kind}: ${detail}`,
});

/** A complaint means that the message is not wanted there: as good as not delivered, and never held against the customer. */
const words: Readonly<Record<MailEventKind, (event: MailEvent) => Word | undefined>> = {
  accepted: () => undefined,
  delayed: () => undefined,
  delivered: ({ noticeId, at }) => ({ type: 'delivered', notice: noticeId, at }),
  bounced: notDelivered,
  complained: notDelivered,
  suppressed: notDelivered,
  rejected: notDelivered,
};
export const wordOf = (event: MailEvent): Word | undefined => words[event.kind](event);

/** What is kept of this case's notices and the case has not heard, oldest first. */
export const unheardWords = async (value: Case, records: Records): Promise<readonly Word[]> => {
  const deliveries = new Map(value.rounds.flatMap((round) => round.deliveries).map((one) => [one.notice, one]));
  const found: Word[] = [];
  let cursor: string | undefined;
  do {
    const page = await records.query({
      index: 'table',
      pk: keys.case(value.id).pk,
      prefix: 'event#',
      ...(cursor === undefined ? {} : { cursor }),
    });
    found.push(...page.rows.flatMap((row) => wordOf(bodyOf<MailEvent>(row)) ?? []));
    cursor = page.cursor;
  } while (cursor !== undefined);
  const isHeard = ({ type, notice }: Word): boolean => {
    const delivery = deliveries.get(notice);
    if (delivery === undefined) return true;
    return (type === 'delivered' ? delivery.deliveredAt : delivery.failedAt) !== undefined;
  };
  return found.filter((word) => !isHeard(word)).sort((a, b) => (a.at < b.at ? -1 : 1));
};
