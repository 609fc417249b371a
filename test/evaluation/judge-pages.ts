/** The suite as the crawl would judge it: all detectors, the default policy. */
import { detectPage } from '../../shared/detect/detectors.ts';
import { type Identify, loadIdentify } from '../../shared/detect/identify.ts';
import { compileKnowledge } from '../../shared/detect/knowledge.ts';
import { isFlagged, pageScores } from '../../shared/detect/score.ts';
import { pageOfText } from '../../shared/detect/text-page.ts';
import { defaultPolicy } from '../../shared/policy/load.ts';
import { type Category, categories } from '../../shared/policy/policy.ts';
import type { SuitePage } from './pages/page.ts';

export type JudgedPage = SuitePage & {
  readonly scores: Readonly<Record<Category, number>>;
  readonly flagged: readonly Category[];
  readonly right: boolean;
};

export const judgePages = async (pages: readonly SuitePage[], identify?: Identify): Promise<readonly JudgedPage[]> => {
  const knowledge = compileKnowledge({ policy: defaultPolicy, identify: identify ?? (await loadIdentify()) });
  return pages.map((page) => {
    const scores = pageScores(detectPage(pageOfText(page.text, page.language), knowledge));
    const flagged = categories.filter((category) => isFlagged(defaultPolicy, category, scores[category]));
    const right = page.category === undefined ? flagged.length === 0 : flagged.includes(page.category);
    return { ...page, scores, flagged, right };
  });
};
