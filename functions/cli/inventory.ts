/** `hostwarden inventory import FILE` and `hostwarden inventory export`. */
import { existsSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { GiveUp } from '../../shared/errors.ts';
import { kinds, plural } from '../../shared/site/fields.ts';
import type { Inventory } from '../../shared/site/inventory.ts';
import type { InventoryFormat } from '../../shared/site/parse.ts';
import type { Plan } from '../../shared/site/plan.ts';
import { dataOption, needsData, stageOption, type Where, withHost } from './with-host.ts';

const nothing: Inventory = { customers: [], contacts: [], contracts: [], servers: [], sites: [] };

export const registerInventory = (program: Command): void => {
  const inventory = program.command('inventory').description('customers, contacts, contracts, servers and sites');
  inventory
    .command('import')
    .description('take them over from a CSV or JSON file: all of it, or every fault by line and column')
    .argument('<FILE>', 'CSV with a column "record", or JSON as `inventory export --format json` writes it')
    .option('--dry-run', 'say what would change and change nothing', false)
    .addOption(dataOption())
    .addOption(stageOption())
    .action(runImport);
  inventory
    .command('export')
    .description('print what is known')
    .addOption(new Option('--format <format>', 'form of the output').choices(['csv', 'json']).default('csv'))
    .addOption(dataOption())
    .addOption(stageOption())
    .action(runExport);
};

const runImport = async (file: string, { dryRun, ...where }: Where & { readonly dryRun: boolean }): Promise<void> => {
  const { readInventoryFile } = await import('./inventory-file.ts');
  const inventory = await readInventoryFile(file);
  const { planImport } = await import('../../shared/site/plan.ts');
  // Trying out on a new machine must not leave a data folder behind.
  const plan =
    dryRun && where.stage === undefined && !existsSync(where.data)
      ? planImport(inventory, nothing)
      : await withHost(where, async (host) => {
          const { importInventory } = await import('../../shared/site/import.ts');
          const { isSample } = await import('../standalone/sample/sample.ts');
          const { policyFor } = await import('./policy.ts');
          if (await isSample(host.records))
            throw new GiveUp(
              `The data folder ${where.data} holds the sample hosting.`,
              'Name another folder for your own sites with --data DIR, or delete this one.',
            );
          if (!dryRun) {
            await policyFor(undefined, host, where); // a site without rules would be crawled by nobody's
            return importInventory(inventory, host);
          }
          const { readInventory } = await import('../../shared/site/stored.ts');
          return planImport(inventory, await readInventory(host.records));
        });
  process.stdout.write(summary(plan, dryRun));
};

const runExport = async ({ format, ...where }: Where & { readonly format: InventoryFormat }): Promise<void> => {
  const { writeInventory } = await import('../../shared/site/write.ts');
  const { readInventory } = await import('../../shared/site/stored.ts');
  needsData(where);
  const inventory = await withHost(where, (host) => readInventory(host.records));
  process.stdout.write(writeInventory(inventory, format));
};

/** What an import changed, or would: one line a kind, then whatever a person should look at. */
const summary = (plan: Plan, dryRun: boolean): string => {
  const lines = kinds.map((kind) => {
    const { added, changed, unchanged } = plan.counts[kind];
    return `${plural[kind].padEnd(10)} ${added} new, ${changed} changed, ${unchanged} as before`;
  });
  const some = (hosts: readonly string[]): string =>
    `${hosts.slice(0, 10).join(', ')}${hosts.length > 10 ? ` and ${hosts.length - 10} more` : ''}`;
  if (plan.absentSites.length > 0) lines.push(`Not in the file, kept and still crawled: ${some(plan.absentSites)}.`);
  if (plan.staysTerminated.length > 0)
    lines.push(`Terminated here, so not made active by the file: contracts ${some(plan.staysTerminated)}.`);
  if (plan.ended.length > 0) lines.push(`Ended by the file, their open cases close: contracts ${some(plan.ended)}.`);
  if (dryRun) lines.push('Dry run: nothing was changed.');
  return `${lines.join('\n')}\n`;
};
