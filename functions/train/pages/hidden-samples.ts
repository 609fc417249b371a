/**
 * What stands out of sight, as the hidden model reads it: hidden lines of hacked pages advertise, those of honest pages do not. There are
 * few of both, so lines of other pages are taken as if they were hidden: of honest pages as their closed sections would be; of
 * pornography, and of doorways in plain sight, as intruders hide them.
 */
import { hiddenTexts, leastWords, linkSignsOf } from '../../../shared/detect/detectors/page-model.ts';
import type { LinkSigns } from '../../../shared/detect/page-model/link-signs.ts';
import { type PageSample, type PagesOfHand, sampleOf } from './samples.ts';
import { viewOf, type WholePage } from './whole-page.ts';

export type HiddenSample = PageSample & {
  /** Of hidden links; undefined of lines that were only taken as if they were hidden. */
  readonly signs?: LinkSigns;
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
      signs: linkSignsOf(view),
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
