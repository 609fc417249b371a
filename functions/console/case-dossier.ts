/** Everything that the page of a case shows. */
import type { AuditEntry } from '../../shared/audit/chain.ts';
import type { Case } from '../../shared/case/case.ts';
import { type Checked, terminationChecklist } from '../../shared/case/checklist.ts';
import type { Context } from '../../shared/case/context.ts';
import type { Effect, OutboxEntry } from '../../shared/case/outbox.ts';
import { policyOf } from '../../shared/case/policy-of.ts';
import { contextFor } from '../../shared/case/read-context.ts';
import type { Records } from '../../shared/ports.ts';
import { referralsOf } from '../../shared/report/referrals.ts';
import { allowedAmong } from '../../shared/report/restricted-addresses.ts';
import type { Referral } from '../../shared/review/order.ts';
import type { Customer } from '../../shared/site/inventory.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import type { Desk } from './desk.ts';
import { readCase, readCustomer } from './records.ts';

export type SentMail = { readonly entry: OutboxEntry; readonly effect: Extract<Effect, { kind: 'mail' | 'letter' }> };
export type CaseDossier = {
  readonly value: Case;
  readonly customer?: Customer;
  /** Pages of the case that may be shown: a restricted one is nobody's to see. */
  readonly noticed: Case['noticed'];
  /** First to last. */
  readonly audit: readonly AuditEntry[];
  readonly mails: readonly SentMail[];
  /** To authorities. */
  readonly referrals: readonly Referral[];
  /** Of a termination; empty where none is near. */
  readonly checklist: readonly Checked[];
  /** Why nothing may move towards termination now. */
  readonly interlock: Context['interlock'];
};

const trail = async (records: Records, id: string): Promise<readonly AuditEntry[]> => {
  const entries: AuditEntry[] = [];
  let cursor: string | undefined;
  do {
    const page = await records.query({
      index: 'table',
      pk: keys.case(id).pk,
      prefix: 'audit#',
      limit: 500,
      ...(cursor === undefined ? {} : { cursor }),
    });
    entries.push(...page.rows.map((row) => bodyOf<AuditEntry>(row)));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return entries;
};

const mailsOf = async (records: Records, id: string): Promise<readonly SentMail[]> => {
  const page = await records.query({ index: 'owner', pk: keys.case(id).pk, prefix: 'outbox#', limit: 500 });
  return page.rows.flatMap((row): readonly SentMail[] => {
    const entry = bodyOf<OutboxEntry>(row);
    const { effect } = entry;
    return effect.kind === 'mail' || effect.kind === 'letter' ? [{ entry, effect }] : [];
  });
};

export const caseDossierOf = async (desk: Desk, id: string): Promise<CaseDossier | undefined> => {
  const { ports, policy } = desk;
  const value = (await readCase(ports.records, id))?.value;
  if (value === undefined) return undefined;
  const [customer, audit, mails, referrals, context] = await Promise.all([
    readCustomer(ports.records, value.customer),
    trail(ports.records, id),
    mailsOf(ports.records, id),
    referralsOf(id, ports.records),
    // The context of a signature: the only one that asks after the input channels.
    contextFor(
      { type: 'approve', by: '', version: value.version, reason: '', lateAnswersRead: false },
      ports,
      policy,
      id,
    ),
  ]);
  return {
    value,
    noticed: await allowedAmong(value.noticed, ports),
    audit,
    mails,
    referrals,
    checklist:
      value.state.kind === 'termination-due'
        ? terminationChecklist(value, { ...context, policy: policyOf(policy, value) })
        : [],
    interlock: context.interlock,
    ...(customer === undefined ? {} : { customer: customer.value }),
  };
};
