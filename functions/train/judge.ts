import { createScorer, type Model } from '../../shared/detect/model/model.ts';
import type { Judged } from './measure.ts';
import type { Sample } from './sample.ts';

/** What the model, as it is shipped, says of each sample. */
export const judge = (samples: readonly Sample[], model: Model): readonly (Sample & Judged)[] => {
  const scorer = createScorer(model);
  return samples.map((sample) => ({ ...sample, score: scorer.ofText(sample.text, sample.language) }));
};
