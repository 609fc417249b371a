/** Which cases hold words of restricted pages: all that noticed one of them, ended ones too, and what is about to become one. */
import type { Case } from '../../shared/case/case.ts';
import type { OutboxEntry } from '../../shared/case/outbox.ts';
import type { Records } from '../../shared/ports.ts';
import { allRows } from '../../shared/report/privacy/holdings.ts';
import { pendingCommand, type RestrictedTask } from '../../shared/report/restrict.ts';
import { bodyOf, keys, rows, type SiteRecord } from '../../shared/table.ts';
import type { Iso } from '../../shared/time.ts';

type About = Pick<RestrictedTask, 'pages' | 'caseId'>;

const contractsOf = async ({ pages }: About, records: Records): Promise<readonly string[]> => {
  const sites = [...new Set(pages.map(({ site }) => site))];
  const found = await Promise.all(sites.map((site) => records.get(keys.site(site))));
  return [...new Set(found.flatMap((row) => (row === undefined ? [] : [bodyOf<SiteRecord>(row).contract])))];
};

const isAbout = (task: About, noticed: readonly { readonly url: string }[]): boolean =>
  noticed.some(({ url }) => task.pages.some((page) => page.url === url));

export const casesAbout = async (task: RestrictedTask, records: Records): Promise<ReadonlySet<string>> => {
  const found = new Set(task.caseId === undefined ? [] : [task.caseId]);
  for (const contract of await contractsOf(task, records)) {
    const owned = await allRows(records, { index: 'owner', pk: keys.contract(contract).pk, prefix: 'case#' });
    for (const row of owned) {
      const { id, noticed } = bodyOf<Case>(row);
      if (isAbout(task, noticed)) found.add(id);
    }
  }
  return found;
};

/** A case that could not be opened is kept as the wish to open it, with all that was found. */
export const dropWishes = async (task: About, records: Records): Promise<void> => {
  for (const contract of await contractsOf(task, records)) {
    const owned = await allRows(records, { index: 'owner', pk: keys.contract(contract).pk, prefix: 'outbox#' });
    for (const { pk, sk, body } of owned) {
      const { effect } = body as OutboxEntry;
      if (effect.kind !== 'command' || effect.message.command.type !== 'open') continue;
      if (isAbout(task, effect.message.command.noticed)) await records.transact([{ delete: { pk, sk }, if: 'any' }]);
    }
  }
};

/** Told by the case's own queue. Told again with every tick until it has heard, which it then refuses. */
export const handOver = async (
  caseId: string,
  { id, by }: RestrictedTask,
  at: Iso,
  records: Records,
): Promise<void> => {
  const entry = pendingCommand(`${id}.h.${caseId}`, { caseId, command: { type: 'hand-over', by, task: id } }, at);
  await records.transact([{ put: rows.outbox(entry), if: 'absent' }]);
};
