/** Starts the crawl of exactly the noticed URLs: one visit for each site among them, and a nudge for each site's server. */
import type { Case } from '../../shared/case/case.ts';
import type { Effect } from '../../shared/case/outbox.ts';
import type { Visit } from '../../shared/crawl/visit.ts';
import type { Ports } from '../../shared/ports.ts';
import { bodyOf, keys, rows, type SiteRecord } from '../../shared/table.ts';
import { type Iso, toIso } from '../../shared/time.ts';
import { sendCommand } from './command.ts';

type Recheck = Extract<Effect, { kind: 'recheck' }>;

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
};

/** The site of each URL: as the case says, which knows of ports and aliases, else by its host name. */
const urlsBySite = async (effect: Recheck, { records }: Ports): Promise<ReadonlyMap<string, readonly string[]>> => {
  const row = await records.get(keys.case(effect.caseId));
  const known = new Map((row ? bodyOf<Case>(row).noticed : []).map((noticed) => [noticed.url, noticed.site]));
  return Map.groupBy(effect.urls, (url) => known.get(url) ?? hostOf(url));
};

/** Named by the recheck and started when it was asked for, so that a second attempt finds the first one's visit. */
const visitOf = (effect: Recheck, site: SiteRecord, urls: readonly string[], startedAt: Iso): Visit => ({
  id: effect.recheck,
  site: site.host,
  server: site.server,
  startedAt,
  purpose: { kind: 'recheck', caseId: effect.caseId, recheck: effect.recheck, urls },
  pages: { fetched: 0, unchanged: 0, failed: 0, skipped: 0 },
  problems: [],
  state: 'running',
});

/** Where no site of the case is hosted any more, nobody can look: the case hears `cannot-tell` at once. */
export const startRecheck = async (effect: Recheck, startedAt: Iso, ports: Ports): Promise<void> => {
  const servers = new Set<string>();
  for (const [host, urls] of await urlsBySite(effect, ports)) {
    const row = await ports.records.get(keys.site(host));
    if (row === undefined) continue;
    const site = bodyOf<SiteRecord>(row);
    await ports.records.transact([{ put: rows.visit(visitOf(effect, site, urls, startedAt)), if: 'absent' }]);
    servers.add(site.server);
  }
  if (servers.size === 0) {
    const { caseId, recheck, urls } = effect;
    const at = toIso(ports.now());
    await sendCommand({ caseId, command: { type: 'rechecked', recheck, at, found: 'cannot-tell', left: urls } }, ports);
    return;
  }
  await ports.queues.send(
    'crawl',
    [...servers].map((server) => ({ body: { server }, group: server, deduplication: `${effect.recheck}-${server}` })),
  );
};
