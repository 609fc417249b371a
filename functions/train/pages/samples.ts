/** The page model's samples: pages written for it, `rounds/<round>/<language>.txt`, and the evaluation's suites, brought to what the detector reads. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageView } from '../../../shared/crawl/page-view.ts';
import { hiddenTexts, leastWords, shownTexts } from '../../../shared/detect/detectors/page-model.ts';
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
};

const read = createReader();
const sampleOf = (hand: string, topic: Topic | undefined, texts: readonly string[]): readonly PageSample[] => {
  const { words, buckets } = read(texts);
  if (words < leastWords.hidden) return [];
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

/** What is in sight and what is not are two texts: intruders advertise in the one and leave the other as it was. */
const samplesOfPage = (hand: string, page: WholePage): readonly PageSample[] => {
  const view = viewOf(page);
  const hidden = sampleOf(hand, page.hacked ? 'advertising' : page.category, hiddenTexts(view));
  const inSight = page.hacked ? (hidden.length > 0 ? undefined : 'advertising') : page.category;
  return [...sampleOf(hand, inSight, shownTexts(view)), ...hidden];
};

/** By round, in the order of their names; the manuals are shared out among them. */
export const readPageSamples = (folder: string, manuals: readonly PageView[]): readonly (readonly PageSample[])[] => {
  const rounds = readdirSync(folder).sort();
  return rounds.map((round, place) => [
    ...languages.flatMap((language) =>
      wholePages(language, readFileSync(join(folder, round, `${language}.txt`), 'utf8')).flatMap((page) =>
        samplesOfPage(round, page),
      ),
    ),
    ...manuals
      .filter((_, index) => index % rounds.length === place)
      .flatMap((manual) => sampleOf('manuals', undefined, shownTexts(manual))),
  ]);
};
/** The suites of the evaluation, without what is held back: rules were tuned on them, and the model learns from them as well. */
export const suiteSamples = (): readonly PageSample[] => [
  ...wholeSuites
    .filter(({ held }) => held !== true)
    .flatMap(({ pages }) => pages.flatMap((page) => samplesOfPage('suites', page))),
  ...suite
    .filter(({ held }) => held !== true)
    .flatMap(({ text, language, category }) => sampleOf('suites', category, shownTexts(pageOfText(text, language)))),
];
