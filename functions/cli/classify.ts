/** `hostwarden classify` */
import type { Command } from 'commander';

export const registerClassify = (program: Command): void => {
  program
    .command('classify')
    .description(
      'score texts: JSONL {"id","text","language"?} on stdin, JSONL with scores and findings on stdout, in order',
    )
    .option('--policy <FILE>', 'the provider’s policy, for its thresholds; without it, the example policy')
    .addHelpText(
      'after',
      '\nScores go from 0 to 1, one a category, and .5 is the decision: from there on a page that says no more than this text\nwould be flagged under the policy, and a text of up to 80 words is rather hateful than not.\nA line that cannot be read gets {"line","error"}; exit status 2 at the end, nothing else is lost.',
    )
    .action(async ({ policy }: { policy?: string }) => {
      const [{ runClassify }, { readPolicy }, { openOwnText }] = await Promise.all([
        import('./run-classify.ts'),
        import('./read-policy.ts'),
        import('./knowledge.ts'),
      ]);
      const { text, close } = await openOwnText();
      process.exitCode = await runClassify(process.stdin, process.stdout, await readPolicy(policy), text);
      await close();
    });
};
