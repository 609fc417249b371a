/** Figures of two classes. */
export type Judged = { readonly hateful: boolean; readonly score: number };
export type Figures = {
  readonly count: number;
  /** Share of the hateful that is found, of the harmless that is left alone. */
  readonly recall: number;
  readonly cleared: number;
  readonly macroF1: number;
};

const harmonic = (right: number, wrong: number): number => (right === 0 ? 0 : (2 * right) / (2 * right + wrong));

export const figuresOf = (judged: readonly Judged[], threshold = 0.5): Figures => {
  const count = (hateful: boolean, flagged: boolean): number =>
    judged.filter((one) => one.hateful === hateful && one.score >= threshold === flagged).length;
  const found = count(true, true);
  const missed = count(true, false);
  const cleared = count(false, false);
  const accused = count(false, true);
  const wrong = missed + accused;
  return {
    count: judged.length,
    recall: found / Math.max(1, found + missed),
    cleared: cleared / Math.max(1, cleared + accused),
    macroF1: (harmonic(found, wrong) + harmonic(cleared, wrong)) / 2,
  };
};
