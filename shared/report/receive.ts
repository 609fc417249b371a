/**
 * Takes a notice in: whose site it is, whether it is new, and what it sets going, in one transaction. A notice makes work, and
 * restricts nobody.
 *
 *   hosted                    → received → looking → in-review → closed (confirmed, no-breach, gone)
 *   abuse of children         → closed, passed on: a restricted task instead
 *   not hosted, not ours, …   → closed at once, and the notifier is told
 */
import { trailWrites } from '../audit/trail.ts';
import type { Effect, MessageFacts, OutboxEntry } from '../case/outbox.ts';
import { RetryLater } from '../errors.ts';
import type { Policy } from '../policy/policy.ts';
import type { Ports, Write } from '../ports.ts';
import {
  type NotifierRecord,
  notifierHash,
  type Report,
  type ReportedSite,
  type ReportGiven,
  type ReportOutcome,
  reportedHash,
} from '../review/report.ts';
import { bodyOf, keys, rows } from '../table.ts';
import { type Iso, toIso } from '../time.ts';
import { hostedIn, underOwnNames, undotted } from './hosted.ts';
import { restrictWrites } from './restrict.ts';

export type Received =
  | { readonly kind: 'taken'; readonly report: Report }
  /** The same form once more. */
  | { readonly kind: 'known'; readonly report: Report }
  | { readonly kind: 'too-many' };
type IntakePorts = Pick<Ports, 'records' | 'queues' | 'now' | 'newId' | 'log'>;

const attempts = 5;

export const pending = (id: string, effect: Effect, at: Iso): OutboxEntry => ({
  id,
  effect,
  createdAt: at,
  state: 'pending',
  attempts: 0,
  notBefore: at,
});
/** A mail to the notifier; nothing where nobody gave a name. */
export const tellNotifier = (
  report: Report,
  what: 'report-receipt' | 'report-outcome',
  facts: MessageFacts,
  at: Iso,
): readonly OutboxEntry[] => {
  if (report.notifier === undefined) return [];
  const notice = `${report.id}.${what === 'report-receipt' ? 'r1' : 'r2'}`;
  return [pending(notice, { kind: 'message', about: report.id, notice, what, to: report.notifier, facts }, at)];
};

/** What a notice says of its addresses to the notifier: those that are not ours stand apart, so that nothing else is said of them. */
export const addressesIn = (urls: readonly string[], notHosted: readonly string[] = []): MessageFacts =>
  notHosted.length === 0 ? { urls } : { urls: urls.filter((url) => !notHosted.includes(url)), notHosted };

/** The hosted addresses that this notifier has not reported yet, or whose report is closed, and the hash of each. */
const newHashes = async (
  { notifier, category }: ReportGiven,
  hosted: readonly ReportedSite[],
  { records }: IntakePorts,
): Promise<ReadonlyMap<string, string>> => {
  const urls = hosted.flatMap((place) => place.urls);
  const hashes = urls.map((url) => [url, reportedHash(notifier?.email, category, url)] as const);
  const known = await Promise.all(hashes.map(([, hash]) => records.get(keys.reported(hash))));
  return new Map(hashes.filter((_, at) => known[at] === undefined));
};
const onlyOf = (sites: readonly ReportedSite[], wanted: ReadonlyMap<string, string>): readonly ReportedSite[] =>
  sites
    .map(({ site, urls }) => ({ site, urls: urls.filter((url) => wanted.has(url)) }))
    .filter(({ urls }) => urls.length > 0);

const hostsOf = (urls: readonly string[]): readonly string[] => [...new Set(urls.map((url) => new URL(url).hostname))];

const counted = (before: NotifierRecord | undefined, email: string, day: string): NotifierRecord => ({
  ...(before ?? { email, reports: 0, unfounded: 0 }),
  day,
  today: before?.day === day ? before.today + 1 : 1,
  reports: (before?.reports ?? 0) + 1,
});

const closedAtOnce = (
  given: ReportGiven,
  sites: readonly ReportedSite[],
  isNew: boolean,
  suspended: boolean,
): ReportOutcome | undefined => {
  if (given.category === undefined) return 'not-ours-to-judge';
  if (sites.length === 0) return 'not-hosted';
  if (given.category === 'child-abuse') return 'passed-on';
  if (suspended) return 'suspended';
  return isNew ? undefined : 'duplicate';
};

