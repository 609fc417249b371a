/**
 * Other people's secrets put online: lists of mail addresses with passwords, payment cards, bank accounts with persons, Belgian national
 * numbers. They are counted by structure and check digits; the finding says how many, and shows a few masked beyond recognition.
 */
import { type Field, fieldsOf } from '../fields.ts';
import type { Detector, Finding } from '../finding.ts';
import {
  type Counted,
  findCards,
  findCredentials,
  findIbans,
  findNationalNumbers,
  isTestCard,
  looksLikePassword,
  maskWord,
  mayHaveCredentials,
} from '../identifiers.ts';
import type { Knowledge } from '../knowledge.ts';

type Kind = 'credentials' | 'cards' | 'accounts' | 'national-numbers';
type Hoard = { readonly values: readonly string[]; readonly score: number };

/** From `few` distinct ones on, and surer with every doubling. */
const scoreOf = (count: number, few: number, least: number): number =>
  count < few ? 0 : Math.min(0.95, Math.round((least + 0.1 * Math.log2(count / few)) * 1000) / 1000);
const distinct = ({ found }: Counted): readonly string[] => [...new Set(found.map(({ value }) => value))];
/** Random digits pass a check one time in ten (Luhn) or in fifty (mod 97): many candidates, few right ones are part numbers. */
const mostlyRight = (counted: Counted, share: number): boolean => counted.found.length >= share * counted.candidates;

/** Manuals of payment services, in four languages, show numbers that are nobody's. */
const tryingOut =
  /\b(?:test[ -]?(?:cards?|card numbers?|mode|numbers?)|sandbox|dummy|testkaart(?:en)?|testkaartnummers?|testnummers?|testmodus|cartes? de test|num[ée]ros? de test|mode test|bac à sable|testkarten?|testkartennummern?|testnummern?|testumgebung)\b/i;
const mail = /[a-z\d._%+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+/gi;

const fewestPairs = 5;
const nothing: Hoard = { values: [], score: 0 };
const hoards: Readonly<Record<Kind, (text: string) => Hoard>> = {
  credentials: (text) => {
    if (!mayHaveCredentials(text, fewestPairs)) return nothing;
    const pairs = distinct(findCredentials(text));
    if (pairs.length < fewestPairs) return nothing;
    const addresses = new Set(pairs.map((pair) => pair.split(/[:;|]/, 1)[0]));
    const words = new Set(pairs.map((pair) => pair.slice(pair.search(/[:;|]/) + 1)));
    // Roles behind addresses are words; passwords mostly are not, and seldom all the same.
    const real = pairs.filter(looksLikePassword).length >= pairs.length / 3 && words.size >= pairs.length / 3;
    return { values: pairs, score: real ? scoreOf(addresses.size, fewestPairs, 0.65) : 0 };
  },
  cards: (text) => {
    const counted = findCards(text);
    const cards = distinct(counted).filter((digits) => !isTestCard(digits));
    if (cards.length < 5) return nothing;
    const few = tryingOut.test(text) ? 40 : 5;
    return { values: cards, score: mostlyRight(counted, 0.6) ? scoreOf(cards.length, few, 0.7) : 0 };
  },
  accounts: (text) => {
    const counted = findIbans(text);
    const ibans = distinct(counted);
    if (ibans.length < 8) return nothing;
    const people = new Set(text.match(mail)?.map((address) => address.toLowerCase()) ?? []).size;
    // A federation lists its members' accounts; who lists accounts beside private addresses lists people.
    const withPeople = people >= ibans.length / 2 || distinct(findNationalNumbers(text)).length >= 3;
    return { values: ibans, score: mostlyRight(counted, 0.6) && withPeople ? scoreOf(ibans.length, 8, 0.66) : 0 };
  },
  'national-numbers': (text) => {
    const counted = findNationalNumbers(text);
    const numbers = distinct(counted);
    return { values: numbers, score: mostlyRight(counted, 0.5) ? scoreOf(numbers.length, 4, 0.65) : 0 };
  },
};
const kinds: readonly Kind[] = ['credentials', 'cards', 'accounts', 'national-numbers'];
/** Pages of prose have neither numbers nor this. */
const addressed = /@[^\s@]{3,80}[:;|]/;
const isWorthALook = ({ text, look }: Field): boolean => look.hasNumbers || addressed.test(text);

const shownFew = ({ values }: Hoard): Pick<Finding, 'excerpt' | 'marks' | 'counted'> => {
  const shown = values
    .slice(0, 3)
    .map((value) => maskWord(value).slice(0, 60))
    .join(', ');
  return { excerpt: shown, marks: [[0, shown.length]], counted: { hits: values.length } };
};

export const detectDumps: Detector<Knowledge> = (page) =>
  fieldsOf(page).flatMap((field) => {
    const { place: where, text } = field;
    return (where === 'visible text' || where === 'hidden text') && isWorthALook(field)
      ? kinds.flatMap((kind): readonly Finding[] => {
          const hoard = hoards[kind](text);
          if (hoard.score === 0) return [];
          const rule = `dumps/illegal-information/${kind}`;
          return [
            {
              detector: 'dumps',
              rule,
              version: 2,
              category: 'illegal-information',
              kind: 'content',
              where,
              ...shownFew(hoard),
              score: hoard.score,
            },
          ];
        })
      : [];
  });
