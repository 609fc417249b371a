/** The sum above which at most such a share of those sums lies. */
export const cutAt = (sums: readonly number[], share: number): number =>
  sums.toSorted((a, b) => b - a)[Math.floor(share * sums.length)] ?? 0;
