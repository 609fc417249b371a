/** `hostwarden audit verify`: proves that no audit trail was changed, shortened or put in another order. */
import type { Command } from 'commander';
import { type AuditEntry, type ChainFault, verifyChain } from '../../shared/audit/chain.ts';
import type { TrailHead } from '../../shared/audit/trail.ts';
import type { Case, StateKind } from '../../shared/case/case.ts';
import { GiveUp } from '../../shared/errors.ts';
import type { Ports } from '../../shared/ports.ts';
import { allRows } from './cases.ts';
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

/** Every case's chain, told on stdout. Throws GiveUp where one is broken. */
export const verifyAll = async ({ records }: Pick<Ports, 'records'>): Promise<void> => {
  const { moves } = await import('../../shared/case/machine.ts');
  const { switchCount, switchesScope } = await import('../../shared/case/switches.ts');
  let cases = 0;
  let entries = 0;
  const broken: string[] = [];
  for (const kind of Object.keys(moves) as StateKind[]) {
    for (const row of await allRows(records, { index: 'list', pk: `cases#${kind}` })) {
      const value = row.body as Case;
      const rows = await allRows(records, { index: 'table', pk: row.pk, prefix: 'audit#' });
      const trail = rows.map(({ body }) => body as AuditEntry);
      cases += 1;
      entries += trail.length;
      const fault = verifyChain(value.id, trail, value.version);
      if (fault) broken.push(`${value.id}: entry ${fault.seq} ${words[fault.fault]}`);
    }
  }
  const changes = await allRows(records, { index: 'table', pk: 'system', prefix: 'switch#' });
  const switched = changes.map(({ body }) => body as AuditEntry);
  const wrong = verifyChain(switchesScope, switched, await switchCount(records));
  if (wrong) broken.push(`switches: entry ${wrong.seq} ${words[wrong.fault]}`);
  let others = 0;
  for (const row of await allRows(records, { index: 'list', pk: 'trails' })) {
    const head = row.body as TrailHead;
    const rows = await allRows(records, { index: 'table', pk: row.pk, prefix: 'audit#' });
    const trail = rows.map(({ body }) => body as AuditEntry);
    others += 1;
    entries += trail.length;
    const fault = verifyChain(head.scope, trail, head.length);
    if (fault) broken.push(`${head.scope}: entry ${fault.seq} ${words[fault.fault]}`);
  }
  for (const text of broken) process.stdout.write(`${text}\n`);
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