/** `number` is what tells this notice from others, 26 characters: the form's own, or made from the message. */
export const receiveReport = async (
  told: ReportGiven,
  number: string,
  ports: IntakePorts,
  policy: Policy,
): Promise<Received> => {
  const { records } = ports;
  const given: ReportGiven = { ...told, urls: undotted(told.urls) };
  const id = `rp-${number}`;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const at = toIso(ports.now());
    const before = await records.get(keys.report(id));
    if (before !== undefined) return { kind: 'known', report: bodyOf<Report>(before) };
    const notifierId = given.notifier && notifierHash(given.notifier.email);
    const notifierRow = notifierId === undefined ? undefined : await records.get(keys.notifier(notifierId));
    const notifier = notifierRow && bodyOf<NotifierRecord>(notifierRow);
    const day = at.slice(0, 10);
    const passesOn = given.category === 'child-abuse';
    // A child may depend on it: such a report is never turned away.
    if (!passesOn && notifier?.day === day && notifier.today >= policy.reports.perDay) return { kind: 'too-many' };
    const suspension =
      notifier?.suspended !== undefined && notifier.suspended.until > at ? notifier.suspended : undefined;
    const found = await hostedIn(given.urls, records);
    const hosted = found.sites.map(({ site, urls }) => ({ site: site.host, urls }));
    const fresh = await newHashes(given, hosted, ports);
    const sites = onlyOf(hosted, fresh);
    const outcome = closedAtOnce(given, hosted, fresh.size > 0, suspension !== undefined);
    const open = outcome === undefined;
    // Where nothing is hosted, the outcome says it of all.
    const notHosted = hosted.length === 0 ? [] : found.notHosted;
    const report: Report = {
      ...given,
      // Of the abuse of children, only the restricted task knows the addresses.
      ...(passesOn ? { urls: [], reasons: '' } : {}),
      id,
      receivedAt: at,
      ...(notifierId === undefined ? {} : { notifierId }),
      sites: passesOn ? [] : sites,
      ...(passesOn || notHosted.length === 0 ? {} : { notHosted }),
      ...(outcome === undefined ? { state: 'received' } : { state: 'closed', outcome, closedAt: at }),
    };
    // Of that, the notifier hears of names without a page.
    const addresses = addressesIn(report.urls, passesOn ? hostsOf(notHosted) : notHosted);
    const entries = [
      ...(open
        ? tellNotifier(report, 'report-receipt', { ...addresses, reasons: report.reasons }, at)
        : tellNotifier(report, 'report-outcome', { outcome, ...addresses, at: suspension?.until ?? at }, at)),
      ...(open ? [pending(`${id}.look`, { kind: 'report', about: id }, at)] : []),
    ];
    const fact = { at, who: 'notifier', what: 'received', policyVersion: policy.version } as const;
    const writes: readonly Write[] = [
      { put: rows.report(report), if: 'absent' },
      ...(notifierId === undefined || given.notifier === undefined
        ? []
        : [
            {
              put: rows.notifier(notifierId, counted(notifier, given.notifier.email, day)),
              if: notifierRow === undefined ? 'absent' : { rev: notifierRow.rev },
            } as const,
          ]),
      ...(open
        ? [...fresh.values()].map(
            (hash): Write => ({ put: { ...keys.reported(hash), body: { report: id } }, if: 'absent' }),
          )
        : []),
      ...entries.map((entry): Write => ({ put: rows.outbox(entry), if: 'absent' })),
      ...(await trailWrites(
        id,
        { ...fact, data: { channel: given.channel, outcome: outcome ?? '', addresses: given.urls.length } },
        records,
      )),
      ...(outcome === 'passed-on'
        ? await restrictWrites(
            {
              id: `rt-${number}`,
              sites: found.sites.map(({ site, urls }) => ({ site: site.host, urls: underOwnNames(site, urls) })),
              source: 'report',
              by: id,
              ...(given.reference ? { note: given.reference } : {}),
            },
            { records, at },
            policy,
          )
        : []),
    ];
    if ((await records.transact(writes)).ok) {
      ports.log('info', 'report.received', { report: id, channel: given.channel, outcome: outcome ?? '' });
      return { kind: 'taken', report };
    }
  }
  throw new RetryLater(`report ${id} could not be taken in`, { retryInSeconds: 2 });
};
