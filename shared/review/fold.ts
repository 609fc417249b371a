/**
 * Folds what a visit found into the flags of its site. Pure: the caller writes what comes back.
 *
 *   nothing yet, found          → open
 *   open, claimed               → open, claimed with the new pages; gone, once nothing of it is left
 *   gone, found again           → open
 *   dismissed, found the same   → dismissed, only seen later
 *   dismissed, found new things → open
 *   confirmed                   → confirmed, only seen later: its case has the word now
 */
import type { Finding } from '../detect/finding.ts';
import { maskIdentifiers } from '../detect/identifiers.ts';
import { isFlagged, pageScore, siteScore, spreadLinkScore } from '../detect/score.ts';
import type { Language } from '../messages.ts';
import { type Category, categories } from '../policy/category.ts';
import type { Policy } from '../policy/policy.ts';
import type { Iso } from '../time.ts';
import { fingerprintOf, flagId } from './fingerprint.ts';
import { fitEvidence } from './fit.ts';
import type { Flag, FlaggedPage, FlagOwner, FlagReport, OutboundLink } from './flag.ts';

export type SeenPage = {
  readonly url: string;
  readonly title: string;
  readonly language?: Language;
  readonly text?: string;
  readonly findings: readonly Finding[];
  /** When a record of it was last kept. */
  readonly evidenceAt?: Iso;
};
/** What one visit (all of its slices) saw of a site. */
export type Seen = {
  readonly site: string;
  readonly visitId: string;
  readonly at: Iso;
  readonly policy: Policy;
  /** Pages with findings; an unchanged page comes with the findings that were kept of it. */
  readonly pages: readonly SeenPage[];
  /** Every address that answered, gone ones (404, 410) included; not those that failed, which prove nothing. */
  readonly visitedUrls: ReadonlySet<string>;
  /** The whole site was seen: what was asked for and not visited cannot be reached any more. */
  readonly complete: boolean;
  /** Pages of flags that had their turn in this visit. Of all others, as those at a foreign port, it says nothing. */
  readonly asked: ReadonlySet<string>;
  readonly outbound: readonly OutboundLink[];
  readonly owner?: FlagOwner;
  /** The visit looked at what somebody outside has reported of this category. */
  readonly report?: FlagReport & { readonly category: Category };
};

const most = { pages: 30, findings: 20, outbound: 50 } as const;

/** The order of a flag's pages. */
export const byScore = (
  a: { readonly score: number; readonly url: string },
  b: { readonly score: number; readonly url: string },
): number => b.score - a.score || (a.url < b.url ? -1 : a.url > b.url ? 1 : 0);

/** The pages of a category worth showing: each strong enough by itself, or all with links that together are. */
export const flaggedPages = (
  pages: readonly SeenPage[],
  category: Category,
  policy: Policy,
  at: Iso,
): readonly FlaggedPage[] => {
  const scored = pages
    .map(({ url, title, language, text, findings, evidenceAt }) => {
      const own = findings.filter((finding) => finding.category === category);
      return { url, title, language, text, findings: own, evidenceAt, score: pageScore(own, category) };
    })
    .filter(({ findings }) => findings.length > 0);
  const spread = spreadLinkScore(scored, category);
  const spreads = isFlagged(policy, category, spread);
  return scored
    .filter(
      ({ score, findings }) =>
        isFlagged(policy, category, score) || (spreads && findings.some(({ list }) => list !== undefined)),
    )
    .map(
      ({ url, title, language, text, findings, evidenceAt, score }): FlaggedPage => ({
        url,
        // As in excerpts: nobody's card or account number goes into queue, notice or report.
        title: maskIdentifiers(title).slice(0, 300),
        firstSeen: at,
        lastSeen: at,
        ...(language === undefined ? {} : { language }),
        ...(text === undefined ? {} : { text }),
        // Spread links: no page says it alone, so each carries what they say together.
        score: isFlagged(policy, category, score) ? score : spread,
        findings: [...findings].sort((a, b) => b.score - a.score).slice(0, most.findings),
        fingerprint: fingerprintOf(url, findings),
        ...(evidenceAt === undefined ? {} : { evidenceAt }),
      }),
    )
    .sort(byScore);
};

/** Everything on the pages is injected: a site that also shows it openly is no victim. */
export const isHacked = (pages: readonly FlaggedPage[]): boolean =>
  pages.length > 0 && pages.every(({ findings }) => findings.every(({ hacked }) => hacked === true));

/** Links that some finding points at come first, then in order of appearance. */
const chosenOutbound = (outbound: readonly OutboundLink[], pages: readonly FlaggedPage[]): readonly OutboundLink[] => {
  const targets = new Set(pages.flatMap(({ findings }) => findings.map(({ target }) => target)));
  return [...outbound.filter(({ url }) => targets.has(url)), ...outbound.filter(({ url }) => !targets.has(url))].slice(
    0,
    most.outbound,
  );
};

/** Known pages that this visit cannot speak about, beside what it found. */
const mergedPages = (
  previous: readonly FlaggedPage[],
  found: readonly FlaggedPage[],
  seen: Seen,
): readonly FlaggedPage[] => {
  const known = new Map(previous.map((page) => [page.url, page]));
  const now = new Set(found.map(({ url }) => url));
  const isTold = (url: string): boolean => seen.visitedUrls.has(url) || (seen.complete && seen.asked.has(url));
  const kept = previous.filter(({ url }) => !now.has(url) && !isTold(url));
  const merged = found.map((page): FlaggedPage => {
    const { firstSeen = page.firstSeen, evidenceAt } = known.get(page.url) ?? {};
    return { ...(evidenceAt === undefined ? {} : { evidenceAt }), ...page, firstSeen };
  });
  return [...merged, ...kept].sort(byScore).slice(0, most.pages);
};

