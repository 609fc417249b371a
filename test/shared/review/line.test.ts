/** What a line of the queue tells at a glance. */
import { expect, test } from 'vitest';
import { anyLineOf } from '../../../shared/review/line.ts';
import { finding, openFlag, page } from './samples.ts';

const words = {
  ...finding,
  rule: 'terms/illegal-information/en/copies-signs',
  excerpt: 'New Albums, complete',
  marks: [[0, 3]],
  score: 0.9,
  scattered: true,
} as const;
const gistOf = (findings: readonly (typeof finding)[]) =>
  anyLineOf({ ...openFlag, pages: [page('a', { findings })] }).gist;

test('the words of a phrase come before the first of many single words, however sure those are together', () => {
  expect(gistOf([words, finding])).toMatchObject({ text: finding.excerpt, hit: [13, 30] });
  expect(gistOf([finding, words]).text).toBe(finding.excerpt);
});
test('where single words are all there is, they are shown', () => {
  expect(gistOf([words])).toEqual({ text: words.excerpt, hit: [0, 3], cut: false });
  expect(gistOf([])).toEqual({ text: '', hit: [0, 0], cut: false });
});
