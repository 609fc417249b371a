/** Restricted tasks by state, all of them: whoever alleges can send as many as they like, and none may be forgotten behind the others. */
import type { Records } from '../../shared/ports.ts';
import { allRows } from '../../shared/report/privacy/holdings.ts';
import { isAlleged, type RestrictedTask } from '../../shared/report/restrict.ts';
import { bodyOf } from '../../shared/table.ts';

export type HeldTask = { readonly task: RestrictedTask; readonly rev: number };

export const tasksIn = async (state: RestrictedTask['state'], records: Records): Promise<readonly HeldTask[]> =>
  (await allRows(records, { index: 'list', pk: `restricted#${state}` })).map((row) => ({
    task: bodyOf<RestrictedTask>(row),
    rev: row.rev,
  }));

export const urlsOf = (tasks: readonly Pick<RestrictedTask, 'pages'>[]): ReadonlySet<string> =>
  new Set(tasks.flatMap(({ pages }) => pages.map(({ url }) => url)));

/** Addresses that are withheld on somebody's word, or not yet as they were again: what is there nobody can say now. */
export const allegedUrls = async (records: Records): Promise<ReadonlySet<string>> => {
  const open = (await tasksIn('open', records)).filter(({ task }) => isAlleged(task));
  const mistaken = (await tasksIn('mistaken', records)).filter(({ task }) => task.returnedAt === undefined);
  return urlsOf([...open, ...mistaken].map(({ task }) => task));
};
