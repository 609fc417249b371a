import { expect, test } from 'vitest';
import { tokensOf } from '../../../shared/detect/model/tokens.ts';
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
