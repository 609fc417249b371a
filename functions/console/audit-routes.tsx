/** Routes of the audit trails. They only read; looking at them needs no claim on any case. */
import { verifyChain } from '../../shared/audit/chain.ts';
import { checkChains } from '../../shared/report/chains.ts';
import { toIso } from '../../shared/time.ts';
import { AuditView } from './audit-page.tsx';
import { auditCsv, auditQuery, mostRead, searchDays, searchTrail } from './audit-search.ts';
import type { ConsoleContext, Desk, Route } from './desk.ts';
import { csvFile } from './download.ts';

/** Twenty thousand entries are checked in a few seconds; the command `audit verify` has no end. */
const mostChecked = 20_000;

const show = async (c: ConsoleContext, { ports }: Desk, checks: boolean): Promise<Response> => {
  const { records } = ports;
  const asked = auditQuery((name) => c.req.query(name), toIso(ports.now()));
  const check = checks ? await checkChains(records, mostChecked) : undefined;
  if (asked.scope === '') {
    const found = await searchDays(records, asked);
    return c.html(<AuditView c={c} asked={asked} {...found} check={check} />);
  }
  const one = await searchTrail(records, asked);
  const found = one?.found ?? { entries: [], more: false };
  const fault = one && { fault: verifyChain(one.trail.scope, one.trail.entries, one.trail.length) };
  return c.html(<AuditView c={c} asked={asked} {...found} one={fault} check={check} />);
};

/** What the search finds, all of it that is read. */
const download = async (c: ConsoleContext, { ports }: Desk): Promise<Response> => {
  const { records } = ports;
  const asked = auditQuery((name) => c.req.query(name), toIso(ports.now()));
  const found =
    asked.scope === ''
      ? await searchDays(records, asked, mostRead)
      : (await searchTrail(records, asked, mostRead))?.found;
  ports.log('info', 'table.exported', { table: 'audit', rows: found?.entries.length ?? 0 });
  return csvFile('audit', auditCsv(found?.entries ?? []));
};

export const auditRoutes: readonly Route[] = [
  { method: 'GET', path: '/audit', permission: 'figures', handle: (c, desk) => show(c, desk, false) },
  { method: 'GET', path: '/audit/entries.csv', permission: 'figures', handle: download },
  { method: 'GET', path: '/audit/chains', permission: 'figures', handle: (c, desk) => show(c, desk, true) },
];
