/** A recheck of one site's noticed addresses, and the word to the case once all its sites are through. */
import { getJson } from '../../shared/blob/json.ts';
import type { Case } from '../../shared/case/case.ts';
import type { CaseMessage } from '../../shared/case/command.ts';
import { together } from '../../shared/crawl/recheck.ts';
import type { Judgement, Visit } from '../../shared/crawl/visit.ts';
import { picturedOf, picturesKey, readMemory } from '../../shared/detect/pictures/memory.ts';
import { reportedOf } from '../../shared/detect/reported.ts';
import type { Json } from '../../shared/ports.ts';
import { findMoved } from '../../shared/review/find-moved.ts';
import { verifyUrls } from '../../shared/review/verify.ts';
import { bodyOf, keys, rows, type SiteRecord } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import { keepEvidence } from './evidence.ts';
import { finishVisit } from './finish.ts';
import { isRestricted } from './restricted.ts';
import { planOf, type RunningVisit, type Slice } from './slice.ts';

export type RecheckVisit = RunningVisit & { readonly purpose: Extract<Visit['purpose'], { kind: 'recheck' }> };
export const isRecheck = (visit: RunningVisit): visit is RecheckVisit => visit.purpose.kind === 'recheck';

/** Judgements of the case's other sites; undefined while one of them is still being looked at. */
const others = async (visit: RecheckVisit, value: Case, { ports }: Slice): Promise<Judgement[] | undefined> => {
  const sites = new Set(value.noticed.map((noticed) => noticed.site).filter((site) => site !== visit.site));
  const judgements: Judgement[] = [];
  for (const site of sites) {
    const row = await ports.records.get(keys.visit({ ...visit, site }));
    if (row === undefined) continue; // no longer hosted: nobody looks there
    const other = bodyOf<Visit>(row);
    if (other.judgement === undefined && other.state === 'running') return undefined;
    judgements.push(other.judgement ?? { found: 'cannot-tell', left: [] });
  }
  return judgements;
};

/** Under the lease, and before the visit ends: a crash repeats the word rather than losing it, and the case hears it once. */
export const concludeRecheck = async (visit: RecheckVisit, judgement: Judgement, slice: Slice): Promise<void> => {
  const { ports, lease } = slice;
  const row = await ports.records.get(keys.visit(visit));
  if (row === undefined || bodyOf<Visit>(row).state === 'done') return;
  const noted = await ports.records.transact([
    lease.check,
    { put: rows.visit({ ...visit, judgement }), if: { rev: row.rev } },
  ]);
  if (!noted.ok) return;
  const { caseId, recheck } = visit.purpose;
  const caseRow = await ports.records.get(keys.case(caseId));
  const rest = caseRow === undefined ? [] : await others(visit, bodyOf<Case>(caseRow), slice);
  if (rest === undefined) return;
  const { found, left, moved } = together([judgement, ...rest]);
  const message: CaseMessage = {
    caseId,
    command: {
      type: 'rechecked',
      recheck,
      at: toIso(ports.now()),
      found,
      left,
      ...(moved === undefined ? {} : { moved }),
    },
  };
  await ports.queues.send('case', [{ body: message as unknown as Json }]);
};

export const recheckSite = async (visit: RecheckVisit, site: SiteRecord, slice: Slice): Promise<void> => {
  const { ports, policy, knowledge, world } = slice;
  const row = await ports.records.get(keys.case(visit.purpose.caseId));
  const none = { fetched: 0, unchanged: 0, failed: 0, skipped: 0 };
  if (row === undefined) {
    await finishVisit(visit, { stopped: 'refused', counts: none, problems: [], outbound: [] }, undefined, slice);
    return;
  }
  const { category, noticed } = bodyOf<Case>(row);
  const pictured = picturedOf(noticed, readMemory(await getJson(ports.blobs, picturesKey(site.host))));
  const verified = await verifyUrls({ ...planOf(slice, site), urls: visit.purpose.urls }, world, {
    category,
    knowledge,
    policy,
    at: toIso(ports.now()),
    pictured,
    reported: reportedOf(noticed),
  });
  if (verified.cut) return; // looked at again, whole, in the next slice
  const { found, left, pages, problems } = verified;
  const at = toIso(ports.now());
  const ours = noticed.filter((each) => each.site === site.host);
  const moved =
    found === 'gone'
      ? await findMoved(
          planOf(slice, site),
          world,
          ours,
          { category, knowledge, policy, at },
          async (page, source, findings) => {
            if (await isRestricted(page, slice, site.host)) return false;
            await keepEvidence(slice, visit, page, source, findings, at);
            return true;
          },
        )
      : [];
  const judgement: Judgement =
    moved.length === 0 ? { found, left } : { found: 'still-there', left: moved.map(({ to }) => to), moved };
  await concludeRecheck(visit, judgement, slice);
  const judged: RecheckVisit = { ...visit, judgement };
  await finishVisit(judged, { stopped: 'complete', counts: pages, problems, outbound: [] }, undefined, slice);
};