type Common = Omit<Flag, 'state' | 'claim' | 'decision' | 'at'>;
/** A flag but for where it stands. */
export const undecided = ({
  id,
  site,
  category,
  score,
  trust,
  hacked,
  firstSeen,
  lastSeen,
  visit,
  policyVersion,
  pages,
  outbound,
  dismissed,
  history,
  owner,
  reports,
  notes,
  ask,
}: Flag): Common => ({
  id,
  site,
  category,
  score,
  hacked,
  firstSeen,
  lastSeen,
  visit,
  policyVersion,
  pages,
  outbound,
  dismissed,
  history,
  ...(owner === undefined ? {} : { owner }),
  ...(reports === undefined ? {} : { reports }),
  ...(trust === undefined ? {} : { trust }),
  ...(notes === undefined ? {} : { notes }),
  ...(ask === undefined ? {} : { ask }),
});

/** One category alone; the others of these pages are not spoken about. Undefined: nothing changed. */
export const foldCategory = (previous: Flag | undefined, category: Category, seen: Seen): Flag | undefined => {
  const found = flaggedPages(seen.pages, category, seen.policy, seen.at);
  if (previous === undefined && found.length === 0) return undefined;
  const before: Common =
    previous === undefined
      ? {
          id: flagId(seen.site, category),
          site: seen.site,
          category,
          score: 0,
          hacked: false,
          firstSeen: seen.at,
          lastSeen: seen.at,
          visit: seen.visitId,
          policyVersion: seen.policy.version,
          pages: [],
          outbound: [],
          dismissed: [],
          history: [],
        }
      : undecided(previous);
  const pages = mergedPages(before.pages, found, seen);
  const refreshed: Common = {
    ...before,
    score: siteScore(pages.map(({ score }) => score)),
    hacked: isHacked(pages),
    lastSeen: found.length > 0 ? seen.at : before.lastSeen,
    visit: seen.visitId,
    policyVersion: seen.policy.version,
    ...(seen.owner === undefined ? {} : { owner: seen.owner }),
    ...fitEvidence({ pages, outbound: chosenOutbound(seen.outbound, pages) }),
  };
  if (previous === undefined) return { ...refreshed, state: 'open' };
  const silent = found.length === 0 && pages.length === previous.pages.length;
  switch (previous.state) {
    case 'open':
      if (silent) return undefined;
      return pages.length === 0 ? gone(previous, seen) : { ...refreshed, state: 'open' };
    case 'claimed':
      if (silent) return undefined;
      return pages.length === 0 ? gone(previous, seen) : { ...refreshed, state: 'claimed', claim: previous.claim };
    case 'gone':
      return found.length > 0 && hasNews(refreshed, seen) ? { ...refreshed, state: 'open' } : undefined;
    case 'dismissed':
      if (found.length === 0) return undefined;
      // A notice from outside wants an answer of its own, whatever was decided before.
      return hasNews(refreshed, seen) || seen.report?.category === category
        ? { ...refreshed, state: 'open' }
        : seenAgain(previous, found, seen);
    case 'confirmed':
      return found.length === 0 ? undefined : seenAgain(previous, found, seen);
  }
};
/** Its pages stay as they were last seen, so that a reviewer who asks can see what it was. */
const gone = (previous: Flag, seen: Seen): Flag => ({
  ...undecided(previous),
  visit: seen.visitId,
  state: 'gone',
  at: seen.at,
});
/**
 * Found now and never dismissed, among the pages that the flag would show: those beyond were not before the reviewer either, and must
 * not undo his word on an unchanged site.
 */
const hasNews = ({ pages, dismissed }: Common, { at }: Seen): boolean =>
  pages.some(({ lastSeen, fingerprint }) => lastSeen === at && !dismissed.includes(fingerprint));
/** Decided flags: dates move, what was decided about does not. */
const seenAgain = <T extends Flag>(previous: T, found: readonly FlaggedPage[], seen: Seen): T => {
  const urls = new Set(found.map(({ url }) => url));
  return {
    ...previous,
    lastSeen: seen.at,
    pages: previous.pages.map((page) => (urls.has(page.url) ? { ...page, lastSeen: seen.at } : page)),
  };
};

export const mostReports = 50;
const withReport = (flag: Flag, { report }: Seen): Flag => {
  if (report === undefined || report.category !== flag.category) return flag;
  const { category: _, ...told } = report;
  const others = (flag.reports ?? []).filter(({ id }) => id !== told.id);
  return { ...flag, reports: [...others, told].slice(-mostReports) };
};

/**
 * `previous`: the site's flags, one a category at most. Answers the flags that this visit changed, new ones included. A visit folded
 * twice changes nothing the second time but what it already wrote.
 */
export const foldVisit = (previous: readonly Flag[], seen: Seen): readonly Flag[] =>
  categories.flatMap((category) => {
    const flag = foldCategory(
      previous.find((known) => known.category === category && known.site === seen.site),
      category,
      seen,
    );
    return flag === undefined ? [] : [withReport(flag, seen)];
  });
