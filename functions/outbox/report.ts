/** Starts the look at exactly the reported addresses: one visit for each site among them, and a nudge for its server. */
import type { Visit } from '../../shared/crawl/visit.ts';
import type { Ports } from '../../shared/ports.ts';
import type { Report } from '../../shared/review/report.ts';
import { bodyOf, keys, rows, type SiteRecord } from '../../shared/table.ts';

/** Named by the report and started when it arrived, so that a second attempt finds the first one's visit. */
const visitOf = ({ id, receivedAt }: Report, site: SiteRecord, urls: readonly string[]): Visit => ({
  id,
  site: site.host,
  server: site.server,
  startedAt: receivedAt,
  purpose: { kind: 'report', report: id, urls },
  pages: { fetched: 0, unchanged: 0, failed: 0, skipped: 0 },
  problems: [],
  state: 'running',
});

export const startReport = async (id: string, { records, queues }: Ports): Promise<void> => {
  const row = await records.get(keys.report(id));
  const report = row && bodyOf<Report>(row);
  if (row === undefined || report === undefined || report.state === 'closed') return;
  const servers = new Set<string>();
  for (const { site: host, urls } of report.sites) {
    const found = await records.get(keys.site(host));
    if (found === undefined) continue; // left the inventory meanwhile; the settling tick says so
    const site = bodyOf<SiteRecord>(found);
    await records.transact([{ put: rows.visit(visitOf(report, site, urls)), if: 'absent' }]);
    servers.add(site.server);
  }
  if (report.state === 'received')
    await records.transact([{ put: rows.report({ ...report, state: 'looking' }), if: { rev: row.rev } }]);
  await queues.send(
    'crawl',
    [...servers].map((server) => ({ body: { server }, group: server, deduplication: `${id}-${server}` })),
  );
};
