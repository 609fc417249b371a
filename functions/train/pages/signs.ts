/**
 * What signs of hidden links add to the sum of hidden words: logistic regression over that sum, of a model that had not read the hand,
 * and the signs, by steepest descent; few numbers, so each step looks at every text. Written in units of the sum.
 */
import { sigmoid } from '../../../shared/detect/model/model.ts';
import {
  type LinkSigns,
  linkSigns,
  type ShownSigns,
  type SignWeights,
  shownSigns,
} from '../../../shared/detect/page-model/link-signs.ts';

export type Witness = { readonly sum: number; readonly signs: LinkSigns; readonly advertises: boolean };

const steps = 3_000;
const rate = 1;
/** Pull towards zero, as of so many texts. */
const decay = 1;

/** Columns in units of their own spread, about their mean. */
const evened = (rows: readonly (readonly number[])[]) => {
  const means = (rows[0] ?? []).map((_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length);
  const spreads = means.map(
    (mean, at) => Math.sqrt(rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / rows.length) || 1,
  );
  return {
    means,
    spreads,
    even: rows.map((row) => row.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1))),
  };
};

export const fitSigns = (witnesses: readonly Witness[]): SignWeights<LinkSigns> => {
  const rows = witnesses.map(({ sum, signs }) => [sum, ...linkSigns.map((sign) => signs[sign])]);
  const { means, spreads, even } = evened(rows);
  const weights = means.map(() => 0);
  let bias = 0;
  for (let step = 0; step < steps; step += 1) {
    const slopes = weights.map((weight) => decay * weight);
    let ofBias = 0;
    for (const [index, row] of even.entries()) {
      const guess = sigmoid(row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias));
      const off = guess - (witnesses[index]?.advertises === true ? 1 : 0);
      ofBias += off;
      for (let at = 0; at < row.length; at += 1) slopes[at] = (slopes[at] ?? 0) + off * (row[at] ?? 0);
    }
    bias -= (rate * ofBias) / even.length;
    for (let at = 0; at < weights.length; at += 1)
      weights[at] = (weights[at] ?? 0) - (rate * (slopes[at] ?? 0)) / even.length;
  }
  const plain = weights.map((weight, at) => weight / (spreads[at] ?? 1));
  const always = bias - plain.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  const ofSum = plain[0] ?? 1;
  const added = { always: always / ofSum } as Record<keyof SignWeights<LinkSigns>, number>;
  for (const [at, sign] of linkSigns.entries()) added[sign] = (plain[at + 1] ?? 0) / ofSum;
  return added;
};

/**
 * Of how many honest pages one has the sign, taken so: those written for training lead to hardly any other site, and what is counted on
 * them would say too much. Of 1,093 pages of Debian's manuals, 195 lead towards a site that they name (its project's), one towards another.
 */
export const honestOne = { towardsNamed: 10, towardsUnnamed: 50 } as const satisfies ShownSigns;
const inHonest = (sign: keyof ShownSigns): number => 1 / honestOne[sign];
/** How many times more often doorways have a sign than honest pages, as a logarithm; `always`: where they have none. */
export const shownSignsBy = (doorways: readonly ShownSigns[]): SignWeights<ShownSigns> => {
  const inDoorways = (sign: keyof ShownSigns): number =>
    (doorways.filter((signs) => signs[sign] > 0).length + 1) / (doorways.length + 3);
  const none = (share: typeof inHonest): number => 1 - shownSigns.reduce((sum, sign) => sum + share(sign), 0);
  const always = Math.log(none(inDoorways) / none(inHonest));
  const says = (sign: keyof ShownSigns): number => Math.log(inDoorways(sign) / inHonest(sign)) - always;
  return { always, towardsNamed: says('towardsNamed'), towardsUnnamed: says('towardsUnnamed') };
};
/** One page's signs, in as many turns as there must be for each sign to come as often as it is taken to. */
export const turnsOfHonest: readonly ShownSigns[] = Array.from({ length: honestOne.towardsUnnamed }, (_, turn) => ({
  towardsUnnamed: turn === 0 ? 1 : 0,
  towardsNamed: turn % honestOne.towardsNamed === 1 ? 1 : 0,
}));
