/** Evidence of a case that is needed as proof cannot be destroyed, by whoever may delete, where the blobs can be locked. */

import type { Case } from '../../case/case.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Blobs, Key, Ports } from '../../ports.ts';
import { keys } from '../../table.ts';
import { addSeconds, type Iso, parseIso } from '../../time.ts';
import { urlHash } from '../restrict.ts';
import { allBlobs, type ContractHoldings } from './holdings.ts';
import { caseKeptUntil } from './terms.ts';

const secondsPerDay = 86_400;

/** What was locked for a case, so that the store is asked only where something changed. `files`: how many. */
type Locked = { readonly until: Iso; readonly files: number };
const lockKey = (id: string): Key => ({ pk: keys.case(id).pk, sk: 'lock' });
type LockPorts = Pick<Ports, 'records' | 'blobs'>;

/** Open, or its proof may still be asked for. */
export const isNeeded = (value: Case, policy: Policy, now: Iso): boolean =>
  (caseKeptUntil(value, policy) ?? now) >= now;

/** What the addresses that a case noticed are called in keys: `evidence/<site>/<visit>/<this>/…`. */
export const pagesOf = ({ noticed }: Pick<Case, 'noticed'>): readonly string[] =>
  noticed.map(({ url }) => urlHash(url).slice(0, 32));

/** As the key says, see pagesOf. */
export const pageOfKey = (key: string): string => key.split('/')[3] ?? '';

const evidenceOf = (value: Case, found: readonly string[]): readonly string[] => {
  const pages = new Set(pagesOf(value));
  return found.filter((key) => key.startsWith('evidence/') && pages.has(pageOfKey(key)));
};

/** `days`: what the stack also knows as the days that superseded versions stay, see lockDays of shared/store/schema.ts. */
const untilOf = (now: Iso, days: number): Iso =>
  addSeconds(parseIso(`${now.slice(0, 10)}T00:00:00Z`), days * secondsPerDay);

/**
 * Locks go on for `days` whole days and are renewed at their half while the case is needed, and at once when evidence came in.
 * A later call never asks for an earlier end, which governance mode would refuse. Answers how many files were locked.
 */
const lockFiles = async (
  value: Case,
  files: readonly string[],
  now: Iso,
  { records, blobs }: LockPorts,
  days: number,
): Promise<number> => {
  if (blobs.lock === undefined) return 0;
  const until = untilOf(now, days);
  const half = addSeconds(now, (days * secondsPerDay) / 2);
  const row = await records.get(lockKey(value.id));
  const last = row?.body as Locked | undefined;
  if (files.length === (last?.files ?? 0) && (files.length === 0 || (last?.until ?? now) > half)) return 0;
  for (const key of files) await blobs.lock(key, until);
  const body: Locked = { until, files: files.length };
  const done = row === undefined ? ('absent' as const) : { rev: row.rev };
  await records.transact([{ put: { ...lockKey(value.id), body }, if: done }]);
  return files.length;
};

/** What the tick that forgets must leave, and renews. */
export const lockEvidence = async (
  { cases, sites }: ContractHoldings,
  policy: Policy,
  now: Iso,
  ports: LockPorts,
  days: number,
): Promise<number> => {
  const found = sites.flatMap((site) => site.blobs);
  let locked = 0;
  for (const { value } of cases.filter((each) => isNeeded(each.value, policy, now)))
    locked += await lockFiles(value, evidenceOf(value, found), now, ports, days);
  return locked;
};

/** Of one case, at the moment that it is opened or takes another flag in. It notes nothing: the tick finds out, and asks once more. */
export const lockCase = async (value: Case, now: Iso, blobs: Blobs, days: number): Promise<number> => {
  if (blobs.lock === undefined) return 0;
  const sites = new Set(value.noticed.map(({ site }) => site));
  const found = await Promise.all([...sites].map((site) => allBlobs(blobs, `evidence/${site}/`)));
  const files = evidenceOf(value, found.flat());
  for (const key of files) await blobs.lock(key, untilOf(now, days));
  return files.length;
};
