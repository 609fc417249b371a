/** `hostwarden classify` */
import type { Command } from 'commander';

export const registerClassify = (program: Command): void => {
  program
    .command('classify')
    .description(
      'score texts: JSONL {"id","text","language"?} on stdin, JSONL with scores and findings on stdout, in order',
    )
    .addHelpText(
      'after',
      '\nA line that cannot be read gets {"line","error"}; exit status 2 at the end, nothing else is lost.',
    )
    .action(async () => {
      const { runClassify } = await import('./run-classify.ts');
      process.exitCode = await runClassify(process.stdin, process.stdout);
    });
};
