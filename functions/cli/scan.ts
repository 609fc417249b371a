import type { Command } from 'commander';

export const registerScan = (program: Command): void => {
  program.command('scan').description('one visit of each site, no database: crawl, detect, print the flags');
};
