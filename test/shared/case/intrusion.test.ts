import { expect, it } from 'vitest';
import type { Case } from '../../../shared/case/case.ts';
import { legalGroundOf, subjectOf } from '../../../shared/case/intrusion.ts';
import type { Finding } from '../../../shared/detect/finding.ts';
import { languages } from '../../../shared/messages.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { caseFor } from '../notice/sample.ts';
import { finding } from '../review/samples.ts';

const [page] = caseFor({ what: 'round', round: 0 }).noticed;
const about = (track: Case['track'], ...findings: readonly Finding[]) => ({
  track,
  category: 'illegal-software' as const,
  noticed: page === undefined ? [] : [{ ...page, findings }],
});
const planted: Finding = { ...finding, detector: 'cloaking', rule: 'cloaking/redirect', where: 'visible text' };
const own: Finding = finding;

it('a victim of advertising alone is told of that, and of no law; whoever else of the category, as the policy has it', () => {
  const { name, legalGround } = defaultPolicy.categories['illegal-software'];
  for (const language of languages) {
    const said = subjectOf(about('hacked', planted), defaultPolicy, language);
    expect(said, language).not.toBe(name[language]);
    // Also where there is more than the advertising, nothing at all, or no intruder.
    for (const value of [about('hacked', planted, own), about('hacked'), about('violation', planted)])
      expect(subjectOf(value, defaultPolicy, language)).toBe(name[language]);
  }
  expect(legalGroundOf(about('hacked', planted), defaultPolicy)).toBeUndefined();
  expect(legalGroundOf(about('violation', planted), defaultPolicy)).toBe(legalGround);
});
