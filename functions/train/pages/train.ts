/**
 * `npm run train:pages`: fits the page model and the model of hidden texts on the pages beside this file, and writes them as modules, with
 * their card. Same pages, same files.
 *
 *   pages by hand → fit on all but one hand, ask that one (by turns) → where honest pages end → fit on all → 8 bits
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  addedBy,
  type LinkSigns,
  noLinkSigns,
  noShownSigns,
  type SignWeights,
} from '../../../shared/detect/page-model/link-signs.ts';
import {
  encodePageModel,
  hiddenTopics,
  type PageModel,
  type Topic,
  topics,
} from '../../../shared/detect/page-model/model.ts';
import { bucketCount } from '../../../shared/detect/page-model/words.ts';
import { type Answer, pageCardOf } from './card.ts';
import { cutAt } from './cut.ts';
import { fitTopic, sumOfSample, type TopicFit } from './fit.ts';
import { type HiddenSample, hiddenSamplesOf } from './hidden-samples.ts';
import { readManuals } from './manuals.ts';
import { manualSamples, type PageSample, plainSamples, readRounds, samplesOf, suitesOfHands } from './samples.ts';
import { fitSigns, shownSignsBy, turnsOfHonest } from './signs.ts';

/**
 * Shares of honest pages, most of them about the same matters, to which a sum may be common: beside a rule's word, and alone. Whom a flag
 * would accuse of pornography or hatred, it must hardly ever reach; doorways are supported by no rule.
 */
const falseFlags: Readonly<Record<Topic, { readonly weak: number; readonly strong: number }>> = {
  pornography: { weak: 1 / 80, strong: 1 / 130 },
  'illegal-software': { weak: 1 / 20, strong: 1 / 50 },
  'illegal-information': { weak: 1 / 25, strong: 1 / 50 },
  hate: { weak: 1 / 50, strong: 1 / 130 },
  advertising: { weak: 1 / 50, strong: 1 / 100 },
};
/** Of honest hidden texts, and of lines that stand for them. */
const falseHidden = { weak: 1 / 12, strong: 1 / 30 } as const;
const falseLines = { weak: 1 / 25, strong: 1 / 80 } as const;

const output = join(import.meta.dirname, '../../../shared/detect/page-model');
const hands = [...readRounds(join(import.meta.dirname, 'rounds')), ...suitesOfHands()];

const samples = [
  ...hands.flatMap(samplesOf),
  ...manualSamples(readManuals(join(import.meta.dirname, '../../..'))),
  ...plainSamples(),
];
const hidden = hands.flatMap(hiddenSamplesOf);
process.stderr.write(`train:pages: ${samples.length} texts, ${hidden.length} hidden or as if\n`);

/** What a model says of those hands that it has not read, one after the other. */
const askOthers = <S extends PageSample>(
  all: readonly S[],
  topic: Topic,
  asked: readonly string[],
): readonly Answer<S>[] =>
  asked.flatMap((hand) => {
    const fit = fitTopic(
      all.filter((sample) => sample.hand !== hand),
      topic,
    );
    return all.filter((sample) => sample.hand === hand).map((sample) => ({ sum: sumOfSample(fit, sample), sample }));
  });

/**
 * Each topic in steps of its own largest / 127. None is left out: most words of a page say a little against, and without them every long
 * page would come to something.
 */
const quantised = (fitted: readonly TopicFit[]): Pick<PageModel, 'weights'> & { readonly steps: readonly number[] } => {
  const weights = new Int8Array(bucketCount * fitted.length);
  const steps = fitted.map((fit, topic) => {
    const step = fit.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
    fit.weights.forEach((weight, bucket) => {
      weights[bucket * fitted.length + topic] = Math.round(weight / step);
    });
    return step;
  });
  return { weights, steps };
};
type Cuts = Omit<PageModel['of'][number], 'bias' | 'step'>;
const modelOf = (fitted: readonly TopicFit[], cuts: readonly Cuts[]): PageModel => {
  const { weights, steps } = quantised(fitted);
  const of = fitted.map(({ bias }, at) => ({ bias, step: steps[at] ?? 1, ...(cuts[at] ?? { weak: 0, strong: 1 }) }));
  const version = createHash('sha256').update(weights).update(JSON.stringify(of)).digest('hex').slice(0, 12);
  return { format: 1, version, of, weights };
};
const write = (file: string, name: string, model: PageModel): number => {
  const bytes = encodePageModel(model);
  writeFileSync(
    join(output, file),
    `/** Made by \`npm run train:pages\`; see CARD.md. */\nexport const ${name} =\n  '${Buffer.from(bytes).toString('base64')}';\n`,
  );
  return bytes.length;
};

