import type { Command } from 'commander';

export const registerFeeds = (program: Command): void => {
  program.command('feeds').description('the link lists');
};
