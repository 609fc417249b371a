import { expect, test } from 'vitest';
import { type AllowRule, holds, withoutAllowed } from '../../../shared/review/allow.ts';
import { addSeconds } from '../../../shared/time.ts';
import { finding, noon } from './samples.ts';

const rule: AllowRule = {
  id: 'a1',
  site: 'gallery.example',
  category: finding.category,
  reason: 'Holds a licence',
  by: 'Carla',
  at: noon,
  until: addSeconds(noon, 86_400),
};
const pages = [
  {
    url: 'https://gallery.example/a',
    title: 'A',
    findings: [finding, { ...finding, rule: 'terms/pornography/en/other' }],
  },
  { url: 'https://gallery.example/b', title: 'B', findings: [{ ...finding, category: 'hate' as const }] },
];
const left = (rules: readonly AllowRule[], at = noon) =>
  withoutAllowed(pages, rules, at).map(({ findings }) => findings.length);

test('a category, or one rule of it, is left out; other categories stay', () => {
  expect(left([])).toEqual([2, 1]);
  expect(left([rule])).toEqual([0, 1]);
  expect(left([{ ...rule, rule: finding.rule }])).toEqual([1, 1]);
  expect(left([{ ...rule, category: 'illegal-software' }])).toEqual([2, 1]);
});
test('it holds until its day, and not after somebody ended it', () => {
  expect(holds(rule, addSeconds(rule.until, -1))).toBe(true);
  expect(left([rule], rule.until)).toEqual([2, 1]);
  expect(left([{ ...rule, ended: { by: 'Carla', at: noon } }])).toEqual([2, 1]);
});
