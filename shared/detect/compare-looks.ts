/**
 * What a search engine's visitor or a phone is shown at an address and an ordinary visitor is not. Only what differs in its findings
 * counts: pages differ for honest reasons all the time.
 */
import type { Block, PageView } from '../crawl/page-view.ts';
import type { Look } from '../crawl/second-look.ts';
import { addressOf, registrable } from '../links/host.ts';
import { detectPage } from './detectors.ts';
import { shortExcerpt } from './excerpt.ts';
import type { Finding } from './finding.ts';
import type { Knowledge } from './knowledge.ts';

const longestInstead = 300;

/** What an ordinary visitor reads first. */
const insteadOf = (page: PageView | undefined): string =>
  page === undefined
    ? ''
    : [page.title, ...page.visible.slice(0, 10).map(({ text }) => text)].join(' ').slice(0, longestInstead).trim();

/** What only these visitors read is hidden from all others: the rules for hidden text hold for it. */
const asHidden = (look: PageView, base: PageView | undefined): PageView => {
  const ours = new Set(base?.visible.map(({ text }) => text));
  const others = look.visible.filter(({ text }) => !ours.has(text));
  return { ...look, visible: [], hidden: others.map((block): Block => ({ ...block, hidden: 'attribute' })) };
};

const siteOf = (url: string): string => registrable(addressOf(url)?.host ?? url);
/** Sent to another owner's site, where we were not. A phone's own host of the same site is none. */
const sentAway = (look: Look, base: PageView | undefined): Finding | undefined => {
  const [link] = look.page.links;
  const ours = base?.links.some(({ tag }) => tag === 'redirect') ?? false;
  if (link?.tag !== 'redirect' || ours || siteOf(link.url) === siteOf(look.page.url)) return undefined;
  return {
    detector: 'cloaking',
    rule: 'cloaking/illegal-information/redirect-by-visitor',
    version: 1,
    category: 'illegal-information',
    kind: 'link',
    where: 'link',
    ...shortExcerpt(`→ ${link.url}`, link.url),
    score: 0.65,
    target: link.url,
  };
};

/**
 * Findings of `looks` in categories of which `findings`, those of the page as we saw it, have nothing; each says to whom it was shown
 * and what stood there instead, and is marked `hacked`. `base` is the page as we saw it; undefined where only its findings are known.
 */
export const compareLooks = (
  base: PageView | undefined,
  findings: readonly Finding[],
  looks: readonly Look[],
  knowledge: Knowledge,
): readonly Finding[] => {
  const seen = new Set(findings.map(({ category }) => category));
  const kept = new Map<string, Finding>();
  for (const look of looks) {
    const away = sentAway(look, base);
    const shown = [
      ...detectPage(look.page, knowledge),
      ...detectPage(asHidden(look.page, base), knowledge),
      ...(away === undefined ? [] : [away]),
    ];
    for (const finding of shown) {
      const key = `${finding.rule} ${finding.target ?? ''}`;
      if (seen.has(finding.category) || kept.has(key)) continue;
      kept.set(key, { ...finding, hacked: true, shownTo: { as: look.as, instead: insteadOf(base) } });
    }
  }
  return [...kept.values()];
};

/** Everything that a page shows, to us and to others. */
export const detectLooks = (page: PageView, looks: readonly Look[], knowledge: Knowledge): readonly Finding[] => {
  const findings = detectPage(page, knowledge);
  return looks.length === 0 ? findings : [...findings, ...compareLooks(page, findings, looks, knowledge)];
};
