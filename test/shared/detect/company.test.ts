import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalUnits } from '../../../shared/detect/normalise.ts';
import { companyHits, type PartHit } from '../../../shared/detect/terms/company.ts';
import { compileTerms, longestWord, mostParts, type RuleHit, scanTerms } from '../../../shared/detect/terms/compile.ts';
import { termRules } from '../../../shared/detect/terms/index.ts';
import type { TermRule } from '../../../shared/detect/terms/rule.ts';

const index = compileTerms(termRules);
const words = index.company().entries;
const told = ({ rule, phrase, start, end }: RuleHit): string => `${rule.id} ${phrase} ${start} ${end}`;
/** Every word of every rule in the whole text, as if no rule had a sign. */
const naive = (text: string): readonly string[] => {
  const { codes, length } = normalUnits(text);
  const parts = new Map<TermRule, PartHit[]>();
  index.company().book.scan(codes, length, (at, end) => {
    const entry = words[at];
    if (entry === undefined) return;
    const { of, phrase } = entry;
    const known = parts.get(of.rule) ?? [];
    if (known.length < mostParts) known.push({ group: of.group, phrase, start: end - phrase.length, end });
    parts.set(of.rule, known);
  });
  return [...parts].flatMap(([rule, found]) => companyHits(rule, found, codes)).map(told);
};
const found = (text: string): readonly string[] =>
  scanTerms(index, normalUnits(text), true)
    .rules.filter(({ rule }) => rule.company !== undefined)
    .map(told);

test('a word that only ends another name is no company: ssh-keygen, a boot loader by default', () => {
  const manual =
    'Windows is found by the boot loader by default. Run ssh-keygen, then install the ISO image and reboot; full, free.';
  expect(found(manual)).toEqual([]);
  expect(found(manual.replace('ssh-', '')).join('\n')).toContain('/crack-vocabulary keygen ');
  expect(found(manual.replace('boot ', '')).join('\n')).toContain('/crack-vocabulary loader by ');
});

test('what is for hidden texts alone is not looked for where visitors read', () => {
  const text = 'Cheap viagra, order online without prescription. Buy viagra overnight.';
  const rulesIn = (hidden: boolean) => scanTerms(index, normalUnits(text), hidden).rules.map(({ rule }) => rule);
  expect(rulesIn(true).filter(({ onlyHidden }) => onlyHidden)).not.toEqual([]);
  expect(rulesIn(false)).toEqual(rulesIn(true).filter(({ onlyHidden }) => !onlyHidden));
});

describe('rules of company are read around their signs alone', () => {
  const rules = termRules.filter(({ company }) => company !== undefined);
  const ofRule = (rule: TermRule): readonly string[] =>
    words.filter(({ of }) => of.rule === rule).map(({ phrase }) => phrase);
  const spoken = fc.constantFrom(...rules).chain((rule) => {
    const own = fc.constantFrom(...ofRule(rule));
    const any = fc.constantFrom(...words.map(({ phrase }) => phrase));
    const filler = fc.integer({ min: 1, max: 60 }).map((count) => 'lorem ipsum dolor '.repeat(count).trim());
    const parts = fc.oneof(
      { arbitrary: own, weight: 6 },
      { arbitrary: any, weight: 1 },
      { arbitrary: filler, weight: 3 },
      { arbitrary: fc.constant('. '), weight: 1 },
    );
    return fc.array(parts, { minLength: 2, maxLength: 60, size: 'max' }).map((all) => all.join(' '));
  });
  test('and hit what they hit when the whole text is read for each of their words', () => {
    const counts = { hits: 0, silent: 0 };
    fc.assert(
      fc.property(spoken, (text) => {
        const wanted = naive(text);
        counts[wanted.length > 0 ? 'hits' : 'silent'] += 1;
        expect(found(text)).toEqual(wanted);
      }),
      { seed: 3, numRuns: 800 },
    );
    expect(counts.hits).toBeGreaterThan(200);
    expect(counts.silent).toBeGreaterThan(100);
  });
  test('also on a page that says hardly anything else', () => {
    for (const rule of rules) {
      const text = Array.from({ length: 40 }, () => ofRule(rule).join(' ')).join('. ');
      expect(found(text)).toEqual(naive(text));
    }
  });
  test('none of their words is longer than what is read beyond the reach', () => {
    expect(Math.max(...words.map(({ phrase }) => phrase.length))).toBeLessThanOrEqual(longestWord);
  });
});
