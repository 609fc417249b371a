/** Like flags: found by their lines, decided together, and put back while that may be undone. */
import type { OutboxEntry } from '../../shared/case/outbox.ts';
import type { Records, Write } from '../../shared/ports.ts';
import {
  type Bulk,
  type BulkAction,
  type BulkOutcome,
  entryIdOf,
  madeBy,
  mostTogether,
  planned,
  undo,
} from '../../shared/review/bulk.ts';
import { review } from '../../shared/review/decide.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { type FlagLine, flagWrites, printsOf } from '../../shared/review/line.ts';
import { bodyOf, keys, rows } from '../../shared/table.ts';
import { type Iso, toIso } from '../../shared/time.ts';
import type { Desk } from './desk.ts';
import { concernedBy, waitingEntry } from './flag-act.ts';
import { readFlag, type Stored } from './records.ts';

const mostSimilar = 200;
const attempts = 3;

export type Similar = {
  /** Waiting flags of the category whose strongest page shows the same; without the flag itself. */
  readonly lines: readonly FlagLine[];
  /** Those that say the same and nothing else on all of their pages. */
  readonly alike: readonly FlagLine[];
  /** There are more than were read. */
  readonly more: boolean;
};
export const similarTo = async ({ ports }: Desk, flag: Flag): Promise<Similar> => {
  const print = flag.pages[0]?.fingerprint;
  if (print === undefined) return { lines: [], alike: [], more: false };
  const page = await ports.records.query({
    index: 'owner',
    pk: `like#${flag.category}#${print}`,
    limit: mostSimilar,
  });
  const lines = page.rows.map((row) => bodyOf<FlagLine>(row)).filter(({ id }) => id !== flag.id);
  const prints = printsOf(flag);
  return { lines, alike: lines.filter((line) => line.prints === prints), more: page.cursor !== undefined };
};

export const readBulk = async ({ ports }: Desk, id: string): Promise<Stored<Bulk> | undefined> => {
  const row = await ports.records.get(keys.bulk(id));
  return row && { value: bodyOf<Bulk>(row), rev: row.rev };
};

type Asked = {
  readonly by: string;
  readonly action: BulkAction;
  /** What every flag must still say, as the preview showed it. */
  readonly prints: string;
  readonly flags: readonly string[];
};

const decideOne = async (desk: Desk, bulk: Bulk, asked: Asked, id: string): Promise<BulkOutcome> => {
  const { ports, policy } = desk;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await readFlag(ports.records, id);
    if (found === undefined) return 'gone';
    if (printsOf(found.value) !== asked.prints) return 'changed';
    const action =
      asked.action.type === 'confirm'
        ? { ...asked.action, concerned: await concernedBy(desk, found.value) }
        : asked.action;
    const together = { bulk: bulk.id, until: bulk.until };
    const decided = review(found.value, action, { now: bulk.at, by: bulk.by, policy, together });
    if (!decided.ok) return 'refused';
    const { flag, effects } = decided.value;
    const entries = effects.map((effect) => waitingEntry(effect, bulk, id));
    const written = await ports.records.transact([
      ...flagWrites(flag, found),
      ...entries.map((entry): Write => ({ put: rows.outbox(entry), if: 'absent' })),
    ]);
    if (written.ok) return 'done';
  }
  return 'changed';
};

/** The record comes first: whatever a crash leaves decided can be found and undone by it. */
export const decideTogether = async (desk: Desk, asked: Asked): Promise<Bulk> => {
  const { by, action, flags } = asked;
  const { ports, policy } = desk;
  const at = toIso(ports.now());
  const chosen = [...new Set(flags)].slice(0, mostTogether);
  const sites = new Map<string, string>();
  for (const id of chosen) sites.set(id, (await readFlag(ports.records, id))?.value.site ?? '');
  const plan = planned(
    { id: ports.newId(), by, at, action },
    policy.undoMinutes,
    chosen.map((id) => ({ id, site: sites.get(id) ?? '' })),
  );
  const key = keys.bulk(plan.id);
  await ports.records.transact([{ put: { ...key, body: plan }, if: 'absent' }]);
  const outcomes: Bulk['flags'][number][] = [];
  for (const flag of plan.flags) {
    outcomes.push({ ...flag, outcome: await decideOne(desk, plan, asked, flag.id) });
  }
  const done: Bulk = { ...plan, flags: outcomes };
  await ports.records.transact([{ put: { ...key, body: done }, if: { rev: 1 } }]);
  return done;
};

/** The flag as it waits again, and what takes back that a case would open. Undefined: that is on its way, or nothing to undo. */
export const undoing = async (
  records: Records,
  flag: Flag,
  by: string,
  at: Iso,
): Promise<{ readonly value: Flag; readonly writes: readonly Write[] } | undefined> => {
  const bulk = flag.state === 'confirmed' || flag.state === 'dismissed' ? flag.decision.bulk : undefined;
  const undone = bulk === undefined ? undefined : undo(flag, bulk, by, at);
  if (bulk === undefined || !undone?.ok) return undefined;
  if (flag.state === 'dismissed') return { value: undone.value, writes: [] };
  const key = keys.outbox(entryIdOf(bulk, flag.id));
  const entry = await records.get(key);
  if (entry === undefined || bodyOf<OutboxEntry>(entry).state !== 'pending') return undefined;
  return { value: undone.value, writes: [{ delete: key, if: { rev: entry.rev } }] };
};

const undoOne = async ({ ports }: Desk, bulk: Bulk, id: string, by: string, at: Iso): Promise<BulkOutcome> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = await readFlag(ports.records, id);
    if (found === undefined) return 'gone';
    if (!madeBy(bulk.id, found.value)) return 'changed';
    const back = await undoing(ports.records, found.value, by, at);
    if (back === undefined) return 'late';
    const written = await ports.records.transact([...flagWrites(back.value, found), ...back.writes]);
    if (written.ok) return 'back';
  }
  return 'changed';
};

/** Puts back whatever this bulk decided and nobody has decided since. Undefined: there is no such bulk, or its time is over. */
export const undoTogether = async (desk: Desk, id: string, by: string): Promise<Bulk | undefined> => {
  const { ports } = desk;
  const held = await readBulk(desk, id);
  const at = toIso(ports.now());
  if (held === undefined || at >= held.value.until) return undefined;
  if (held.value.undone !== undefined) return held.value;
  const flags: Bulk['flags'][number][] = [];
  for (const flag of held.value.flags) {
    flags.push(flag.outcome === 'done' ? { ...flag, outcome: await undoOne(desk, held.value, flag.id, by, at) } : flag);
  }
  const after: Bulk = { ...held.value, flags, undone: { by, at } };
  await ports.records.transact([{ put: { ...keys.bulk(id), body: after }, if: { rev: held.rev } }]);
  return after;
};
