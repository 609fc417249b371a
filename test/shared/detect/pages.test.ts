import { describe, expect, test } from 'vitest';
import { detectPage } from '../../../shared/detect/detectors.ts';
import { compileKnowledge } from '../../../shared/detect/knowledge.ts';
import { isFlagged, pageScores } from '../../../shared/detect/score.ts';
import { pageOfText } from '../../../shared/detect/text-page.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import { type Category, categories } from '../../../shared/policy/policy.ts';
import { innocent, offending } from './texts.ts';

const knowledge = compileKnowledge({ policy: defaultPolicy });
const flagsOf = (text: string): readonly Category[] => {
  const scores = pageScores(detectPage(pageOfText(text), knowledge));
  return categories.filter((category) => isFlagged(defaultPolicy, category, scores[category]));
};

describe('offers are flagged in their category and no other', () => {
  test.each(offending)('$category, $language: $text', ({ category, text }) => {
    expect(flagsOf(text)).toEqual([category]);
  });
});
describe('what only looks like it is not', () => {
  test.each(innocent)('$about ($language)', ({ text }) => {
    expect(flagsOf(text)).toEqual([]);
  });
});
test('the same offer without its context is flagged, so it is the context that clears it', () => {
  expect(flagsOf('They sprayed immigrants are vermin and foreigners out.')).toEqual(['hate']);
  expect(flagsOf('Porn videos and live sex on the internet.')).toEqual(['pornography']);
  expect(flagsOf('Keygen download. Cracked software and free serial keys.')).toEqual(['illegal-software']);
});
test('words in quotation marks or in a quotation are somebody’s, also without a condemnation', () => {
  const words = 'Immigrants are parasites. Foreigners out!';
  expect(flagsOf(words)).toEqual(['hate']);
  expect(flagsOf(`On the wall: “${words}”`)).toEqual([]);
  const quoting = { ...pageOfText(''), visible: [{ text: words, tag: 'blockquote', quoted: true }] };
  expect(pageScores(detectPage(quoting, knowledge)).hate).toBeLessThan(defaultPolicy.categories.hate.threshold);
});
test('quotation marks do not clear offers', () => {
  expect(flagsOf('“Porn videos and live sex shows”')).toEqual(['pornography']);
});
test('a few medical words do not clear a page dense with offers', () => {
  const dense = Array.from(
    { length: 8 },
    () => 'Porn videos, xxx pictures, live sex shows, porn sites, pornstars, hardcore sex.',
  );
  expect(flagsOf(`Doctor and nurse. ${dense.join(' ')}`)).toEqual(['pornography']);
});
test('disguised words are read, and the excerpt marks what stands on the page', () => {
  const findings = detectPage(
    pageOfText('Get the k3y\u00ADgеn d-o-w-n-l-o-a-d, crаckеd software, free serial keys'),
    knowledge,
  );
  const marked = findings.flatMap(({ excerpt, marks }) => marks.map(([start, end]) => excerpt.slice(start, end)));
  expect(marked).toEqual(
    expect.arrayContaining(['k3y\u00ADgеn d-o-w-n-l-o-a-d', 'crаckеd software', 'free serial keys']),
  );
});
test('one hit is no finding, however often it stands there', () => {
  expect(detectPage(pageOfText('Porn videos. '.repeat(50)), knowledge)).toEqual([]);
});
