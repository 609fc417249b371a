/** Logistic regression by AdaGrad over hashed features, in typed arrays; the same seed gives the same weights. */
import { bucketCount, createFeaturiser, type Features, families } from '../../shared/detect/model/features.ts';
import { sigmoid, sumOf } from '../../shared/detect/model/model.ts';
import { tokensOf } from '../../shared/detect/model/tokens.ts';
import { randomFrom, type Sample } from './sample.ts';

export type Example = { readonly sample: Sample; readonly features: Features };
export type Weights = { readonly weights: Float32Array; bias: number };
export type FitOptions = {
  readonly epochs: number;
  readonly rate: number;
  /** Pull towards zero, each time a weight is touched. */
  readonly decay: number;
  /** How often a family of n-grams is covered, so that the concepts learn to stand alone. */
  readonly cover: number;
  readonly seed: number;
};
export const defaultFit: FitOptions = { epochs: 5, rate: 0.15, decay: 2e-5, cover: 0.5, seed: 7 };

export const examplesOf = (samples: readonly Sample[]): readonly Example[] => {
  const featurise = createFeaturiser();
  return samples.map((sample) => ({
    sample,
    features: featurise(tokensOf(sample.text, sample.language), sample.language),
  }));
};

const none = new Int32Array(0);

export const fitWeights = (examples: readonly Example[], options: FitOptions = defaultFit): Weights => {
  const random = randomFrom(options.seed);
  const fitted: Weights = { weights: new Float32Array(bucketCount), bias: 0 };
  const { weights } = fitted;
  const squares = new Float32Array(bucketCount).fill(1e-2);
  let biasSquares = 1;
  const order = examples.map((_, index) => index);
  const weightOf = (bucket: number): number => weights[bucket] ?? 0;
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      const kept = order[last] ?? 0;
      order[last] = order[other] ?? 0;
      order[other] = kept;
    }
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const { sample } = example;
      const covered = random() < options.cover;
      const features = covered ? { letters: none, words: none, concepts: example.features.concepts } : example.features;
      const slope = sample.weight * (sigmoid(sumOf(features, fitted.bias, weightOf)) - (sample.hateful ? 1 : 0));
      biasSquares += slope * slope;
      fitted.bias -= (options.rate * slope) / Math.sqrt(biasSquares);
      for (const family of families) {
        const buckets = features[family];
        const step = slope / Math.sqrt(Math.max(1, buckets.length));
        for (let i = 0; i < buckets.length; i += 1) {
          const bucket = buckets[i] ?? 0;
          const gradient = step + options.decay * (weights[bucket] ?? 0);
          squares[bucket] = (squares[bucket] ?? 0) + gradient * gradient;
          weights[bucket] = (weights[bucket] ?? 0) - (options.rate * gradient) / Math.sqrt(squares[bucket] ?? 1);
        }
      }
    }
  }
  return fitted;
};
