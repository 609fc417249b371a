/** A site that no longer resolves to its server is somebody else's to judge: its visits end, and its cases hear of it. */
import type { Case } from '../../shared/case/case.ts';
import { isElsewhere } from '../../shared/crawl/moved.ts';
import { categories } from '../../shared/policy/policy.ts';
import type { Json, Ports } from '../../shared/ports.ts';
import { bodyOf, keys, type OpenCasePointer, type SiteRecord } from '../../shared/table.ts';
import type { Slice } from './slice.ts';

/** A name that does not resolve at all has not moved; it is looked at where it was. */
export const hasMovedAway = async (site: SiteRecord, { ports, server }: Slice): Promise<boolean> => {
  if (!isElsewhere.applies(server.addresses, site.host)) return false;
  const found = await ports.fetcher.resolve(site.host);
  return found.ok && isElsewhere.check(found.value, server.addresses);
};

/** Only cases all of whose addresses were on this site: another site of the same contract may still be here. */
export const tellCases = async (site: SiteRecord, ports: Ports): Promise<void> => {
  for (const category of categories) {
    const pointer = await ports.records.get(keys.openCase(site.contract, category));
    const caseId = pointer && bodyOf<OpenCasePointer>(pointer).caseId;
    if (caseId === undefined) continue;
    const row = await ports.records.get(keys.case(caseId));
    if (row === undefined || !bodyOf<Case>(row).noticed.every((noticed) => noticed.site === site.host)) continue;
    const message: Json = { caseId, command: { type: 'moved-away' } };
    await ports.queues.send('case', [{ body: message }]);
  }
};
