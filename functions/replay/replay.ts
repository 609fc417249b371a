/**
 * The queue `replay`: judges kept pages once under the policy in force and once as it would be, site by site, until the time of the
 * slice is up; then the next message goes on. The job's record is written as it goes, so the console shows how far it is, and a record
 * that changed meanwhile (somebody stopped it, the message came twice) ends this slice.
 */
import { keptPagesOf, keptSites } from '../../shared/blob/kept-pages.ts';
import type { Knowledge } from '../../shared/detect/knowledge.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Ports } from '../../shared/ports.ts';
import { allowedOnceRead } from '../../shared/report/restricted-addresses.ts';
import { startReplay } from '../../shared/review/replay.ts';
import { type ReplayJob, type ReplayMessage, triedPolicy } from '../../shared/review/replay-job.ts';
import { bodyOf, keys, rows } from '../../shared/table.ts';
import { addSeconds, toIso } from '../../shared/time.ts';

export type ReplayWorld = {
  readonly ports: Pick<Ports, 'records' | 'blobs' | 'queues' | 'now' | 'elapsedMs' | 'log'>;
  readonly policy: Policy;
  /** What pages are judged by under a policy. */
  readonly knowledgeUnder: (policy: Policy) => Promise<Knowledge>;
  readonly budgetMs: number;
  readonly signal?: AbortSignal;
};
/** Somebody watches. */
const tellEveryMs = 2_000;

export const workReplay = async ({ replay: id }: ReplayMessage, world: ReplayWorld): Promise<void> => {
  const { ports, policy, knowledgeUnder, budgetMs, signal } = world;
  const { records, blobs } = ports;
  const row = await records.get(keys.replay(id));
  if (row === undefined || bodyOf<ReplayJob>(row).state !== 'running') return;
  let { rev } = row;
  const save = async (job: ReplayJob): Promise<boolean> => {
    const { ok } = await records.transact([{ put: rows.replay(job), if: { rev } }]);
    rev += 1;
    return ok;
  };

  let job = bodyOf<Extract<ReplayJob, { state: 'running' }>>(row);
  const { count: counted, site: last, ...asked } = job;
  const now = toIso(ports.now());
  if (job.policyVersion !== policy.version) {
    await save({ ...asked, state: 'overtaken', endedAt: now });
    return;
  }
  const from = addSeconds(job.at, -job.ask.days * 86_400).slice(0, 10);
  if (job.of === undefined) {
    let of = 0;
    for await (const _ of keptSites(blobs, from)) of += 1;
    job = { ...job, of };
    if (!(await save(job))) return;
  }

  const [before, after] = await Promise.all([knowledgeUnder(policy), knowledgeUnder(triedPolicy(policy, job.ask))]);
  const run = startReplay(before, after, job.at, counted);
  const start = ports.elapsedMs();
  let toldAt = start;
  for await (const kept of keptSites(blobs, from, last)) {
    run.addSite(kept.site, await allowedOnceRead(kept.site, () => keptPagesOf(blobs, kept), ports));
    job = { ...job, count: run.count(), site: kept.site };
    const elapsed = ports.elapsedMs();
    if (elapsed - start > budgetMs || signal?.aborted === true) {
      if (await save(job)) await ports.queues.send('replay', [{ body: { replay: id } }]);
      return;
    }
    if (elapsed - toldAt < tellEveryMs) continue;
    toldAt = elapsed;
    if (!(await save(job))) return;
  }
  const { count: _count, site: _site, ...rest } = job;
  if (await save({ ...rest, state: 'done', endedAt: toIso(ports.now()), result: run.result() }))
    ports.log('info', 'replay.done', { replay: id, sites: run.count().sites });
};
