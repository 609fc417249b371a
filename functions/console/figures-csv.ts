/** Every table of the console as CSV, for a spreadsheet: no cell of it runs as a formula. */
import type { Case } from '../../shared/case/case.ts';
import { categories } from '../../shared/policy/policy.ts';
import { ages } from '../../shared/report/figures.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { csvLine } from '../../shared/site/csv.ts';
import type { Customer } from '../../shared/site/inventory.ts';
import type { SiteRecord } from '../../shared/table.ts';
import type { Desktop, Material } from './figures.ts';

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

/** The tables of the figures' own page, of the period that is shown. */
export const figureTables = {
  waiting: ({ figures }: Desktop) => [
    ['category', ...ages.map((hours) => (Number.isFinite(hours) ? `up to ${hours} h` : 'longer'))],
    ...categories.map((category) => [category, ...figures.open.byAge[category].map(String)]),
  ],
  precision: ({ figures }: Desktop) => [
    ['detector', 'category', 'language', 'confirmed', 'dismissed'],
    ...figures.cross.map(({ detector, category, language, right, wrong }) => [
      detector,
      category,
      language,
      String(right),
      String(wrong),
    ]),
  ],
  dismissals: ({ figures }: Desktop) => [
    ['reason', 'flags'],
    ...Object.entries(figures.dismissals).map(([reason, count]) => [reason, String(count)]),
  ],
  failures: ({ coverage }: Desktop) => [
    ['problem', 'sites', 'times'],
    ...coverage.failures.problems.map(({ problem, sites, times }) => [problem, String(sites), String(times)]),
  ],
  servers: ({ coverage }: Desktop) => [
    ['server', 'sites', 'requestsADay'],
    ...coverage.servers.map(({ server, sites, requestsADay }) => [server, String(sites), requestsADay.toFixed(1)]),
  ],
} as const satisfies Readonly<Record<string, (desktop: Desktop) => readonly (readonly string[])[]>>;
export type FigureTable = keyof typeof figureTables;
export const figureTableNames = Object.keys(figureTables) as readonly FigureTable[];
export const figureCsv = (name: FigureTable, desktop: Desktop): string =>
  figureTables[name](desktop)
    .map((line) => csvLine([...line]))
    .join('');
