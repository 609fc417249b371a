/** Every test of the templates is shown to fail: it runs again over copies in which a fault of its kind was planted. */
import { describe, expect, test } from 'vitest';
import { plantedTests, plantsFor } from './plants.ts';
import { suites } from './suites.ts';
import { planted, type Stacks, stacksOfTrial } from './synth.ts';

type Check = { readonly name: string; readonly check: () => void };
const testsOver = (stacks: Stacks): readonly Check[] => {
  const found: Check[] = [];
  for (const suite of Object.values(suites)) suite(stacks, (name, check) => found.push({ name, check }));
  return found;
};
const names = testsOver(stacksOfTrial).map(({ name }) => name);

/** A reader that cannot even begin on what was changed has seen it too. */
const passes = (name: string, stacks: Stacks): boolean => {
  try {
    for (const each of testsOver(stacks)) if (each.name === name) each.check();
    return true;
  } catch {
    return false;
  }
};

describe('a planted fault shows', () => {
  test('every test of the templates has one, and a copy without one passes them all', () => {
    expect(names.length).toBeGreaterThan(45);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => plantsFor(name).length === 0)).toEqual([]);
    expect(plantedTests.filter((name) => !names.includes(name))).toEqual([]);
    const copy = planted(() => undefined);
    expect(names.filter((name) => !passes(name, copy))).toEqual([]);
  });

  test.each(names)('%s', (name) => {
    const unseen = plantsFor(name).filter((plant) => passes(name, planted(plant)));
    expect(unseen.map(String)).toEqual([]);
  });
});
