/** `hostwarden replay` */
import type { Command } from 'commander';
import { wholeNumber } from './options.ts';

export type ReplayOptions = {
  readonly policy: string;
  readonly now?: string;
  readonly days?: number;
  readonly data: string;
  readonly json?: boolean;
};

export const registerReplay = (program: Command): void => {
  program
    .command('replay')
    .description('what another policy would have flagged on the pages that were kept')
    .requiredOption('--policy <FILE>', 'the policy to try out')
    .option('--now <FILE>', 'the policy in force (default: the example policy)')
    .option('--days <N>', 'of the last so many days (default: all that is kept)', wholeNumber(1, 365))
    .option('--data <DIR>', 'data folder', 'data')
    .option('--json', 'as JSON')
    .addHelpText(
      'after',
      '\nPages are kept only where the policy in force says so: "replay": {"days": 30}. The host may go on running meanwhile.',
    )
    .action(async (options: ReplayOptions) => {
      const { runReplay } = await import('./run-replay.ts');
      process.stdout.write(await runReplay(options));
    });
};
