/** Routes of the rules. */
import { ruleRecords } from '../../shared/report/rules.ts';
import { notFound } from './access.tsx';
import { allAllowed } from './allow.ts';
import type { ConsoleContext, Desk, Route } from './desk.ts';
import { csvFile } from './download.ts';
import { readFeedLines } from './feeds.ts';
import { readTable } from './figures.ts';
import { RulesView } from './rules-page.tsx';
import { readTried, triedCsv } from './tried.ts';

/** A rule's record is that of the last year. */
const recordDays = 365;

const show = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const { now } = c.var.words;
  const { records } = desk.ports;
  const [flags, feeds, allowed] = await Promise.all([
    readTable.flags(records),
    readFeedLines(desk),
    allAllowed(records, now),
  ]);
  const tried = await readTried(records, desk.policy, flags, now);
  return c.html(
    <RulesView
      c={c}
      policy={desk.policy}
      records={ruleRecords(flags, now, recordDays)}
      feeds={feeds}
      allowed={allowed}
      tried={tried}
    />,
  );
};

const download = async (c: ConsoleContext, { policy, ports: { records, log } }: Desk): Promise<Response> => {
  if (c.req.param('file') !== 'tried-out.csv') return notFound(c);
  const tried = (await readTried(records, policy, await readTable.flags(records), c.var.words.now))?.tried ?? [];
  log('info', 'table.exported', { table: 'tried-out', rows: tried.length, by: c.var.person.name });
  return csvFile('tried-out', triedCsv({ tried }));
};

export const ruleRoutes: readonly Route[] = [
  { method: 'GET', path: '/rules', permission: 'figures', handle: show },
  { method: 'GET', path: '/rules/:file', permission: 'figures', handle: download },
];
