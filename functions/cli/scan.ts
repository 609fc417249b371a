/** `hostwarden scan URL…` */
import { type Command, Option } from 'commander';
import { garbagePercentOfVisit, keepHeapSmall } from '../../shared/host/heap.ts';
import { commaList, wholeNumber } from './options.ts';
import type { ScanOptions } from './run-scan.ts';

export const registerScan = (program: Command): void => {
  program
    .command('scan')
    .description('one visit of each site, no database: crawl, detect, print the flags')
    .argument('<URL...>', 'where each site starts; without a scheme, https')
    .addOption(
      new Option('--format <format>', 'form of the output').choices(['text', 'json', 'csv', 'sarif']).default('text'),
    )
    .option('--max-pages <N>', 'pages a site (default: as in the policy)', wholeNumber(1, 1_000_000))
    .option('--max-time <S>', 'seconds for all sites together (default: as in the policy)', wholeNumber(1, 604_800))
    .option('--networks <CIDR,…>', 'loopback or private networks that may be crawled, e.g. 127.0.0.0/8', commaList, [])
    .option('--sockets <N>', 'connections a server', wholeNumber(1, 64), 4)
    .option('--render', 'run pages that only scripts make in the Chromium of this machine')
    .option('--output <FILE>', 'write the result there instead of to stdout')
    .option('--policy <FILE>', 'the provider’s policy; without it, the example policy')
    .option('--data <DIR>', 'data folder whose link lists are used, and where an interrupted scan is kept', 'data')
    .option('--resume', 'go on where Ctrl-C stopped the same command')
    .addHelpText(
      'after',
      '\nExit status: 0 nothing flagged, 1 something flagged, 2 wrong usage, 3 could not finish (what was found is printed).',
    )
    .action(async (urls: readonly string[], options: ScanOptions) => {
      keepHeapSmall(garbagePercentOfVisit);
      const { runScan } = await import('./run-scan.ts');
      await runScan(urls, options);
    });
};
