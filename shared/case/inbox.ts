/**
 * Answers are kept as rows the moment they arrive, before any queue carries them. A step towards termination hears them all first
 * and holds only if none came in between (design, section 5, invariants 1 and 3).
 */
import { RetryLater } from '../errors.ts';
import type { Json, Ports, Records, Write } from '../ports.ts';
import { bodyOf, keys } from '../table.ts';
import type { Case } from './case.ts';
import type { CaseCommand } from './command.ts';

export type AnswerCommand = Extract<CaseCommand, { type: 'answer' }>;
/** How many answers have come; its revision is what a step towards termination holds on to. */
type Inbox = { readonly count: number };
type Unheard = {
  /** Oldest first. */
  readonly answers: readonly AnswerCommand[];
  /** Goes into the transaction of the step: false once another answer has come. */
  readonly check: Write;
};

const attempts = 5;

/**
 * Keeps the answer and then tells the case. The same id twice is kept once, as it came first, and told again as it is kept: whoever
 * presses the button again after an error has still answered when he first did.
 */
export const receiveAnswer = async (
  caseId: string,
  command: AnswerCommand,
  { records, queues }: Pick<Ports, 'records' | 'queues'>,
): Promise<void> => {
  const kept = await keep(caseId, command, records);
  await queues.send('case', [{ body: { caseId, command: kept } as unknown as Json }]);
};

const keep = async (caseId: string, command: AnswerCommand, records: Records): Promise<AnswerCommand> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const row = await records.get(keys.inbox(caseId));
    const count = (row ? bodyOf<Inbox>(row).count : 0) + 1;
    const kept = await records.transact([
      { put: { ...keys.answer(caseId, command.id), body: command }, if: 'absent' },
      { put: { ...keys.inbox(caseId), body: { count } }, if: row ? { rev: row.rev } : 'absent' },
    ]);
    if (kept.ok) return command;
    const before = await records.get(keys.answer(caseId, command.id));
    if (before !== undefined) return bodyOf<AnswerCommand>(before);
  }
  throw new RetryLater(`the inbox of case ${caseId} kept changing`, { retryInSeconds: 1 });
};

/** What has arrived and the case has not heard. The inbox is read first, so that nothing can slip in unnoticed. */
export const unheardAnswers = async (value: Case, records: Records): Promise<Unheard> => {
  const inbox = await records.get(keys.inbox(value.id));
  const check: Write = { check: keys.inbox(value.id), if: inbox ? { rev: inbox.rev } : 'absent' };
  if (inbox === undefined) return { answers: [], check };
  const heard = new Set(value.answers.map((answer) => answer.id));
  const found: AnswerCommand[] = [];
  let cursor: string | undefined;
  do {
    const page = await records.query({
      index: 'table',
      pk: keys.case(value.id).pk,
      prefix: 'answer#',
      ...(cursor === undefined ? {} : { cursor }),
    });
    found.push(...page.rows.map((row) => bodyOf<AnswerCommand>(row)).filter(({ id }) => !heard.has(id)));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return { answers: found.sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1)), check };
};
