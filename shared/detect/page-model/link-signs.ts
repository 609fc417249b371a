/**
 * What links that nobody sees tell by where they lead and how they are written, whatever the words: an intruder sends search engines to
 * places that the page says nothing of, deep into one stranger's site or into a folder of programs, with a sentence for a label; the
 * owner's closed menus lead about his own site, and his sponsors' and networks' names stand in their addresses.
 */
import type { Link, PageView } from '../../crawl/page-view.ts';
import { addressWords, registrable } from '../../links/host.ts';
import { amongPrograms } from '../folders.ts';
import { longestSought, standing } from './standing.ts';

/** In the order in which the model keeps their weights. Each is 0 to 1. */
export const linkSigns = [
  /** Some lead to a site that nothing in sight leads to; several to one such site. */
  'away',
  'together',
  /** Of those: how many bear a word of the site's name; how many words of their addresses stand in sight. */
  'named',
  'spokenOf',
  /** The label of any is long enough for a sentence. */
  'sentence',
  /** Into folders of programs, elsewhere and here. */
  'amongProgramsAway',
  'amongProgramsHere',
  /** All of them lead about the site, as its own menus do. */
  'atHome',
] as const;
export type LinkSigns = Readonly<Record<(typeof linkSigns)[number], number>>;
/**
 * Of links in sight, where several lead to one other site and none to any third: of pages made for search engines most do. `towardsNamed`:
 * the page speaks of that site's name, as a manual does of its project's; `towardsUnnamed`: it does not, as hardly anybody's does.
 */
export const shownSigns = ['towardsNamed', 'towardsUnnamed'] as const;
export type ShownSigns = Readonly<Record<(typeof shownSigns)[number], number>>;
/** What each sign adds to a sum, and what is added whatever they show. */
export type SignWeights<S> = S & { readonly always: number };
export const addedBy = <S extends Readonly<Record<string, number>>>(weights: SignWeights<S>, signs: S): number =>
  Object.entries(signs).reduce((sum, [sign, shows]) => sum + (weights[sign] ?? 0) * shows, weights.always);

const file = /\.(?!html?$|php\d?$|aspx?$)[a-z\d]{2,5}$/i;

const isAnchor = ({ tag }: Link): boolean => tag === 'a';
const isAway = (link: Link): boolean => link.to === 'out' && isAnchor(link);
const siteOf = ({ url }: Link): string => registrable(URL.parse(url)?.hostname ?? url);
const pathOf = ({ url }: Link): string => URL.parse(url)?.pathname ?? '';
const isAmongPrograms = (link: Link): boolean => amongPrograms.test(pathOf(link)) && !file.test(pathOf(link));

export const hiddenLinksAway = ({ links }: PageView): readonly Link[] =>
  links.filter((link) => isAway(link) && link.hidden !== undefined);
/** Hidden links to sites that nothing in sight leads to: a menu repeats what is in sight, an intruder does not. */
const linksOutOfSight = (page: PageView): readonly Link[] => {
  const hidden = hiddenLinksAway(page);
  if (hidden.length === 0) return [];
  const shown = new Set(page.links.filter((link) => isAway(link) && link.hidden === undefined).map(siteOf));
  return hidden.filter((link) => !shown.has(siteOf(link)));
};
export const sitesOutOfSight = (page: PageView): number => new Set(linksOutOfSight(page).map(siteOf)).size;

/** More say nothing that these do not. */
const mostLinks = 60;
/** Beginnings of words, so that endings do not matter. */
const beginnings = (text: string, length: number): readonly string[] => [
  ...new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, length))),
];
const shareOf = <T>(all: readonly T[], wanted: (one: T) => boolean): number =>
  all.length === 0 ? 0 : all.filter(wanted).length / all.length;
const bearsName = (link: Link): boolean => {
  const name = siteOf(link).toLowerCase();
  return beginnings(link.text, 4).some((word) => name.includes(word));
};
const longestLabel = 5;
const isSentence = ({ text }: Link): boolean => (text.match(/\p{L}+/gu) ?? []).length > longestLabel;
const most = (values: Iterable<number>): number => Math.max(0, ...values);

const countBySite = (links: readonly Link[]): ReadonlyMap<string, number> => {
  const bySite = new Map<string, number>();
  for (const link of links) bySite.set(siteOf(link), (bySite.get(siteOf(link)) ?? 0) + 1);
  return bySite;
};
/** Letters of a word of a name, so that its endings do not matter. */
const ofName = { least: 4, most: longestSought } as const;
/** Where several links in sight lead to one other site, and none to any third: most pages lead nowhere, or have a third among the first few. */
const onlySite = (links: readonly Link[]): string | undefined => {
  let many = 0;
  let only = '';
  for (const link of links) {
    if (!isAway(link) || link.hidden !== undefined) continue;
    const site = siteOf(link);
    if (many > 0 && site !== only) return undefined;
    only = site;
    many += 1;
  }
  return many < 2 ? undefined : only;
};
/** `shown`: what is in sight. */
export const signsOfShownLinks = ({ links }: PageView, shown: readonly string[]): ShownSigns => {
  const site = onlySite(links);
  if (site === undefined) return noShownSigns;
  const inSight = shown.join('\n').toLowerCase();
  const names = addressWords(site)
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length >= ofName.least)
    .map((word) => word.slice(0, ofName.most));
  return standing(names, inSight).size > 0
    ? { ...noShownSigns, towardsNamed: 1 }
    : { ...noShownSigns, towardsUnnamed: 1 };
};

/** `shown`: what is in sight. */
export const signsOfHiddenLinks = (page: PageView, shown: readonly string[]): LinkSigns => {
  const away = linksOutOfSight(page).slice(0, mostLinks);
  const here = page.links
    .filter((link) => link.hidden !== undefined && link.to === 'site' && isAnchor(link))
    .slice(0, mostLinks);
  const addresses = beginnings(away.map(({ url }) => addressWords(url)).join(' '), 5);
  const inSight = addresses.length === 0 ? '' : shown.join('\n').toLowerCase();
  const spokenOf = standing(addresses, inSight);
  const sign = (holds: boolean): number => (holds ? 1 : 0);
  return {
    away: sign(away.length > 0),
    together: sign(most(countBySite(away).values()) > 1),
    named: shareOf(away, bearsName),
    spokenOf: shareOf(addresses, (word) => spokenOf.has(word)),
    sentence: sign([...away, ...here].some(isSentence)),
    amongProgramsAway: sign(away.some(isAmongPrograms)),
    amongProgramsHere: sign(here.some(isAmongPrograms)),
    atHome: sign(away.length === 0 && here.length > 0 && !here.some(isAmongPrograms)),
  };
};
/** Of a page that hides no link. */
export const noLinkSigns: LinkSigns = {
  away: 0,
  together: 0,
  named: 0,
  spokenOf: 0,
  sentence: 0,
  amongProgramsAway: 0,
  amongProgramsHere: 0,
  atHome: 0,
};
export const noShownSigns: ShownSigns = { towardsNamed: 0, towardsUnnamed: 0 };
