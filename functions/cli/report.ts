/** `hostwarden report --year Y`: the transparency report of a year, and its statements of reasons. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { GiveUp } from '../../shared/errors.ts';
import { type Language, languages } from '../../shared/messages.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Ports, Records } from '../../shared/ports.ts';
import type { Year } from '../../shared/report/transparency/year.ts';
import { writeOutput } from './output.ts';
import { dataOption, needsData, stageOption, type Where, withHost } from './with-host.ts';

type Options = Where & {
  readonly year: number;
  readonly format: 'html' | 'csv' | 'statements';
  readonly output: string;
  readonly policy?: string;
  readonly language: Language;
};

const yearArgument = (text: string): number => {
  if (!/^20[0-9]{2}$/.test(text)) throw new InvalidArgumentError('Write a year of four digits, e.g. 2027.');
  return Number(text);
};

export const registerReport = (program: Command): void => {
  program
    .command('report')
    .description('figures of a year (DSA, Article 15), and its statements of reasons (Article 17)')
    .requiredOption('--year <YEAR>', 'from 1 January on, in the time zone of the policy', yearArgument)
    .addOption(
      new Option('--format <FORMAT>', 'statements: JSON lines as the DSA Transparency Database, version 2, reads them')
        .choices(['html', 'csv', 'statements'])
        .default('html'),
    )
    .option('--output <FILE>', 'the file to write; - for stdout', '-')
    .addOption(dataOption())
    .addOption(stageOption())
    .option(
      '--policy <FILE>',
      'names grounds and clauses; default: HOSTWARDEN_POLICY, else the one that was put, else the example',
    )
    .addOption(
      new Option('--language <LANGUAGE>', 'of the page; the CSV keeps its English names')
        .choices([...languages])
        .default('en'),
    )
    .action(report);
};

const statements = async (records: Records, year: Year, policy: Policy): Promise<string> => {
  const [{ statementsOf }, { storiesOf }] = await Promise.all([
    import('../../shared/report/transparency/statements.ts'),
    import('../../shared/report/transparency/material.ts'),
  ]);
  const made = statementsOf(await storiesOf(records), year, policy);
  if (made.ok) return made.value.map((statement) => `${JSON.stringify(statement)}\n`).join('');
  throw new GiveUp(
    `These statements lack what the database requires:\n${made.error.map((fault) => `  ${fault}`).join('\n')}`,
    'Correct the policy (its terms, clauses and legal grounds); nothing was written.',
  );
};

const figures = async (
  { records, now }: Pick<Ports, 'records' | 'now'>,
  year: Year,
  policy: Policy,
  format: 'html' | 'csv',
  asked: Language,
): Promise<string> => {
  const [{ article15 }, { article15Texts }, { materialOf }, { csvOf, htmlOf }, { toIso }] = await Promise.all([
    import('../../shared/report/transparency/article15.ts'),
    import('../../shared/report/transparency/texts/texts.ts'),
    import('../../shared/report/transparency/material.ts'),
    import('../../shared/report/transparency/write.ts'),
    import('../../shared/time.ts'),
  ]);
  const language = format === 'html' ? asked : 'en';
  const sections = article15(await materialOf(records), year, policy, article15Texts[language]);
  const sheet = { year, at: toIso(now()), policy, sections, language };
  return format === 'csv' ? csvOf(sheet) : htmlOf(sheet);
};

const report = async ({ language, year: which, format, output, policy: file, ...where }: Options): Promise<void> => {
  needsData(where);
  const [{ policyFor }, { yearOf }] = await Promise.all([
    import('./policy.ts'),
    import('../../shared/report/transparency/year.ts'),
  ]);
  const text = await withHost(where, async (host) => {
    const policy = await policyFor(file, host, where);
    const year = yearOf(which, policy.timeZone);
    return format === 'statements'
      ? statements(host.records, year, policy)
      : figures(host, year, policy, format, language);
  });
  await writeOutput(output, Buffer.from(text));
};
