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
import type { Knowledge } from '../knowledge.ts';
import { normalUnits } from '../normalise.ts';
import { type Topic, topics } from '../page-model/model.ts';

const inSight: readonly Field['place'][] = ['title', 'visible text', 'image'];
export const shownTexts = (page: PageView): readonly string[] =>
  fieldsOf(page)
    .filter(({ place }) => inSight.includes(place))
    .map(({ text }) => text);
const hiddenLinks = ({ links }: PageView) =>
  links.filter(({ to, tag, hidden }) => to === 'out' && tag === 'a' && hidden !== undefined);
/**
 * What also stands in sight is nobody's secret: menus for small screens repeat those for large ones. A link that nobody sees says where it
 * leads, whatever is written on it.
 */
export const hiddenTexts = (page: PageView): readonly string[] => {
  const { visible, hidden } = page;
  if (hidden.length === 0) return [];
  const shown = new Set(visible.map(({ text }) => text));
  const texts = hidden.filter(({ text }) => text !== '' && !shown.has(text)).map(({ text }) => text);
  const addresses = hiddenLinks(page).map(({ url }) => addressWords(url));
  return texts.length === 0 ? [] : [[...texts, ...addresses].join('\n\n')];
};

/**
 * Different words below which a text has no subject to speak of (an utterance in sight, a menu's labels out of it), and below which it
 * makes no flag alone: of held pages left alone, all but one of those judged wrongly had fewer than 50. Hidden advertising leads somewhere;
 * a manual's hidden note for readers of another system does not, and is as short.
 */
export const leastWords = { inSight: 30, hidden: 8, alone: 45, hiddenWithoutLink: 20 } as const;

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
const strongest = (text: string, topic: Topic, knowledge: Knowledge) => {
  const units = normalUnits(text);
  const words: Said[] = [];
  knowledge.pages.ofWords(units, topic, (start, end, weight) => {
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
const excerptFor = (texts: readonly string[], topic: Topic, knowledge: Knowledge) => {
  const text = texts.reduce((longest, one) => (one.length > longest.length ? one : longest), '');
  return excerptOf(text, strongest(text, topic, knowledge));
};
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

const findingsOf = (page: PageView, hidden: boolean, knowledge: Knowledge): readonly Finding[] => {
  const texts = hidden ? hiddenTexts(page) : shownTexts(page);
  if (texts.length === 0) return [];
  const { words, told } = knowledge.pages.ofTexts(texts);
  if (words < (hidden ? leastWords.hidden : leastWords.inSight)) return [];
  const leastAlone = !hidden ? leastWords.alone : hiddenLinks(page).length > 0 ? 0 : leastWords.hiddenWithoutLink;
  return topics.flatMap((topic, at): readonly Finding[] => {
    const tells = told[at] ?? -1;
    if (tells < 0) return [];
    const advertises = topic === 'advertising';
    // Nobody hides what he offers himself. Who advertises in sight may, unless it reads as what intruders leave for search engines, in
    // whatever language, on a site of ours.
    const doorway = advertises && !hidden;
    if (hidden ? !advertises : doorway && (tells < 1 || words < leastWords.alone || page.language === undefined))
      return [];
    const category = categoryOf[topic];
    return [
      {
        detector: 'page-model',
        rule: `page-model/${category}/${doorway ? 'doorway' : topic}`,
        version: 1,
        category,
        kind: 'content',
        where: hidden ? 'hidden text' : 'visible text',
        ...excerptFor(texts, topic, knowledge),
        score: rounded(scoreOf(tells, words >= leastAlone)),
        scattered: true,
        ...(doorway ? { hacked: true } : {}),
      },
    ];
  });
};

export const detectByPageModel: Detector<Knowledge> = (page, knowledge) => [
  ...findingsOf(page, false, knowledge),
  ...findingsOf(page, true, knowledge),
];
