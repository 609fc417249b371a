/** `hostwarden cases list`, `cases show ID` and, in a file of its own, `cases dossier ID`. */
import type { Command } from 'commander';
import type { AuditEntry } from '../../shared/audit/chain.ts';
import type { Case, StateKind } from '../../shared/case/case.ts';
import { GiveUp } from '../../shared/errors.ts';
import type { Records, Row } from '../../shared/ports.ts';
import { registerDossier } from './dossier.ts';
import { dataOption, needsData, placeOf, stageOption, type Where, withHost } from './with-host.ts';

type Options = Where & { readonly json: boolean };

export const registerCases = (program: Command): void => {
  const cases = program.command('cases').description('cases');
  cases
    .command('list')
    .description('one line a case: reference, state, what it waits until, category, domain, customer')
    .addOption(dataOption())
    .addOption(stageOption())
    .option('--json', 'one JSON object a line', false)
    .action(list);
  cases
    .command('show')
    .description('one case with every entry of its audit trail')
    .argument('<ID>', 'its reference, e.g. hw-7k3f9qxd2m')
    .addOption(dataOption())
    .addOption(stageOption())
    .option('--json', 'one JSON object', false)
    .action(show);
  registerDossier(cases);
};

/** Every row of an index or key, page after page. */
export const allRows = async (records: Records, query: Parameters<Records['query']>[0]): Promise<readonly Row[]> => {
  const found: Row[] = [];
  let cursor: string | undefined;
  do {
    const page = await records.query({ ...query, limit: 1000, ...(cursor === undefined ? {} : { cursor }) });
    found.push(...page.rows);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
};

const until = ({ state }: Case): string => ('dueAt' in state ? state.dueAt : '-');
const line = (value: Case): string =>
  [value.id, value.state.kind, until(value), value.category, value.domain, value.customer].join('\t');

const list = async ({ json, ...where }: Options): Promise<void> => {
  needsData(where);
  const { moves } = await import('../../shared/case/machine.ts');
  await withHost(where, async ({ records }) => {
    for (const kind of Object.keys(moves) as StateKind[]) {
      for (const row of await allRows(records, { index: 'list', pk: `cases#${kind}` })) {
        const value = row.body as Case;
        process.stdout.write(`${json ? JSON.stringify(value) : line(value)}\n`);
      }
    }
  });
};

const show = async (id: string, { json, ...where }: Options): Promise<void> => {
  needsData(where);
  const { keys } = await import('../../shared/table.ts');
  await withHost(where, async ({ records }) => {
    const row = await records.get(keys.case(id));
    if (!row) {
      throw new GiveUp(
        `There is no case ${id} in ${placeOf(where)}.`,
        'List them with: npm run hostwarden -- cases list',
      );
    }
    const value = row.body as Case;
    const trail = (await allRows(records, { index: 'table', pk: row.pk, prefix: 'audit#' })).map(
      ({ body }) => body as AuditEntry,
    );
    if (json) {
      process.stdout.write(`${JSON.stringify({ case: value, audit: trail })}\n`);
      return;
    }
    process.stdout.write(`${line(value)}\n\n`);
    for (const { seq, at, who, what, data: facts } of trail) {
      process.stdout.write(`${String(seq).padStart(4)}  ${at}  ${who.padEnd(14)} ${what}  ${JSON.stringify(facts)}\n`);
    }
  });
};
