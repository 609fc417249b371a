/** `hostwarden links` */
import type { Command } from 'commander';

export const registerLinks = (program: Command): void => {
  program
    .command('links')
    .description('look up URLs or hosts, one a line on stdin, in the link lists; JSONL on stdout, in order')
    .option('--data <DIR>', 'data folder whose link lists are used, where there is one', 'data')
    .addHelpText(
      'after',
      '\n`beside`: lists that mean something next to other evidence only (file lockers, gambling, …).\nA line that names no host gets {"line","input","error"}; exit status 2 at the end.',
    )
    .action(async ({ data }: { readonly data: string }) => {
      const { runLinks } = await import('./run-links.ts');
      process.exitCode = await runLinks(process.stdin, process.stdout, data);
    });
};
