/** Routes of the rules. */
import { ruleRecords } from '../../shared/report/rules.ts';
import type { Iso } from '../../shared/time.ts';
import { notFound } from './access.tsx';
import { allAllowed } from './allow.ts';
import type { ConsoleContext, Desk, Route } from './desk.ts';
import { csvFile } from './download.ts';
import { readFeedLines } from './feeds.ts';
import { readTable } from './figures.ts';
import { allowedCsv, feedsCsv, rulesCsv } from './rules-csv.ts';
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

/** Each table of the page, whole. */
const tables: Readonly<Record<string, (desk: Desk, now: Iso) => Promise<string>>> = {
  rules: async ({ ports: { records } }, now) => rulesCsv(ruleRecords(await readTable.flags(records), now, recordDays)),
  lists: async (desk) => feedsCsv(await readFeedLines(desk)),
  allowed: async ({ ports: { records } }, now) => allowedCsv(await allAllowed(records, now)),
  'tried-out': async ({ policy, ports: { records } }, now) =>
    triedCsv({ tried: (await readTried(records, policy, await readTable.flags(records), now))?.tried ?? [] }),
};

const download = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const name = /^([a-z-]+)\.csv$/.exec(c.req.param('file') ?? '')?.[1] ?? '';
  const make = Object.hasOwn(tables, name) ? tables[name] : undefined;
  if (make === undefined) return notFound(c);
  desk.ports.log('info', 'table.exported', { table: name });
  return csvFile(name, await make(desk, c.var.words.now));
};

export const ruleRoutes: readonly Route[] = [
  { method: 'GET', path: '/rules', permission: 'figures', handle: show },
  { method: 'GET', path: '/rules/:file', permission: 'figures', handle: download },
];
