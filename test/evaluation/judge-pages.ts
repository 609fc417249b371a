/** The suite as the crawl would judge it: all detectors, the default policy. */

import type { SuitePage } from '../../functions/train/pages/suites/page.ts';
import { viewOf, type WholePage } from '../../functions/train/pages/whole-page.ts';
import type { PageView } from '../../shared/crawl/page-view.ts';
import { detectPage } from '../../shared/detect/detectors.ts';
import { type Identify, loadIdentify } from '../../shared/detect/identify.ts';
import { compileKnowledge, type Knowledge } from '../../shared/detect/knowledge.ts';
import { isFlagged, pageScores } from '../../shared/detect/score.ts';
import { pageOfText } from '../../shared/detect/text-page.ts';
import { defaultPolicy } from '../../shared/policy/load.ts';
import { type Category, categories } from '../../shared/policy/policy.ts';

type Judgement = {
  readonly scores: Readonly<Record<Category, number>>;
  readonly flagged: readonly Category[];
  readonly right: boolean;
};
export type JudgedPage = SuitePage & Judgement;

const knowledgeWith = async (identify: Identify | undefined): Promise<Knowledge> =>
  compileKnowledge({ policy: defaultPolicy, identify: identify ?? (await loadIdentify()) });
const judge = (
  view: PageView,
  { category, hacked }: Pick<WholePage, 'category' | 'hacked'>,
  knowledge: Knowledge,
): Judgement => {
  const findings = detectPage(view, knowledge);
  const scores = pageScores(findings);
  const flagged = categories.filter((each) => isFlagged(defaultPolicy, each, scores[each]));
  // Intruders advertise what they like: any category does, as long as the flag says who did it.
  const byIntruders = flagged.some((each) =>
    findings.some((finding) => finding.category === each && finding.hacked === true),
  );
  const right =
    category === undefined ? flagged.length === 0 : hacked === true ? byIntruders : flagged.includes(category);
  return { scores, flagged, right };
};

export const judgePages = async (pages: readonly SuitePage[], identify?: Identify): Promise<readonly JudgedPage[]> => {
  const knowledge = await knowledgeWith(identify);
  return pages.map((page) => ({
    ...page,
    ...judge(pageOfText(page.text, page.language), page, knowledge),
  }));
};
export type JudgedWhole = WholePage & Judgement;
export const judgeWhole = async (pages: readonly WholePage[]): Promise<readonly JudgedWhole[]> => {
  const knowledge = await knowledgeWith(undefined);
  return pages.map((page) => ({ ...page, ...judge(viewOf(page), page, knowledge) }));
};
