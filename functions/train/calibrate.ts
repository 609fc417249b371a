/** From sums to probabilities (Platt 1999), and from floats to 8 bits. */
import { createHash } from 'node:crypto';
import { bits, bucketCount, families, firstBucket } from '../../shared/detect/model/features.ts';
import { type Model, sigmoid, sumOf } from '../../shared/detect/model/model.ts';
import type { Example, Weights } from './fit.ts';

/** The sum of a text by weights that are not rounded yet. */
export const sumBy =
  ({ weights, bias }: Weights) =>
  ({ features }: Example): number =>
    sumOf(features, bias, (bucket) => weights[bucket] ?? 0);

/**
 * Slope and shift of the sigmoid by gradient descent. Both classes count the same, whatever their share: at .5 a text is as
 * likely judged wrongly the one way as the other.
 */
export const platt = (
  sums: readonly { readonly sum: number; readonly hateful: boolean }[],
): { slope: number; shift: number } => {
  const hateful = sums.filter((one) => one.hateful).length;
  const share = { yes: 0.5 / Math.max(1, hateful), no: 0.5 / Math.max(1, sums.length - hateful) };
  let slope = 1;
  let shift = 0;
  for (let round = 0; round < 2_000; round += 1) {
    let bySlope = 0;
    let byShift = 0;
    for (const one of sums) {
      const error = (sigmoid(slope * one.sum + shift) - (one.hateful ? 1 : 0)) * (one.hateful ? share.yes : share.no);
      bySlope += error * one.sum;
      byShift += error;
    }
    slope -= 0.5 * bySlope;
    shift -= 0.5 * byShift;
  }
  return { slope, shift };
};

/** The `keep` largest weights of all, each family in steps of its own largest / 127. */
export const quantise = (
  { weights, bias }: Weights,
  { slope, shift }: { readonly slope: number; readonly shift: number },
  keep: number,
): Model => {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const least = Math.max(sizes[Math.max(0, sizes.length - keep)] ?? 0, Number.MIN_VALUE);
  const rounded = new Int8Array(bucketCount);
  const steps = families.map((family) => {
    const from = firstBucket[family];
    const to = from + (1 << bits[family]);
    let largest = 0;
    for (let bucket = from; bucket < to; bucket += 1) largest = Math.max(largest, Math.abs(weights[bucket] ?? 0));
    const step = largest / 127 || 1;
    for (let bucket = from; bucket < to; bucket += 1) {
      const weight = weights[bucket] ?? 0;
      if (Math.abs(weight) >= least) rounded[bucket] = Math.round(weight / step);
    }
    return step;
  });
  const version = createHash('sha256').update(rounded).digest('hex').slice(0, 12);
  return { format: 1, version, bias, steps, slope, shift, weights: rounded };
};
