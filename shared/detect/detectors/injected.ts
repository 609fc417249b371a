/**
 * What intruders leave behind for search engines: doorway pages in folders where no page belongs, advertising in a script that the site
 * does not write in, and farms of links whose words are an advertiser's. The owner is the victim: all of it is marked `hacked`.
 */
import type { Link, PageView } from '../../crawl/page-view.ts';
import { addressWords, registrable } from '../../links/host.ts';
import { excerptOf, shortExcerpt } from '../excerpt.ts';
import type { Detector, Finding } from '../finding.ts';
import { amongPrograms } from '../folders.ts';
import { foreignScript, maybeForeign, mostText } from '../foreign-script.ts';
import type { Knowledge } from '../knowledge.ts';
import { advertised } from './advertised.ts';

/** Letters that are too few to tell. */
const fewLetters = 80;

const textOf = ({ title, visible, hidden }: PageView): string =>
  [title, ...visible.map(({ text }) => text), ...hidden.map(({ text }) => text)].join('\n').slice(0, mostText);
const pathOf = (url: string): string => URL.parse(url)?.pathname ?? '';

const base = {
  detector: 'injected',
  version: 1,
  category: 'illegal-information',
  kind: 'content',
  hacked: true,
} as const;

const pageFindings = (page: PageView): readonly Finding[] => {
  const unlikely = amongPrograms.test(pathOf(page.url));
  // On a page where pages belong, only another script can say anything, and only where the page says its language.
  if (!unlikely && (page.language === undefined || !maybeForeign(page))) return [];
  const text = textOf(page);
  const hits = [...text.matchAll(advertised)];
  const words = new Set(hits.map(([word]) => word.toLowerCase()));
  if (!unlikely && words.size < 2) return [];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const foreign = text.match(foreignScript)?.length ?? 0;
  const strange = letters >= fewLetters && foreign / letters > 0.3;
  const [first] = hits;
  const excerpt =
    first === undefined
      ? shortExcerpt(page.title || text.slice(0, 200))
      : excerptOf(
          text,
          hits.map(({ index, 0: word }) => [index, index + word.length] as const),
        );
  const finding = (rule: string, score: number): readonly Finding[] => [
    { ...base, rule: `injected/illegal-information/${rule}`, where: 'visible text', ...excerpt, score },
  ];
  if (strange && (unlikely || words.size >= 2))
    return unlikely && words.size > 0
      ? finding('foreign-script', 0.85)
      : // Without advertising, the folder alone speaks; without the folder, the words alone, and a page that says its language does not lie.
        unlikely
        ? finding('foreign-script', 0.65)
        : page.language === undefined
          ? []
          : finding('foreign-script', 0.65);
  return unlikely && words.size >= 2 ? finding('doorway', Math.min(0.85, 0.6 + 0.05 * words.size)) : [];
};

/** Words that sell, whatever the ware. */
const selling =
  /(?<!\p{L})(?:buy|order|cheap|discount|no prescription|free samples?|free shipping|wholesale|for sale|koop|kopen|bestel(?:len)?|goedkope?|zonder recept|te koop|gratis verzending|acheter|achetez|commandez|commander|pas cher|sans ordonnance|à vendre|livraison gratuite|kaufen|bestellen|günstig|billige?|rezeptfrei|ohne rezept|zu verkaufen|kostenloser versand)(?!\p{L})/giu;
const different = (text: string, words: RegExp): number =>
  new Set([...text.matchAll(words)].map(([word]) => word.toLowerCase())).size;

/**
 * A page for search engines in plain sight: wares of advertisers by the heap, and the way to their shops. A pharmacy names its wares
 * and leads nowhere, a leaflet leads to one authority.
 */
