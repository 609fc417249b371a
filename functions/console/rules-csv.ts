/** The tables of the rules' page as CSV: no cell runs as a formula, times are UTC. */
import type { RuleRecord } from '../../shared/report/rules.ts';
import type { AllowRule } from '../../shared/review/allow.ts';
import { csvLine } from '../../shared/site/csv.ts';
import type { FeedLine } from './feeds.ts';

const table = (columns: string, lines: readonly (readonly string[])[]): string =>
  [columns.split(' '), ...lines].map((line) => csvLine([...line])).join('');

export const rulesCsv = (records: readonly RuleRecord[]): string =>
  table(
    'rule category confirmed dismissed',
    records.map(({ rule, category, right, wrong }) => [rule, category, String(right), String(wrong)]),
  );

export const feedsCsv = (feeds: readonly FeedLine[]): string =>
  table(
    'list category edition entries checkedAt licence source troubleSince trouble',
    feeds.map(({ name, category, licence, source, edition, trouble }) => [
      name,
      category,
      edition?.version ?? '',
      edition === undefined ? '' : String(edition.entries),
      edition?.checkedAt ?? '',
      licence,
      source,
      trouble?.since ?? '',
      trouble?.why ?? '',
    ]),
  );

export const allowedCsv = (rules: readonly AllowRule[]): string =>
  table(
    'site category rule reason by at until',
    rules.map(({ site, category, rule, reason, by, at, until }) => [site, category, rule ?? '', reason, by, at, until]),
  );
