/** Looks at exactly the noticed addresses, now: for a recheck, and once more just before a notice goes out. */
import { decodeText } from '../crawl/charset.ts';
import { closedDoor } from '../crawl/closed-door.ts';
import { crawlSite } from '../crawl/crawl-site.ts';
import type { CrawlWorld, SitePlan } from '../crawl/plan.ts';
import { judge, type Look } from '../crawl/recheck.ts';
import type { Judgement, PageCounts, Problem } from '../crawl/visit.ts';
import { detectLooks } from '../detect/compare-looks.ts';
import type { Finding } from '../detect/finding.ts';
import type { Knowledge } from '../detect/knowledge.ts';
import { isAsReported } from '../detect/reported.ts';
import type { Category, Policy } from '../policy/policy.ts';
import type { Iso } from '../time.ts';
import { flaggedPages, type SeenPage } from './fold.ts';
import { stillPictured } from './still-pictured.ts';

export type Verified = Judgement & {
  readonly pages: PageCounts;
  readonly problems: readonly Problem[];
  /** The slice ended before every address was looked at; the judgement says `cannot-tell` of the rest. */
  readonly cut: boolean;
};

/** The page was not seen whole, or not at all. */
const cuts: ReadonlySet<string> = new Set([
  'body-too-large',
  'decompression-bomb',
  'timeout',
  'reset',
  'bad-response',
  'needs-javascript',
]);

/**
 * `plan.urls` are the noticed addresses of one site. A page is still there by the measure by which it was flagged: its findings of
 * `category` reach the policy's threshold, alone or (spread links) together.
 */
export const verifyUrls = async (
  plan: SitePlan & { readonly urls: readonly string[] },
  world: CrawlWorld,
  {
    category,
    knowledge,
    policy,
    at,
    pictured: known = new Map(),
    reported = new Map(),
  }: {
    readonly category: Category;
    readonly knowledge: Knowledge;
    readonly policy: Policy;
    readonly at: Iso;
    /** By address, what its pictures said when they were last looked at. */
    readonly pictured?: ReadonlyMap<string, Finding>;
    /** By address, what a notice from outside said of it: no detector can tell whether that is still there, but the page can. */
    readonly reported?: ReadonlyMap<string, readonly Finding[]>;
  },
): Promise<Verified> => {
  const looks = new Map<string, Look>();
  const cut = new Set<string>();
  const seen: SeenPage[] = [];
  const result = await crawlSite(plan, world, {
    onPage: async (page, { requested, response, rendered, looks: others = [] }) => {
      const shown: readonly Finding[] = detectLooks(page, others, knowledge);
      const pictured =
        category === 'pornography'
          ? await stillPictured(page, shown, known.get(page.url) ?? known.get(requested), plan, world, policy.pictures)
          : undefined;
      if (pictured === 'cannot-tell') cut.add(requested);
      const told = reported.get(requested) ?? [];
      const same = told.filter((finding) => isAsReported(page, finding));
      const own = pictured === undefined || pictured === 'cannot-tell' ? shown : [...shown, pictured];
      const findings: readonly Finding[] = [...own, ...same];
      const offSite = page.status >= 300;
      const html = rendered ?? decodeText(response.body, page.headers['content-type'] ?? '');
      const door = closedDoor(page, html, requested);
      // A page cut at a cap or a deadline has its problem by now: what was not found may stand in the rest of it.
      if (offSite) looks.set(requested, { problem: 'off-site-redirect' });
      else if (door !== undefined) looks.set(requested, { problem: door });
      else if (same.length < told.length) looks.set(requested, { problem: 'changed-since-reported' });
      else if (!cut.has(requested)) looks.set(requested, 'clean');
      seen.push({ url: requested, title: page.title, findings });
      return undefined;
    },
    onProblem: ({ url, problem }) => {
      if (cuts.has(problem)) cut.add(url);
      looks.set(url, { problem });
    },
  });
  for (const { url } of flaggedPages(seen, category, policy, at)) looks.set(url, 'left');
  return {
    ...judge(plan.urls, looks),
    pages: result.counts,
    problems: result.problems,
    cut: result.stopped === 'paused',
  };
};
