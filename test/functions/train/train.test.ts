import { describe, expect, test } from 'vitest';
import { platt, quantise, sumBy } from '../../../functions/train/calibrate.ts';
import { readCsv } from '../../../functions/train/csv.ts';
import { expandTemplates } from '../../../functions/train/expand.ts';
import { defaultFit, examplesOf, fitWeights } from '../../../functions/train/fit.ts';
import { judge } from '../../../functions/train/judge.ts';
import { figuresOf } from '../../../functions/train/measure.ts';
import { decodeModel, encodeModel } from '../../../shared/detect/model/model.ts';

const own = expandTemplates(2);
const small = examplesOf(own.filter(({ language, part }) => language === 'en' && part === 'train'));
const quick = { ...defaultFit, epochs: 3 };
const fitted = fitWeights(small, quick);

describe('own sentences', () => {
  test('no placeholder is left, and every language says the same things', () => {
    expect(own.filter(({ text }) => /[{}]/.test(text) || text.includes('undefined'))).toEqual([]);
    const counts = Map.groupBy(own, ({ language }) => language);
    const functions = [...counts.values()].map((of) => [...new Set(of.map(({ does }) => does))].sort());
    expect(functions).toEqual(Array(4).fill(functions[0]));
  });
  test('what is held out shares no sentence with what is learnt', () => {
    const learnt = new Set(own.filter(({ part }) => part !== 'report').map(({ text }) => text.toLowerCase()));
    const reported = own.filter(({ part }) => part === 'report');
    expect(reported.length).toBeGreaterThan(400);
    expect(reported.filter(({ text }) => learnt.has(text.toLowerCase()))).toEqual([]);
  });
});
describe('training', () => {
  test('the same seed gives the same weights, another seed others', () => {
    expect(fitWeights(small, quick)).toEqual(fitted);
    expect(fitWeights(small, { ...quick, seed: 8 }).weights).not.toEqual(fitted.weights);
  });
  test('it learns what it is shown', () => {
    const sum = sumBy(fitted);
    const judged = small.map((example) => ({ hateful: example.sample.hateful, score: sum(example) > 0 ? 1 : 0 }));
    expect(figuresOf(judged).macroF1).toBeGreaterThan(0.9);
  });
  test('8 bits and a fifth of the weights change few judgements, and nothing is lost on the way to bytes', () => {
    const sum = sumBy(fitted);
    const calibration = platt(small.map((example) => ({ sum: sum(example), hateful: example.sample.hateful })));
    const used = fitted.weights.reduce((count, weight) => count + (weight === 0 ? 0 : 1), 0);
    const samples = small.map(({ sample }) => sample);
    const whole = judge(samples, quantise(fitted, calibration, used));
    const model = quantise(fitted, calibration, Math.round(used / 5));
    const cut = judge(samples, model);
    const flips = cut.filter(({ score }, place) => score >= 0.5 !== (whole[place]?.score ?? 0) >= 0.5);
    expect(flips.length / cut.length).toBeLessThan(0.03);
    expect(decodeModel(encodeModel(model))).toEqual(model);
  });
  test('Platt: both classes weigh the same, however few of one', () => {
    const sums = [...Array(90).fill({ sum: 3, hateful: false }), ...Array(10).fill({ sum: 5, hateful: true })];
    const { slope, shift } = platt(sums);
    expect(-shift / slope).toBeGreaterThan(3);
    expect(-shift / slope).toBeLessThan(5);
  });
});
test('figures', () => {
  const judged = [
    { hateful: true, score: 0.9 },
    { hateful: true, score: 0.1 },
    { hateful: false, score: 0.2 },
    { hateful: false, score: 0.5 },
  ];
  expect(figuresOf(judged)).toEqual({ count: 4, recall: 0.5, cleared: 0.5, macroF1: 0.5 });
});
test('CSV with line breaks and doubled quotes', () => {
  expect(readCsv('a,b\n"x\n""y""",2\r\nz,\n')).toEqual([
    { a: 'x\n"y"', b: '2' },
    { a: 'z', b: '' },
  ]);
});
test('bytes that are no model are refused', () => {
  expect(() => decodeModel(new TextEncoder().encode('{"format":2}\n'))).toThrow(/format 1/);
});
