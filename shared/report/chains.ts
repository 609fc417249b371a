/** Checks the hash chain of every trail: each case, the switches, and whatever else keeps one. */
import { type AuditEntry, type ChainFault, verifyChain } from '../audit/chain.ts';
import type { TrailHead } from '../audit/trail.ts';
import type { Case, StateKind } from '../case/case.ts';
import { moves } from '../case/machine.ts';
import { switchCount, switchesScope } from '../case/switches.ts';
import type { Query, Records, Row } from '../ports.ts';

export type BrokenChain = ChainFault & { readonly scope: string };
export type ChainCheck = {
  readonly cases: number;
  readonly others: number;
  readonly entries: number;
  readonly broken: readonly BrokenChain[];
  /** It stopped at so many entries as it was given: there are more. */
  readonly partial: boolean;
};

async function* rowsOf(records: Records, query: Omit<Query, 'limit' | 'cursor'>): AsyncGenerator<Row, void, undefined> {
  let cursor: string | undefined;
  do {
    const page = await records.query({ ...query, limit: 500, ...(cursor === undefined ? {} : { cursor }) });
    yield* page.rows;
    cursor = page.cursor;
  } while (cursor !== undefined);
}
const trailAt = async (records: Records, pk: string, prefix: string): Promise<readonly AuditEntry[]> => {
  const entries: AuditEntry[] = [];
  for await (const { body } of rowsOf(records, { index: 'table', pk, prefix })) entries.push(body as AuditEntry);
  return entries;
};

type Trail = { readonly scope: string; readonly entries: readonly AuditEntry[]; readonly length: number };
/** Undefined: nothing keeps a trail under that name. */
export const trailOf = async (records: Records, scope: string): Promise<Trail | undefined> => {
  if (scope === switchesScope) {
    const entries = await trailAt(records, 'system', 'switch#');
    return { scope, entries, length: await switchCount(records) };
  }
  const value = (await records.get({ pk: `case#${scope}`, sk: 'case' }))?.body as Case | undefined;
  if (value !== undefined)
    return { scope, entries: await trailAt(records, `case#${scope}`, 'audit#'), length: value.version };
  const head = (await records.get({ pk: `trail#${scope}`, sk: 'head' }))?.body as TrailHead | undefined;
  return head && { scope, entries: await trailAt(records, `trail#${scope}`, 'audit#'), length: head.length };
};

async function* scopes(records: Records): AsyncGenerator<readonly ['case' | 'other', string], void, undefined> {
  for (const kind of Object.keys(moves) as StateKind[])
    for await (const { body } of rowsOf(records, { index: 'list', pk: `cases#${kind}` }))
      yield ['case', (body as Case).id];
  yield ['other', switchesScope];
  for await (const { body } of rowsOf(records, { index: 'list', pk: 'trails' }))
    yield ['other', (body as TrailHead).scope];
}

/** `most`: how many entries are read before it says that it saw a part. */
export const checkChains = async (records: Records, most = Number.POSITIVE_INFINITY): Promise<ChainCheck> => {
  const counts = { cases: 0, others: 0, entries: 0 };
  const broken: BrokenChain[] = [];
  for await (const [kind, scope] of scopes(records)) {
    if (counts.entries >= most) return { ...counts, broken, partial: true };
    const trail = await trailOf(records, scope);
    if (trail === undefined) continue;
    // Nobody has ever thrown a switch: there is no chain to speak of.
    if (kind === 'case') counts.cases += 1;
    else if (trail.length > 0 || trail.entries.length > 0) counts.others += 1;
    counts.entries += trail.entries.length;
    const fault = verifyChain(scope, trail.entries, trail.length);
    if (fault !== undefined) broken.push({ scope, ...fault });
  }
  return { ...counts, broken, partial: false };
};
