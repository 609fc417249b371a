/** `hostwarden letters list` and `letters print`: what is to go by post. */
import type { Command } from 'commander';
import { GiveUp } from '../../shared/errors.ts';
import { writeOutput } from './output.ts';
import { needsData, withHost } from './with-host.ts';

type PrintOptions = {
  readonly data: string;
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
    .option('--data <DIR>', 'data folder of the standalone host', 'data')
    .action(list);
  letters
    .command('print')
    .description('the letters of a day as one PDF, for window envelopes with the window on the right')
    .requiredOption('--date <YYYY-MM-DD>', 'the day on which they were made')
    .requiredOption('--output <FILE>', 'the PDF to write; - for stdout')
    .option('--two-sided', 'each letter begins on a new sheet', false)
    .option('--data <DIR>', 'data folder of the standalone host', 'data')
    .option('--policy <FILE>', 'names the provider; default: the example policy')
    .action(print);
};

const list = async ({ data }: { readonly data: string }): Promise<void> => {
  needsData(data);
  const { letterDays } = await import('../../shared/pdf/day.ts');
  await withHost(data, async ({ blobs }) => {
    for (const { day, letters } of await letterDays(blobs)) process.stdout.write(`${day}\t${letters}\n`);
  });
};

const print = async ({ data, date, output, twoSided, policy: file }: PrintOptions): Promise<void> => {
  needsData(data);
  const [{ dayPdf }, { readPolicy }] = await Promise.all([import('../../shared/pdf/day.ts'), import('./policy.ts')]);
  const policy = await readPolicy(file);
  await withHost(data, async ({ blobs }) => {
    const printed = await dayPdf(blobs, date, policy, { twoSided });
    if (printed === undefined)
      throw new GiveUp(`There are no letters of ${date}.`, 'Days that have some: npm run hostwarden -- letters list');
    await writeOutput(output, printed.pdf);
    process.stderr.write(`hostwarden: ${printed.letters} letters of ${date} in ${output}\n`);
  });
};
