/**
 * Erasing a customer, contract by contract: what may go goes, leaves first; what must stay is named with its reason. Of each case a
 * line without a name stays for the yearly figures, with the last hash of its audit trail.
 */
import { type AuditEntry, genesis } from '../../audit/chain.ts';
import { trailWrites } from '../../audit/trail.ts';
import type { Case } from '../../case/case.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Key, Write } from '../../ports.ts';
import { bodyOf, keys } from '../../table.ts';
import type { Iso } from '../../time.ts';
import { urlHash } from '../restrict.ts';
import type { ContractHoldings, CustomerHoldings, PrivacyPorts } from './holdings.ts';
import { type ContractEnd, contractKept, type Kept, type LegalHold } from './terms.ts';

export type ErasedCase = {
  readonly category: Case['category'];
  readonly track: Case['track'];
  readonly openedAt: Iso;
  readonly outcome: string;
  readonly policyVersion: string;
  readonly entries: number;
  /** Of the audit trail that was: whoever holds a dossier can show that it is the same. */
  readonly lastHash: string;
};
export const erasedKey = (caseId: string): Key => ({ pk: `erased#${caseId}`, sk: 'erased' });
export const endKey = (contract: string): Key => ({ pk: keys.contract(contract).pk, sk: 'ended' });
export const holdKey = (customer: string): Key => ({ pk: keys.customer(customer).pk, sk: 'hold' });
/** The trail of what was erased and held names the customer by a hash. */
export const privacyScope = (customer: string): string => `privacy-${urlHash(customer).slice(0, 26)}`;

export type ErasePlan = {
  readonly customer: string;
  readonly erase: readonly ContractHoldings[];
  readonly keep: readonly { readonly contract: string; readonly why: Kept }[];
  /** Nothing of the customer is left, so that name, address and contacts go too. */
  readonly whole: boolean;
};

const bodyAt = <T>(rows: readonly { readonly sk: string; readonly body: unknown }[], sk: string): T | undefined =>
  rows.find((row) => row.sk === sk)?.body as T | undefined;

export const planErasure = (held: CustomerHoldings, policy: Policy, now: Iso, asked: boolean): ErasePlan => {
  const hold = bodyAt<LegalHold>(held.own, 'hold');
  const judged = held.contracts.map((each) => ({
    each,
    why: contractKept(
      {
        active: each.contract.status !== 'terminated',
        end: bodyAt<ContractEnd>(each.own, 'ended'),
        hold,
        cases: each.cases.map(({ value }) => value),
      },
      policy,
      now,
      asked,
    ),
  }));
  const keep = judged.flatMap(({ each, why }) => (why === undefined ? [] : [{ contract: each.contract.id, why }]));
  const erase = judged.filter(({ why }) => why === undefined).map(({ each }) => each);
  // A customer without any contract is erased when asked; by itself nobody knows since when there is none.
  const whole = keep.length === 0 && hold === undefined && (asked || erase.length > 0);
  return { customer: held.customer.id, erase, keep, whole };
};

/** A transaction takes 25. */
const most = 25;
const deleteRows = async (rows: readonly Key[], { records }: PrivacyPorts): Promise<void> => {
  const unique = [...new Map(rows.map(({ pk, sk }) => [`${pk} ${sk}`, { pk, sk }])).values()];
  for (let from = 0; from < unique.length; from += most) {
    const writes = unique.slice(from, from + most).map((key): Write => ({ delete: key, if: 'any' }));
    await records.transact(writes);
  }
};

const lineOf = (value: Case, entries: readonly AuditEntry[]): Write => {
  const { state } = value;
  const body: ErasedCase = {
    category: value.category,
    track: value.track,
    openedAt: value.openedAt,
    outcome: state.kind === 'closed' ? state.outcome : state.kind,
    policyVersion: value.policyVersion,
    entries: entries.length,
    lastHash: entries.at(-1)?.hash ?? genesis,
  };
  const index = { list: { pk: 'erased', sk: `${value.openedAt}#${value.id}` } };
  return { put: { ...erasedKey(value.id), body, index }, if: 'absent' };
};

const eraseContract = async ({ cases, sites, own }: ContractHoldings, ports: PrivacyPorts): Promise<void> => {
  for (const { value, rows, blobs } of cases) {
    const trail = rows.filter(({ sk }) => sk.startsWith('audit#')).map((row) => bodyOf<AuditEntry>(row));
    await ports.records.transact([lineOf(value, trail)]);
    for (const key of blobs) await ports.blobs.delete(key);
    await deleteRows(rows, ports);
  }
  for (const { rows, blobs } of sites) {
    for (const key of blobs) await ports.blobs.delete(key);
    await deleteRows(rows, ports);
  }
  await deleteRows(own, ports);
};

/** Keys of evidence that went, so that no copy of it can be read; see shared/blob/sealed.ts. */
const sealsOf = ({ erase: contracts }: ErasePlan): number => {
  const evidence = contracts
    .flatMap(({ sites }) => sites.flatMap(({ blobs }) => blobs))
    .filter((key) => key.startsWith('evidence/'));
  return new Set(evidence.map((key) => key.slice(0, key.lastIndexOf('/')))).size;
};

/** Carries a plan out. Cut short, the same call finds the rest. */
export const erase = async (
  plan: ErasePlan,
  held: CustomerHoldings,
  by: { readonly who: string; readonly at: Iso },
  ports: PrivacyPorts,
  policy: Policy,
): Promise<void> => {
  for (const each of plan.erase) await eraseContract(each, ports);
  if (plan.whole) await deleteRows(held.own, ports);
  if (plan.erase.length === 0 && !plan.whole) return;
  const cases = plan.erase.flatMap((each) => each.cases.map(({ value }) => value.id));
  const data = { contracts: plan.erase.length, cases, whole: plan.whole, seals: sealsOf(plan) };
  const fact = { at: by.at, who: by.who, what: 'erased', data, policyVersion: policy.version } as const;
  await ports.records.transact(await trailWrites(privacyScope(plan.customer), fact, ports.records));
};
