/** `hostwarden letters list` and `letters print`: what is to go by post. */
import type { Command } from 'commander';
import { GiveUp } from '../../shared/errors.ts';
import { writeOutput } from './output.ts';
import { dataOption, needsData, stageOption, type Where, withHost } from './with-host.ts';

type PrintOptions = Where & {
  readonly date: string;
  readonly output: string;
  readonly twoSided: boolean;
  readonly policy?: string;
};

export const registerLetters = (program: Command): void => {
  const letters = program.command('letters').description('letters to print and post, where no mail reached anybody');
  letters
    .command('list')
    .description('one line a day: the date and how many letters it has')
    .addOption(dataOption())
    .addOption(stageOption())
    .action(list);
  letters
    .command('print')
    .description('the letters of a day as one PDF, for window envelopes with the window on the right')
    .requiredOption('--date <YYYY-MM-DD>', 'the day on which they were made')
    .requiredOption('--output <FILE>', 'the PDF to write; - for stdout')
    .option('--two-sided', 'each letter begins on a new sheet', false)
    .addOption(dataOption())
    .addOption(stageOption())
    .option(
      '--policy <FILE>',
      'names the provider; default: HOSTWARDEN_POLICY, else the one that was put, else the example',
    )
    .action(print);
};

const list = async (where: Where): Promise<void> => {
  needsData(where);
  const { letterDays } = await import('../../shared/pdf/day.ts');
  await withHost(where, async ({ blobs }) => {
    for (const { day, letters } of await letterDays(blobs)) process.stdout.write(`${day}\t${letters}\n`);
  });
};

const print = async ({ date, output, twoSided, policy: file, ...where }: PrintOptions): Promise<void> => {
  needsData(where);
  const [{ dayPdf }, { policyFor }] = await Promise.all([import('../../shared/pdf/day.ts'), import('./policy.ts')]);
  await withHost(where, async (host) => {
    const printed = await dayPdf(host.blobs, date, await policyFor(file, host, where), { twoSided });
    if (printed === undefined)
      throw new GiveUp(`There are no letters of ${date}.`, 'Days that have some: npm run hostwarden -- letters list');
    await writeOutput(output, printed.pdf);
    process.stderr.write(`hostwarden: ${printed.letters} letters of ${date} in ${output}\n`);
  });
};
