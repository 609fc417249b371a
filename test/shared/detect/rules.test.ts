import { describe, expect, test } from 'vitest';
import { accusationForms } from '../../../shared/detect/detectors/accusations.ts';
import { nameForms } from '../../../shared/detect/model/lexicon.ts';
import { normalise, normalUnits } from '../../../shared/detect/normalise.ts';
import { compileTerms, readyTerms, scanTerms, type TermIndex } from '../../../shared/detect/terms/compile.ts';
import { contexts } from '../../../shared/detect/terms/contexts.ts';
import { termRules } from '../../../shared/detect/terms/index.ts';
import { groupsOf } from '../../../shared/detect/terms/rule.ts';
import { languages } from '../../../shared/messages.ts';
import { categories } from '../../../shared/policy/policy.ts';
import { ruleFixtures } from './rule-fixtures/all.ts';

const index = compileTerms(termRules);
const rulesIn = (text: string): readonly string[] =>
  scanTerms(index, normalUnits(text), true).rules.map(({ rule }) => rule.id);

describe('the rules as data', () => {
  test('ids are unique and say category and language', () => {
    expect(new Set(termRules.map(({ id }) => id)).size).toBe(termRules.length);
    for (const { id, category, language } of termRules)
      expect(id).toMatch(new RegExp(`^terms/${category}/${language}/`));
  });
  test('every category has rules in every language', () => {
    for (const category of categories)
      for (const language of languages)
        expect(
          termRules.filter((rule) => rule.category === category && rule.language === language).length,
        ).toBeGreaterThanOrEqual(5);
  });
  test.each(termRules)('$id has phrases, a reason and a weight', ({ phrases, company, reason, weight }) => {
    const words = [...phrases, ...(company === undefined ? [] : groupsOf(company).flat())];
    expect(words.length).toBeGreaterThanOrEqual(3);
    expect(reason.length).toBeGreaterThan(10);
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThan(0.9);
  });
  test('no phrase is one short word', () => {
    const short = termRules.flatMap(({ phrases }) => phrases).filter((phrase) => normalise(phrase).text.length < 6);
    expect(short).toEqual([]);
  });
  test('no word begins or ends in a sign that is a space to the reader: it would hit a piece of anything', () => {
    const all = termRules.flatMap(({ phrases, company }) => [
      ...phrases,
      ...(company === undefined
        ? []
        : groupsOf(company)
            .flat()
            .map((word) => word.replace('*', ''))),
    ]);
    expect(all.filter((word) => normalise(word).text !== normalise(word).text.trim())).toEqual([]);
  });
  test('no context word is also an offer', () => {
    for (const phrases of Object.values(contexts)) for (const phrase of phrases) expect(rulesIn(phrase)).toEqual([]);
  });
});

test('the first text that fresh rules read is read as any other', () => {
  const text = 'MILF archive. XXX wallpapers, hardcore amateurs, nude galleries. Police, court, museum.';
  const fresh = compileTerms(termRules);
  const first = scanTerms(fresh, normalUnits(text), true);
  expect(first.rules.length).toBeGreaterThan(3);
  expect(first.contexts.length).toBeGreaterThan(2);
  expect(scanTerms(fresh, normalUnits(text), true)).toEqual(first);
});

test('an index of what was made ready reads every text as the one that it was made from', () => {
  const index = compileTerms(termRules, nameForms, accusationForms);
  const ready = readyTerms(index);
  const never = (): never => {
    throw new Error('made anew');
  };
  const again = compileTerms(termRules, never, never, ready);
  expect(again.version).toBe(index.version);
  expect(again.signs.book.tables).toBe(ready.dictionaries.signs.tables);
  const meanings = ({ signs }: TermIndex) => signs.entries.map(({ phrase, of }) => ({ phrase, of }));
  expect(meanings(again)).toEqual(meanings(index));
  expect(ready.voices.length).toBeGreaterThan(500);
  expect(again.company().entries).toEqual(index.company().entries);
  for (const { hits, misses } of Object.values(ruleFixtures))
    for (const text of [...hits, ...misses])
      expect(scanTerms(again, normalUnits(text), true)).toEqual(scanTerms(index, normalUnits(text), true));
});

describe('each rule has texts that it finds, and neighbours of theirs that it leaves alone', () => {
  test.each(termRules)('$id', ({ id }) => {
    const { hits: found, misses: left } = ruleFixtures[id] ?? { hits: [], misses: [] };
    expect(found.length).toBeGreaterThan(0);
    expect(left.length).toBeGreaterThan(0);
    for (const text of found) expect(rulesIn(text)).toContain(id);
    for (const text of left) expect(rulesIn(text)).not.toContain(id);
  });
  test('no fixture without its rule', () => {
    const ids = new Set(termRules.map(({ id }) => id));
    expect(Object.keys(ruleFixtures).filter((id) => !ids.has(id))).toEqual([]);
  });
});

/** Shorter phrases of the same rule may hit inside; this one must not. */
const hits = (text: string, id: string, phrase: string): boolean =>
  scanTerms(index, normalUnits(text), true).rules.some((hit) => hit.rule.id === id && hit.phrase === phrase);

describe('each rule hits its phrases as whole words, and misses their parts', () => {
  test.each(termRules)('$id', ({ id, phrases }) => {
    for (const written of phrases) {
      const phrase = normalise(written).text;
      const words = phrase.split(' ');
      expect(hits(`Intro, ${written.toUpperCase()}; outro.`, id, phrase)).toBe(true);
      expect(hits(`${written}abc abc${written}`, id, phrase)).toBe(false);
      expect(words.length > 1 && hits(words.join(' filler '), id, phrase)).toBe(false);
      expect(words.length > 1 && hits(words.join('. '), id, phrase)).toBe(false);
    }
  });
});
