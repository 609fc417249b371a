/** `hostwarden feeds status` and `hostwarden feeds build DIR` */
import type { Command } from 'commander';

type Data = { readonly data: string };

export const registerFeeds = (program: Command): void => {
  const feeds = program.command('feeds').description('the link lists');
  feeds
    .command('status')
    .description('which lists are in use: category, entries, age, licence, source')
    .option('--data <DIR>', 'data folder', 'data')
    .action(async ({ data }: Data) => {
      const { feedsStatus } = await import('./run-feeds.ts');
      process.stdout.write(await feedsStatus(data));
    });
  feeds
    .command('build')
    .description('check the lists (*.txt) of a folder, clean them and take them into the data folder')
    .argument('<DIR>', 'folder with lists; files not ending in .txt are passed over')
    .option('--allow <FILE>', 'hosts, one a line, that are never taken over')
    .option('--data <DIR>', 'data folder', 'data')
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
  host.example 2026-12-01         listed since`,
    )
    .action(async (folder: string, options: Data & { readonly allow?: string }) => {
      const { buildFeeds } = await import('./run-feeds.ts');
      process.stdout.write(await buildFeeds(folder, options.data, options.allow));
    });
};