const doorwayFindings = (page: PageView): readonly Finding[] => {
  const away = page.links.filter(({ to, tag, hidden }) => to === 'out' && tag === 'a' && hidden === undefined);
  if (away.length < 2) return [];
  const shops = away.filter(({ text }) => text.match(advertised) !== null);
  const sites = new Set(shops.map(({ url }) => registrable(URL.parse(url)?.hostname ?? url)));
  const [shop] = shops;
  if (shop === undefined || sites.size < 2) return [];
  const text = textOf(page);
  if (different(text, advertised) < 3 || different(text, selling) < 2) return [];
  return [
    {
      ...base,
      version: 2,
      rule: 'injected/illegal-information/doorway',
      kind: 'link',
      where: 'link',
      ...shortExcerpt(`${shop.text.slice(0, 100)} → ${shop.url}`.slice(0, 300)),
      counted: { hits: sites.size },
      score: 0.7,
      target: shop.url,
    },
  ];
};

const isHiddenAway = ({ hidden, to, tag }: Link): boolean => hidden !== undefined && to === 'out' && tag === 'a';
const siteOf = ({ url }: Link): string => registrable(URL.parse(url)?.hostname ?? url);
const leadingTo = ({ text, url }: Link, sites: ReadonlySet<string>) => ({
  kind: 'link' as const,
  where: 'link' as const,
  ...shortExcerpt(`${text.slice(0, 100)} → ${url}`.slice(0, 300)),
  counted: { hits: sites.size },
  target: url,
});

/** Links that nobody sees: to sites of a list of advertisers, or with an advertiser's words on them or in their address. */
const hiddenLinkFindings = (hidden: readonly Link[], { links }: Knowledge): readonly Finding[] => {
  const hits = hidden.flatMap((link) => {
    const listed = links.lookup(link.url).find(({ strength }) => strength === 'spam');
    const worded = `${link.text}\n${addressWords(link.url)}`.match(advertised) !== null;
    return listed === undefined && !worded ? [] : [{ link, listed }];
  });
  const sites = new Set(hits.map(({ link }) => siteOf(link)));
  const [first] = hits;
  if (first === undefined) return [];
  const { link, listed } = first;
  return [
    {
      ...base,
      version: 2,
      rule: 'injected/illegal-information/hidden-advertising-links',
      ...leadingTo(link, sites),
      // One may be a slip of the site's own; what is written beside it tells.
      score: sites.size === 1 ? 0.4 : Math.min(0.9, 0.5 + 0.1 * sites.size),
      ...(listed === undefined ? {} : { list: { name: listed.list, version: listed.version, since: listed.since } }),
    },
  ];
};

/** Languages of other scripts by their own names, as they stand on what switches a site over to them. */
let languageNames: ReadonlySet<string> | undefined;
const isLanguageName = (text: string): boolean => {
  languageNames ??= new Set(
    ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ja', 'zh', 'ko', 'th', 'ar', 'fa', 'he', 'hi'].map(
      (code) => new Intl.DisplayNames(code, { type: 'language' }).of(code)?.toLowerCase() ?? '',
    ),
  );
  return languageNames.has(text.trim().toLowerCase());
};
const lettersOfOthers = (text: string): number => text.match(foreignScript)?.length ?? 0;
/** Hidden links away from the site in a script that it does not write in: nobody who reads the page could read them. */
const hiddenScriptFindings = (hidden: readonly Link[], page: PageView): readonly Finding[] => {
  const strange = hidden.filter(({ text }) => lettersOfOthers(text) >= 4 && !isLanguageName(text));
  const [first] = strange;
  if (first === undefined || page.visible.some(({ text }) => lettersOfOthers(text) > 0)) return [];
  return [
    {
      ...base,
      rule: 'injected/illegal-information/hidden-script',
      ...leadingTo(first, new Set(strange.map(siteOf))),
      score: 0.7,
    },
  ];
};

const findingsOfHidden = (page: PageView, knowledge: Knowledge): readonly Finding[] => {
  const hidden = page.links.filter(isHiddenAway);
  return hidden.length === 0 ? [] : [...hiddenLinkFindings(hidden, knowledge), ...hiddenScriptFindings(hidden, page)];
};

export const detectInjected: Detector<Knowledge> = (page, knowledge) => [
  ...pageFindings(page),
  ...doorwayFindings(page),
  ...findingsOfHidden(page, knowledge),
];
