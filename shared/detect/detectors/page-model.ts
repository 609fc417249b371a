/**
 * The page model: what a page as a whole is about, where no single word tells. What is in sight is read for the categories, what is hidden
 * for what intruders advertise.
 */
import type { PageView } from '../../crawl/page-view.ts';
import { addressWords } from '../../links/host.ts';
import type { Category } from '../../policy/policy.ts';
import { excerptOf } from '../excerpt.ts';
import { type Field, fieldsOf } from '../fields.ts';
import type { Detector, Finding } from '../finding.ts';
import { maybeForeign } from '../foreign-script.ts';
import type { Knowledge } from '../knowledge.ts';
import { normalUnits } from '../normalise.ts';
import {
  hiddenLinksAway,
  type LinkSigns,
  signsOfHiddenLinks,
  signsOfShownLinks,
  sitesOutOfSight,
} from '../page-model/link-signs.ts';
import { type PageScorer, type Topic, topics } from '../page-model/model.ts';

const inSight: readonly Field['place'][] = ['title', 'visible text', 'image'];
export const shownTexts = (page: PageView): readonly string[] =>
  fieldsOf(page)
    .filter(({ place }) => inSight.includes(place))
    .map(({ text }) => text);
/**
 * What also stands in sight is nobody's secret: menus for small screens repeat those for large ones. A link that nobody sees says where it
 * leads, whatever is written on it.
 */
export const hiddenTexts = (page: PageView): readonly string[] => {
  const { visible, hidden } = page;
  if (hidden.length === 0) return [];
  const shown = new Set(visible.map(({ text }) => text));
  const texts = hidden.filter(({ text }) => text !== '' && !shown.has(text)).map(({ text }) => text);
  const addresses = hiddenLinksAway(page).map(({ url }) => addressWords(url));
  return texts.length === 0 ? [] : [[...texts, ...addresses].join('\n\n')];
};

export const linkSignsOf = (page: PageView): LinkSigns => signsOfHiddenLinks(page, shownTexts(page));
/** Hidden links that the site's visitors have no use for. */
const leadsAstray = ({ away, amongProgramsHere }: LinkSigns): boolean => away > 0 || amongProgramsHere > 0;

/**
 * Different words below which a text has no subject to speak of (an utterance in sight, a menu's labels out of it), and below which it
 * makes no flag alone: of held pages left alone, all but one of those judged wrongly had fewer than 50. Hidden advertising leads somewhere;
 * a manual's hidden note for readers of another system does not, and is as short. Doorways are short, and their links speak for them.
 */
export const leastWords = { inSight: 30, hidden: 5, doorway: 40, alone: 50, hiddenWithoutLink: 10 } as const;

const categoryOf: Readonly<Record<Topic, Category>> = {
  pornography: 'pornography',
  'illegal-software': 'illegal-software',
  'illegal-information': 'illegal-information',
  hate: 'hate',
  advertising: 'illegal-information',
};
/** What is told from 0 up to 1 supports rules; from 1 on it makes a flag alone, of the lower tier. */
const says = { weak: 0.15, almost: 0.35, strong: 0.7 } as const;
const scoreOf = (told: number, alone: boolean): number =>
  told >= 1 && alone ? says.strong : says.weak + (says.almost - says.weak) * Math.min(1, told);

const longestExcerpt = 300;
const mostMarks = 5;
type Said = { readonly from: number; readonly to: number; readonly says: number };
/** The stretch of a text that speaks most for a topic, with the words of it that do. */
const strongest = (text: string, topic: Topic, scorer: PageScorer) => {
  const units = normalUnits(text);
  const words: Said[] = [];
  scorer.ofWords(units, topic, (start, end, weight) => {
    if (weight > 0) words.push({ from: units.from[start] ?? 0, to: units.to[end - 1] ?? 0, says: weight });
  });
  let [best, most, sum] = [0, 0, 0];
  for (let first = 0, next = 0; first < words.length; first += 1) {
    const start = words[first]?.from ?? 0;
    for (; next < words.length && (words[next]?.to ?? 0) - start <= longestExcerpt / 2; next += 1)
      sum += words[next]?.says ?? 0;
    if (sum > most) [best, most] = [first, sum];
    sum -= words[first]?.says ?? 0;
  }
  const start = words[best]?.from ?? 0;
  const near = words.slice(best).filter(({ to }) => to - start <= longestExcerpt / 2);
  return near
    .toSorted((a, b) => b.says - a.says)
    .slice(0, mostMarks)
    .toSorted((a, b) => a.from - b.from)
    .map((word) => [word.from, word.to] as const);
};
const excerptFor = (texts: readonly string[], topic: Topic, scorer: PageScorer) => {
  const text = texts.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  return excerptOf(text, strongest(text, topic, scorer));
};
const rounded = (score: number): number => Math.round(score * 1000) / 1000;
const base = { detector: 'page-model', version: 2, kind: 'content', scattered: true } as const;

