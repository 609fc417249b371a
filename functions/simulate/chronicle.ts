/** What became of each case, read off what was written, transaction by transaction, and replayed beside it. */
import { type AuditEntry, genesis, goesOn } from '../../shared/audit/chain.ts';
import type { Case } from '../../shared/case/case.ts';
import type { CaseEvent } from '../../shared/case/event.ts';
import { evolve } from '../../shared/case/evolve.ts';
import type { Write } from '../../shared/ports.ts';
import type { Iso } from '../../shared/time.ts';

export type Happened = {
  /** 1, 2, 3 … */
  readonly seq: number;
  /** By the clock of the machine that wrote it. */
  readonly at: Iso;
  readonly who: string;
  readonly event: CaseEvent;
  /** By the world's clock, in milliseconds. */
  readonly realAt: number;
};
export type Chronicle = {
  readonly id: string;
  /** Only ever added to. */
  readonly events: Happened[];
  readonly trail: AuditEntry[];
  /** As stored. */
  value: Case;
};
/** One transaction that changed a case. */
export type Commit = {
  readonly chronicle: Chronicle;
  readonly before: Case | undefined;
  readonly fresh: readonly Happened[];
  /** What is wrong with its audit entries. */
  readonly fault: string | undefined;
};

/** Whether two values say the same as JSON. */
export const same = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((item, place) => same(item, b[place]));
  }
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const name of Object.keys(one)) if (!same(one[name], other[name])) return false;
  for (const name of Object.keys(other)) if (other[name] !== undefined && one[name] === undefined) return false;
  return true;
};

const eventOf = ({ what, data }: AuditEntry): CaseEvent =>
  ({ type: what, ...(data as object) }) as unknown as CaseEvent;

const replay = (start: Case | undefined, entries: readonly AuditEntry[]): Case | string => {
  try {
    const end = entries.reduce<Case | undefined>((value, entry) => evolve(value, eventOf(entry)), start);
    return end ?? 'a case was written without an audit entry';
  } catch (error) {
    return `the audit trail cannot be replayed: ${String(error)}`;
  }
};

/** The entries must go on where the trail ended, hash to what they say, and lead to the very case that was written with them. */
const faultOf = (
  id: string,
  before: Chronicle | undefined,
  entries: readonly AuditEntry[],
  value: Case,
): string | undefined => {
  let previous = before?.trail.at(-1)?.hash ?? genesis;
  let seq = before?.trail.length ?? 0;
  for (const entry of entries) {
    seq += 1;
    if (entry.seq !== seq) return `audit entry ${entry.seq} stands where ${seq} should`;
    if (!goesOn(id, entry, previous)) return `audit entry ${entry.seq} does not hash to what it says`;
    if (entry.who === '' || entry.policyVersion === '')
      return `audit entry ${entry.seq} does not say who or by which policy`;
    previous = entry.hash;
  }
  if (value.version !== seq) return `the case says version ${value.version}, its trail has ${seq} entries`;
  const replayed = replay(before?.value, entries);
  if (typeof replayed === 'string') return replayed;
  return same(replayed, value) ? undefined : 'the case is not what its audit trail leads to';
};

/** `undefined` where the transaction changed no case. */
export const record = (
  chronicles: Map<string, Chronicle>,
  writes: readonly Write[],
  realAt: number,
): Commit | undefined => {
  let id: string | undefined;
  let value: Case | undefined;
  const entries: AuditEntry[] = [];
  for (const write of writes) {
    if (!('put' in write) || !write.put.pk.startsWith('case#')) continue;
    if (write.put.sk === 'case') value = write.put.body as Case;
    else if (write.put.sk.startsWith('audit#')) entries.push(write.put.body as AuditEntry);
    else continue;
    id = write.put.pk.slice('case#'.length);
  }
  if (id === undefined) return undefined;
  const known = chronicles.get(id);
  const after = value ?? known?.value;
  if (after === undefined) return undefined;
  const before = known?.value;
  const fault =
    value === undefined ? 'audit entries were written without their case' : faultOf(id, known, entries, value);
  const fresh = entries.map((entry): Happened => {
    return { seq: entry.seq, at: entry.at, who: entry.who, event: eventOf(entry), realAt };
  });
  const chronicle = known ?? { id, events: [], trail: [], value: after };
  chronicle.events.push(...fresh);
  chronicle.trail.push(...entries);
  chronicle.value = after;
  chronicles.set(id, chronicle);
  return { chronicle, before, fresh, fault };
};
