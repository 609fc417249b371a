import fc from 'fast-check';
import { expect, test } from 'vitest';
import { companyHits, type PartHit } from '../../../../shared/detect/terms/company.ts';
import type { Company, TermRule } from '../../../../shared/detect/terms/rule.ts';
import { companyHitsPlainly } from './plain-company.ts';

const rule = (company: Company): TermRule => ({
  id: 'terms/hate/en/test',
  version: 1,
  category: 'hate',
  language: 'en',
  concept: 'test',
  phrases: [],
  company,
  weight: 0.5,
  reason: 'Only for this test',
  unless: [],
  onlyHidden: false,
});
const reach = 40;
const companies: readonly Company[] = [
  { kind: 'together', groups: [['a'], ['b'], ['c']], reach },
  { kind: 'together', groups: [['a'], ['b']], reach },
  { kind: 'crowd', sure: ['a'], also: ['b'], least: 3, reach },
  { kind: 'facets', sure: ['a'], others: [['b'], ['c'], ['d']], least: 2, reach },
  { kind: 'facets', sure: ['a'], others: [['b'], ['c'], ['d']], least: 3, reach },
];
const length = 400;
const part = fc
  .record({ group: fc.nat(3), word: fc.nat(3), start: fc.nat(length - 20), size: fc.integer({ min: 1, max: 12 }) })
  .map(({ group, word, start, size }): PartHit => ({ group, phrase: `${group}-${word}`, start, end: start + size }));
const told = (hits: readonly { readonly phrase: string; readonly start: number }[]): readonly string[] =>
  hits.map(({ phrase, start }) => `${start} ${phrase}`).sort();

test.each(companies.map((company, at) => [`${at}: ${company.kind}`, company] as const))(
  'finds what the plain way finds, %s',
  (_, company) => {
    const groups = company.kind === 'together' ? company.groups.length : company.kind === 'crowd' ? 2 : 4;
    let found = 0;
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 15, maxLength: 60 }),
        fc.array(fc.nat(length), { maxLength: 8 }),
        (all, ends) => {
          const parts = all.filter(({ group }) => group < groups).sort((a, b) => a.end - b.end);
          const codes = new Uint16Array(length).fill(97);
          for (const at of ends) codes[at] = 10;
          const hits = told(companyHits(rule(company), parts, codes));
          found += hits.length;
          expect(hits).toEqual(told(companyHitsPlainly(rule(company), parts, codes)));
        },
      ),
      { seed: 4, numRuns: 400 },
    );
    expect(found).toBeGreaterThan(100);
  },
);

test('a page stuffed with the words of a rule costs by their number, not by its square', () => {
  const wide: Company = { kind: 'facets', sure: ['a'], others: [['b'], ['c'], ['d']], least: 2, reach: 1e6 };
  /** How often the place of a word is looked at. */
  const looks = (count: number): number => {
    let looked = 0;
    const stuffed = Array.from({ length: count }, (_, at) => ({
      group: at % 4,
      phrase: `${at % 7}`,
      get start() {
        looked += 1;
        return at * 2;
      },
      end: at * 2 + 1,
    }));
    expect(companyHits(rule(wide), stuffed, new Uint16Array(2 * count)).length).toBe(count);
    return looked;
  };
  // Eight times the words: eight times the looks, and a little more for putting them in order; not sixty-four times.
  expect(looks(8_000)).toBeLessThan(12 * looks(1_000));
});
