/** Middle and upper end of a set of numbers: what people need to know of waiting times, which means hide. */
export type Spread = {
  readonly count: number;
  readonly median: number;
  /** Nine of ten are at or below it. */
  readonly ninth: number;
};

/** Nearest rank; undefined of nothing. */
export const spreadOf = (values: readonly number[]): Spread | undefined => {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
  return { count: sorted.length, median: at(0.5), ninth: at(0.9) };
};
