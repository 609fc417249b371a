/** Where an outbox entry may go next, and how it is read and written: with a condition, so that two workers never both go on. */
import type { Records, Write } from '../ports.ts';
import { bodyOf, keys, rows } from '../table.ts';
import { addSeconds, type Iso } from '../time.ts';
import type { OutboxChoice, OutboxEntry } from './outbox.ts';

export type Held = { readonly entry: OutboxEntry; readonly rev: number };

export const loadEntry = async (records: Records, id: string): Promise<Held | undefined> => {
  const row = await records.get(keys.outbox(id));
  return row && { entry: bodyOf<OutboxEntry>(row), rev: row.rev };
};

/**
 * A command that was carried out is told by its case's trail. Its entry goes: it repeats what was found and who is written to, and
 * would outlive both a hand-over and an erasure.
 */
export const entryWrite = (entry: OutboxEntry, rev: number): Write =>
  entry.effect.kind === 'command' && entry.state === 'done'
    ? { delete: keys.outbox(entry.id), if: { rev } }
    : { put: rows.outbox(entry), if: { rev } };

/** False: somebody else changed the entry meanwhile. */
export const saveEntry = async (records: Records, entry: OutboxEntry, rev: number): Promise<boolean> =>
  (await records.transact([entryWrite(entry, rev)])).ok;

const attempts = 5;
/**
 * Applies a change to the entry as it is now, however often others write in between; `change` answers undefined to leave it.
 * For facts that stay true whoever else writes, such as "the mail system took it".
 */
export const changeEntry = async (
  records: Records,
  id: string,
  change: (entry: OutboxEntry) => OutboxEntry | undefined,
): Promise<OutboxEntry | undefined> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const held = await loadEntry(records, id);
    if (held === undefined) return undefined;
    const next = change(held.entry);
    if (next === undefined) return held.entry;
    if (await saveEntry(records, next, held.rev)) return next;
  }
  throw new Error(`outbox entry ${id} kept changing`);
};

export const isOpen = (entry: OutboxEntry): boolean =>
  entry.state === 'pending' || entry.state === 'sending' || entry.state === 'uncertain';

export const asDone = (entry: OutboxEntry): OutboxEntry => ({ ...entry, state: 'done' });
/** The effect is not needed any more. */
export const asSkipped = (entry: OutboxEntry, why: string): OutboxEntry => ({
  ...asDone(entry),
  skipped: true,
  lastError: why,
});
/** When it happened, or is to happen; while a mail is handed over, `notBefore` is the end of a claim and tells nobody anything. */
export const momentOf = ({ state, handedAt, notBefore }: OutboxEntry): Iso =>
  state === 'pending' ? notBefore : (handedAt ?? notBefore);
/** Seen by people: nothing will try it again by itself. */
export const asDead = (entry: OutboxEntry, why: string): OutboxEntry => ({ ...entry, state: 'dead', lastError: why });

/**
 * A person's choice on an entry that nothing will try by itself; undefined where it is not such a one any more. `sent`: it was done,
 * or need not be. `again`: an uncertain mail goes out once more as a copy of itself, anything dead is tried afresh.
 */
export const asDecided = (
  entry: OutboxEntry,
  choice: OutboxChoice,
  decided: { readonly by: string; readonly at: Iso; readonly reason: string },
): OutboxEntry | undefined => {
  if (entry.state !== 'uncertain' && entry.state !== 'dead') return undefined;
  const next: OutboxEntry = { ...entry, decided: { ...decided, choice } };
  if (choice === 'sent') return asDone(next);
  return entry.state === 'uncertain'
    ? { ...next, state: 'sending', sendAgain: true, notBefore: decided.at }
    : { ...next, state: 'pending', attempts: 0, notBefore: decided.at };
};

const firstPauseSeconds = 30;
const longestPauseSeconds = 6 * 3600;
/** 30 s, 1 min, 2 min, … at most six hours: twelve attempts reach over about two days. */
export const pauseSeconds = (tried: number): number =>
  Math.min(longestPauseSeconds, firstPauseSeconds * 2 ** Math.max(0, tried - 1));

/** Back in line after a failed attempt, or dead after `most` of them. */
export const asFailed = (entry: OutboxEntry, why: string, now: Iso, most: number): OutboxEntry => {
  const tried = entry.attempts + 1;
  return tried >= most
    ? asDead({ ...entry, attempts: tried }, why)
    : {
        ...entry,
        state: 'pending',
        attempts: tried,
        notBefore: addSeconds(now, pauseSeconds(tried)),
        lastError: why,
      };
};
