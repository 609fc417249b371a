import type { Command } from 'commander';

export const registerLinks = (program: Command): void => {
  program.command('links').description('look up URLs or hosts, one a line on stdin, in the link lists');
};
