/** What may or may not have been sent, and what failed for good: listed, and settled by a person. */

import type { CaseMessage } from '../../shared/case/command.ts';
import { type OutboxChoice, type OutboxEntry, outboxChoices } from '../../shared/case/outbox.ts';
import { asDecided, entryWrite } from '../../shared/case/outbox-entry.ts';
import type { Json } from '../../shared/ports.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import type { Desk } from './desk.ts';
import { type Stored, stored } from './records.ts';

export const stuckStates = ['uncertain', 'dead'] as const;
export const choiceNamed = (name: string): OutboxChoice | undefined => outboxChoices.find((choice) => choice === name);

/** The oldest first, a hundred of each state: more mean that something is broken that no clicking mends. */
export const listStuck = async ({ ports: { records } }: Desk): Promise<readonly Stored<OutboxEntry>[]> => {
  const pages = await Promise.all(
    stuckStates.map((state) => records.query({ index: 'list', pk: `outbox#${state}`, limit: 100 })),
  );
  return pages.flatMap((page) => page.rows.map((row) => stored<OutboxEntry>(row)));
};

export type OutboxFault = 'reason' | 'decided';

/** `rev` is that of the entry as it was shown: a delivery event that came meanwhile wins. The sweep finds what is to go out. */
export const settleStuck = async (
  { ports }: Desk,
  asked: {
    readonly id: string;
    readonly rev: number;
    readonly choice: OutboxChoice;
    readonly by: string;
    readonly reason: string;
  },
): Promise<Result<undefined, OutboxFault>> => {
  if (asked.reason === '') return fail('reason');
  const row = await ports.records.get(keys.outbox(asked.id));
  if (row === undefined || row.rev !== asked.rev) return fail('decided');
  const { by, reason, choice } = asked;
  const next = asDecided(bodyOf<OutboxEntry>(row), choice, { by, at: toIso(ports.now()), reason });
  if (next === undefined) return fail('decided');
  const written = await ports.records.transact([entryWrite(next, row.rev)]);
  if (!written.ok) return fail('decided');
  const { effect } = next;
  if ('caseId' in effect) {
    const at = next.decided?.at ?? toIso(ports.now());
    const message: CaseMessage = {
      caseId: effect.caseId,
      command: { type: 'sending-decided', by, at, entry: next.id, choice, reason },
    };
    await ports.queues.send('case', [{ body: message as unknown as Json }]);
  }
  ports.log('info', 'outbox.decided', { entry: asked.id, choice });
  return ok(undefined);
};
