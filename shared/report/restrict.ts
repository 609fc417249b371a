/**
 * Suspected child abuse material (design, 5.8): nothing is stored or shown but hash and address; no customer is written to; those
 * with the restricted role have a task at once, and the authority's address from the policy.
 *
 *   mark, hash list   → task + alert (one transaction) → the tick: block the address, then remove whatever was kept of it
 *   a stranger's word → the same task and alert        → the tick: block the address, withhold what is kept until the desk has spoken
 */
import { createHash } from 'node:crypto';
import { trailWrites } from '../audit/trail.ts';
import type { CaseMessage } from '../case/command.ts';
import type { Effect, OutboxEntry } from '../case/outbox.ts';
import type { Policy } from '../policy/policy.ts';
import type { Records, Write } from '../ports.ts';
import type { ReportedSite } from '../review/report.ts';
import { keys, type NewRow, rows } from '../table.ts';
import type { Iso } from '../time.ts';

export type RestrictedPage = {
  readonly site: string;
  readonly url: string;
  /** Of the page's bytes, where we had them. */
  readonly sha256?: string;
};
export type RestrictedTask = {
  /** `rt-` and 26 characters. */
  readonly id: string;
  readonly at: Iso;
  readonly source: 'reviewer' | 'report' | 'hash-list';
  /** The reviewer's name, the report's number, or the policy's version. */
  readonly by: string;
  readonly pages: readonly RestrictedPage[];
  /** The sender's own number. */
  readonly note?: string;
  /** The case that had been opened about it. */
  readonly caseId?: string;
  readonly state: 'open' | 'reported' | 'mistaken';
  /** Of what a stranger alleged: since when it is shown to nobody, and since when it is as it was again. */
  readonly withheldAt?: Iso;
  readonly returnedAt?: Iso;
  readonly purgedAt?: Iso;
  readonly done?: { readonly by: string; readonly at: Iso; readonly authority: string; readonly reference: string };
};
/** A stranger says so, and the desk has not spoken: nothing may be removed, and nothing shown. See functions/reports/withhold.ts. */
export const isAlleged = ({ source, state }: Pick<RestrictedTask, 'source' | 'state'>): boolean =>
  source === 'report' && state === 'open';
/** Of a site: SHA-256 of every address that must never be fetched, kept or shown again. */
export type RestrictedAddresses = { readonly hashes: readonly string[] };

export const urlHash = (url: string): string => createHash('sha256').update(url).digest('hex');
export const restrictedRow = (task: RestrictedTask): NewRow<RestrictedTask> => ({
  ...keys.restricted(task.id),
  body: task,
  index: { list: { pk: `restricted#${task.state}`, sk: `${task.at}#${task.id}` } },
});

/** So many are written to; more than a few people should not know. */
const mostAlerts = 5;

const alerts = (id: string, at: Iso, policy: Policy): readonly OutboxEntry[] =>
  policy.childProtection.alertTo.slice(0, mostAlerts).map((email, place) => {
    const notice = `${id}.a${place + 1}`;
    const effect: Effect = {
      kind: 'message',
      about: id,
      notice,
      what: 'restricted-alert',
      to: { name: '', email, language: 'en' },
      facts: {},
    };
    return { id: notice, effect, createdAt: at, state: 'pending', attempts: 0, notBefore: at };
  });

/** The case hears of it by its queue, as of everything. */
export const pendingCommand = (id: string, message: CaseMessage, at: Iso): OutboxEntry => ({
  id,
  effect: { kind: 'command', message },
  createdAt: at,
  state: 'pending',
  attempts: 0,
  notBefore: at,
});

export type Restriction = {
  readonly id: string;
  readonly sites: readonly Pick<ReportedSite, 'site' | 'urls'>[];
  readonly source: RestrictedTask['source'];
  readonly by: string;
  readonly note?: string;
  readonly caseId?: string;
  /** By address. */
  readonly sha256?: ReadonlyMap<string, string>;
};

/** The task, which is the order to purge, and its alert: at most eight writes of a transaction. */
export const restrictWrites = async (
  { id, sites, source, by, note, caseId, sha256 }: Restriction,
  { records, at }: { readonly records: Records; readonly at: Iso },
  policy: Policy,
): Promise<readonly Write[]> => {
  const pages = sites.flatMap(({ site, urls }) =>
    urls.map((url): RestrictedPage => {
      const known = sha256?.get(url);
      return { site, url, ...(known === undefined ? {} : { sha256: known }) };
    }),
  );
  const task: RestrictedTask = {
    id,
    at,
    source,
    by,
    pages,
    ...(note === undefined ? {} : { note }),
    ...(caseId === undefined ? {} : { caseId }),
    state: 'open',
  };
  const entry = `${id}.h`;
  const handOver =
    caseId === undefined ? [] : [pendingCommand(entry, { caseId, command: { type: 'hand-over', by, task: id } }, at)];
  const data = { source, pages: pages.map(({ url }) => urlHash(url)) };
  const fact = { at, who: by, what: 'restricted', data, policyVersion: policy.version } as const;
  return [
    { put: restrictedRow(task), if: 'absent' },
    ...[...alerts(id, at, policy), ...handOver].map((entry): Write => ({ put: rows.outbox(entry), if: 'absent' })),
    ...(await trailWrites(id, fact, records)),
  ];
};
