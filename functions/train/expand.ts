/** Templates with their banks filled in, as samples. What is held out shares neither sentence nor, for the report, words. */

import { slursOf } from '../../shared/detect/model/lexicon.ts';
import type { Language } from '../../shared/messages.ts';
import { languages } from '../../shared/messages.ts';
import { type Part, randomFrom, type Sample } from './sample.ts';
import { de } from './templates/de.ts';
import { en } from './templates/en.ts';
import { de as fourthDe } from './templates/fourth/de.ts';
import { en as fourthEn } from './templates/fourth/en.ts';
import { fr as fourthFr } from './templates/fourth/fr.ts';
import { nl as fourthNl } from './templates/fourth/nl.ts';
import { fr } from './templates/fr.ts';
import { hatefulFunctions, type Some, type Templates, type Written } from './templates/functions.ts';
import { nl } from './templates/nl.ts';
import { de as secondDe } from './templates/second/de.ts';
import { en as secondEn } from './templates/second/en.ts';
import { fr as secondFr } from './templates/second/fr.ts';
import { nl as secondNl } from './templates/second/nl.ts';
import { de as thirdDe } from './templates/third/de.ts';
import { en as thirdEn } from './templates/third/en.ts';
import { fr as thirdFr } from './templates/third/fr.ts';
import { nl as thirdNl } from './templates/third/nl.ts';

const templates: Readonly<Record<Language, Templates>> = { en, nl, fr, de };
const second: Readonly<Record<Language, Written>> = { en: secondEn, nl: secondNl, fr: secondFr, de: secondDe };
const third: Readonly<Record<Language, Written>> = { en: thirdEn, nl: thirdNl, fr: thirdFr, de: thirdDe };
const fourth: Readonly<Record<Language, Some>> = { en: fourthEn, nl: fourthNl, fr: fourthFr, de: fourthDe };
const seed = 20270315;

/** Who wrote: place in its function → part. The hands after the first wrote without a look at what the ones before had taught. */
type Hand = {
  readonly source: string;
  readonly of: Readonly<Record<Language, Readonly<Partial<Record<string, string>>>>>;
  readonly partAt: (place: number) => Part;
};
const hands: readonly Hand[] = [
  {
    source: 'templates',
    of: { en: en.of, nl: nl.of, fr: fr.of, de: de.of },
    partAt: (place) => (place % 6 === 3 ? 'report' : place % 6 === 5 ? 'tune' : 'train'),
  },
  { source: 'second', of: second, partAt: (place) => (place % 3 === 1 ? 'tune' : 'train') },
  { source: 'third', of: third, partAt: (place) => (place % 3 === 2 ? 'report' : place % 6 === 1 ? 'tune' : 'train') },
  {
    source: 'fourth',
    of: fourth,
    partAt: (place) => (place % 6 === 4 ? 'report' : place % 6 === 1 ? 'tune' : 'train'),
  },
];
/** Names of all that is our own, among the names of sets. */
export const ownSources: readonly string[] = hands.map(({ source }) => source);

const article: Readonly<Record<string, (phrase: string) => string>> = {
  aG: (phrase) => phrase.replace(/^les /, 'aux '),
  dG: (phrase) => phrase.replace(/^les /, 'des '),
};
/** German datives end in n, but for names in s. */
const dative = (word: string): string => (/[ns]$/.test(word) ? word : `${word}n`);

/** Slips and disguises, so that spelling alone does not hide a sentence. */
const disguise = (text: string, random: () => number): string => {
  const at = 1 + Math.floor(random() * Math.max(1, text.length - 2));
  const kinds = [
    () => text.slice(0, at) + text.slice(at + 1),
    () => text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2),
    () => text.replace(/ (?=\S)/g, (space) => (random() < 0.4 ? '' : space)),
    () =>
      text.replace(/[aeio]/g, (letter) =>
        random() < 0.4 ? ({ a: '4', e: '3', i: '1', o: '0' }[letter] ?? letter) : letter,
      ),
    () => text.toUpperCase(),
    () => text.replace(/([a-z])(?=[ .!]|$)/, '$1$1$1$1'),
  ];
  return kinds[Math.floor(random() * kinds.length)]?.() ?? text;
};

/** `each`: how many fillings of one template. Weight: a template counts the same however many. */
export const expandTemplates = (each: number, weight = 1, shift = 0): readonly Sample[] =>
  languages.flatMap((language) => {
    const { banks } = templates[language];
    const random = randomFrom(seed + languages.indexOf(language));
    const slurs = slursOf(language);
    const lists = new Map(Object.entries(banks).map(([name, words]) => [name, words.split(/,\s+/)]));
    const pick = (name: string, part: Part): string => {
      const bank = name === 'SL' ? slurs : (lists.get(name === 'aG' || name === 'dG' ? 'G' : name) ?? []);
      const words = bank.filter((_, index) => (index % 4 === 3) === (part === 'report'));
      const word = words[Math.floor(random() * words.length)] ?? '';
      if (language === 'de' && name === 'dG') return dative(word);
      return article[name]?.(word) ?? word;
    };
    return hands.flatMap(({ source, of, partAt }) =>
      Object.entries(of[language]).flatMap(([does, lines = '']) =>
        lines.split('\n').flatMap((template, place) => {
          const part = partAt(place + shift);
          const fills = template.includes('{') ? each : Math.ceil(each / 4);
          return Array.from({ length: fills }, (_, fill): Sample => {
            const text = template.replace(/\{(\w+)\}/g, (_whole, name: string) => pick(name, part));
            const sentence = text.charAt(0).toUpperCase() + text.slice(1);
            return {
              text: part === 'train' && fill % 8 === 7 ? disguise(sentence, random) : sentence,
              language,
              hateful: (hatefulFunctions as readonly string[]).includes(does),
              weight: weight / fills,
              source,
              part,
              does,
            };
          });
        }),
      ),
    );
  });
