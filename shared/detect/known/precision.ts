/** How often each rule was right, by the word of people. */
export type Counts = { readonly confirmed: number; readonly dismissed: number };
export type Precision = {
  /** By rule, and by rule and language: `terms/hate/de/denial`, `terms/hate/de/denial de`. */
  readonly rules: Readonly<Record<string, Counts>>;
};
export const noPrecision: Precision = { rules: {} };
