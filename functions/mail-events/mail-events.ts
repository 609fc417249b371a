/** What became of a mail: kept for the dossier, told to the case, and the word that settles an uncertain sending. */
import { isCaseId } from '../../shared/case/id.ts';
import { wordOf } from '../../shared/case/mail-word.ts';
import type { OutboxEntry } from '../../shared/case/outbox.ts';
import { asDone, changeEntry } from '../../shared/case/outbox-entry.ts';
import type { Json, MailEvent, Ports } from '../../shared/ports.ts';
import { rows } from '../../shared/table.ts';

/** A message's outbox entry is called like its notice; what an event says of another case's is not believed. */
const isOf =
  ({ noticeId, caseId }: MailEvent) =>
  ({ effect }: OutboxEntry): boolean =>
    (effect.kind === 'mail' && effect.notice === noticeId && effect.caseId === caseId) ||
    (effect.kind === 'message' && effect.notice === noticeId && effect.about === caseId);

/** Whatever the event says, the mail system had the message: it must not be sent again. */
const settleSending = async (event: MailEvent, { records }: Ports): Promise<void> => {
  const isIts = isOf(event);
  await changeEntry(records, event.noticeId, (entry) =>
    isIts(entry) && (entry.state === 'sending' || entry.state === 'uncertain') ? asDone(entry) : undefined,
  );
};

/** Events come twice, late and before our own "sent": each step here may be repeated, and none waits for another's. */
export const onMailEvent = async (event: MailEvent, ports: Ports): Promise<void> => {
  await ports.records.transact([{ put: rows.mailEvent(event), if: 'absent' }]);
  await settleSending(event, ports);
  const command = wordOf(event);
  // Of a report, a referral or an order there is no case to tell.
  if (command === undefined || !isCaseId(event.caseId)) return;
  await ports.queues.send('case', [{ body: { caseId: event.caseId, command } as unknown as Json }]);
};
