/** The tick of restricted tasks: withholds what is alleged, removes what is known or was reported, gives back what was a mistake. */
import { RetryLater } from '../../shared/errors.ts';
import { isAlleged, type RestrictedTask, restrictedRow } from '../../shared/report/restrict.ts';
import { addSeconds, type Iso, toIso } from '../../shared/time.ts';
import { withHashes } from './page-hashes.ts';
import { type PurgePorts, purge } from './purge.ts';
import { type HeldTask, tasksIn } from './tasks.ts';
import { giveBack, withhold } from './withhold.ts';

type Step = {
  /** What is noted of the task once it is done. */
  readonly mark: 'withheldAt' | 'purgedAt' | 'returnedAt';
  readonly event: string;
  /** Answers false where the next tick must go on. */
  readonly take: (held: HeldTask, ports: PurgePorts) => Promise<boolean>;
};
const withholding: Step = {
  mark: 'withheldAt',
  event: 'restricted.withheld',
  take: withhold,
};
const purging: Step = { mark: 'purgedAt', event: 'restricted.purged', take: ({ task }, ports) => purge(task, ports) };
const returning: Step = { mark: 'returnedAt', event: 'restricted.returned', take: giveBack };

/** A person of ours who looked, or a hash that is known, is believed at once; of a stranger's word the desk judges. */
const stepOf = (task: RestrictedTask): Step => {
  switch (task.state) {
    case 'open':
      return isAlleged(task) ? withholding : purging;
    case 'reported':
      return purging;
    case 'mistaken':
      return returning;
  }
};

/** A visit or a picture that was under way ends within this time, and is caught by a second look. */
const underWaySeconds = 3600;

const isDue = (task: RestrictedTask, { mark }: Step, now: Iso): boolean => {
  const last = task[mark];
  if (last === undefined) return true;
  if (task.state === 'mistaken') return false;
  const settledAt = addSeconds(task.at, underWaySeconds);
  return (now >= settledAt && last < settledAt) || (task.done !== undefined && last < task.done.at);
};

const save = async (task: RestrictedTask, rev: number, { records }: PurgePorts): Promise<void> => {
  if ((await records.transact([{ put: restrictedRow(task), if: { rev } }])).ok) return;
  throw new RetryLater(`task ${task.id} kept changing`, { retryInSeconds: 1 });
};

/** Written down before anything goes: who reports the page has nothing but this to tell it by. */
const noteHashes = async ({ task, rev }: HeldTask, ports: PurgePorts): Promise<HeldTask> => {
  const pages = await withHashes(task.pages, ports.blobs);
  if (pages.every((page, place) => page === task.pages[place])) return { task, rev };
  const noted = { ...task, pages };
  await save(noted, rev, ports);
  return { task: noted, rev: rev + 1 };
};

/** Answers how many tasks it worked on. */
export const settleRestricted = async (ports: PurgePorts): Promise<number> => {
  const now = toIso(ports.now());
  let worked = 0;
  for (const state of ['open', 'reported', 'mistaken'] as const) {
    for (const kept of await tasksIn(state, ports.records)) {
      const step = stepOf(kept.task);
      if (!isDue(kept.task, step, now)) continue;
      worked += 1;
      const held = await noteHashes(kept, ports);
      if (!(await step.take(held, ports))) continue;
      await save({ ...held.task, [step.mark]: now }, held.rev, ports);
      ports.log('warn', step.event, { task: held.task.id });
    }
  }
  return worked;
};
