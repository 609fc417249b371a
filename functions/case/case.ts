/** The only road into a case: load → decide → events, audit, outbox and everything they change, in one transaction. */
import type { Case } from '../../shared/case/case.ts';
import type { CaseCommand, CaseMessage } from '../../shared/case/command.ts';
import type { Context, Refusal } from '../../shared/case/context.ts';
import { decide } from '../../shared/case/decide.ts';
import { unheardAnswers } from '../../shared/case/inbox.ts';
import { unheardWords } from '../../shared/case/mail-word.ts';
import { type OutboxEntry, queueOf } from '../../shared/case/outbox.ts';
import { contextFor, stepsTowardsTermination } from '../../shared/case/read-context.ts';
import { errorFacts, RetryLater } from '../../shared/errors.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Ports, Records, Write } from '../../shared/ports.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { rows } from '../../shared/table.ts';
import { type Loaded, load } from './load.ts';
import { openingFacts } from './opening.ts';
import { redactions } from './redactions.ts';
import { whoDid } from './who.ts';
import {
  auditWrites,
  closingWrites,
  contractWrites,
  outboxEntries,
  pointerWrites,
  put,
  replyWrites,
  strikeWrites,
} from './writes.ts';

const attempts = 5;

/** A hint that work is there; the entry itself is the truth, and the sweeper finds what a lost hint left. */
const nudge = async (entries: readonly OutboxEntry[], context: Context, ports: Ports): Promise<void> => {
  for (const entry of entries) {
    if (entry.notBefore > context.now) continue;
    try {
      await ports.queues.send(queueOf(entry.effect), [{ body: { entry: entry.id } }]);
    } catch (error) {
      ports.log('warn', 'outbox.nudge-failed', { entry: entry.id, ...errorFacts(error) });
    }
  }
};

type Before = { readonly commands: readonly CaseCommand[]; readonly check?: Write };
/**
 * Steps towards termination come after everything that customer and mail system have said, a proof of delivery after the word that this
 * very message came back: its clock would run for a moment against nobody. Other commands go ahead.
 */
const unheardBefore = async (value: Case, command: CaseCommand, records: Records): Promise<Before> => {
  if (command.type === 'delivered') {
    const words = await unheardWords(value, records);
    return { commands: words.filter(({ type, notice }) => type === 'not-delivered' && notice === command.notice) };
  }
  if (!stepsTowardsTermination(command)) return { commands: [] };
  const { answers, check } = await unheardAnswers(value, records);
  return { commands: [...(await unheardWords(value, records)), ...answers], check };
};

const hearFirst = async (
  loaded: Loaded,
  message: CaseMessage,
  ports: Ports,
  policy: Policy,
): Promise<{ readonly loaded: Loaded; readonly check?: Write }> => {
  if (loaded.value === undefined) return { loaded };
  const { commands, check } = await unheardBefore(loaded.value, message.command, ports.records);
  for (const command of commands) await handleCase({ caseId: loaded.id, command }, ports, policy);
  const after = commands.length === 0 ? loaded : ((await load(message, ports)) ?? loaded);
  return check === undefined ? { loaded: after } : { loaded: after, check };
};

/** What two commands ask of the records besides. Entries that come in between make the transaction fail, as the case has changed. */
const factsFor = async (
  command: CaseCommand,
  { id, value, pointer }: Loaded,
  known: Context,
  { records }: Ports,
): Promise<Pick<Context, 'opening' | 'redactions'>> => {
  if (command.type === 'open' && value === undefined)
    return { opening: await openingFacts(command, pointer?.body.count ?? 0, records, known) };
  if (command.type === 'hand-over' && value !== undefined) return { redactions: await redactions(id, records) };
  return {};
};

/** Either the case as it is now, or why the command was refused. Throws RetryLater when others kept changing the case. */
export const handleCase = async (
  message: CaseMessage,
  ports: Ports,
  policy: Policy,
): Promise<Result<Case, Refusal>> => {
  const { command } = message;
  const who = whoDid(command);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const known = await contextFor(command, ports, policy, message.caseId);
    const before = await load(message, ports);
    if (!before) return fail({ reason: 'no-such-case' });
    const context: Context = { ...known, ...(await factsFor(command, before, known, ports)) };
    const { loaded, check } = await hearFirst(before, message, ports, policy);
    const result = decide(loaded.value, command, context, loaded.id);
    if (!result.ok) {
      ports.log('info', 'case.refused', { caseId: loaded.id, command: command.type, reason: result.error.reason });
      return result;
    }
    const decided = result.value;
    const entries = outboxEntries(decided, context);
    const written = await ports.records.transact([
      put(rows.case(decided.value), loaded.rev),
      ...(check ? [check] : []),
      ...(await auditWrites(loaded, decided, who, context.now, ports)),
      ...pointerWrites(loaded, decided),
      ...(await contractWrites(decided, ports)),
      ...(await strikeWrites(decided, context.now, ports)),
      ...(await replyWrites(loaded, decided, ports)),
      ...(await closingWrites(loaded, decided, who, ports)),
      ...entries.map((entry) => put(rows.outbox(entry), undefined)),
    ]);
    if (written.ok) {
      await nudge(entries, context, ports);
      return ok(decided.value);
    }
  }
  throw new RetryLater(`case ${message.caseId ?? 'to open'} kept changing under "${command.type}"`, {
    retryInSeconds: 1,
  });
};
