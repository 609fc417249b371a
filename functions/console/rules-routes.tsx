/** Route of the rules. */
import { ruleRecords } from '../../shared/report/rules.ts';
import { allAllowed } from './allow.ts';
import type { ConsoleContext, Desk, Route } from './desk.ts';
import { readFeedLines } from './feeds.ts';
import { readTable } from './figures.ts';
import { RulesView } from './rules-page.tsx';

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
  return c.html(
    <RulesView
      c={c}
      policy={desk.policy}
      records={ruleRecords(flags, now, recordDays)}
      feeds={feeds}
      allowed={allowed}
    />,
  );
};

export const ruleRoutes: readonly Route[] = [{ method: 'GET', path: '/rules', permission: 'figures', handle: show }];
