/**
 * The detectors of a page. A new one is a file in detectors/, a name in finding.ts, a line here, and its fixtures. Pictures are looked at
 * later and elsewhere (pictures/).
 */
import type { PageView } from '../crawl/page-view.ts';
import type { Category } from '../policy/category.ts';
import type { Policy } from '../policy/policy.ts';
import { detectAccusations } from './detectors/accusations.ts';
import { detectCloaking } from './detectors/cloaking.ts';
import { detectDirectories } from './detectors/directories.ts';
import { detectDumps } from './detectors/dumps.ts';
import { detectFiles } from './detectors/files.ts';
import { detectInjected } from './detectors/injected.ts';
import { detectKnownContent } from './detectors/known-content.ts';
import { detectLabels } from './detectors/labels.ts';
import { detectLinks } from './detectors/links.ts';
import { detectByPageModel } from './detectors/page-model.ts';
import { detectSerials } from './detectors/serials.ts';
import { detectTerms } from './detectors/terms.ts';
import { detectByModel } from './detectors/text-model.ts';
import type { Detector, DetectorName, Finding } from './finding.ts';
import { maskAddress, maskIdentifiers } from './identifiers.ts';
import type { Knowledge } from './knowledge.ts';
import { forgetPage } from './scan-page.ts';
import { isFlagged, pageScores } from './score.ts';
import { hasShadow, isShadow } from './shadow.ts';
import { tempered } from './tempered.ts';

export const detectors: Readonly<Record<Exclude<DetectorName, 'pictures'>, Detector<Knowledge>>> = {
  terms: detectTerms,
  links: detectLinks,
  labels: detectLabels,
  files: detectFiles,
  cloaking: detectCloaking,
  'text-model': detectByModel,
  'page-model': detectByPageModel,
  directories: detectDirectories,
  serials: detectSerials,
  dumps: detectDumps,
  injected: detectInjected,
  accusations: detectAccusations,
  'known-content': detectKnownContent,
};

const isHidden = ({ where, hacked }: Finding): boolean => where === 'hidden text' || hacked === true;

/** Is it out of sight that a page is about a category? What is in sight would be no flag by itself, and weighs less. */
const hiddenOnly = (findings: readonly Finding[], policy: Policy): ((category: Category) => boolean) => {
  const hidden = findings.filter(isHidden);
  if (hidden.length === 0) return () => false;
  const seen = pageScores(findings.filter((finding) => !isHidden(finding)));
  const unseen = pageScores(hidden);
  return (category) => !isFlagged(policy, category, seen[category]) && seen[category] < unseen[category];
};

/**
 * Everything that a page shows of any category, strongest first. What only hidden places show is marked `hacked`: an owner who means
 * it lets his visitors see it; an intruder hides it from the owner.
 */
export const detectPage = (page: PageView, knowledge: Knowledge): readonly Finding[] => {
  const findings = detectAll(page, knowledge);
  return hasShadow(knowledge.policy) ? findings.filter((finding) => !isShadow(finding, knowledge.policy)) : findings;
};
/** What the policy only tries out: for counting, never for a flag. */
export const detectShadow = (page: PageView, knowledge: Knowledge): readonly Finding[] =>
  hasShadow(knowledge.policy)
    ? detectAll(page, knowledge).filter((finding) => isShadow(finding, knowledge.policy))
    : [];

const askDetectors = (page: PageView, knowledge: Knowledge): readonly Finding[] => {
  try {
    const findings = Object.values(detectors).flatMap((detect) => detect(page, knowledge));
    return tempered(findings, page, knowledge);
  } finally {
    forgetPage();
  }
};
const detectAll = (page: PageView, knowledge: Knowledge): readonly Finding[] => {
  const findings = askDetectors(page, knowledge);
  const byIntruders = hiddenOnly(findings, knowledge.policy);
  return findings
    .map(({ hacked: _, ...found }, index): Finding => {
      // No rule may carry a stranger's card number or password into queue, notice or report.
      const finding = {
        ...found,
        excerpt: maskIdentifiers(found.excerpt),
        ...(found.target === undefined ? {} : { target: maskAddress(found.target) }),
        ...(found.shownTo === undefined
          ? {}
          : { shownTo: { ...found.shownTo, instead: maskIdentifiers(found.shownTo.instead) } }),
      };
      const hidden = isHidden(findings[index] ?? finding);
      return hidden && byIntruders(finding.category) ? { ...finding, hacked: true } : finding;
    })
    .sort((a, b) => b.score - a.score || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
};
