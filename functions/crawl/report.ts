/** Looks at exactly the reported addresses of one site, keeps the evidence, and folds the notice into the site's flag. */
import { crawlSite } from '../../shared/crawl/crawl-site.ts';
import { detectLooks } from '../../shared/detect/compare-looks.ts';
import { reportFinding } from '../../shared/detect/reported.ts';
import { RetryLater } from '../../shared/errors.ts';
import { isCategory } from '../../shared/policy/policy.ts';
import { flagId } from '../../shared/review/fingerprint.ts';
import type { SeenPage } from '../../shared/review/fold.ts';
import type { Report } from '../../shared/review/report.ts';
import { bodyOf, keys, rows, type SiteRecord } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import { keepEvidence } from './evidence.ts';
import { finishVisit } from './finish.ts';
import { isRestricted } from './restricted.ts';
import { planOf, type RunningVisit, type Slice } from './slice.ts';

export type ReportVisit = RunningVisit & {
  readonly purpose: Extract<RunningVisit['purpose'], { kind: 'report' }>;
};
export const isReport = (visit: RunningVisit): visit is ReportVisit => visit.purpose.kind === 'report';

const none = { fetched: 0, unchanged: 0, failed: 0, skipped: 0 };
const provesGone: ReadonlySet<string> = new Set(['http-404', 'http-410']);
const attempts = 5;

/** Under its twin's name the site may be somewhere else, and our server's 404 says nothing of what is there. */
const isUnderTwin = ({ host, start }: SiteRecord, url: string): boolean => {
  const { hostname } = new URL(url);
  return hostname !== host && hostname !== new URL(start).hostname;
};

/** Before the visit ends: a crash in between repeats it, and it says the same. */
const noteLook = async (id: string, site: string, found: { flag: string } | { gone: true }, slice: Slice) => {
  const { records } = slice.ports;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const row = await records.get(keys.report(id));
    if (row === undefined) return;
    const report = bodyOf<Report>(row);
    if (report.state === 'closed') return;
    const sites = report.sites.map((each) => (each.site === site ? { site, urls: each.urls, ...found } : each));
    const seen = sites.every(({ flag, gone }) => flag !== undefined || gone !== undefined);
    const next: Report = { ...report, sites, state: seen ? 'in-review' : 'looking' };
    if ((await records.transact([{ put: rows.report(next), if: { rev: row.rev } }])).ok) return;
  }
  throw new RetryLater(`report ${id} kept changing`, { retryInSeconds: 1 });
};

export const reportSite = async (visit: ReportVisit, site: SiteRecord, slice: Slice): Promise<void> => {
  const { ports, knowledge } = slice;
  const row = await ports.records.get(keys.report(visit.purpose.report));
  const report = row && bodyOf<Report>(row);
  const category = report?.category;
  if (report === undefined || category === undefined || !isCategory(category) || report.state === 'closed') {
    await finishVisit(visit, { stopped: 'refused', counts: none, problems: [], outbound: [] }, undefined, slice);
    return;
  }
  const pages = new Map<string, SeenPage>();
  const visited = new Set<string>();
  const gone = new Set<string>();
  const underTwin = new Set(visit.purpose.urls.filter((url) => isUnderTwin(site, url)));
  const unseen = (url: string): void => {
    if (!pages.has(url)) pages.set(url, { url, title: '', findings: [reportFinding(undefined, category)] });
  };
  const result = await crawlSite({ ...planOf(slice, site), urls: visit.purpose.urls }, slice.world, {
    onPage: async (page, source) => {
      if (await isRestricted(page, slice, site.host)) return undefined;
      const findings = [...detectLooks(page, source.looks ?? [], knowledge), reportFinding(page, category)];
      visited.add(page.url);
      pages.set(page.url, { url: page.url, title: page.title, findings });
      await keepEvidence(slice, visit, page, source, findings, toIso(ports.now()));
      return undefined;
    },
    onProblem: ({ url, problem }) => {
      // A page that we could not see is for a person to look at; a page that is gone needs nobody.
      if (provesGone.has(problem) && !underTwin.has(url)) gone.add(url);
      else unseen(url);
    },
  });
  if (result.stopped === 'paused') return; // looked at again, whole, in the next slice
  for (const url of visit.purpose.urls)
    if (!pages.has(url) && !gone.has(url) && !slice.restricted.has(url) && visited.size === 0) unseen(url);
  const found = pages.size === 0 ? ({ gone: true } as const) : { flag: flagId(site.host, category) };
  const { id, receivedAt: at, channel } = report;
  await noteLook(id, site.host, found, slice);
  await finishVisit(
    visit,
    { stopped: 'complete', counts: result.counts, problems: result.problems, outbound: result.outbound },
    {
      pages: [...pages.values()],
      visited,
      evidence: 0,
      pictures: [],
      shadow: [],
      kept: undefined,
      whole: false,
      report: { id, at, channel, category },
    },
    slice,
  );
};
