/**
 * `npm run train:pages`: fits the page model on the pages beside this file and writes it as a module, and its card. Same pages, same file.
 *
 *   rounds → fit on all but one, ask the one (by turns) → where honest pages end → fit on all → 8 bits
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePageModel, type PageModel, type Topic, topics } from '../../../shared/detect/page-model/model.ts';
import { bucketCount } from '../../../shared/detect/page-model/words.ts';
import { type Answer, pageCardOf } from './card.ts';
import { fitTopic, sumOfSample, type TopicFit } from './fit.ts';
import { readManuals } from './manuals.ts';
import { readPageSamples, suiteSamples } from './samples.ts';

/** Shares of honest pages, most of them about the same matters, to which a sum may be common: beside a rule's word, and alone. */
const falseFlags = (topic: Topic) => ({ weak: topic === 'advertising' ? 1 / 200 : 1 / 50, strong: 1 / 300 });
const output = join(import.meta.dirname, '../../../shared/detect/page-model');

const rounds = readPageSamples(join(import.meta.dirname, 'rounds'), readManuals(join(import.meta.dirname, '../../..')));
const suites = suiteSamples();
const all = [...rounds.flat(), ...suites];
process.stderr.write(`train:pages: ${all.length} texts\n`);

/** What a model says of a round that it has not read. */
const asked = topics.map((topic) =>
  rounds.flatMap((round) => {
    const fit = fitTopic(
      all.filter((sample) => !round.includes(sample)),
      topic,
    );
    return round.map((sample) => ({ sum: sumOfSample(fit, sample), sample }));
  }),
);
/** The sum above which at most such a share of pages of no topic lie. */
const cutAt = (answers: readonly Answer[], share: number): number => {
  const sums = answers
    .filter(({ sample }) => sample.topic === undefined)
    .map(({ sum }) => sum)
    .sort((a, b) => b - a);
  return sums[Math.floor(share * sums.length)] ?? 0;
};
const fits = topics.map((topic) => fitTopic(all, topic));

/**
 * Each topic in steps of its own largest / 127. None is left out: most words of a page say a little against, and without them every long
 * page would come to something.
 */
const quantised = (fitted: readonly TopicFit[]): Pick<PageModel, 'weights'> & { readonly steps: readonly number[] } => {
  const weights = new Int8Array(bucketCount * topics.length);
  const steps = fitted.map((fit, topic) => {
    const step = fit.weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127 || 1;
    fit.weights.forEach((weight, bucket) => {
      weights[bucket * topics.length + topic] = Math.round(weight / step);
    });
    return step;
  });
  return { weights, steps };
};
const { weights, steps } = quantised(fits);
const of = topics.map((topic, at) => {
  const { weak, strong } = falseFlags(topic);
  const answers = asked[at] ?? [];
  return {
    bias: fits[at]?.bias ?? 0,
    step: steps[at] ?? 1,
    weak: cutAt(answers, weak),
    strong: cutAt(answers, strong),
  };
});
const version = createHash('sha256').update(weights).update(JSON.stringify(of)).digest('hex').slice(0, 12);
const model: PageModel = { format: 1, version, of, weights };
const bytes = encodePageModel(model);
writeFileSync(
  join(output, 'pages.generated.ts'),
  `/** Made by \`npm run train:pages\`; see CARD.md. */\nexport const pageModel =\n  '${Buffer.from(bytes).toString('base64')}';\n`,
);
writeFileSync(join(output, 'CARD.md'), pageCardOf({ model, bytes: bytes.length, samples: all, asked }));
