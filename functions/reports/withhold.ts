/**
 * What a stranger alleges to be the abuse of children. Nothing is removed on a stranger's word: whoever can write to us could destroy
 * the evidence of a flag with it. Nor is anything shown: until the desk has spoken, the address is blocked, what flags say of it lies
 * apart, where no page of the console looks, and so nobody comes to its evidence, which stays. So does what visits remember of the
 * site: other pages' cases rest on it, and whoever shows any of it asks which addresses are blocked. Notices about it wait.
 *
 *   alleged → withheld ──┬─ the desk reported it   → removed, see purge.ts
 *                        └─ the desk calls it wrong → flags have it back, the address is free
 */
import { RetryLater } from '../../shared/errors.ts';
import { categories } from '../../shared/policy/policy.ts';
import type { Write } from '../../shared/ports.ts';
import { type RestrictedTask, urlHash } from '../../shared/report/restrict.ts';
import { onlyPages, withoutPages, withPages } from '../../shared/report/strip.ts';
import { flagId } from '../../shared/review/fingerprint.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { flagDeletes, flagWrites } from '../../shared/review/line.ts';
import { bodyOf, keys, rows } from '../../shared/table.ts';
import { changeBlocked } from './blocked.ts';
import { lookAgain } from './look-again.ts';
import type { PurgePorts } from './purge.ts';
import { type HeldTask, tasksIn, urlsOf } from './tasks.ts';

const attempts = 5;

const sitesOf = ({ pages }: RestrictedTask): readonly (readonly [site: string, urls: ReadonlySet<string>])[] =>
  [...Map.groupBy(pages, ({ site }) => site)].map(([site, own]) => [site, new Set(own.map(({ url }) => url))]);

/** A tick may come twice, and one be so late that the desk has spoken and the other has given back: then nothing is withheld any more. */
const stands = ({ task, rev }: HeldTask): Write => ({ check: keys.restricted(task.id), if: { rev } });

const withholdOf = async (flag: string, of: HeldTask, urls: ReadonlySet<string>, { records }: PurgePorts) => {
  const task = of.task.id;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const row = await records.get(keys.flag(flag));
    const value = row && bodyOf<Flag>(row);
    const away = value && onlyPages(value, urls);
    if (row === undefined || value === undefined || away === undefined) return;
    const left = withoutPages(value, urls);
    const before = { value, rev: row.rev };
    const held = await records.get(keys.withheld(flag, task));
    const written = await records.transact([
      stands(of),
      ...(left === undefined ? flagDeletes(before) : flagWrites(left, before)),
      {
        put: rows.withheld(held === undefined ? away : withPages(bodyOf<Flag>(held), away), task),
        if: held === undefined ? 'absent' : { rev: held.rev },
      },
    ]);
    if (written.ok) return;
  }
  throw new RetryLater(`flag ${flag} kept changing`, { retryInSeconds: 1 });
};

export const withhold = async (of: HeldTask, ports: PurgePorts): Promise<true> => {
  for (const [site, urls] of sitesOf(of.task)) {
    await changeBlocked(site, (hashes) => [...hashes, ...[...urls].map(urlHash)], ports, [stands(of)]);
    for (const category of categories) await withholdOf(flagId(site, category), of, urls, ports);
  }
  return true;
};

const giveBackTo = async (flag: string, task: string, { records }: PurgePorts): Promise<void> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const held = await records.get(keys.withheld(flag, task));
    if (held === undefined) return;
    const row = await records.get(keys.flag(flag));
    const present = row && { value: bodyOf<Flag>(row), rev: row.rev };
    const written = await records.transact([
      ...flagWrites(withPages(present?.value, bodyOf<Flag>(held)), present),
      { delete: keys.withheld(flag, task), if: { rev: held.rev } },
    ]);
    if (written.ok) return;
  }
  throw new RetryLater(`flag ${flag} kept changing`, { retryInSeconds: 1 });
};

/** False: another task that nobody has decided yet names one of these pages, and so they stay where they are. */
export const giveBack = async ({ task }: HeldTask, ports: PurgePorts): Promise<boolean> => {
  const othersIn = async (state: RestrictedTask['state']) =>
    urlsOf((await tasksIn(state, ports.records)).map((held) => held.task).filter(({ id }) => id !== task.id));
  const waiting = await othersIn('open');
  if (task.pages.some(({ url }) => waiting.has(url))) return false;
  const reported = await othersIn('reported');
  const freed = new Set(task.pages.map(({ url }) => url).filter((url) => !reported.has(url)));
  for (const [site, urls] of sitesOf(task)) {
    for (const category of categories) await giveBackTo(flagId(site, category), task.id, ports);
    const hashes = new Set([...urls].filter((url) => freed.has(url)).map(urlHash));
    await changeBlocked(site, (before) => before.filter((hash) => !hashes.has(hash)), ports);
  }
  await lookAgain({ task, freed }, ports);
  return true;
};
