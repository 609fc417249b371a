import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../shared/detect/finding.ts';
import {
  detectorShares,
  isFlagged,
  pageScore,
  pageScores,
  signalOf,
  siteScore,
  spreadLinkScore,
} from '../../../shared/detect/score.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';

const finding = (parts: Partial<Finding>): Finding => ({
  detector: 'terms',
  rule: 'terms/hate/en/denial',
  version: 1,
  category: 'hate',
  kind: 'content',
  where: 'visible text',
  excerpt: '',
  marks: [],
  score: 0.5,
  ...parts,
});
const listed = (host: string, score = 0.45): Finding =>
  finding({
    detector: 'links',
    rule: 'links/hate/listed',
    kind: 'link',
    where: 'link',
    target: `https://${host}/`,
    list: { name: 'a', version: '2027-01-01', since: '2027-01-01' },
    score,
  });

describe('a page', () => {
  test('distinct witnesses add up, the strongest word of one witness counts once', () => {
    expect(pageScore([finding({}), finding({ rule: 'terms/hate/en/violence' })], 'hate')).toBe(0.75);
    expect(pageScore([finding({}), finding({ score: 0.3 })], 'hate')).toBe(0.5);
  });
  test('the same concept in two languages is one witness', () => {
    expect(signalOf(finding({ rule: 'terms/hate/de/denial' }))).toBe(signalOf(finding({})));
    expect(pageScore([finding({}), finding({ rule: 'terms/hate/nl/denial' })], 'hate')).toBe(0.5);
  });
  test('links to two places are two', () => {
    expect(pageScore([listed('a.example'), listed('b.example')], 'hate')).toBeCloseTo(0.698);
    expect(pageScore([listed('a.example'), listed('a.example')], 'hate')).toBe(0.45);
  });
  test('categories are apart, nothing is 0', () => {
    expect(pageScores([finding({})])).toEqual({
      pornography: 0,
      'illegal-information': 0,
      'illegal-software': 0,
      hate: 0.5,
    });
  });
});
describe('a site', () => {
  test('its strongest page, a little more for the next two', () => {
    expect(siteScore([])).toBe(0);
    expect(siteScore([0.6])).toBe(0.6);
    expect(siteScore([0.2, 0.6, 0.6])).toBeCloseTo(1 - 0.4 * 0.8 * (1 - 0.2 / 9), 2);
    expect(siteScore([0.9, 0.9, 0.9, 0.9])).toBe(siteScore([0.9, 0.9, 0.9]));
  });
  test('listed links spread over pages need three places', () => {
    const pages = ['a', 'b', 'c', 'd'].map((name) => ({ findings: [listed(`${name}.example`)] }));
    expect(spreadLinkScore(pages.slice(0, 2), 'hate')).toBe(0);
    expect(isFlagged(defaultPolicy, 'hate', spreadLinkScore(pages, 'hate'))).toBe(true);
    expect(spreadLinkScore([...pages.slice(0, 1), ...pages.slice(0, 1), ...pages.slice(0, 1)], 'hate')).toBe(0);
  });
});
test('the policy’s threshold is inclusive', () => {
  const { threshold } = defaultPolicy.categories.hate;
  expect([threshold, threshold - 0.001].map((score) => isFlagged(defaultPolicy, 'hate', score))).toEqual([true, false]);
});

describe('shares of the detectors', () => {
  test('make one, weigh as doubt does, and count a signal once', () => {
    const findings = [
      finding({ score: 0.5 }),
      finding({ score: 0.3 }),
      finding({ detector: 'text-model', rule: 'text-model', score: 0.75 }),
      finding({ detector: 'files', rule: 'files/x', category: 'pornography', score: 0.9 }),
    ];
    // What is left of doubt: .5 by words, .25 by the model, which is twice the logarithm.
    expect(detectorShares(findings, 'hate').map(({ detector, share }) => [detector, Math.round(share * 1000)])).toEqual(
      [
        ['text-model', 667],
        ['terms', 333],
      ],
    );
    expect(detectorShares([finding({ score: 1 })], 'hate')).toEqual([{ detector: 'terms', share: 1 }]);
    expect(detectorShares([], 'hate')).toEqual([]);
  });
});
