/** Looks at the noticed addresses once more just before a notice goes out: nobody is told to remove what is gone already. */
import { getJson } from '../../shared/blob/json.ts';
import type { Case } from '../../shared/case/case.ts';
import { createLimiter } from '../../shared/crawl/limiter.ts';
import { defaultLimits } from '../../shared/crawl/plan.ts';
import { together } from '../../shared/crawl/recheck.ts';
import type { Judgement } from '../../shared/crawl/visit.ts';
import type { Knowledge } from '../../shared/detect/knowledge.ts';
import { picturedOf, picturesKey, readMemory } from '../../shared/detect/pictures/memory.ts';
import { reportedOf } from '../../shared/detect/reported.ts';
import { pause } from '../../shared/net/pause.ts';
import { createPdfReader } from '../../shared/net/read-pdf.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Ports } from '../../shared/ports.ts';
import { verifyUrls } from '../../shared/review/verify.ts';
import type { Server } from '../../shared/site/inventory.ts';
import { bodyOf, keys, type SiteRecord } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';

export type VerifySettings = { readonly policy: Policy; readonly knowledge: Knowledge };

/** For all sites of a case together; what was not looked at within this time cannot be told, and then the notice goes out. */
const budgetMs = 45_000;

/** `gone` only where every noticed address proves it; see shared/crawl/recheck.ts. */
const verifyCase = async (value: Case, ports: Ports, settings: VerifySettings): Promise<Judgement> => {
  const timeUp = new AbortController();
  const finished = new AbortController();
  void pause(budgetMs, finished.signal).then(() => timeUp.abort());
  try {
    const bySite = Map.groupBy(value.noticed, ({ site }) => site);
    const judgements = await Promise.all(
      [...bySite].map(([host, noticed]) =>
        verifySite(
          host,
          noticed.map(({ url }) => url),
          value,
          ports,
          settings,
          timeUp.signal,
        ),
      ),
    );
    return together(judgements);
  } finally {
    finished.abort();
  }
};

const verifySite = async (
  host: string,
  urls: readonly string[],
  { category, noticed }: Case,
  { records, blobs, fetcher, elapsedMs, now, newId }: Ports,
  { policy, knowledge }: VerifySettings,
  signal: AbortSignal,
): Promise<Judgement> => {
  const siteRow = await records.get(keys.site(host));
  const site = siteRow && bodyOf<SiteRecord>(siteRow);
  const serverRow = site && (await records.get(keys.server(site.server)));
  if (site === undefined || !serverRow) return { found: 'cannot-tell', left: urls };
  const server = bodyOf<Server>(serverRow);
  const { userAgent, robots, pdfs, secondLooks } = policy.crawl;
  const plan = {
    site: host,
    start: site.start,
    addresses: server.addresses,
    sockets: server.sockets,
    userAgent,
    robots,
    limits: defaultLimits,
    urls,
    pdfs,
    secondLooks,
  };
  const limiter = createLimiter({ sockets: server.sockets, elapsedMs, pause });
  const pdfReader = createPdfReader();
  const world = { fetch: fetcher.fetch, limiter, elapsedMs, pause, signal, readPdf: pdfReader.read, secret: newId() };
  try {
    const pictured = picturedOf(noticed, readMemory(await getJson(blobs, picturesKey(host))));
    return await verifyUrls(plan, world, {
      category,
      knowledge,
      policy,
      at: toIso(now()),
      pictured,
      reported: reportedOf(noticed),
    });
  } finally {
    await pdfReader.close();
  }
};

/** `verifyCase` with everything but the case given. */
export const verifier =
  (ports: Ports, settings: VerifySettings) =>
  (value: Case): Promise<Judgement> =>
    verifyCase(value, ports, settings);
