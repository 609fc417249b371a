/** What a visit has seen so far, over all its slices: what the flags are folded from. Lives in the visit's checkpoint. */
import { outboundOf } from '../../shared/crawl/follow.ts';
import { mostOutbound } from '../../shared/crawl/memory.ts';
import type { Visitor } from '../../shared/crawl/plan.ts';
import { scopeOf } from '../../shared/crawl/scope.ts';
import { compareLooks, detectLooks } from '../../shared/detect/compare-looks.ts';
import { detectShadow } from '../../shared/detect/detectors.ts';
import { isKnownNow, listedBy, wasKnown } from '../../shared/detect/doubt.ts';
import type { Finding } from '../../shared/detect/finding.ts';
import { type KeptPages, keepPages } from '../../shared/detect/kept-page.ts';
import { isTellingText } from '../../shared/detect/known/telling.ts';
import { type PictureMemory, rememberedFinding } from '../../shared/detect/pictures/memory.ts';
import { addPicturePage, type PicturePage } from '../../shared/detect/pictures/request.ts';
import { addShadow, type ShadowCount, triesOut } from '../../shared/detect/shadow.ts';
import type { Language } from '../../shared/messages.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Json } from '../../shared/ports.ts';
import type { Seen, SeenPage } from '../../shared/review/fold.ts';
import { addSeconds, type Iso, toIso } from '../../shared/time.ts';
import { isEvident, keepEvidence } from './evidence.ts';
import { isRestricted } from './restricted.ts';
import type { RunningVisit, Slice } from './slice.ts';

export type SeenSoFar = {
  readonly pages: SeenPage[];
  /** Addresses that answered, with a page or with 404 or 410. */
  readonly visited: Set<string>;
  evidence: number;
  /** Nothing was kept from us: no error, no deadline, no robots.txt. Only then does "not seen" mean "not there". */
  whole: boolean;
  /** Whose pictures are to be looked at. */
  readonly pictures: PicturePage[];
  /** The visit was made because of this notice. */
  readonly report?: Seen['report'];
  /** What is only tried out. */
  readonly shadow: ShadowCount[];
  /** Of this slice, for a replay. */
  readonly kept: KeptPages | undefined;
};
type SavedSeen = {
  readonly pages: readonly SeenPage[];
  readonly visited: readonly string[];
  readonly evidence: number;
  readonly whole: boolean;
  readonly pictures?: readonly PicturePage[];
  readonly shadow?: readonly ShadowCount[];
};
/** What the memory keeps of a page with findings, so that it counts as found while it stays unchanged. */
type Kept = {
  readonly title: string;
  readonly language?: Language;
  readonly text?: string;
  readonly findings: readonly Finding[];
  /** What the lists said of its links; absent: nothing. */
  readonly listed?: string;
  /** When the last record of it was kept. */
  readonly evidenceAt?: Iso;
};

/**
 * There is no page, or what there is was seen. A soft 404's links are not followed, but pages of flags are asked for by themselves; those
 * that cannot be (`off-site`) are no part of the site, and fold keeps them.
 */
const hidesNothing: ReadonlySet<string> = new Set([
  'http-404',
  'http-410',
  'not-html',
  'off-site',
  'off-site-redirect',
  'soft-404',
  'tls-certificate',
  'tls-outdated',
  'robots-too-large',
  'sitemap-too-large',
  'sitemap-unreadable',
  'sitemap-dead',
  'sitemap-cycle',
  'xml-entities',
  'trap-cookies',
  'bad-redirect',
  'redirect-loop',
  'too-many-redirects',
  'robots-delay-capped',
  'robots-unreadable',
  'sitemap-off-site',
  'session-ids',
  'too-long-attribute',
  'unclosed',
  'throttled',
  'wrong-charset',
  'broken-text',
  'changing-page',
]);
/** Of the days that evidence is kept: from then on a page that somebody may still rely on is kept anew. */
const agedShare = 0.5;
const mostEvidence = 50;
const mostPages = 2_000;
const secondsPerDay = 86_400;
const findingsKept = 50;

export const openSeen = (saved: Json | undefined, { replay }: Pick<Policy, 'replay'>): SeenSoFar => {
  const given = saved as SavedSeen | undefined;
  return {
    pages: [...(given?.pages ?? [])],
    visited: new Set(given?.visited),
    evidence: given?.evidence ?? 0,
    whole: given?.whole ?? true,
    pictures: [...(given?.pictures ?? [])],
    shadow: [...(given?.shadow ?? [])],
    kept: replay.days === 0 ? undefined : keepPages(replay.kilobytes),
  };
};
export const saveSeen = ({ pages, visited, evidence, whole, pictures, shadow }: SeenSoFar): Json =>
  ({ pages, visited: [...visited], evidence, whole, pictures, shadow }) satisfies SavedSeen as unknown as Json;

