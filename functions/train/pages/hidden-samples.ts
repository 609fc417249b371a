/**
 * What stands out of sight, as the hidden model reads it: hidden lines of hacked pages advertise, those of honest pages do not. There are
 * few of both, so lines of other pages are taken as if they were hidden: of honest pages as their closed sections would be; of
 * pornography, and of doorways in plain sight, as intruders hide them.
 */
import { hiddenTexts, leastWords, sitesOutOfSight } from '../../../shared/detect/detectors/page-model.ts';
import { type PageSample, type PagesOfHand, sampleOf } from './samples.ts';
import { viewOf, type WholePage } from './whole-page.ts';

export type HiddenSample = PageSample & {
  /** Where hidden texts lead; undefined of lines that were only taken as if they were hidden. */
  readonly leading?: 'away' | 'nowhere';
};

/** One to three lines in a row, below the title, by the place of the page among its hand's. */
const linesOf = (texts: readonly string[], turn: number): readonly string[] => {
  const lines = texts.slice(1).filter((text) => text.trim() !== '');
  if (lines.length < 3) return [];
  const first = (turn * 7) % (lines.length - 2);
  return lines.slice(first, first + 1 + (turn % 3));
};

const samplesOfPage = (hand: string, page: WholePage, place: number): readonly HiddenSample[] => {
  const view = viewOf(page);
  const honest = page.category === undefined;
  const texts = hiddenTexts(view);
  if (texts.length > 0 && (honest || page.hacked === true))
    return sampleOf(hand, honest ? undefined : 'advertising', texts, leastWords.hidden).map((sample) => ({
      ...sample,
      leading: sitesOutOfSight(view) > 0 ? 'away' : 'nowhere',
    }));
  const shown = view.visible.map(({ text }) => text);
  const taken = (turn: number): readonly HiddenSample[] => {
    const lines = linesOf(shown, turn);
    return lines.length === 0
      ? []
      : sampleOf(hand, honest ? undefined : 'advertising', [lines.join('\n\n')], leastWords.hidden);
  };
  if (honest) return taken(place);
  return page.hacked === true || page.category === 'pornography' ? [...taken(place), ...taken(place + 1)] : [];
};
export const hiddenSamplesOf = ({ hand, pages }: PagesOfHand): readonly HiddenSample[] =>
  pages.flatMap((page, place) => samplesOfPage(hand, page, place));

/**
 * What it says of hidden texts that they lead away from the site, or do not, whatever their words: the logarithm of how many times more
 * often those that advertise do. Two invented witnesses, one of each kind, keep a handful from being certain.
 */
export const leadingOf = (samples: readonly HiddenSample[]): { readonly away: number; readonly nowhere: number } => {
  const share = (advertises: boolean, where: 'away' | 'nowhere'): number => {
    const of = samples.filter(({ topic, leading }) => leading !== undefined && (topic !== undefined) === advertises);
    return (of.filter(({ leading }) => leading === where).length + 1) / (of.length + 2);
  };
  const says = (where: 'away' | 'nowhere'): number => Math.log(share(true, where) / share(false, where));
  return { away: says('away'), nowhere: says('nowhere') };
};
