import type { Command } from 'commander';

export const registerClassify = (program: Command): void => {
  program.command('classify').description('score texts: JSONL on stdin, JSONL on stdout');
};
