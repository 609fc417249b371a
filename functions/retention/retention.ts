/**
 * The tick that forgets: personal data some months after its contract, evidence that nobody confirmed, answered reports, and who
 * looked at what; and that locks what must not be forgotten. Every step may be repeated; what a run does not reach, the next one does.
 */
import { lookDaysBefore } from '../../shared/audit/looks.ts';
import { trailWrites } from '../../shared/audit/trail.ts';
import { runBudgetMs } from '../../shared/budgets.ts';
import { readWarcName } from '../../shared/crawl/warc-name.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Blobs, Ports, Row, Write } from '../../shared/ports.ts';
import { type ErasureAsk, erasureAsked, erasureList } from '../../shared/report/privacy/ask.ts';
import { endKey, erase, planErasure, privacyScope } from '../../shared/report/privacy/erase.ts';
import {
  allRows,
  type CustomerHoldings,
  customerHoldings,
  messageHoldings,
} from '../../shared/report/privacy/holdings.ts';
import { isNeeded, lockEvidence, lockHeld, pageOfKey, pagesOf } from '../../shared/report/privacy/lock.ts';
import { addMonths, type ContractEnd } from '../../shared/report/privacy/terms.ts';
import type { Order } from '../../shared/review/order.ts';
import type { Report } from '../../shared/review/report.ts';
import { forgetImports } from '../../shared/site/import.ts';
import { lockDays } from '../../shared/store/schema.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import { addSeconds, type Iso, toIso } from '../../shared/time.ts';

type RetentionPorts = Pick<Ports, 'records' | 'blobs' | 'now' | 'log' | 'elapsedMs'>;
export type Forgotten = { readonly contracts: number; readonly evidence: number; readonly reports: number };

const secondsPerDay = 86_400;
const budgetMs = runBudgetMs.retention;

/** When a contract was first seen ended, as its row alone does not say. One that runs again has not ended. */
const noteEnd = async (own: readonly Row[], active: boolean, contract: string, now: Iso, ports: RetentionPorts) => {
  const row = own.find(({ sk }) => sk === 'ended');
  if (active && row !== undefined) await ports.records.transact([{ delete: endKey(contract), if: { rev: row.rev } }]);
  if (!active && row === undefined) {
    const body: ContractEnd = { on: now };
    await ports.records.transact([{ put: { ...endKey(contract), body }, if: 'absent' }]);
  }
};

/** When the latest of a folder was kept: a WARC's name says it, or a manifest, or the record of its pictures, which may stand alone. */
const youngest = async (names: readonly string[], blobs: Blobs): Promise<Iso | undefined> => {
  const found = names.flatMap((name) => readWarcName(name)?.at ?? []);
  for (const name of names.filter((each) => each.endsWith('.json'))) {
    const bytes = await blobs.get(name);
    const at = bytes && (JSON.parse(Buffer.from(bytes).toString('utf8')) as { readonly at?: Iso }).at;
    if (at !== undefined) found.push(at);
  }
  return found.sort().at(-1);
};

/** Nothing of the customer may be deleted, as somebody decided. */
const isHeld = ({ own }: CustomerHoldings): boolean => own.some(({ sk }) => sk === 'hold');

/** `evidence/<site>/<visit>/<hash>/…`: kept while a case that is needed as proof has noticed the address, else for some days. */
const forgetEvidence = async (
  held: CustomerHoldings,
  policy: Policy,
  now: Iso,
  { records, blobs }: RetentionPorts,
): Promise<number> => {
  if (isHeld(held)) return 0;
  const { customer, contracts } = held;
  const limit = addSeconds(now, -policy.privacy.evidenceDays * secondsPerDay);
  let forgotten = 0;
  for (const { cases, sites } of contracts) {
    const needed = new Set(
      cases
        .map(({ value }) => value)
        .filter((value) => isNeeded(value, policy, now))
        .flatMap(pagesOf),
    );
    for (const { blobs: kept } of sites) {
      const folders = Map.groupBy(
        kept.filter((key) => key.startsWith('evidence/')),
        (key) => key.slice(0, key.lastIndexOf('/')),
      );
      for (const [folder, names] of folders) {
        if (needed.has(pageOfKey(`${folder}/`))) continue;
        const at = await youngest(names, blobs);
        if (at === undefined || at >= limit) continue;
        // What tells the age last: without it nobody would know how old the rest is.
        const ordered = names.toSorted((a, b) => Number(a.endsWith('.json')) - Number(b.endsWith('.json')));
        for (const key of ordered) await blobs.delete(key);
        forgotten += 1;
      }
    }
  }
  if (forgotten === 0) return 0;
  // How much, and by which rule: whose pages they were, a hash says.
  const data = { pages: forgotten, olderThan: limit };
  const fact = { at: now, who: 'retention', what: 'evidence-forgotten', data, policyVersion: policy.version } as const;
  await records.transact(await trailWrites(privacyScope(customer.id), fact, records));
  return forgotten;
};

