import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expandTemplates } from '../../functions/train/expand.ts';
import { judge } from '../../functions/train/judge.ts';
import { figuresOf } from '../../functions/train/measure.ts';
import { suite } from '../../functions/train/pages/suites/index.ts';
import { wholeSuites } from '../../functions/train/pages/suites/whole-suites.ts';
import { readSets } from '../../functions/train/sets.ts';
import { modelBytes } from '../../shared/detect/model/load.ts';
import { createScorer, decodeModel } from '../../shared/detect/model/model.ts';
import { languages } from '../../shared/messages.ts';
import { judgePages, judgeWhole } from './judge-pages.ts';
import { masked } from './masked.ts';
import { sentences } from './sentences/index.ts';

const model = decodeModel(modelBytes());
const report = judge(
  expandTemplates(4).filter(({ part }) => part === 'report'),
  model,
);
const cleared = (...names: readonly string[]): number =>
  figuresOf(report.filter(({ does }) => names.includes(does ?? ''))).cleared;

describe('the committed model on own sentences that it never saw', () => {
  test.each(languages)('%s', (language) => {
    expect(figuresOf(report.filter((one) => one.language === language)).macroF1).toBeGreaterThan(0.7);
  });
  test('identity named without hatred, and counter-speech', () => {
    expect(cleared('neutral-identity')).toBeGreaterThan(0.85);
    expect(cleared('neutral-identity', 'positive-identity')).toBeGreaterThan(0.7);
    expect(cleared('quoted', 'referred')).toBeGreaterThan(0.7);
  });
  test('the gate can fail: a model that knows nothing is below it', () => {
    const blank = judge(report, { ...model, weights: new Int8Array(model.weights.length) });
    expect(figuresOf(blank).macroF1).toBeLessThan(0.5);
  });
});

const data = join(import.meta.dirname, '../../../shared/data');
const present = existsSync(data);
test.each(languages)('sentences written when the model stood fast: %s', (language) => {
  const scorer = createScorer(model);
  const judged = sentences
    .filter((one) => one.language === language)
    .map((one) => ({ hateful: one.hateful, score: scorer.ofText(one.text, language) }));
  expect(figuresOf(judged).macroF1).toBeGreaterThan(0.75);
});
describe('the sets', () => {
  test.skipIf(!present)(
    `held-out rows of German adversarial texts${present ? '' : ' (skipped: no training data beside the project)'}`,
    () => {
      const { samples } = readSets(data);
      const rows = samples.filter(({ source, part }) => source === 'gahd' && part === 'report');
      expect(figuresOf(judge(rows, model)).macroF1).toBeGreaterThan(0.66);
    },
  );
  test('files that are missing are named', () => {
    expect(readSets('/nowhere').missing).toContain('gahd-train-dev/gahd.csv');
  });
});

describe('the suite of pages', () => {
  test('at least 40 kinds, half of them harmless, in every language', () => {
    expect(new Set(suite.map(({ kind }) => kind)).size).toBe(suite.length);
    expect(suite.length).toBeGreaterThanOrEqual(40);
    expect(suite.filter(({ category }) => category === undefined).length).toBeGreaterThanOrEqual(suite.length / 2);
    expect(new Set(suite.map(({ language }) => language)).size).toBe(4);
  });
  test('what only looks like it is left alone; nine tenths of the rest are found', async () => {
    const judged = await judgePages(suite);
    const wronged = judged.filter(({ category, right }) => category === undefined && !right);
    // Of what is held back nobody may learn which pages were judged wrongly.
    expect(wronged.filter(({ held }) => held !== true).map(({ kind }) => kind)).toEqual([]);
    const held = judged.filter(({ category, held }) => category === undefined && held === true);
    expect(wronged.filter(({ held }) => held === true).length / held.length).toBeLessThan(0.1);
    const bad = judged.filter(({ category }) => category !== undefined);
    expect(bad.filter(({ right }) => right).length / bad.length).toBeGreaterThan(0.8);
  });
});
describe('whole pages', () => {
  test.each(wholeSuites)('$name', async ({ pages, held }) => {
    const judged = await judgeWhole(pages);
    const bad = judged.filter(({ category }) => category !== undefined);
    const wronged = judged.filter(({ category, right }) => category === undefined && !right);
    expect(wronged.length / (judged.length - bad.length)).toBeLessThan(held === true ? 0.1 : 0.03);
    expect(bad.filter(({ right }) => right).length / bad.length).toBeGreaterThan(held === true ? 0.72 : 0.85);
  });
});
test('what is quoted is masked', () => {
  expect(masked('You moron, go home', 'en')).toBe('You m****, go home');
});
