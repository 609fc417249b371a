/** Carries out a reviewer's action: read, decide, write flag and outbox in one transaction, then a hint to the outbox. */

import { caseIdFor } from '../../shared/case/id.ts';
import { type Effect, type OutboxEntry, queueOf } from '../../shared/case/outbox.ts';
import { errorFacts, RetryLater } from '../../shared/errors.ts';
import type { Write } from '../../shared/ports.ts';
import { type Bulk, entryIdOf, planned } from '../../shared/review/bulk.ts';
import { type Change, changesSince } from '../../shared/review/changed.ts';
import { type Concerned, type ReviewAction, type ReviewRefusal, review } from '../../shared/review/decide.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { flagWrites } from '../../shared/review/line.ts';
import { bodyOf, keys, type OpenCasePointer, rows } from '../../shared/table.ts';
import { type Iso, toIso } from '../../shared/time.ts';
import type { Desk } from './desk.ts';
import { isEvidenceGone } from './evidence-read.ts';
import { ownershipOf, readFlag } from './records.ts';

const attempts = 5;

/** What the form asked for; whom it concerns is read here. */
export type Asked =
  | Exclude<ReviewAction, { type: 'confirm' }>
  | Omit<Extract<ReviewAction, { type: 'confirm' }>, 'concerned'>;
export type FlagForm = {
  readonly id: string;
  /** Revision and summary of the flag as the page showed it. */
  readonly rev: number;
  readonly seen: string;
  readonly by: string;
  readonly asked: Asked;
};
export type FlagOutcome =
  | { readonly kind: 'done'; readonly flag: Flag }
  | { readonly kind: 'no-such-flag' }
  | { readonly kind: 'refused'; readonly refusal: ReviewRefusal }
  | { readonly kind: 'changed'; readonly changes: readonly Change[] };

export const concernedBy = async (desk: Desk, flag: Flag): Promise<Concerned | undefined> => {
  const { records } = desk.ports;
  const { contract, contacts } = await ownershipOf(records, flag.site);
  if (contract === undefined) return undefined;
  const pointer = await records.get(keys.openCase(contract.id, flag.category));
  const caseId = caseIdFor(contract.id, flag.category, pointer && bodyOf<OpenCasePointer>(pointer));
  return { contract, contacts, caseId, evidenceGone: await isEvidenceGone(desk.ports.blobs, flag) };
};

/** The same form sent twice: what it asked for has been done already, by the same person. */
const isDone = (flag: Flag, { asked, by }: FlagForm): boolean => {
  switch (asked.type) {
    case 'claim':
      return false; // a second claim renews the first
    case 'release':
      return flag.state === 'open';
    case 'confirm':
      return flag.state === 'confirmed' && flag.decision.by === by && flag.decision.clause === asked.clause;
    case 'dismiss':
      return flag.state === 'dismissed' && flag.decision.by === by && flag.decision.reason === asked.reason;
    case 'reopen': {
      const last = flag.history.at(-1);
      return flag.state === 'open' && last?.kind === 'reopened' && last.by === by;
    }
  }
};

/** Decisions rest on what was seen; claiming and releasing do not. */
const isDecision = (asked: Asked): boolean => asked.type !== 'claim' && asked.type !== 'release';

const entryOf = (effect: Effect, id: string, now: Iso, notBefore = now): OutboxEntry => ({
  id,
  effect,
  createdAt: now,
  state: 'pending',
  attempts: 0,
  notBefore,
});
/** What follows from a decision that may be undone: the sweeper finds it when that time is over. */
export const waitingEntry = (effect: Effect, { id, at, until }: Bulk, flag: string): OutboxEntry =>
  entryOf(effect, entryIdOf(id, flag), at, until);

/** The entry is the truth and the sweeper finds it; the hint only makes it quick. */
const nudge = async (desk: Desk, entries: readonly OutboxEntry[]): Promise<void> => {
  for (const entry of entries) {
    try {
      await desk.ports.queues.send(queueOf(entry.effect), [{ body: { entry: entry.id } }]);
    } catch (error) {
      desk.ports.log('warn', 'outbox.nudge-failed', { entry: entry.id, ...errorFacts(error) });
    }
  }
};

/** Throws RetryLater where others kept changing the flag. */
export const actOnFlag = async (desk: Desk, form: FlagForm): Promise<FlagOutcome> => {
  const { ports, policy } = desk;
  const { by, asked } = form;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await readFlag(ports.records, form.id);
    if (found === undefined) return { kind: 'no-such-flag' };
    const { value, rev } = found;
    if (isDone(value, form)) return { kind: 'done', flag: value };
    const changes = rev === form.rev || !isDecision(asked) ? [] : changesSince(form.seen, value, by);
    if (changes.length > 0) return { kind: 'changed', changes };

    const now = toIso(ports.now());
    const action = asked.type === 'confirm' ? { ...asked, concerned: await concernedBy(desk, value) } : asked;
    const bulk =
      policy.undoMinutes > 0 && (asked.type === 'confirm' || asked.type === 'dismiss')
        ? planned({ id: ports.newId(), by, at: now, action: asked }, policy.undoMinutes, [value])
        : undefined;
    const together = bulk && { bulk: bulk.id, until: bulk.until };
    const decided = review(value, action, { now, by, policy, ...(together && { together }) });
    if (!decided.ok) return { kind: 'refused', refusal: decided.error };
    const { flag, effects } = decided.value;
    const entries = effects.map((effect) =>
      bulk === undefined ? entryOf(effect, ports.newId(), now) : waitingEntry(effect, bulk, value.id),
    );
    const written = await ports.records.transact([
      ...flagWrites(flag, found),
      ...(bulk === undefined ? [] : [{ put: { ...keys.bulk(bulk.id), body: bulk }, if: 'absent' } as const]),
      ...entries.map((entry): Write => ({ put: rows.outbox(entry), if: 'absent' })),
    ]);
    if (written.ok) {
      if (bulk === undefined) await nudge(desk, entries);
      return { kind: 'done', flag };
    }
  }
  throw new RetryLater(`flag ${form.id} kept changing under "${asked.type}"`);
};
