/** One slice of one scheduled visit: from its checkpoint as far as the time goes. */
import { getJson, putJson } from '../../shared/blob/json.ts';
import type { Case } from '../../shared/case/case.ts';
import { crawlSite } from '../../shared/crawl/crawl-site.ts';
import type { SiteResult } from '../../shared/crawl/plan.ts';
import type { Stop } from '../../shared/crawl/visit.ts';
import { canGoOn } from '../../shared/crawl/visit-state.ts';
import { keptKey } from '../../shared/detect/kept-page.ts';
import { picturesKey, readMemory } from '../../shared/detect/pictures/memory.ts';
import { messageOf } from '../../shared/detect/pictures/request.ts';
import { reportedOf } from '../../shared/detect/reported.ts';
import { categories } from '../../shared/policy/policy.ts';
import type { Json } from '../../shared/ports.ts';
import { loadRestricted } from '../../shared/report/restricted-addresses.ts';
import { flagId } from '../../shared/review/fingerprint.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { bodyOf, keys, rows, type SiteRecord } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import { finishVisit } from './finish.ts';
import { openSeen, type SeenSoFar, saveSeen, visitorOf } from './seen.ts';
import { planOf, type RunningVisit, type Slice } from './slice.ts';

const memoryKey = (host: string): string => `crawl/memory/${host}.json.gz`;
type Checkpoint = { readonly crawl: Json; readonly seen: Json };

/** The blob first, then the row that names it, then the old blob goes: a crash in between loses at most this slice. */
const saveCheckpoint = async (
  visit: RunningVisit,
  result: SiteResult,
  crawl: Json,
  seen: SeenSoFar,
  { ports, lease }: Slice,
): Promise<void> => {
  const checkpoint = `crawl/checkpoints/${visit.site}/${visit.id}-${lease.fence}.json.gz`;
  await putJson(ports.blobs, checkpoint, { crawl, seen: saveSeen(seen) } satisfies Checkpoint);
  const row = await ports.records.get(keys.visit(visit));
  if (row === undefined) return;
  const written = await ports.records.transact([
    lease.check,
    {
      put: rows.visit({ ...visit, checkpoint, pages: result.counts, problems: result.problems }),
      if: { rev: row.rev },
    },
  ]);
  if (written.ok && visit.checkpoint !== undefined) await ports.blobs.delete(visit.checkpoint);
};

/** Where something was found before: looked at in every visit, so that a page no longer linked is not taken for gone. */
const flagsOf = async (host: string, { ports }: Slice): Promise<readonly Flag[]> => {
  const held = await Promise.all(categories.map((category) => ports.records.get(keys.flag(flagId(host, category)))));
  return held.flatMap((row) => (row === undefined ? [] : bodyOf<Flag>(row)));
};

/** Somebody may still decide about it, or rely on what is kept of it. */
const isAwaited = async (flag: Flag, { ports }: Slice): Promise<boolean> => {
  if (flag.state !== 'confirmed') return flag.state === 'open' || flag.state === 'claimed';
  const row = await ports.records.get(keys.case(flag.decision.caseId));
  return row === undefined || bodyOf<Case>(row).state.kind !== 'closed';
};
const awaitedPages = async (flags: readonly Flag[], slice: Slice): Promise<ReadonlySet<string>> => {
  const awaited = await Promise.all(flags.map(async (flag) => ((await isAwaited(flag, slice)) ? flag.pages : [])));
  return new Set(awaited.flat().map(({ url }) => url));
};

/** `stopped` of a result that is not paused. */
const ended = (stopped: SiteResult['stopped']): Stop | undefined => (stopped === 'paused' ? undefined : stopped);

/** Only where the policy has it; each slice by itself, so that none waits in memory for the last. */
const keepForReplay = async (visit: RunningVisit, { kept }: SeenSoFar, { ports, lease }: Slice): Promise<void> => {
  const pages = kept?.pages() ?? [];
  if (pages.length === 0) return;
  const key = keptKey(toIso(ports.now()), visit.site, visit.id, lease.fence);
  await putJson(ports.blobs, key, pages as unknown as Json);
};

export const visitSite = async (visit: RunningVisit, site: SiteRecord, slice: Slice): Promise<void> => {
  const { blobs } = slice.ports;
  const before = slice.restricted.size;
  const [saved, memory, pictures] = await Promise.all([
    visit.checkpoint === undefined ? undefined : getJson(blobs, visit.checkpoint),
    getJson(blobs, memoryKey(site.host)),
    getJson(blobs, picturesKey(site.host)),
  ]);
  const kept = saved as Checkpoint | undefined;
  const checkpoint = kept !== undefined && canGoOn(kept.crawl) ? kept : undefined;
  const seen = openSeen(checkpoint?.seen, slice.policy);
  const flags = await flagsOf(site.host, slice);
  const flagged = flags.flatMap(({ pages }) => pages);
  const result = await crawlSite(
    {
      ...planOf(slice, site),
      seeds: flagged.map(({ url }) => url),
      ...(checkpoint === undefined ? {} : { checkpoint: checkpoint.crawl }),
      ...(memory === undefined ? {} : { memory }),
    },
    slice.world,
    {
      ...visitorOf(seen, slice, visit, site.start, {
        pictures: readMemory(pictures),
        reported: reportedOf(flagged),
        awaited: await awaitedPages(flags, slice),
      }),
      onStep: (waiting, pages) => slice.progress.step(visit, { waiting, pages, found: seen.pages.length }),
    },
  );
  await keepForReplay(visit, seen, slice);
  const stopped = ended(result.stopped);
  if (stopped === undefined) {
    if (result.checkpoint !== undefined) await saveCheckpoint(visit, result, result.checkpoint, seen, slice);
    return;
  }
  if (!(await finishVisit(visit, { ...result, stopped }, seen, slice))) return;
  if ((await loadRestricted(site.host, slice.ports)).size > before || slice.restricted.size > before) {
    // Something was restricted while we looked, and it remembers what it saw.
    await blobs.delete(memoryKey(site.host));
    if (visit.checkpoint !== undefined) await blobs.delete(visit.checkpoint);
    return;
  }
  const request = messageOf({ site: site.host, server: visit.server, visit: visit.id, pages: seen.pictures });
  if (request !== undefined && stopped !== 'refused')
    await slice.ports.queues.send('pictures', [{ body: request as unknown as Json }]);
  // After the flags: a memory of pages whose findings were not folded would hide them at the next visit.
  if (result.memory !== undefined && stopped !== 'refused') await putJson(blobs, memoryKey(site.host), result.memory);
  if (visit.checkpoint !== undefined) await blobs.delete(visit.checkpoint);
};