// Rounds were written to be the border; the suites' hands are as whoever comes next, and a host has manuals of programs by the thousand:
// the sixth round brings hundreds.
const strangers = [...suitesOfHands().flatMap(({ hand }) => (hand === 'suites' ? [] : [hand])), 'sixth', 'manuals'];
const shownBy = shownSignsBy(
  samples.flatMap(({ topic, shownSigns }) => (topic === 'advertising' && shownSigns !== undefined ? [shownSigns] : [])),
);
const byShown = topics.map((topic) => askOthers(samples, topic, strangers));
const asked = topics.map((topic, at) =>
  (byShown[at] ?? []).map(({ sum, sample }) => ({
    sum: topic === 'advertising' ? sum + addedBy(shownBy, sample.shownSigns ?? noShownSigns) : sum,
    sample,
  })),
);
/** Of honest pages: what they say, whatever their links, and with links as often as honest pages are taken to have them. */
const honestSums = (topic: Topic, answers: readonly Answer[]): readonly number[] => {
  const sums = answers.filter(({ sample }) => sample.topic === undefined).map(({ sum }) => sum);
  return topic === 'advertising'
    ? sums.flatMap((sum) => turnsOfHonest.map((signs) => sum + addedBy(shownBy, signs)))
    : sums;
};
const pages = modelOf(
  topics.map((topic) => fitTopic(samples, topic)),
  topics.map((topic, at) => {
    const sums = honestSums(topic, byShown[at] ?? []);
    const { weak, strong } = falseFlags[topic];
    const cuts = { weak: cutAt(sums, weak), strong: cutAt(sums, strong) };
    return topic === 'advertising' ? { ...cuts, signs: shownBy } : cuts;
  }),
);

const handsOnce = [...new Set(hands.map(({ hand }) => hand))];
const byWords = askOthers(hidden, 'advertising', handsOnce);
const signsWithout = (hand: string | undefined): SignWeights<LinkSigns> =>
  fitSigns(
    byWords.flatMap(({ sum, sample: { signs, topic, hand: from } }) =>
      signs === undefined || from === hand ? [] : [{ sum, signs, advertises: topic !== undefined }],
    ),
  );
const signsAsked = new Map(handsOnce.map((hand) => [hand, signsWithout(hand)]));
const askedHidden: readonly Answer<HiddenSample>[] = byWords.map(({ sum, sample }) => ({
  sum: sum + addedBy(signsAsked.get(sample.hand) ?? signsWithout(sample.hand), sample.signs ?? noLinkSigns),
  sample,
}));
const honest = askedHidden.filter(({ sample }) => sample.topic === undefined);
const sumsOf = (hiddenReally: boolean): readonly number[] =>
  honest.filter(({ sample }) => (sample.signs !== undefined) === hiddenReally).map(({ sum }) => sum);
const cutHidden = (at: 'weak' | 'strong'): number =>
  Math.max(cutAt(sumsOf(true), falseHidden[at]), cutAt(sumsOf(false), falseLines[at]));
const outOfSight = modelOf(
  hiddenTopics.map((topic) => fitTopic(hidden, topic)),
  [{ weak: cutHidden('weak'), strong: cutHidden('strong'), signs: signsWithout(undefined) }],
);

const bytes = write('pages.generated.ts', 'pageModel', pages) + write('hidden.generated.ts', 'hiddenModel', outOfSight);
writeFileSync(join(output, 'CARD.md'), pageCardOf({ pages, outOfSight, bytes, samples, asked, askedHidden }));
