/** `hostwarden feeds status`, `feeds update`, `feeds build DIR` and `feeds remove NAME…` */
import type { Command } from 'commander';
import type { FeedOptions } from './feed-table.ts';
import { commaList } from './options.ts';

const common = (command: Command): Command =>
  command
    .option('--data <DIR>', 'data folder', 'data')
    .option(
      '--sources <FILE>',
      'public lists beside the known and the taken ones, as JSON; one of a known name replaces it',
    );

export const registerFeeds = (program: Command): void => {
  const feeds = program.command('feeds').description('the link lists');
  common(feeds.command('status'))
    .description('which lists are in use or could be: category, entries, age, licence, source')
    .action(async (options: FeedOptions) => {
      const { feedsStatus } = await import('./feeds-status.ts');
      process.stdout.write(await feedsStatus(options));
    });
  common(feeds.command('update'))
    .description('fetch the public lists that are due, and compile all lists')
    .option('--bucket <NAME>', 'the bucket of a deployment on AWS instead of the data folder')
    .option('--from <DIR>', 'take them from files downloaded before instead (see `feeds status` for their names)')
    .option('--only <NAME,…>', 'these lists alone', commaList, [])
    .option('--force', 'also those that are not due yet')
    .option('--any-size', 'also an edition with less than half or more than ten times the last one’s entries')
    .option('--networks <CIDR,…>', 'loopback or private networks that may be fetched from', commaList, [])
    .addHelpText(
      'after',
      `
Each list is its maker’s, under the licence that \`feeds status\` shows; fetching it is your decision. An edition with less than half
or more than ten times the entries of the last one is not taken, nor one most of whose lines name no host: \`feeds status\` and the
console tell it, and the last one stays. Exit status: 0 all taken or unchanged, 3 some could not be.
A source: {"name","address","file","format":"domains|hosts|urls|archive","category","strength":"full|weak|spam","licence","everyDays"}`,
    )
    .action(async (options: FeedOptions) => {
      const { updateFeeds } = await import('./run-feeds.ts');
      process.exitCode = await updateFeeds(options);
    });
  common(feeds.command('build'))
    .description(
      'check the lists of a folder (own *.txt, and known public lists), clean and compile them into the data folder',
    )
    .argument('<DIR>', 'folder with lists; files not ending in .txt are passed over, but for known public lists')
    .option('--bucket <NAME>', 'the bucket of a deployment on AWS instead of the data folder')
    .option('--allow <FILE>', 'hosts, one a line, that are never listed; kept until another file replaces it')
    .option('--any-size', 'also an edition with less than half or more than ten times the last one’s entries')
    .addHelpText(
      'after',
      `
A list:
  name: my-list
  category: pornography | illegal-information | illegal-software | hate
  version: 2027-01-15
  licence: CC0-1.0
  source: https://lists.example/mine

  # a comment
  host.example                    this host and all below it
  host.example/folder/            only addresses that begin so
  host.example 2026-12-01         listed since

A hash list (*.hashes), of pictures or texts to be known again: the same head with kind: pictures | texts instead of licence and
source, then 16 hexadecimal digits a line: the dHash of a picture, or the simhash of a text.`,
    )
    .action(async (folder: string, options: FeedOptions & { readonly allow?: string }) => {
      const { buildFeeds } = await import('./run-feeds.ts');
      process.exitCode = await buildFeeds(folder, options);
    });
  common(feeds.command('remove'))
    .description('take lists out of use and forget them: public ones, own ones, hash lists')
    .argument('<NAME...>', 'as `feeds status` shows them')
    .option('--bucket <NAME>', 'the bucket of a deployment on AWS instead of the data folder')
    .addHelpText(
      'after',
      '\nA public list that the policy takes is fetched again at the next tick: take it out there too.',
    )
    .action(async (names: readonly string[], options: FeedOptions) => {
      const { removeLists } = await import('./run-feeds.ts');
      await removeLists(names, options);
    });
};