/** What was known of the site's pages before this visit. */
export type KnownBefore = {
  /** What its pictures said; they are looked at apart, and more seldom than its pages. */
  readonly pictures: PictureMemory;
  /** What was reported of pages by their address: a notice stands until a person decides, or the page is gone. */
  readonly reported: ReadonlyMap<string, readonly Finding[]>;
  /** Pages of flags that wait for a decision, or whose case is open. */
  readonly awaited: ReadonlySet<string>;
};

export const visitorOf = (
  seen: SeenSoFar,
  slice: Slice,
  visit: RunningVisit,
  start: string,
  { pictures: known, reported, awaited }: KnownBefore,
): Visitor => {
  const agedBefore = addSeconds(
    toIso(slice.ports.now()),
    -agedShare * slice.policy.privacy.evidenceDays * secondsPerDay,
  );
  const scope = scopeOf(start);
  const withReports = (url: string, own: readonly Finding[]): readonly Finding[] =>
    [...own, ...(reported.get(url) ?? [])].slice(0, findingsKept);
  /** Answered, but nothing of it was read: that proves nothing either. */
  const unread = new Set<string>();
  const take = (url: string, kept: Kept): void => {
    if (kept.findings.length > 0 && seen.pages.length < mostPages) seen.pages.push({ url, ...kept });
  };
  const listed = listedBy(slice.knowledge);
  return {
    onPage: async (page, source) => {
      if (await isRestricted(page, slice, visit.site)) return undefined;
      const shown = detectLooks(page, source.looks ?? [], slice.knowledge).slice(0, findingsKept);
      seen.kept?.add(page);
      if (triesOut(slice.policy))
        addShadow(seen.shadow, page.url, { live: shown, shadow: detectShadow(page, slice.knowledge) }, slice.policy);
      addPicturePage(seen.pictures, page, shown, scope, slice.policy.pictures);
      const pictured = rememberedFinding(known, page);
      const own = pictured === undefined ? shown : [...shown, pictured];
      const findings = page.status < 400 ? withReports(page.url, own) : own;
      // An error page without findings proves nothing; its problem says what it is worth.
      if ((page.status < 400 && !unread.has(page.url)) || findings.length > 0) seen.visited.add(page.url);
      const said = listed(outboundOf(page.links));
      if (findings.length === 0 && said === '') return undefined;
      const evidenceAt =
        seen.evidence < mostEvidence && isEvident(findings, slice.policy) ? toIso(slice.ports.now()) : undefined;
      const kept: Kept = {
        title: page.title,
        ...(page.language === undefined ? {} : { language: page.language }),
        ...(isTellingText(page) ? { text: page.simhash } : {}),
        findings,
        ...(evidenceAt === undefined ? {} : { evidenceAt }),
      };
      take(page.url, kept);
      if (evidenceAt !== undefined) {
        seen.evidence += 1;
        await keepEvidence(slice, visit, page, source, findings, evidenceAt);
      }
      if (own.length === 0 && said === '') return undefined;
      const toKeep: Kept = { ...kept, findings: own, ...(said === '' ? {} : { listed: said }) };
      return toKeep as unknown as Json;
    },
    isDoubtful: (url, { outbound, simhash, kept }) => {
      const { listed: before = '', findings } = (kept as unknown as Kept | undefined) ?? { findings: [] };
      // Of a page with more links than are remembered nobody knows where the rest lead.
      if (outbound.length >= mostOutbound || listed(outbound) !== before) return true;
      return isKnownNow(url, simhash, slice.knowledge) !== wasKnown(findings);
    },
    isAged: (url, { kept }) => {
      const { evidenceAt } = (kept as unknown as Kept | undefined) ?? {};
      return evidenceAt !== undefined && evidenceAt < agedBefore && awaited.has(url);
    },
    onUnchanged: ({ url, kept, looks = [] }) => {
      seen.visited.add(url);
      const { listed: _, ...kind } = (kept as unknown as Kept | undefined) ?? { title: '', findings: [] };
      // The page is the same; its pictures may have been looked at since.
      const pictured = Object.hasOwn(known.findings, url) ? known.findings[url] : undefined;
      const shown = kind.findings.filter(({ pictures }) => pictures === undefined);
      const before: Kept = { ...kind, findings: pictured === undefined ? shown : [...shown, pictured] };
      const cloaked = compareLooks(undefined, before.findings, looks, slice.knowledge);
      take(url, { ...before, findings: withReports(url, [...before.findings, ...cloaked]) });
    },
    onProblem: ({ url, problem }, reached) => {
      if (!hidesNothing.has(problem)) seen.whole = false;
      if (problem === 'needs-javascript') unread.add(reached);
      if (problem !== 'http-404' && problem !== 'http-410') return;
      seen.visited.add(url);
      seen.visited.add(reached);
    },
  };
};
