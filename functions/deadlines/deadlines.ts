/** The tick that makes time pass for cases: finds what is due by index and says so on the queue `case`. */

import type { Case } from '../../shared/case/case.ts';
import type { CaseMessage } from '../../shared/case/command.ts';
import type { Health } from '../../shared/case/interlock.ts';
import type { Ports } from '../../shared/ports.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import { type Iso, laterOf, toIso } from '../../shared/time.ts';

const noteHealth = async ({ records, queues }: Ports, now: Iso): Promise<void> => {
  const row = await records.get(keys.system('health'));
  const before = row && bodyOf<Health>(row);
  const [events, replies] = await Promise.all([queues.depth('mail-events'), queues.depth('inbound')]);
  const body: Health = {
    latest: laterOf(now, before?.latest ?? now),
    eventsDrainedAt: events.ready === 0 ? now : (before?.eventsDrainedAt ?? now),
    repliesDrainedAt: replies.ready === 0 ? now : (before?.repliesDrainedAt ?? now),
  };
  // Losing this race to another tick is fine: it wrote the same facts.
  await records.transact([{ put: { ...keys.system('health'), body }, if: row ? { rev: row.rev } : 'absent' }]);
};

/** Answers how many timers were sent. A timer that is refused (interlock) is found again at the next tick. */
export const deadlines = async (ports: Ports): Promise<number> => {
  const now = toIso(ports.now());
  await noteHealth(ports, now);
  let sent = 0;
  let cursor: string | undefined;
  do {
    const page = await ports.records.query({
      index: 'due',
      pk: 'cases',
      to: `${now}#~`, // `~` sorts after every id of that instant
      limit: 100,
      ...(cursor === undefined ? {} : { cursor }),
    });
    const messages = page.rows.map((row): { body: CaseMessage } => {
      const value = bodyOf<Case>(row);
      return { body: { caseId: value.id, command: { type: 'timer', version: value.version } } };
    });
    if (messages.length > 0) await ports.queues.send('case', messages);
    sent += messages.length;
    cursor = page.cursor;
  } while (cursor !== undefined);
  return sent;
};