type Read = ReturnType<PageScorer['ofTexts']>;
const known = new WeakMap<PageView, { readonly by: PageScorer; readonly read: Read }>();
/** What is in sight, read once: the rules' findings are held against it as well. */
const readInSight = (page: PageView, by: PageScorer): Read => {
  const kept = known.get(page);
  if (kept?.by === by) return kept.read;
  const texts = shownTexts(page);
  const read = by.ofTexts(texts, signsOfShownLinks(page, texts));
  known.set(page, { by, read });
  return read;
};
/** What the page as a whole tells of a category: 1 makes a flag, below 0 it speaks against; undefined where it has too few words to tell. */
export const toldInSight = (page: PageView, category: Category, { pages }: Knowledge): number | undefined => {
  const { words, told } = readInSight(page, pages);
  return words < leastWords.alone ? undefined : told[topics.indexOf(category)];
};

const findingsInSight = (page: PageView, { pages }: Knowledge): readonly Finding[] => {
  const { words, told } = readInSight(page, pages);
  if (words < leastWords.inSight) return [];
  const texts = shownTexts(page);
  const ofDoorway = told[topics.indexOf('advertising')] ?? -1;
  // Who advertises in sight may, unless it reads as what intruders leave for search engines, on a site of ours.
  // A page in Russian that names no language is given ours by the few words of it that the model could read.
  const isDoorway = ofDoorway >= 1 && words >= leastWords.doorway && page.language !== undefined && !maybeForeign(page);
  return topics.flatMap((topic, at): readonly Finding[] => {
    const tells = told[at] ?? -1;
    if (tells < 0) return [];
    const doorway = topic === 'advertising';
    if (doorway && !isDoorway) return [];
    const category = categoryOf[topic];
    return [
      {
        ...base,
        rule: `page-model/${category}/${doorway ? 'doorway' : topic}`,
        category,
        where: 'visible text',
        ...excerptFor(texts, topic, pages),
        score: rounded(scoreOf(tells, words >= (doorway ? leastWords.doorway : leastWords.alone))),
        // What is offered has a category of its own, but whose page it is tells the model that knows it better.
        ...(isDoorway && ofDoorway >= tells ? { hacked: true } : {}),
      },
    ];
  });
};

/** Nobody hides what he offers himself: hidden texts have a model of their own, which knows closed menus and dialogs from advertising. */
const findingsOfHidden = (page: PageView, { hidden }: Knowledge): readonly Finding[] => {
  const texts = hiddenTexts(page);
  if (texts.length === 0) return [];
  const hits = sitesOutOfSight(page);
  const signs = linkSignsOf(page);
  const { words, told } = hidden.ofTexts(texts, signs);
  const tells = told[0] ?? -1;
  if (words < leastWords.hidden || tells < 0) return [];
  return [
    {
      ...base,
      rule: 'page-model/illegal-information/advertising',
      category: categoryOf.advertising,
      where: 'hidden text',
      ...excerptFor(texts, 'advertising', hidden),
      score: rounded(scoreOf(tells, leadsAstray(signs) || words >= leastWords.hiddenWithoutLink)),
      ...(hits > 0 ? { counted: { hits } } : {}),
    },
  ];
};

export const detectByPageModel: Detector<Knowledge> = (page, knowledge) => [
  ...findingsInSight(page, knowledge),
  ...findingsOfHidden(page, knowledge),
];
