/** Routes of trying other thresholds on kept pages: ask, watch, stop, read, take away. */
import { categories } from '../../shared/policy/policy.ts';
import { flagId } from '../../shared/review/fingerprint.ts';
import type { ReplayJob } from '../../shared/review/replay-job.ts';
import { keys } from '../../shared/table.ts';
import { notFound } from './access.tsx';
import { type ConsoleContext, type Desk, paths, type Route } from './desk.ts';
import { csvFile } from './download.ts';
import { expectation } from './expect.ts';
import { ReplayView } from './replay-page.tsx';
import {
  askFrom,
  beginReplay,
  listReplays,
  mostJobs,
  type ReplayFault,
  readReplay,
  replayCsv,
  stopReplay,
  type TypedReplay,
  typedReplay,
  usualReplay,
} from './replays.ts';
import { ReplaysView } from './replays-page.tsx';

type Came = { readonly typed: TypedReplay; readonly fault: ReplayFault };
const list = async (c: ConsoleContext, { ports: { records }, policy }: Desk, came?: Came): Promise<Response> => {
  const jobs = (await listReplays(records)).slice(0, mostJobs).map(({ value }) => value);
  const typed = came?.typed ?? usualReplay(policy);
  const view = <ReplaysView c={c} policy={policy} jobs={jobs} typed={typed} fault={came?.fault} />;
  return c.html(view, came === undefined ? 200 : 422);
};

const begin = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const typed = typedReplay(await c.req.parseBody());
  const ask = askFrom(typed, desk.policy);
  if (!ask.ok) return list(c, desk, { typed, fault: ask.error });
  const id = await beginReplay(desk, ask.value, c.var.person.name);
  desk.ports.log('info', 'replay.asked', { replay: id });
  return c.redirect(`${paths.replay(id)}?looked=0`, 303);
};

/** A flag that would come is not there yet, unless somebody decided it away. */
const flagsThere = async ({ ports: { records } }: Desk, job: ReplayJob): Promise<ReadonlySet<string>> => {
  if (job.state !== 'done') return new Set();
  const ids = job.result.categories.flatMap(({ category, examples }) =>
    [...examples.gained, ...examples.lost].map(({ site }) => flagId(site, category)),
  );
  const found = await Promise.all(ids.map(async (id) => [id, await records.get(keys.flag(id))] as const));
  return new Set(found.flatMap(([id, row]) => (row === undefined ? [] : [id])));
};

const show = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const held = await readReplay(desk.ports.records, c.req.param('id') ?? '');
  if (held === undefined) return notFound(c);
  const { value: job } = held;
  const waits = expectation(c, job.state !== 'running', paths.replay(job.id), {});
  return c.html(
    <ReplayView
      c={c}
      policy={desk.policy}
      job={job}
      known={await flagsThere(desk, job)}
      next={waits.is === 'waiting' ? waits.next : undefined}
    />,
  );
};

const stop = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const id = c.req.param('id') ?? '';
  if ((await readReplay(desk.ports.records, id)) === undefined) return notFound(c);
  // The worker writes now and then: whoever comes between is tried again.
  for (let attempt = 0; attempt < 3; attempt += 1) if (await stopReplay(desk, id, c.var.person.name)) break;
  return c.redirect(paths.replay(id), 303);
};

const download = async (c: ConsoleContext, desk: Desk): Promise<Response> => {
  const held = await readReplay(desk.ports.records, c.req.param('id') ?? '');
  if (held === undefined || c.req.param('file') !== 'flags.csv') return notFound(c);
  desk.ports.log('info', 'table.exported', { table: 'replay', rows: categories.length });
  return csvFile('replay', replayCsv(held.value));
};

export const replayRoutes: readonly Route[] = [
  { method: 'GET', path: '/replays', permission: 'figures', handle: (c, desk) => list(c, desk) },
  { method: 'POST', path: '/replays', permission: 'tune', handle: begin },
  { method: 'GET', path: '/replays/:id', permission: 'figures', handle: show },
  { method: 'POST', path: '/replays/:id/stop', permission: 'tune', handle: stop },
  { method: 'GET', path: '/replays/:id/:file', permission: 'figures', handle: download },
];
