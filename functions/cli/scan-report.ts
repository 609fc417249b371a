/** What `scan` says, in the one form that every output format is made from. It is what `--format json` prints. */
import type { PageCounts, Problem, Stop } from '../../shared/crawl/visit.ts';
import type { Finding } from '../../shared/detect/finding.ts';
import { pageScore, siteScore } from '../../shared/detect/score.ts';
import { type Tier, tierOf } from '../../shared/detect/tier.ts';
import { type Category, categories } from '../../shared/policy/category.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { OutboundLink } from '../../shared/review/flag.ts';
import { flaggedPages, isHacked, type SeenPage } from '../../shared/review/fold.ts';
import type { Iso } from '../../shared/time.ts';

type ReportedFinding = Pick<Finding, 'detector' | 'rule' | 'kind' | 'where' | 'excerpt' | 'score' | 'list' | 'hacked'>;
export type ReportedFlag = {
  readonly category: Category;
  readonly score: number;
  readonly tier: Tier;
  /** All of it was injected: the owner is the victim. */
  readonly hacked: boolean;
  readonly pages: readonly { readonly url: string; readonly findings: readonly ReportedFinding[] }[];
};
/** Too weak to be a flag, or never meant to be one: told, and nothing else. */
export type LoggedPage = {
  readonly category: Category;
  readonly url: string;
  readonly findings: readonly ReportedFinding[];
};
export type SiteReport = {
  readonly site: string;
  readonly pages: PageCounts;
  readonly stopped: Stop;
  readonly flags: readonly ReportedFlag[];
  readonly logged: readonly LoggedPage[];
  readonly outbound: readonly OutboundLink[];
  readonly problems: readonly Problem[];
};
export type ScanReport = {
  /** Of Hostwarden. */
  readonly version: string;
  /** Version of the policy. */
  readonly policy: string;
  readonly startedAt: Iso;
  readonly sites: readonly SiteReport[];
};

const reported = ({ detector, rule, kind, where, excerpt, score, list, hacked }: Finding): ReportedFinding => ({
  detector,
  rule,
  kind,
  where,
  excerpt,
  score,
  ...(list === undefined ? {} : { list }),
  ...(hacked === true ? { hacked } : {}),
});

/** The flags of one visit by itself, in the order of the categories. */
export const flagsOf = (pages: readonly SeenPage[], policy: Policy, at: Iso): readonly ReportedFlag[] =>
  categories.flatMap((category) => {
    const flagged = flaggedPages(pages, category, policy, at);
    if (flagged.length === 0) return [];
    const score = siteScore(flagged.map(({ score: of }) => of));
    return [
      {
        category,
        score,
        tier: tierOf(policy, category, score) ?? 'later',
        hacked: isHacked(flagged),
        pages: flagged.map(({ url, findings }) => ({ url, findings: findings.map(reported) })),
      },
    ];
  });

const mostLogged = 50;
/** Pages of the lowest tier: their score lies from `log` up to the threshold, or a detector asked for no more than to be heard. */
export const loggedOf = (pages: readonly SeenPage[], policy: Policy): readonly LoggedPage[] =>
  categories
    .flatMap((category) =>
      pages.flatMap(({ url, findings }): readonly LoggedPage[] => {
        const own = findings.filter((finding) => finding.category === category);
        const isLogged =
          tierOf(policy, category, pageScore(own, category)) === 'log' || own.some(({ logged }) => logged === true);
        return isLogged ? [{ category, url, findings: own.map(reported) }] : [];
      }),
    )
    .slice(0, mostLogged);

/** Problems that mean: this is not the whole site. */
export const interrupted = 'interrupted';
export const isUnfinished = ({ pages, stopped, problems }: SiteReport): boolean =>
  stopped === 'refused' ||
  pages.fetched + pages.unchanged === 0 ||
  problems.some(({ problem }) => problem === interrupted);

/** 3 could not finish, else 1 something flagged, else 0. */
export const exitStatus = ({ sites }: ScanReport): 0 | 1 | 3 => {
  if (sites.some(isUnfinished)) return 3;
  return sites.some(({ flags }) => flags.length > 0) ? 1 : 0;
};
