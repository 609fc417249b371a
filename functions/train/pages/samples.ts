/** The page model's samples: pages written for it, `rounds/<round>/<language>.txt`, and the evaluation's suites, brought to what the detector reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageView } from '../../../shared/crawl/page-view.ts';
import { hiddenTexts, shownTexts } from '../../../shared/detect/detectors/page-model.ts';
import { type ShownSigns, signsOfShownLinks } from '../../../shared/detect/page-model/link-signs.ts';
import type { Topic } from '../../../shared/detect/page-model/model.ts';
import { createReader } from '../../../shared/detect/page-model/words.ts';
import { pageOfText } from '../../../shared/detect/text-page.ts';
import { languages } from '../../../shared/messages.ts';
import { suite } from './suites/index.ts';
import { wholeSuites } from './suites/whole-suites.ts';
import { viewOf, type WholePage, wholePages } from './whole-page.ts';

export type PageSample = {
  readonly hand: string;
  /** Undefined: of no topic. */
  readonly topic: Topic | undefined;
  /** What features it has, and how much of each. */
  readonly buckets: Int32Array;
  readonly amounts: Float32Array;
  /** Of links in sight. */
  readonly shownSigns?: ShownSigns;
};

const read = createReader();
/** `least`: different words, of which fewer are no sample. */
export const sampleOf = (
  hand: string,
  topic: Topic | undefined,
  texts: readonly string[],
  least = 8,
): readonly PageSample[] => {
  const { words, buckets } = read(texts);
  if (words < least) return [];
  const amounts = new Map<number, number>();
  for (const bucket of buckets) amounts.set(bucket, (amounts.get(bucket) ?? 0) + 1);
  const length = Math.sqrt(words);
  return [
    {
      hand,
      topic,
      buckets: Int32Array.from(amounts.keys()),
      amounts: Float32Array.from(amounts.values(), (amount) => amount / length),
    },
  ];
};

/**
 * What is in sight; what is not has samples of its own (hidden-samples.ts). Intruders advertise either in plain sight, with pages for
 * search engines, or out of it, and leave the rest as it was.
 */
const samplesOfPage = (hand: string, page: WholePage): readonly PageSample[] => {
  const view = viewOf(page);
  const doorway = page.hacked === true && hiddenTexts(view).length === 0;
  const topic = doorway ? 'advertising' : page.hacked === true ? undefined : page.category;
  const shown = shownTexts(view);
  const signs = signsOfShownLinks(view, shown);
  return sampleOf(hand, topic, shown).map((sample) => ({ ...sample, shownSigns: signs }));
};

export type PagesOfHand = { readonly hand: string; readonly pages: readonly WholePage[] };
/** By round, in the order of their names. */
export const readRounds = (folder: string): readonly PagesOfHand[] =>
  readdirSync(folder)
    .sort()
    .map((hand) => ({
      hand,
      pages: languages.flatMap((language) =>
        wholePages(language, readFileSync(join(folder, hand, `${language}.txt`), 'utf8')),
      ),
    }));
/** The whole suites of the evaluation, without what is held back: rules were tuned on them, and the models learn from them as well. */
export const suitesOfHands = (): readonly PagesOfHand[] =>
  wholeSuites.filter(({ held }) => held !== true).map(({ hand = 'suites', pages }) => ({ hand, pages }));

export const samplesOf = ({ hand, pages }: PagesOfHand): readonly PageSample[] =>
  pages.flatMap((page) => samplesOfPage(hand, page));
export const manualSamples = (manuals: readonly PageView[]): readonly PageSample[] =>
  manuals.flatMap((manual) => sampleOf('manuals', undefined, shownTexts(manual)));
/** Of the suite of plain texts. */
export const plainSamples = (): readonly PageSample[] =>
  suite
    .filter(({ held }) => held !== true)
    .flatMap(({ text, language, category }) => sampleOf('suites', category, shownTexts(pageOfText(text, language))));
