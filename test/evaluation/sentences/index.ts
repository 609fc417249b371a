import { type Language, languages } from '../../../shared/messages.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

export type Sentence = {
  readonly text: string;
  readonly language: Language;
  readonly hateful: boolean;
  readonly does: string;
};
const texts: Readonly<Record<Language, string>> = { en, nl, fr, de };

export const sentences: readonly Sentence[] = languages.flatMap((language) =>
  texts[language]
    .trim()
    .split('\n')
    .map((line) => {
      const [verdict = '', does = '', text = ''] = line.split(' | ');
      return { text, language, hateful: verdict === 'hateful', does };
    }),
);
