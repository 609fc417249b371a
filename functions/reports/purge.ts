/**
 * Removes whatever was kept of restricted pages. First their hashes are taken from the evidence and the address is blocked, so that no
 * crawl brings it back; then flags, evidence and what the crawler remembers of the site go. Each step may be repeated.
 */

import type { InboundMail } from '../../shared/answer/inbound-mail.ts';
import { type AuditEntry, redactedForm } from '../../shared/audit/chain.ts';
import type { Case } from '../../shared/case/case.ts';
import type { OutboxEntry } from '../../shared/case/outbox.ts';
import { uploadsOf } from '../../shared/case/uploads.ts';
import { keptPrefix } from '../../shared/detect/kept-page.ts';
import { picturesKey } from '../../shared/detect/pictures/memory.ts';
import { RetryLater } from '../../shared/errors.ts';
import { lettersOf } from '../../shared/notice/kept.ts';
import { categories } from '../../shared/policy/policy.ts';
import type { Ports, Write } from '../../shared/ports.ts';
import { allRows } from '../../shared/report/privacy/holdings.ts';
import { type RestrictedTask, urlHash } from '../../shared/report/restrict.ts';
import { withoutPages } from '../../shared/report/strip.ts';
import { flagId } from '../../shared/review/fingerprint.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { flagDeletes, flagWrites } from '../../shared/review/line.ts';
import { bodyOf, keys, rows } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import { changeBlocked } from './blocked.ts';
import { casesAbout, dropWishes, handOver } from './cases-about.ts';

export type PurgePorts = Pick<Ports, 'records' | 'blobs' | 'now' | 'log'>;
const attempts = 5;
const changed = (what: string): RetryLater => new RetryLater(`${what} kept changing`, { retryInSeconds: 1 });

const stripFlag = async (id: string, urls: ReadonlySet<string>, { records }: PurgePorts): Promise<void> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const row = await records.get(keys.flag(id));
    if (row === undefined) return;
    const flag = bodyOf<Flag>(row);
    const left = withoutPages(flag, urls);
    if (left === flag) return;
    const before = { value: flag, rev: row.rev };
    const written = await records.transact(left === undefined ? flagDeletes(before) : flagWrites(left, before));
    if (written.ok) return;
  }
  throw changed(`flag ${id}`);
};

/** What was alleged of it before, see withhold.ts. */
const stripWithheld = async (id: string, urls: ReadonlySet<string>, { records }: PurgePorts): Promise<void> => {
  for (const row of await allRows(records, { index: 'table', ...keys.withheldOf(id) })) {
    const left = withoutPages(bodyOf<Flag>(row), urls);
    const task = row.sk.slice('withheld#'.length);
    const write: Write =
      left === undefined
        ? { delete: { pk: row.pk, sk: row.sk }, if: { rev: row.rev } }
        : { put: rows.withheld(left, task), if: { rev: row.rev } };
    if (!(await records.transact([write])).ok) throw changed(`what is withheld of flag ${id}`);
  }
};

const deleteAll = async (prefix: string, { blobs }: PurgePorts, isOurs: (key: string) => boolean): Promise<void> => {
  let cursor: string | undefined;
  do {
    const page = await blobs.list(prefix, cursor);
    for (const key of page.keys) if (isOurs(key)) await blobs.delete(key);
    cursor = page.cursor;
  } while (cursor !== undefined);
};

/** What the crawler remembers of the site holds findings, and links with their words; it is made again by the next visit. */
const forgetCrawl = async (host: string, ports: PurgePorts): Promise<void> => {
  await ports.blobs.delete(`crawl/memory/${host}.json.gz`);
  await ports.blobs.delete(picturesKey(host));
  await deleteAll(keptPrefix(host), ports, () => true);
  await deleteAll(`crawl/checkpoints/${host}/`, ports, () => true);
};

const purgeSite = async (host: string, urls: ReadonlySet<string>, ports: PurgePorts): Promise<void> => {
  const hashes = [...urls].map(urlHash);
  await changeBlocked(host, (before) => [...before, ...hashes], ports);
  for (const category of categories) {
    await stripFlag(flagId(host, category), urls, ports);
    await stripWithheld(flagId(host, category), urls, ports);
  }
  // `evidence/<site>/<visit>/<half of the address's hash>/…`, as the function crawl writes it.
  const folders = new Set(hashes.map((hash) => hash.slice(0, 32)));
  await deleteAll(`evidence/${host}/`, ports, (key) => folders.has(key.split('/')[3] ?? ''));
  await forgetCrawl(host, ports);
};

/** False: a case is still to hear of it, and the next tick goes on. */
export const purge = async (task: RestrictedTask, ports: PurgePorts): Promise<boolean> => {
  const bySite = Map.groupBy(task.pages, ({ site }) => site);
  for (const [site, pages] of bySite) await purgeSite(site, new Set(pages.map(({ url }) => url)), ports);
  await dropWishes(task, ports.records);
  let isPurged = true;
  for (const id of await casesAbout(task, ports.records)) {
    if (await purgeCase(id, ports)) continue;
    isPurged = false;
    if (id !== task.caseId) await handOver(id, task, toIso(ports.now()), ports.records);
  }
  return isPurged;
};

/** Mails that came in about the case, with whatever hung on them. The blob first: the row names it. */
const deleteReceived = async (casePk: string, { records, blobs }: PurgePorts): Promise<void> => {
  for (const { pk, sk, body } of await allRows(records, { index: 'owner', pk: casePk, prefix: 'mail#' })) {
    await blobs.delete((body as InboundMail).blob);
    await records.transact([{ delete: { pk, sk }, if: 'any' }]);
  }
};

/** Answers as they came in, and what was to be sent: the words of customer and staff on what was found. */
const deleteWords = async (casePk: string, { records }: PurgePorts): Promise<void> => {
  const answers = await allRows(records, { index: 'table', pk: casePk, prefix: 'answer#' });
  const sendings = await allRows(records, { index: 'owner', pk: casePk, prefix: 'outbox#' });
  // What else a case asked for, a call or a look, is told by addresses and names alone, and may still be under way.
  const mails = sendings.filter(({ body }) => ['mail', 'letter'].includes((body as OutboxEntry).effect.kind));
  for (const { pk, sk } of [...answers, ...mails]) await records.transact([{ delete: { pk, sk }, if: 'any' }]);
};

/** What the case's mails, documents, letters and audit trail say of it; that the entries were there, their hashes still say. */
const purgeCase = async (caseId: string, ports: PurgePorts): Promise<boolean> => {
  const { records } = ports;
  const row = await records.get(keys.case(caseId));
  // Not before the case itself has heard of it: until then it may still write.
  if (row === undefined || bodyOf<Case>(row).handedOver === undefined) return row === undefined;
  await deleteAll(`mail/${caseId.toLowerCase()}/`, ports, () => true);
  await deleteReceived(row.pk, ports);
  await deleteWords(row.pk, ports);
  await deleteAll(uploadsOf(caseId), ports, () => true);
  await deleteAll(lettersOf(), ports, (key) => key.includes(`/${caseId.toLowerCase()}-`));
  const trail = await allRows(records, { index: 'table', pk: row.pk, prefix: 'audit#' });
  const handedOver = trail.findLast(({ body }) => (body as AuditEntry).what === 'handed-over');
  for (const { rev, ...put } of handedOver === undefined ? [] : trail.slice(0, trail.indexOf(handedOver))) {
    const body = redactedForm(put.body as AuditEntry);
    if (body !== undefined) await records.transact([{ put: { ...put, body }, if: { rev } }]);
  }
  return true;
};
