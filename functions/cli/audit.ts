/** `hostwarden audit verify`: proves that no audit trail was changed, shortened or put in another order. */
import type { Command } from 'commander';
import type { ChainFault } from '../../shared/audit/chain.ts';
import { GiveUp } from '../../shared/errors.ts';
import type { Ports } from '../../shared/ports.ts';
import { dataOption, needsData, stageOption, type Where, withHost } from './with-host.ts';

type Options = Where & { readonly dossier?: string };

export const registerAudit = (program: Command): void => {
  program
    .command('audit')
    .description('the audit trails')
    .command('verify')
    .description('check the hash chain of every case; exit status 3 where one is broken')
    .addOption(dataOption())
    .addOption(stageOption())
    .option('--dossier <FILE>', 'check this dossier instead, offline')
    .action((options: Options) => (options.dossier === undefined ? verify(options) : verifyFile(options.dossier)));
};

const words: Readonly<Record<ChainFault['fault'], string>> = {
  changed: 'was changed after it was written',
  missing: 'is missing',
  reordered: 'is not where it was written',
};

/** Every file against the manifest, the chain, the evidence, and what a time stamp was given for. */
const verifyFile = async (file: string): Promise<void> => {
  const [{ readFile }, { verifyDossier }] = await Promise.all([
    import('node:fs/promises'),
    import('../dossier/verify.ts'),
  ]);
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new GiveUp(`Cannot read ${file}.`, 'Name a dossier that exists.', { cause });
  });
  const { caseId, files, entries, stamp, faults } = verifyDossier(bytes);
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  if (faults.length > 0)
    throw new GiveUp(`${file} does not verify.`, 'Ask for the dossier again; this one was changed or is not whole.', {
      exitStatus: 3,
    });
  const stamped =
    stamp === undefined
      ? 'not time-stamped'
      : `the time stamp says ${stamp.at}; check its signature with openssl ts -verify`;
  process.stdout.write(`${caseId}: ${files} files, ${entries} entries, every hash holds; ${stamped}.\n`);
};

const verify = async (where: Where): Promise<void> => {
  needsData(where);
  await withHost(where, verifyAll);
};

/** Every chain, told on stdout. Throws GiveUp where one is broken. */
export const verifyAll = async ({ records }: Pick<Ports, 'records'>): Promise<void> => {
  const { checkChains } = await import('../../shared/report/chains.ts');
  const { cases, others, entries, broken } = await checkChains(records);
  for (const { scope, seq, fault } of broken) process.stdout.write(`${scope}: entry ${seq} ${words[fault]}\n`);
  if (broken.length > 0) {
    throw new GiveUp(
      `${broken.length} of ${cases + others} audit trails do not verify.`,
      'Restore the last backup that verifies, and find out who wrote to it.',
      { exitStatus: 3 },
    );
  }
  process.stdout.write(
    `${cases} cases, ${others === 0 ? '' : `${others} other records, `}${entries} entries: every chain holds.\n`,
  );
};
