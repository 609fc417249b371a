import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, languages } from '../../../../shared/messages.ts';
import { type WholePage, wholePages } from '../whole-page.ts';
import { de as fourthDe } from './fourth/de.ts';
import { en as fourthEn } from './fourth/en.ts';
import { fr as fourthFr } from './fourth/fr.ts';
import { nl as fourthNl } from './fourth/nl.ts';
import { de } from './report/de.ts';
import { en } from './report/en.ts';
import { fr } from './report/fr.ts';
import { nl } from './report/nl.ts';
import { de as secondDe } from './second/de.ts';
import { en as secondEn } from './second/en.ts';
import { fr as secondFr } from './second/fr.ts';
import { nl as secondNl } from './second/nl.ts';
import { de as thirdDe } from './third/de.ts';
import { en as thirdEn } from './third/en.ts';
import { fr as thirdFr } from './third/fr.ts';
import { nl as thirdNl } from './third/nl.ts';

const read = (texts: Readonly<Record<Language, string>>): readonly WholePage[] =>
  languages.flatMap((language) => wholePages(language, texts[language]));

/** Half of them are kept from whoever tunes rules: of each kind in two languages, by turns. */
export const halfOf = (pages: readonly WholePage[], held: boolean): readonly WholePage[] => {
  const place = new Map<Language, number>();
  return pages.filter(({ language }) => {
    const at = place.get(language) ?? 0;
    place.set(language, at + 1);
    return (at + evaluated.indexOf(language)) % 2 === (held ? 1 : 0);
  });
};
const evaluated: readonly Language[] = ['en', 'nl', 'fr', 'de'];

export type WholeSuite = {
  readonly name: string;
  readonly pages: readonly WholePage[];
  /** By a hand that had read neither rules nor training pages: its name. Where the models' sums lie is read off such pages. */
  readonly hand?: string;
  /** Kept from whoever tunes rules: only its figures are printed. */
  readonly held?: true;
};
const readFolder = (folder: string): readonly WholePage[] =>
  languages.flatMap((language) =>
    wholePages(language, readFileSync(join(import.meta.dirname, folder, `${language}.txt`), 'utf8')),
  );
/** By when they were written, and what was known of them when rules were made. */
const fourth = read({ en: fourthEn, nl: fourthNl, fr: fourthFr, de: fourthDe });

export const wholeSuites: readonly WholeSuite[] = [
  { name: 'written before the offers’ rules, by their author', pages: read({ en, nl, fr, de }) },
  {
    name: 'written after them, to avoid the plain words; tuned on since',
    pages: read({ en: secondEn, nl: secondNl, fr: secondFr, de: secondDe }),
  },
  {
    name: 'written when the rules stood fast: at first 25 of 29 found and 23 of 28 left alone; tuned on since',
    pages: read({ en: thirdEn, nl: thirdNl, fr: thirdFr, de: thirdDe }),
  },
  {
    name: 'of 36 kinds, written by one who had read no rule; the half that rules were tuned on since',
    pages: halfOf(fourth, false),
  },
  { name: 'the half of them that nobody tunes on', pages: halfOf(fourth, true), held: true },
  {
    name: 'by one who had read no rule and no training page, in words of its own; measured at first, learnt from since',
    hand: 'fifth suite',
    pages: readFolder('fifth'),
  },
  {
    name: 'by another such hand; measured at first, learnt from since',
    hand: 'sixth suite',
    pages: readFolder('sixth'),
  },
  {
    name: 'by a third, half of it hardly told from honest pages; measured at first, learnt from since',
    hand: 'seventh suite',
    pages: readFolder('seventh'),
  },
  {
    name: 'by a fourth, told the same; measured at first, learnt from since',
    hand: 'eighth suite',
    pages: readFolder('eighth'),
  },
  {
    name: 'by a fifth, told the same; measured at first, learnt from since',
    hand: 'tenth suite',
    pages: readFolder('tenth'),
  },
  { name: 'by a sixth, told the same; measured, never tuned on', pages: readFolder('eleventh'), held: true },
];
