/** What the entries of a case's trail are without their words, as it is handed over. */
import { type AuditEntry, type Redaction, redactionsOf } from '../../shared/audit/chain.ts';
import type { Records } from '../../shared/ports.ts';
import { allRows } from '../../shared/report/privacy/holdings.ts';
import { bodyOf, keys } from '../../shared/table.ts';

export const redactions = async (caseId: string, records: Records): Promise<readonly Redaction[]> => {
  const trail = await allRows(records, { index: 'table', pk: keys.case(caseId).pk, prefix: 'audit#' });
  return redactionsOf(trail.map((row) => bodyOf<AuditEntry>(row)));
};
