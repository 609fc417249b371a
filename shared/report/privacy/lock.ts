/** Evidence of a case that is needed as proof cannot be destroyed, by whoever may delete, where the blobs can be locked. */
import type { Case } from '../../case/case.ts';
import { readWarcName } from '../../crawl/warc-name.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Blobs, Key, Ports } from '../../ports.ts';
import type { Noticed } from '../../review/noticed.ts';
import { keys } from '../../table.ts';
import { addSeconds, type Iso, parseIso } from '../../time.ts';
import { urlHash } from '../restrict.ts';
import { allBlobs, type ContractHoldings, type CustomerHoldings } from './holdings.ts';
import { caseKeptUntil } from './terms.ts';

const secondsPerDay = 86_400;

/** What was locked for a case, so that the store is asked only where something changed. `files`: how many. */
type Locked = { readonly until: Iso; readonly files: number };
const ofCase = (id: string): Key => ({ pk: keys.case(id).pk, sk: 'lock' });
const ofHeld = (customer: string): Key => ({ pk: keys.customer(customer).pk, sk: 'lock' });
type LockPorts = Pick<Ports, 'records' | 'blobs'>;

/** Open, or its proof may still be asked for. */
export const isNeeded = (value: Case, policy: Policy, now: Iso): boolean =>
  (caseKeptUntil(value, policy) ?? now) >= now;

const nameOf = (url: string): string => urlHash(url).slice(0, 32);
/** What the addresses that a case noticed are called in keys: `evidence/<site>/<visit>/<this>/…`. */
export const pagesOf = ({ noticed }: { readonly noticed: readonly Pick<Noticed, 'url'>[] }): readonly string[] =>
  noticed.map(({ url }) => nameOf(url));

/** As the key says, see pagesOf. */
export const pageOfKey = (key: string): string => key.split('/')[3] ?? '';

const evidenceOf = (value: Parameters<typeof pagesOf>[0], found: readonly string[]): readonly string[] => {
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
  place: Key,
  files: readonly string[],
  now: Iso,
  { records, blobs }: LockPorts,
  days: number,
): Promise<number> => {
  if (blobs.lock === undefined) return 0;
  const until = untilOf(now, days);
  const half = addSeconds(now, (days * secondsPerDay) / 2);
  const row = await records.get(place);
  const last = row?.body as Locked | undefined;
  if (files.length === (last?.files ?? 0) && (files.length === 0 || (last?.until ?? now) > half)) return 0;
  for (const key of files) await blobs.lock(key, until);
  const body: Locked = { until, files: files.length };
  const done = row === undefined ? ('absent' as const) : { rev: row.rev };
  await records.transact([{ put: { ...place, body }, if: done }]);
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
    locked += await lockFiles(ofCase(value.id), evidenceOf(value, found), now, ports, days);
  return locked;
};

/** All evidence of a customer of whom nothing may be deleted: neither the tick nor the store forgets any of it. */
export const lockHeld = (
  { customer, contracts }: CustomerHoldings,
  now: Iso,
  ports: LockPorts,
  days: number,
): Promise<number> => {
  const found = contracts.flatMap(({ sites }) => sites.flatMap((site) => site.blobs));
  const files = found.filter((key) => key.startsWith('evidence/'));
  return lockFiles(ofHeld(customer.id), files, now, ports, days);
};

/** Of evidence that was kept: how many files are locked, and the addresses of which nothing is there any more. */
export type Secured = { readonly locked: number; readonly left: number; readonly gone: readonly string[] };
/**
 * Before a case opens on these pages, or takes them in: from then on nothing forgets their evidence by itself. It notes nothing: the
 * tick finds out, and asks once more. `left`: pages with a record that is there, on whatever host.
 */
export const lockNoticed = async (
  noticed: readonly Noticed[],
  now: Iso,
  blobs: Blobs,
  days: number,
): Promise<Secured> => {
  const sites = [...new Set(noticed.map(({ site }) => site))];
  const found = await Promise.all(sites.map((site) => allBlobs(blobs, `evidence/${site}/`)));
  const files = evidenceOf({ noticed }, found.flat());
  const there: string[] = [];
  for (const key of files) if ((await blobs.lock?.(key, untilOf(now, days))) !== 'gone') there.push(key);
  const recorded = new Set(there.filter((key) => readWarcName(key) !== undefined).map(pageOfKey));
  const isLeft = ({ url }: Noticed): boolean => recorded.has(nameOf(url));
  return {
    locked: blobs.lock === undefined ? 0 : there.length,
    left: noticed.filter(isLeft).length,
    gone: noticed.filter((page) => page.evidenceAt !== undefined && !isLeft(page)).map(({ url }) => url),
  };
};
