/** Logistic regression by AdaGrad, each topic against all else, in typed arrays; the same seed gives the same weights. */
import { nameForms } from '../../../shared/detect/model/lexicon.ts';
import { sigmoid } from '../../../shared/detect/model/model.ts';
import { normalUnits } from '../../../shared/detect/normalise.ts';
import type { Topic } from '../../../shared/detect/page-model/model.ts';
import { bucketCount, eachWord, featuresOf } from '../../../shared/detect/page-model/words.ts';
import { randomFrom } from '../sample.ts';
import type { PageSample } from './samples.ts';

export type TopicFit = { readonly weights: Float32Array; bias: number };
const epochs = 15;
const rate = 0.3;
/** Pull towards zero, each time a weight is touched. */
const decay = 1e-3;
const seed = 5;

/** What a name that is open at its end may go on with. */
const endings =
  ' s e es n en er ern in innen ne nes te ten isch ische ischen ischer ism isme ismus iste isten istes'.split(' ');

/** Names of groups say nothing of hatred: no people can come to mean it. */
const silentFor = (topic: Topic): Uint8Array => {
  const silent = new Uint8Array(bucketCount);
  if (topic !== 'hate') return silent;
  for (const name of nameForms().flatMap(({ text, open }) =>
    open ? endings.map((ending) => text + ending) : [text],
  )) {
    const units = normalUnits(name);
    eachWord(units, (start, end) => {
      for (const bucket of featuresOf(units.codes, start, end)) silent[bucket] = 1;
      return true;
    });
  }
  return silent;
};

export const sumOfSample = ({ weights, bias }: TopicFit, { buckets, amounts }: PageSample): number => {
  let sum = bias;
  for (let i = 0; i < buckets.length; i += 1) sum += (weights[buckets[i] ?? 0] ?? 0) * (amounts[i] ?? 0);
  return sum;
};

export const fitTopic = (samples: readonly PageSample[], topic: Topic): TopicFit => {
  const silent = silentFor(topic);
  const weights = new Float32Array(bucketCount);
  const squares = new Float32Array(bucketCount).fill(0.01);
  const fitted: TopicFit = { weights, bias: -2 };
  const random = randomFrom(seed);
  const order = samples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    for (const index of order) {
      const sample = samples[index];
      if (sample === undefined) continue;
      const slope = sigmoid(sumOfSample(fitted, sample)) - (sample.topic === topic ? 1 : 0);
      fitted.bias -= 0.05 * slope;
      const { buckets, amounts } = sample;
      for (let i = 0; i < buckets.length; i += 1) {
        const bucket = buckets[i] ?? 0;
        if (silent[bucket] === 1) continue;
        const gradient = slope * (amounts[i] ?? 0) + decay * (weights[bucket] ?? 0);
        squares[bucket] = (squares[bucket] ?? 0) + gradient * gradient;
        weights[bucket] = (weights[bucket] ?? 0) - (rate * gradient) / Math.sqrt(squares[bucket] ?? 1);
      }
    }
  }
  return fitted;
};
