/** What one decision writes besides the case itself: audit, outbox, contract, flags, and the pointer to the open case. */
import { type AuditEntry, chain, genesis } from '../../shared/audit/chain.ts';
import { nextWorkingHour } from '../../shared/calendar/working-hours.ts';
import type { Case } from '../../shared/case/case.ts';
import type { Context } from '../../shared/case/context.ts';
import type { Decided } from '../../shared/case/decide.ts';
import { effectsOf } from '../../shared/case/effects.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import { flagAfter } from '../../shared/case/flag-outcome.ts';
import type { Effect, OutboxEntry } from '../../shared/case/outbox.ts';
import { type Strike, strikeAfter } from '../../shared/case/strikes.ts';
import type { Json, Ports, Write } from '../../shared/ports.ts';
import type { Flag } from '../../shared/review/flag.ts';
import type { Contract } from '../../shared/site/inventory.ts';
import { bodyOf, keys, type NewRow, rows } from '../../shared/table.ts';
import type { Iso } from '../../shared/time.ts';
import { type Loaded, loadPointer } from './load.ts';

export const put = (row: NewRow<unknown>, rev: number | undefined): Write => ({
  put: row,
  if: rev === undefined ? 'absent' : { rev },
});

export const auditWrites = async (
  loaded: Loaded,
  decided: Decided,
  who: string,
  at: Iso,
  ports: Ports,
): Promise<Write[]> => {
  const version = loaded.value?.version ?? 0;
  // Every event is an entry, so the last one has the number of the version.
  const last = version === 0 ? undefined : await ports.records.get(keys.audit(loaded.id, version));
  let previous = last === undefined ? genesis : bodyOf<AuditEntry>(last).hash;
  let seq = version;
  return decided.events.map((event): Write => {
    seq += 1;
    const { type, ...data } = event;
    const policyVersion = decided.value.policyVersion;
    const entry = chain(loaded.id, { seq, at, who, what: type, data: data as Json, policyVersion }, previous);
    previous = entry.hash;
    return put(rows.audit(loaded.id, entry), undefined);
  });
};

/** Notices and letters wait for working hours; everything else goes at once. */
const notBefore = (effect: Effect, context: Context): Iso =>
  (effect.kind === 'mail' &&
    (effect.what === 'round' || effect.what === 'dispute-stands' || effect.what === 'reseller-copy')) ||
  effect.kind === 'letter'
    ? nextWorkingHour(context.now, context.policy.sendWindow, context.calendar)
    : effect.kind === 'recheck' && effect.notBefore !== undefined
      ? effect.notBefore
      : context.now;

export const outboxEntries = ({ events, steps, value }: Decided, context: Context): readonly OutboxEntry[] =>
  events.flatMap((event, place) =>
    effectsOf(steps[place] ?? value, event).map(
      ({ id, effect }): OutboxEntry => ({
        id,
        effect,
        createdAt: context.now,
        state: 'pending',
        attempts: 0,
        notBefore: notBefore(effect, context),
      }),
    ),
  );

const statusAfter = (event: CaseEvent): Contract['status'] | undefined => {
  switch (event.type) {
    case 'suspended':
      return 'suspended';
    case 'suspension-lifted':
      return 'active';
    case 'terminated':
      return 'terminated';
    case 'closed':
      return event.outcome === 'reinstated' ? 'active' : undefined;
  }
  return undefined;
};

/** The contract ends with a termination and comes back with a reinstatement; a suspension comes and goes. */
export const contractWrites = async (decided: Decided, ports: Ports): Promise<readonly Write[]> => {
  const status = decided.events.map(statusAfter).findLast((after) => after !== undefined);
  if (status === undefined) return [];
  const row = await ports.records.get(keys.contract(decided.value.contract));
  if (!row) return [];
  const { suspendedBy: _old, ...contract } = bodyOf<Contract>(row);
  const by = status === 'suspended' ? { suspendedBy: decided.value.id } : {};
  return [put(rows.contract({ ...contract, status, ...by }), row.rev)];
};

/** Most decisions have nothing to do with strikes, and read none. */
const touchesStrike = (event: CaseEvent): boolean =>
  event.type === 'opened' ||
  event.type === 'track-changed' ||
  event.type === 'closed' ||
  event.type === 'strike-taken-back';

export const strikeWrites = async ({ value, events }: Decided, now: Iso, ports: Ports): Promise<readonly Write[]> => {
  if (!events.some(touchesStrike)) return [];
  const key = keys.strike({ customer: value.customer, caseId: value.id });
  const row = await ports.records.get(key);
  const after = strikeAfter(row && bodyOf<Strike>(row), value, events, now);
  return after === undefined ? [] : [put({ ...key, body: after }, row?.rev)];
};

/** Since when the customer waits for us: by an answer that nobody has settled, or an appeal that nobody has decided. */
const waitingSince = (value: Case | undefined): Iso | undefined => {
  const open = value?.answers.find(({ status }) => status === 'open')?.receivedAt;
  if (open !== undefined || value?.state.kind !== 'terminated') return open;
  const { appeal } = value.state;
  return appeal?.decided === undefined ? appeal?.at : undefined;
};
/** Every page of the console counts the customers who wait for an answer, so they are listed apart. */
export const replyWrites = async (loaded: Loaded, { value }: Decided, ports: Ports): Promise<readonly Write[]> => {
  const [before, since] = [waitingSince(loaded.value), waitingSince(value)];
  if (before === since) return [];
  const row = await ports.records.get(keys.replied(value.id));
  if (since !== undefined) return [put(rows.replied(value, since), row?.rev)];
  return row === undefined ? [] : [{ delete: keys.replied(value.id), if: { rev: row.rev } }];
};

export const closingWrites = async (
  loaded: Loaded,
  decided: Decided,
  who: string,
  ports: Ports,
): Promise<readonly Write[]> => {
  const closed = decided.events.find((event) => event.type === 'closed');
  if (!closed) return [];
  const flags = await Promise.all(decided.value.flags.map((id) => ports.records.get(keys.flag(id))));
  const reason = closed.reason ?? closed.outcome;
  const flagWrites = flags.flatMap((row): readonly Write[] => {
    const flag = row && bodyOf<Flag>(row);
    if (flag?.state !== 'confirmed' || !row) return [];
    return [put(rows.flag(flagAfter(flag, closed.outcome, { by: who, at: closed.at, reason })), row.rev)];
  });
  const { contract, category } = decided.value;
  const pointer = loaded.pointer ?? (await loadPointer(ports, decided.value));
  if (pointer?.body.caseId !== loaded.id) return flagWrites;
  return [...flagWrites, put(rows.openCase(contract, category, { count: pointer.body.count }), pointer.rev)];
};

export const pointerWrites = (loaded: Loaded, decided: Decided): readonly Write[] => {
  if (loaded.value !== undefined) return [];
  const { contract, category, id } = decided.value;
  const count = (loaded.pointer?.body.count ?? 0) + 1;
  return [put(rows.openCase(contract, category, { caseId: id, count }), loaded.pointer?.rev)];
};
