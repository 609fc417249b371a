/** A bare text as `classify` judges it: a page's scores, and for a short text the model's own word on hatred. */
import type { PageView } from '../crawl/page-view.ts';
import type { Language } from '../messages.ts';
import { type Category, categories } from '../policy/category.ts';
import { detectPage } from './detectors.ts';
import type { Finding } from './finding.ts';
import type { Knowledge } from './knowledge.ts';
import { pageScores } from './score.ts';
import { pageOfText } from './text-page.ts';

/** Words up to which a text is one utterance, as those that the model learnt from; a longer one is read as a page. */
const longestUtterance = 80;

export type Judgement = {
  readonly language: PageView['language'];
  readonly scores: Readonly<Record<Category, number>>;
  readonly findings: readonly Finding[];
};

/** A page's score with the policy's threshold laid at .5, straight on both sides of it. */
const aroundHalf = (score: number, threshold: number): number =>
  score < threshold
    ? (0.5 * score) / threshold
    : 0.5 + (threshold < 1 ? (0.5 * (score - threshold)) / (1 - threshold) : 0.5);
const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/**
 * From .5 on each score is a yes: a page that says no more than this would be flagged under the policy, and an utterance is rather
 * hateful than not. Language: as given, else by its letters, else by its little words.
 */
export const judgeText = (text: string, given: Language | undefined, knowledge: Knowledge): Judgement => {
  const page = pageOfText(text, given ?? knowledge.identify?.(text));
  const findings = detectPage(page, knowledge);
  const found = pageScores(findings);
  const scores = { ...found };
  for (const category of categories)
    scores[category] = rounded(aroundHalf(found[category], knowledge.policy.categories[category].threshold));
  const words = text.split(/\s+/, longestUtterance + 1).length;
  if (words <= longestUtterance && text.trim() !== '')
    scores.hate = Math.max(scores.hate, rounded(knowledge.text.ofText(text, page.language ?? 'en')));
  return { language: page.language, scores, findings };
};
