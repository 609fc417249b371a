import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { viewOf, wholePages } from '../../../functions/train/pages/whole-page.ts';
import { detectTerms } from '../../../shared/detect/detectors/terms.ts';
import { detectPage } from '../../../shared/detect/detectors.ts';
import type { Finding } from '../../../shared/detect/finding.ts';
import { compileKnowledge } from '../../../shared/detect/knowledge.ts';
import { type PageScorer, topics } from '../../../shared/detect/page-model/model.ts';
import { isFlagged, pageScore } from '../../../shared/detect/score.ts';
import { tempered } from '../../../shared/detect/tempered.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Category } from '../../../shared/policy/policy.ts';
import { pageWith, shown } from './page.ts';

const knowledge = compileKnowledge({ policy: defaultPolicy });
/** A model that tells so much of everything, of so many words. */
const saying = (tells: number, words = 60): PageScorer => ({
  ...knowledge.pages,
  ofTexts: () => ({ words, told: topics.map(() => tells) }),
});
const found = (parts: Partial<Finding> = {}): Finding => ({
  detector: 'terms',
  rule: 'terms/pornography/de/adult-signs',
  version: 1,
  category: 'pornography',
  kind: 'content',
  where: 'visible text',
  excerpt: '',
  marks: [],
  score: 0.7,
  ...parts,
});
const weighed = (finding: Finding, pages: PageScorer): number | undefined =>
  tempered([finding], pageWith({ visible: shown('any words') }), { ...knowledge, pages })[0]?.score;

describe('what a rule found where the page as a whole speaks against it', () => {
  test.each([
    [1.2, 0.7],
    [0, 0.7],
    [-0.25, 0.577],
    [-0.5, 0.455],
    [-4, 0.455],
  ])('told %d: .7 weighs %d', (tells, score) => {
    expect(weighed(found(), saying(tells))).toBe(score);
  });
  test('weighs as it does where there are too few words to tell', () => {
    expect(weighed(found(), saying(-4, 49))).toBe(0.7);
    expect(weighed(found(), saying(-4, 50))).toBe(0.455);
  });
  test('is tempered in sight alone, and of rules alone', () => {
    expect(weighed(found({ where: 'hidden text' }), saying(-4))).toBe(0.7);
    expect(weighed(found({ where: 'title' }), saying(-4))).toBe(0.455);
    expect(weighed(found({ detector: 'labels' }), saying(-4))).toBe(0.7);
  });
  test('one rule makes no flag then, several do', () => {
    const score = (findings: readonly Finding[]): number =>
      pageScore(tempered(findings, pageWith({}), { ...knowledge, pages: saying(-4) }), 'pornography');
    const several = ['one', 'two', 'three'].map((rule) => found({ rule: `terms/pornography/de/${rule}` }));
    expect(isFlagged(defaultPolicy, 'pornography', score([found()]))).toBe(false);
    expect(isFlagged(defaultPolicy, 'pornography', score(several))).toBe(true);
  });
});

describe('pages that only their single words accuse', () => {
  const folder = join(import.meta.dirname, '../../../functions/train/pages/suites/eighth');
  const view = (language: 'de' | 'fr', kind: string) => {
    const page = wholePages(language, readFileSync(join(folder, `${language}.txt`), 'utf8')).find((one) =>
      one.kind.startsWith(kind),
    );
    if (page === undefined) throw new Error(`no page ${kind}`);
    return viewOf(page);
  };
  const cases: readonly (readonly ['de' | 'fr', string, Category])[] = [
    ['de', 'romance book review', 'pornography'],
    ['de', 'marriage counselling column', 'pornography'],
    ['fr', 'chercheuse en sécurité', 'illegal-software'],
  ];
  test.each(cases)('%s, %s', (language, kind, category) => {
    const page = view(language, kind);
    const score = pageScore(detectPage(page, knowledge), category);
    expect(isFlagged(defaultPolicy, category, score)).toBe(false);
    expect(isFlagged(defaultPolicy, category, pageScore(detectTerms(page, knowledge), category))).toBe(true);
  });
});
