/** A bare text as `classify` judges it: a page's scores, and for a short text the model's own word on hatred. */
import type { PageView } from '../crawl/page-view.ts';
import type { Language } from '../messages.ts';
import type { Category } from '../policy/policy.ts';
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

/** `hate` from .5: an utterance is rather hateful than not. Language: as given, else by its letters, else by its little words. */
export const judgeText = (text: string, given: Language | undefined, knowledge: Knowledge): Judgement => {
  const page = pageOfText(text, given ?? knowledge.identify?.(text));
  const findings = detectPage(page, knowledge);
  const scores = pageScores(findings);
  const words = text.split(/\s+/, longestUtterance + 1).length;
  if (words > longestUtterance || text.trim() === '') return { language: page.language, scores, findings };
  const said = Math.round(knowledge.text.ofText(text, page.language ?? 'en') * 1000) / 1000;
  return { language: page.language, scores: { ...scores, hate: Math.max(scores.hate, said) }, findings };
};
