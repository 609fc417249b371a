import { describe, expect, test } from 'vitest';
import { kinds, perWord, sieveOf, sift } from '../../../shared/detect/model/sieve.ts';
import { tokensOf } from '../../../shared/detect/model/tokens.ts';
import { normalUnits, usual, wordOf } from '../../../shared/detect/normalise.ts';
import { type Language, languages } from '../../../shared/messages.ts';

const words = (text: string, language: Language): readonly string[] =>
  tokensOf(text, language).map(({ word, concept, quoted }) => `${quoted ? '"' : ''}${word || concept}`);

test.each(languages)(
  'the first text of a language is read as any later one, though its lexicon is made then (%s)',
  (language) => {
    const text = 'alpha omega, sigma';
    expect(words(text, language)).toEqual(['alpha', 'omega', 'sigma']);
    expect(words(text, language)).toEqual(['alpha', 'omega', 'sigma']);
  },
);

describe('the sieve', () => {
  const sifted = (text: string): readonly (readonly [word: string, kind: number])[] => {
    const found: (readonly [string, number])[] = [];
    const units = normalUnits(text);
    sift(units, 'de', (words, first, end) => {
      for (let place = first; place < end; place += 1) {
        const [start = 0, stop = 0, kind = 0] = words.subarray(place * perWord, (place + 1) * perWord);
        found.push([wordOf(units.codes, start, stop), kind]);
      }
    });
    return found;
  };
  const { known, held } = sieveOf('de');
  known('qualxyz', false);
  known('qua', true);
  known('quo', false);
  held('zwyxq', true);
  test('lets pass what an entry may be or begin, by five letters and by fewer', () => {
    expect(sifted('qualxyz qualxab qua quaz quo quoz qu q')).toEqual([
      ['qualxyz', kinds.known],
      ['qualxab', kinds.known],
      ['qua', kinds.known],
      ['quaz', kinds.known],
      ['quo', kinds.known],
      ['quoz', kinds.unknown],
      ['qu', kinds.unknown],
      ['q', kinds.unknown],
    ]);
  });
  test('tells long words that may hold another', () => {
    const x = 'xj'.repeat(28);
    expect(sifted(`xjxjxzwyxq xjxzwyxq ${x}zwyxq ${x}zwyx`)).toEqual([
      ['xjxjxzwyxq', kinds.held],
      ['xjxzwyxq', kinds.unknown],
      [`${x}zwyxq`, kinds.unknown],
      [`${x}zwyx`, kinds.unknown],
    ]);
  });
  test('ends sentences in their place', () => {
    expect(sifted('quo. quoz')).toEqual([
      ['quo', kinds.known],
      ['', kinds.end],
      ['quoz', kinds.unknown],
    ]);
  });
});

describe('a text of megabytes', () => {
  const filler = 'alpha omega '.repeat(usual / 12 - 2);
  test('is read the same across the parts that it is read in', () => {
    const sentence = 'the asylum seekers and the people of colour came theyareallimmigrants too';
    const one = words(sentence, 'en');
    expect(one).toContain('1');
    expect(words('asylum seekers. Asylum', 'en').at(0)).toBe('1');
    for (let cut = 0; cut < sentence.length; cut += 7)
      expect(words(`${filler.slice(cut)}${sentence} omega`, 'en').slice(-one.length - 1)).toEqual([...one, 'omega']);
  });
  test('written without blanks or ends is taken apart in its time', () => {
    const many = 20_000;
    const parted = words('theyareallimmigrants', 'en');
    expect(parted).toEqual(['they', 'are', 'all', '1']);
    expect(words('theyareallimmigrants '.repeat(many), 'en').length).toBe(4 * many);
  });
});
