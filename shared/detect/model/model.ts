/** The linear model: weights of hashed features in 8 bits, kept as the few buckets that have one. Bytes come in as an argument. */
import type { Language } from '../../messages.ts';
import { bucketCount, createFeaturiser, type Features, families, firstBucket } from './features.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What the file begins with, as one line of JSON. */
export type Header = {
  readonly format: 1;
  /** Names what was trained, for findings and for the crawl's memory. */
  readonly version: string;
  readonly bias: number;
  /** Weight of one step of 8 bits, by family in their order. */
  readonly steps: readonly number[];
  /** Platt: probability = 1 / (1 + exp(-(slope × sum + shift))). */
  readonly slope: number;
  readonly shift: number;
};
export type Model = Header & { readonly weights: Int8Array };

/** Header, then for each weight that is not zero: distance from the one before (LEB128) and the weight. */
export const encodeModel = ({ weights, ...header }: Model): Uint8Array => {
  const bytes: number[] = [...new TextEncoder().encode(`${JSON.stringify(header)}\n`)];
  let last = -1;
  weights.forEach((weight, bucket) => {
    if (weight === 0) return;
    let distance = bucket - last;
    last = bucket;
    for (; distance > 127; distance >>>= 7) bytes.push((distance & 127) | 128);
    bytes.push(distance, weight & 255);
  });
  return Uint8Array.from(bytes);
};
/** Throws on bytes that are no model. */
export const decodeModel = (bytes: Uint8Array): Model => {
  const end = bytes.indexOf(10);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))) as Header;
  if (end < 0 || header.format !== 1) throw new Error('not a text model of format 1');
  const weights = new Int8Array(bucketCount);
  let bucket = -1;
  for (let at = end + 1; at < bytes.length; ) {
    let distance = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      distance |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    bucket += distance;
    weights[bucket] = ((bytes[at++] ?? 0) << 24) >> 24;
  }
  return { ...header, weights };
};

/** Sum of weights before calibration. `weightOf` lets training ask with weights that are not rounded yet. */
export const sumOf = (features: Features, bias: number, weightOf: (bucket: number) => number): number => {
  let sum = bias;
  for (const family of families) {
    const buckets = features[family];
    let part = 0;
    for (let i = 0; i < buckets.length; i += 1) part += weightOf(buckets[i] ?? 0);
    sum += buckets.length === 0 ? 0 : part / Math.sqrt(buckets.length);
  }
  return sum;
};
export const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** How hateful a text of up to some 60 words is: 0..1, calibrated. */
export type Scorer = {
  readonly version: string;
  /** `only` the concepts: a rough idea, quickly. */
  readonly ofTokens: (tokens: readonly Token[], language: Language, only?: 'concepts') => number;
  /** `tokens` are those of the text. */
  readonly ofPassage: (text: string, tokens: readonly Token[], language: Language) => number;
  readonly ofText: (text: string, language: Language) => number;
};
export const createScorer = (model: Model): Scorer => {
  const featurise = createFeaturiser();
  const [letters = 0, words = 0, ofConcepts = 0] = model.steps;
  const weightOf = (bucket: number): number =>
    (model.weights[bucket] ?? 0) *
    (bucket < firstBucket.words ? letters : bucket < firstBucket.concepts ? words : ofConcepts);
  const ofTokens: Scorer['ofTokens'] = (tokens, language, only) =>
    sigmoid(model.slope * sumOf(featurise(tokens, language, only), model.bias, weightOf) + model.shift);
  return {
    version: model.version,
    ofTokens,
    ofPassage: (_, tokens, language) => ofTokens(tokens, language),
    ofText: (text, language) => ofTokens(tokensOf(text, language), language),
  };
};
