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
import type { Ports } from '../../shared/ports.ts';
import { allRows } from '../../shared/report/privacy/holdings.ts';
import { type RestrictedAddresses, type RestrictedTask, restrictedRow, urlHash } from '../../shared/report/restrict.ts';
import { withoutPages } from '../../shared/report/strip.ts';
import { flagId } from '../../shared/review/fingerprint.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { flagDeletes, flagWrites } from '../../shared/review/line.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import { addSeconds, toIso } from '../../shared/time.ts';
import { casesAbout, dropWishes, handOver } from './cases-about.ts';
import { withHashes } from './page-hashes.ts';

type PurgePorts = Pick<Ports, 'records' | 'blobs' | 'now' | 'log'>;
const attempts = 5;
const changed = (what: string): RetryLater => new RetryLater(`${what} kept changing`, { retryInSeconds: 1 });

const block = async (host: string, hashes: readonly string[], { records }: PurgePorts): Promise<void> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const row = await records.get(keys.restrictedOf(host));
    const before = row === undefined ? [] : bodyOf<RestrictedAddresses>(row).hashes;
    const body: RestrictedAddresses = { hashes: [...new Set([...before, ...hashes])] };
    if (body.hashes.length === before.length) return;
    const written = await records.transact([
      { put: { ...keys.restrictedOf(host), body }, if: row === undefined ? 'absent' : { rev: row.rev } },
    ]);
    if (written.ok) return;
  }
  throw changed(`the restricted addresses of ${host}`);
};

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

const deleteAll = async (prefix: string, { blobs }: PurgePorts, isOurs: (key: string) => boolean): Promise<void> => {
  let cursor: string | undefined;
  do {
    const page = await blobs.list(prefix, cursor);
    for (const key of page.keys) if (isOurs(key)) await blobs.delete(key);
    cursor = page.cursor;
  } while (cursor !== undefined);
};

const purgeSite = async (host: string, urls: ReadonlySet<string>, ports: PurgePorts): Promise<void> => {
  const hashes = [...urls].map(urlHash);
  await block(host, hashes, ports);
  for (const category of categories) await stripFlag(flagId(host, category), urls, ports);
  // `evidence/<site>/<visit>/<half of the address's hash>/…`, as the function crawl writes it.
  const folders = new Set(hashes.map((hash) => hash.slice(0, 32)));
  await deleteAll(`evidence/${host}/`, ports, (key) => folders.has(key.split('/')[3] ?? ''));
  // What the crawler remembers of the site holds findings, and links with their words; it is made again by the next visit.
  await ports.blobs.delete(`crawl/memory/${host}.json.gz`);
  await ports.blobs.delete(picturesKey(host));
  await deleteAll(keptPrefix(host), ports, () => true);
  await deleteAll(`crawl/checkpoints/${host}/`, ports, () => true);
};

/** Written down before anything goes: who reports the page has nothing but this to tell it by. */
const noteHashes = async (task: RestrictedTask, rev: number, { records, blobs }: PurgePorts) => {
  const pages = await withHashes(task.pages, blobs);
  if (pages.every((page, place) => page === task.pages[place])) return { task, rev };
  const noted = { ...task, pages };
  if (!(await records.transact([{ put: restrictedRow(noted), if: { rev } }])).ok) throw changed(`task ${task.id}`);
  return { task: noted, rev: rev + 1 };
};

const purgeTask = async (kept: RestrictedTask, keptRev: number, ports: PurgePorts): Promise<void> => {
  const { task, rev } = await noteHashes(kept, keptRev, ports);
  const bySite = Map.groupBy(task.pages, ({ site }) => site);
  for (const [site, pages] of bySite) await purgeSite(site, new Set(pages.map(({ url }) => url)), ports);
  await dropWishes(task, ports.records);
  let isPurged = true;
  for (const id of await casesAbout(task, ports.records)) {
    if (await purgeCase(id, ports)) continue;
    isPurged = false;
    if (id !== task.caseId) await handOver(id, task, toIso(ports.now()), ports.records);
  }
  // A case is still to hear of it; the next tick goes on here.
  if (!isPurged) return;
  const purged = { ...task, purgedAt: toIso(ports.now()) };
  if (!(await ports.records.transact([{ put: restrictedRow(purged), if: { rev } }])).ok)
    throw changed(`task ${task.id}`);
  ports.log('warn', 'restricted.purged', { task: task.id });
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

/** A visit or a picture that was under way ends within this time, and is removed by a second look. */
const underWaySeconds = 3600;

/** The tick: removes what is kept of restricted pages. Answers how many tasks it worked on. */
export const purgeRestricted = async (ports: PurgePorts): Promise<number> => {
  const now = toIso(ports.now());
  let purged = 0;
  for (const state of ['open', 'reported'] as const) {
    const page = await ports.records.query({ index: 'list', pk: `restricted#${state}`, descending: true, limit: 200 });
    for (const row of page.rows) {
      const task = bodyOf<RestrictedTask>(row);
      const settledAt = addSeconds(task.at, underWaySeconds);
      const isSettled = now >= settledAt && task.purgedAt !== undefined && task.purgedAt < settledAt;
      const again = isSettled || (task.done !== undefined && (task.purgedAt ?? '') < task.done.at);
      if (task.purgedAt !== undefined && !again) continue;
      await purgeTask(task, row.rev, ports);
      purged += 1;
    }
  }
  return purged;
};