/** Carried out long enough ago; a referral goes with its case. */
const forgetOrders = async (policy: Policy, now: Iso, ports: RetentionPorts): Promise<void> => {
  const { records, blobs } = ports;
  for (const row of await allRows(records, { index: 'list', pk: 'orders#done' })) {
    const { id, effect } = bodyOf<Order>(row);
    if (effect === undefined || addMonths(effect.at, policy.privacy.reportMonths) > now) continue;
    const held = await messageHoldings(id, ports);
    for (const key of held.blobs) await blobs.delete(key);
    const rows = [...held.rows, row].map(({ pk, sk }): Write => ({ delete: { pk, sk }, if: 'any' }));
    for (let from = 0; from < rows.length; from += 25) await records.transact(rows.slice(from, from + 25));
  }
};

const forgetReports = async (policy: Policy, now: Iso, ports: RetentionPorts): Promise<number> => {
  const { records, blobs } = ports;
  const closed = await allRows(records, { index: 'list', pk: 'reports#closed' });
  const old = closed.filter((row) => {
    const { closedAt } = bodyOf<Report>(row);
    return closedAt !== undefined && addMonths(closedAt, policy.privacy.reportMonths) <= now;
  });
  for (const row of old) {
    const { id, notifierId } = bodyOf<Report>(row);
    const held = await messageHoldings(id, ports);
    for (const key of held.blobs) await blobs.delete(key);
    const rows = [...held.rows, row].map(({ pk, sk }): Write => ({ delete: { pk, sk }, if: 'any' }));
    for (let from = 0; from < rows.length; from += 25) await records.transact(rows.slice(from, from + 25));
    if (notifierId === undefined) continue;
    const left = await records.query({ index: 'owner', pk: keys.notifier(notifierId).pk, limit: 1 });
    if (left.rows.length === 0) await records.transact([{ delete: keys.notifier(notifierId), if: 'any' }]);
  }
  return old.length;
};

const forgetLooks = async (policy: Policy, now: Iso, { records }: RetentionPorts): Promise<void> => {
  for (const pk of lookDaysBefore(addMonths(now, -policy.privacy.accessLogMonths))) {
    const rows = await allRows(records, { index: 'table', pk });
    const writes = rows.map(({ pk, sk }): Write => ({ delete: { pk, sk }, if: 'any' }));
    for (let from = 0; from < writes.length; from += 25) await records.transact(writes.slice(from, from + 25));
  }
};

/** What may go of one customer; the rest is locked while it is needed as proof. */
const retainCustomer = async (
  held: CustomerHoldings,
  policy: Policy,
  now: Iso,
  ports: RetentionPorts,
): Promise<{ readonly contracts: number; readonly evidence: number }> => {
  for (const each of held.contracts)
    await noteEnd(each.own, each.contract.status !== 'terminated', each.contract.id, now, ports);
  const ask = erasureAsked(held.own);
  const plan = planErasure(held, policy, now, ask !== undefined);
  await erase(plan, held, { who: ask?.by ?? 'retention', at: now }, ports, policy);
  const gone = new Set(plan.erase);
  for (const each of held.contracts.filter((one) => !gone.has(one)))
    await lockEvidence(each, policy, now, ports, lockDays);
  if (isHeld(held)) await lockHeld(held, now, ports, lockDays);
  return { contracts: plan.erase.length, evidence: await forgetEvidence(held, policy, now, ports) };
};

/** Customers go round: a run begins where the one before ran out of time. Those whose erasure somebody asked for come first. */
export const retain = async (ports: RetentionPorts, policy: Policy): Promise<Forgotten> => {
  const { records, elapsedMs, log } = ports;
  const now = toIso(ports.now());
  const started = elapsedMs();
  const mark = await records.get(keys.system('retention'));
  const from = (mark?.body as { readonly next?: string } | undefined)?.next;
  const page = await records.query({
    index: 'list',
    pk: 'customers',
    limit: 1000,
    ...(from === undefined ? {} : { from }),
  });
  let contracts = 0;
  let evidence = 0;
  const visit = async (id: string): Promise<void> => {
    const held = await customerHoldings(id, ports);
    if (held === undefined) return;
    const done = await retainCustomer(held, policy, now, ports);
    contracts += done.contracts;
    evidence += done.evidence;
  };
  for (const row of await allRows(records, { index: 'list', pk: erasureList })) {
    if (elapsedMs() - started > budgetMs) break;
    await visit(bodyOf<ErasureAsk>(row).customer);
  }
  let next: string | undefined;
  for (const row of page.rows) {
    const { id } = row.body as { readonly id: string };
    next = undefined;
    if (elapsedMs() - started > budgetMs) {
      next = id;
      break;
    }
    await visit(id);
    next = `${id}\u0001`;
  }
  const over = page.rows.length === 0 || (page.cursor === undefined && next?.endsWith('\u0001') === true);
  const body = over || next === undefined ? {} : { next };
  await records.transact([
    { put: { ...keys.system('retention'), body }, if: mark === undefined ? 'absent' : { rev: mark.rev } },
  ]);
  const reports = await forgetReports(policy, now, ports);
  await forgetOrders(policy, now, ports);
  await forgetLooks(policy, now, ports);
  // Whoever looks at an inventory takes it over within a day, or uploads it again; it may name a customer who was just erased.
  await forgetImports(ports, contracts > 0 ? undefined : addSeconds(now, -secondsPerDay));
  const forgotten = { contracts, evidence, reports };
  if (contracts + evidence + reports > 0) log('info', 'retention.forgotten', forgotten);
  return forgotten;
};
