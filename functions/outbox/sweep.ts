/** The tick that finds what a crash or a waiting time left in the outbox, and nudges the function that performs it. */
import { type OutboxEntry, type OutboxMessage, queueOf } from '../../shared/case/outbox.ts';
import type { Outgoing, Ports } from '../../shared/ports.ts';
import { bodyOf } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';

const pageSize = 100;

/** Answers how many nudges were sent. A nudge too many does no harm: the entry itself says what is left to do. */
export const sweep = async ({ records, queues, now }: Ports): Promise<number> => {
  const to = `${toIso(now())}#~`; // `~` sorts after every id of that instant
  let sent = 0;
  let cursor: string | undefined;
  do {
    const page = await records.query({
      index: 'due',
      pk: 'outbox',
      to,
      limit: pageSize,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const entries = page.rows.map((row) => bodyOf<OutboxEntry>(row));
    for (const queue of ['outbox', 'notify'] as const) {
      const messages = entries
        .filter((entry) => queueOf(entry.effect) === queue)
        .map((entry): Outgoing => ({ body: { entry: entry.id } satisfies OutboxMessage }));
      if (messages.length > 0) await queues.send(queue, messages);
    }
    sent += entries.length;
    cursor = page.cursor;
  } while (cursor !== undefined);
  return sent;
};
