/** Every table of the console as CSV, for a spreadsheet: no cell of it runs as a formula. */
import type { Case } from '../../shared/case/case.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { csvLine } from '../../shared/site/csv.ts';
import type { Customer } from '../../shared/site/inventory.ts';
import type { SiteRecord } from '../../shared/table.ts';
import type { Material } from './figures.ts';

export const tableNames = ['flags', 'cases', 'sites', 'customers'] as const satisfies readonly (keyof Material)[];
export type TableName = (typeof tableNames)[number];
type Row = Readonly<Record<string, string>>;

const decisionOf = (flag: Flag): Row => {
  if (flag.state === 'claimed') return { by: flag.claim.by, at: flag.claim.at };
  if (flag.state === 'gone') return { at: flag.at };
  return flag.state === 'open' ? {} : { by: flag.decision.by, at: flag.decision.at, reason: flag.decision.reason };
};
const flagRow = (flag: Flag): Row => ({
  id: flag.id,
  site: flag.site,
  category: flag.category,
  state: flag.state,
  score: flag.score.toFixed(2),
  hacked: String(flag.hacked),
  pages: String(flag.pages.length),
  firstSeen: flag.firstSeen,
  lastSeen: flag.lastSeen,
  policy: flag.policyVersion,
  ...decisionOf(flag),
});
const caseRow = (value: Case): Row => ({
  id: value.id,
  domain: value.domain,
  customer: value.customer,
  contract: value.contract,
  category: value.category,
  track: value.track,
  state: value.state.kind,
  openedAt: value.openedAt,
  dueAt: 'dueAt' in value.state ? value.state.dueAt : '',
  outcome: 'outcome' in value.state ? value.state.outcome : '',
  confirmedBy: value.confirmedBy,
  answers: String(value.answers.length),
  policy: value.policyVersion,
});
const siteRow = ({ host, contract, server, schedule }: SiteRecord): Row => ({
  host,
  contract,
  server,
  status: schedule.status,
  lastVisitAt: schedule.lastVisitAt ?? '',
  nextVisitAt: schedule.nextVisitAt,
});
const customerRow = ({ id, name, language, address }: Customer): Row => ({
  id,
  name,
  language,
  address: address.join(', '),
});

const columns: Readonly<Record<TableName, readonly string[]>> = {
  flags: 'id site category state score hacked pages firstSeen lastSeen by at reason policy'.split(' '),
  cases: 'id domain customer contract category track state openedAt dueAt outcome confirmedBy answers policy'.split(
    ' ',
  ),
  sites: 'host contract server status lastVisitAt nextVisitAt'.split(' '),
  customers: 'id name language address'.split(' '),
};

/** With a header line of its own; times are UTC. */
export const csvOf = <K extends TableName>(name: K, rows: Material[K]): string => {
  const toRow = {
    flags: flagRow,
    cases: caseRow,
    sites: siteRow,
    customers: customerRow,
  }[name] as (value: Material[K][number]) => Row;
  const lines = [...rows].map((value) => {
    const row = toRow(value);
    return csvLine(columns[name].map((column) => row[column] ?? ''));
  });
  return [csvLine([...columns[name]]), ...lines].join('');
};
