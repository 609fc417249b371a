/**
 * What was found on a page that shows it no more: does it stand elsewhere on the same site? It is known by its fingerprint or, as a page
 * that went into another folder took its files along, by what the customer was told of it.
 */
import { crawlSite } from '../crawl/crawl-site.ts';
import type { PageView } from '../crawl/page-view.ts';
import type { CrawlWorld, PageSource, SitePlan } from '../crawl/plan.ts';
import type { Moved } from '../crawl/visit.ts';
import { detectLooks } from '../detect/compare-looks.ts';
import type { Finding } from '../detect/finding.ts';
import type { Knowledge } from '../detect/knowledge.ts';
import type { Category, Policy } from '../policy/policy.ts';
import type { Iso } from '../time.ts';
import { fingerprintOf, movablePrintOf } from './fingerprint.ts';
import type { FlaggedPage } from './flag.ts';
import { flaggedPages, type SeenPage } from './fold.ts';
import type { Noticed } from './noticed.ts';

/** A customer waits for the result: so many pages from the start page, and no longer. The next visit sees the rest. */
const near = { pages: 60, ms: 20_000 } as const;
/** More than this is told by the next visit, as findings of its own. */
const mostMoved = 5;

const toldOf = (was: Noticed): readonly Finding[] => was.findings.filter(({ detector }) => detector !== 'report');
/** What the customer was told of, the strongest of what was found there, is the strongest of what is found here. */
const isIn = (was: Noticed, page: Pick<FlaggedPage, 'url' | 'findings'>): boolean => {
  const told = toldOf(was);
  const here = page.findings.slice(0, told.length);
  return told.length > 0 && movablePrintOf(was.url, told) === movablePrintOf(page.url, here);
};

/** `noticed`: of one site, all of them gone. Where a fingerprint stood on several pages, the first of them is named. */
export const findMoved = async (
  plan: SitePlan,
  world: CrawlWorld,
  noticed: readonly Noticed[],
  judge: { readonly category: Category; readonly knowledge: Knowledge; readonly policy: Policy; readonly at: Iso },
  /** Keeps a record of a page on which it stands, while its bytes are at hand. False: of that page none may be kept. */
  keep: (page: PageView, source: PageSource, findings: readonly Finding[]) => Promise<boolean>,
): Promise<readonly Moved[]> => {
  const { category, knowledge, policy, at } = judge;
  const known = new Set(noticed.map(({ url }) => url));
  const seen: SeenPage[] = [];
  const kept = new Set<string>();
  const cameFrom = (page: Pick<FlaggedPage, 'url' | 'findings' | 'fingerprint'>): Moved | undefined => {
    if (known.has(page.url)) return undefined;
    const same = noticed.find(({ fingerprint }) => fingerprint === page.fingerprint);
    if (same !== undefined) return { from: same.url, to: page.url };
    const was = noticed.find((one) => isIn(one, page));
    if (was === undefined) return undefined;
    const targets = page.findings.slice(0, toldOf(was).length).flatMap(({ target }) => target ?? []);
    return { from: was.url, to: page.url, targets: [...new Set(targets)] };
  };
  const { urls: _urls, ...whole } = plan;
  await crawlSite({ ...whole, limits: { ...plan.limits, ...near }, once: true }, world, {
    onPage: async (page, source) => {
      const findings = detectLooks(page, source.looks ?? [], knowledge);
      seen.push({ url: page.url, title: page.title, findings });
      const own = findings.filter((finding) => finding.category === category).sort((a, b) => b.score - a.score);
      const here = { url: page.url, findings: own, fingerprint: fingerprintOf(page.url, own) };
      if (own.length > 0 && cameFrom(here) !== undefined && (await keep(page, source, findings))) kept.add(page.url);
      return undefined;
    },
    onProblem: () => undefined,
  });
  return flaggedPages(seen, category, policy, at)
    .flatMap((page): readonly Moved[] => {
      const moved = cameFrom(page);
      return moved === undefined ? [] : [{ ...moved, ...(kept.has(page.url) ? { evidenceAt: at } : {}) }];
    })
    .slice(0, mostMoved);
};
