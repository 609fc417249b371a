/** Evidence of a case that is needed as proof cannot be destroyed, by whoever may delete, where the blobs can be locked. */

import type { Case } from '../../shared/case/case.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Key, Ports } from '../../shared/ports.ts';
import type { ContractHoldings } from '../../shared/report/privacy/holdings.ts';
import { caseKeptUntil } from '../../shared/report/privacy/terms.ts';
import { urlHash } from '../../shared/report/restrict.ts';
import { lockDays } from '../../shared/store/schema.ts';
import { keys } from '../../shared/table.ts';
import { addSeconds, type Iso, parseIso } from '../../shared/time.ts';

const secondsPerDay = 86_400;

/** What was locked for a case, so that a tick asks the store only where something changed. `files`: how many. */
type Locked = { readonly until: Iso; readonly files: number };
const lockKey = (id: string): Key => ({ pk: keys.case(id).pk, sk: 'lock' });

/** Open, or its proof may still be asked for. */
export const isNeeded = (value: Case, policy: Policy, now: Iso): boolean =>
  (caseKeptUntil(value, policy) ?? now) >= now;

/** What the addresses that a case noticed are called in keys: `evidence/<site>/<visit>/<this>/…`. */
export const pagesOf = ({ noticed }: Case): readonly string[] => noticed.map(({ url }) => urlHash(url).slice(0, 32));

/** As the key says, see pagesOf. */
export const pageOfKey = (key: string): string => key.split('/')[3] ?? '';

/**
 * Locks go on for `lockDays` whole days and are renewed at their half while the case is needed, and at once when evidence came in.
 * A later call never asks for an earlier end, which governance mode would refuse.
 */
export const lockEvidence = async (
  { cases, sites }: ContractHoldings,
  policy: Policy,
  now: Iso,
  { records, blobs }: Pick<Ports, 'records' | 'blobs'>,
): Promise<number> => {
  if (blobs.lock === undefined) return 0;
  const until = addSeconds(parseIso(`${now.slice(0, 10)}T00:00:00Z`), lockDays * secondsPerDay);
  const half = addSeconds(now, (lockDays * secondsPerDay) / 2);
  let locked = 0;
  for (const { value } of cases.filter((each) => isNeeded(each.value, policy, now))) {
    const pages = new Set(pagesOf(value));
    const files = sites
      .flatMap((site) => site.blobs)
      .filter((key) => key.startsWith('evidence/') && pages.has(pageOfKey(key)));
    const row = await records.get(lockKey(value.id));
    const last = row?.body as Locked | undefined;
    if (files.length === (last?.files ?? 0) && (files.length === 0 || (last?.until ?? now) > half)) continue;
    for (const key of files) await blobs.lock(key, until);
    const body: Locked = { until, files: files.length };
    const done = row === undefined ? ('absent' as const) : { rev: row.rev };
    await records.transact([{ put: { ...lockKey(value.id), body }, if: done }]);
    locked += files.length;
  }
  return locked;
};
