/**
 * Where a page sends its visitors: listed hosts, pages that are nothing but links to them, links to parts of a copy at file lockers,
 * and farms of links that visitors cannot see.
 */
import type { Link, PageView } from '../../crawl/page-view.ts';
import { addressOf, registrable } from '../../links/host.ts';
import type { Listing } from '../../links/lookup.ts';
import type { Category } from '../../policy/policy.ts';
import { type Excerpt, excerptOf, shortExcerpt } from '../excerpt.ts';
import type { Detector, Finding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';
import { isLawfulRelease, judgeRelease } from '../release-name.ts';

/** A mention may be a critic's; what is embedded is shown. */
const linkScore = 0.45;
const embedScore = 0.55;
const embeds: ReadonlySet<string> = new Set(['iframe', 'frame', 'embed', 'object', 'video', 'audio', 'source']);
/** Loaded, not visited: a library's or a tracker's host says nothing of the page's own offer. */
const loads: ReadonlySet<string> = new Set(['script', 'link']);
const mostFindings = 15;

type Outbound = {
  readonly link: Link;
  readonly host: string;
  /** Those that speak for themselves. */
  readonly listings: readonly Listing[];
  /** On a list of file lockers or the like: means something under a release's name only. */
  readonly locker: boolean;
};
const isLocker = ({ strength, category }: Listing): boolean =>
  strength === 'weak' && category === 'illegal-information';

const outboundOf = (page: PageView, knowledge: Knowledge): readonly Outbound[] => {
  const seen = new Map<string, readonly Listing[]>();
  return page.links
    .filter(({ to, tag }) => to === 'out' && !loads.has(tag))
    .flatMap((link) => {
      const address = addressOf(link.url);
      if (address === undefined) return [];
      const key = address.host + address.path;
      const listings = seen.get(key) ?? knowledge.links.lookup(address);
      seen.set(key, listings);
      const full = listings.filter(({ strength }) => strength === undefined);
      return [{ link, host: address.host, listings: full, locker: listings.some(isLocker) }];
    });
};

const linkExcerpt = ({ text, url }: Link): Excerpt => {
  const shown = text === '' ? url : `${text.slice(0, 140)} → ${url}`;
  const at = shown.length - url.length;
  return excerptOf(shown, [[at, shown.length]]);
};

/** One finding a listed host and category: ten links to one host are one signal. */
const listedFindings = (outbound: readonly Outbound[]): readonly Finding[] => {
  const findings = new Map<string, Finding>();
  for (const { link, listings } of outbound)
    for (const { category, list, version, since, rule } of listings) {
      const key = `${category} ${rule}`;
      const known = findings.get(key);
      // Listed twice, or linked twice: the visible link is kept, for what visitors see counts.
      if (known !== undefined && (known.hacked !== true || link.hidden !== undefined)) continue;
      findings.set(key, {
        detector: 'links',
        rule: `links/${category}/listed`,
        version: 1,
        category,
        kind: 'link',
        where: 'link',
        ...linkExcerpt(link),
        score: embeds.has(link.tag) ? embedScore : linkScore,
        target: link.url,
        list: { name: list, version, since },
        ...(link.hidden === undefined ? {} : { hacked: true }),
      });
    }
  return [...findings.values()];
};

/** "Or only links to it": at least three listed sites, and half of all sites that the page links to. */
const shareFindings = (outbound: readonly Outbound[]): readonly Finding[] => {
  const visible = outbound.filter(({ link }) => link.hidden === undefined);
  const listed = new Map<Category, Set<string>>();
  for (const { host, listings } of visible)
    for (const { category } of listings) {
      const known = listed.get(category) ?? new Set();
      listed.set(category, known.add(registrable(host)));
    }
  if (listed.size === 0) return [];
  const sites = new Set(visible.map(({ host }) => registrable(host)));
  return [...listed].flatMap(([category, hosts]): readonly Finding[] => {
    const share = hosts.size / sites.size;
    if (hosts.size < 3 || share < 0.5) return [];
    const said = [...hosts].sort().join(', ');
    return [
      {
        detector: 'links',
        rule: `links/${category}/listed-share`,
        version: 2,
        category,
        kind: 'link',
        where: 'link',
        ...shortExcerpt(said.length > 300 ? `${said.slice(0, 299)}…` : said),
        score: 0.8,
        counted: { hits: hosts.size, of: sites.size },
      },
    ];
  });
};

/** `/file/ab12cd34/Some.Film.part1.rar`: a listed file locker or the shape of its address, with a release's name in it or on the link. */
const lockerPath = /\/(?:file|files|f|d|dl|download|get|v|view)\/[a-z0-9_-]{6,}(?:\/|$)/i;
const archivePart = /\.part0*\d+\.rar\b|\.r\d{2}\b|\.7z\.\d{3}\b/i;
const lockerFindings = (outbound: readonly Outbound[]): readonly Finding[] => {
  const hits = outbound.filter(({ link, locker }) => {
    const name = decodeURIComponentSafely(link.url.slice(link.url.lastIndexOf('/') + 1));
    const shape = locker || lockerPath.test(link.url) || archivePart.test(name) || archivePart.test(link.text);
    if (!shape || isLawfulRelease(name) || isLawfulRelease(link.text)) return false;
    return archivePart.test(name) || [name, link.text].some((said) => judgeRelease(said, false) !== undefined);
  });
  const [first] = hits;
  if (first === undefined || hits.length < 2) return [];
  return [
    {
      detector: 'links',
      rule: 'links/illegal-information/file-locker',
      version: 2,
      category: 'illegal-information',
      kind: 'link',
      where: 'link',
      ...linkExcerpt(first.link),
      score: Math.min(0.7, 0.3 + 0.1 * hits.length),
      target: first.link.url,
    },
  ];
};
const decodeURIComponentSafely = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Five unrelated sites linked where no visitor can see it: the mark of an intruder, whatever the links are for. */
const farmFindings = (outbound: readonly Outbound[]): readonly Finding[] => {
  const hidden = outbound.filter(({ link }) => link.hidden !== undefined && link.tag === 'a');
  const sites = new Set(hidden.map(({ host }) => registrable(host)));
  const [first] = hidden;
  if (first === undefined || sites.size < 5) return [];
  return [
    {
      detector: 'links',
      rule: 'links/illegal-information/hidden-farm',
      version: 1,
      category: hidden.flatMap(({ listings }) => listings)[0]?.category ?? 'illegal-information',
      kind: 'link',
      where: 'link',
      ...linkExcerpt(first.link),
      score: 0.5,
      target: first.link.url,
      hacked: true,
    },
  ];
};

export const detectLinks: Detector<Knowledge> = (page, knowledge) => {
  const outbound = outboundOf(page, knowledge);
  if (outbound.length === 0) return [];
  return [
    ...shareFindings(outbound),
    ...listedFindings(outbound).slice(0, mostFindings),
    ...lockerFindings(outbound),
    ...farmFindings(outbound),
  ];
};
