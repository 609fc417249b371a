/**
 * Somebody named in full and accused in the same sentence. There is no data to measure this by, and whether a sentence is defamatory
 * is for a person who knows the facts: it is told in the lowest tier and never adds to a score.
 *
 *   Jan Peeters is a thief · l’escroc Jean Dupont · Anna Schmidt hat Spendengelder unterschlagen
 */
import { type Language, languages } from '../../messages.ts';
import { excerptOf } from '../excerpt.ts';
import type { Detector, Finding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';
import { bitOf, type NameForm } from '../model/lexicon.ts';
import { type ScannedField, scanPage } from '../scan-page.ts';

const particle = '(?: (?:van|de|der|den|von|zu|le|la|du|ten|ter|Van|De|Von|Du))*';
const nameOf = (capital: string, letters: string): string =>
  `${capital}${letters}${particle}(?: ${capital}${letters}){1,2}`;
const name = nameOf('\\p{Lu}', `[\\p{Ll}’'-]+`);
/** Whatever lies beyond ASCII taken for a capital. */
const anyName = nameOf('[A-Z\\u{80}-\\u{10ffff}]', '[^ ]+');
type Accusations = {
  readonly is: string;
  /** Before what a person is called, if anything. */
  readonly article: string;
  readonly called: string;
  /** Before what a person is said to have done. */
  readonly has: string;
  readonly did: string;
};
/** A whole word may stand between auxiliary and verb, and more. */
const apart = '(?:heeft|had|hat|hatte) (?:[^.!?\\n]{0,39}[ («„“‘"\'])?';
/** What a person is called, and what a person is said to have done. */
const accusations: Readonly<Record<Language, Accusations>> = {
  en: {
    is: 'is|was|remains',
    article: 'a |an |the ',
    called:
      'thief|liar|fraud|fraudster|crook|swindler|con man|con artist|rapist|paedophile|pedophile|murderer|criminal|scammer|quack|blackmailer',
    has: '(?:has |had )?',
    did: 'embezzled|swindled|defrauded|blackmailed|raped|molested|stole from|bribed',
  },
  nl: {
    is: 'is|was|blijft',
    article: 'een |de ',
    called:
      'dief|leugenaar|fraudeur|oplichter|oplichtster|verkrachter|pedofiel|moordenaar|crimineel|bedrieger|kwakzalver|afperser',
    has: apart,
    did: 'verduisterd|opgelicht|afgeperst|verkracht|misbruikt|bestolen|omgekocht',
  },
  fr: {
    is: 'est|était|reste',
    article: 'un |une |le |la ',
    called:
      'voleur|voleuse|menteur|menteuse|escroc|fraudeur|violeur|pédophile|assassin|criminel|charlatan|maître chanteur',
    has: '(?:a |avait )',
    did: 'détourné|escroqué|arnaqué|fait chanter|violé|abusé|volé|corrompu',
  },
  de: {
    is: 'ist|war|bleibt',
    article: 'ein |eine |der |die ',
    called:
      'Dieb|Diebin|Lügner|Lügnerin|Betrüger|Betrügerin|Hochstapler|Vergewaltiger|Pädophiler|Mörder|Verbrecher|Gauner|Quacksalber|Erpresser',
    has: apart,
    did: 'unterschlagen|betrogen|erpresst|vergewaltigt|missbraucht|bestohlen|bestochen|veruntreut',
  },
};
/**
 * Every word that accuses, for the rules' book of phrases: it tells the few places that have one, and only there a name is looked for. They begin a
 * word; what follows is no letter, but may be an accent or a sign that poses as one.
 */
export const accusationForms = (): readonly NameForm[] =>
  languages.flatMap((language) =>
    `${accusations[language].called}|${accusations[language].did}`
      .split('|')
      .map((text) => ({ text, open: true, language })),
  );
const formOf = (language: Language, person: string, word: string): string => {
  const { is, article, called, has, did } = accusations[language];
  return `${person} (?:(?:${is}) (?:${article})?(?:${word} )?(?:${called})|${has}(?:${did}))`;
};
/** `likely` finds all that `exact` does, and more: it asks for classes of letters that V8 takes no time to compile. */
const patterns = languages.map((language) => {
  let exact: RegExp | undefined;
  return {
    language,
    likely: new RegExp(formOf(language, anyName, '[^ ]+'), 'u'),
    exact: (): RegExp => {
      exact ??= new RegExp(`(?<!\\p{L})${formOf(language, name, '\\p{Ll}+')}(?!\\p{L})`, 'gu');
      return exact;
    },
  };
});
/** Whoever reports, judges or denies says so nearby. */
const reported =
  /court|convicted|sentenced|trial|acquitted|according to|alleged|denies|rechtbank|veroordeeld|vrijgesproken|volgens|ontkent|tribunal|condamn|acquitt|selon|présumé|gericht|verurteilt|freigesprochen|laut|mutmaßlich/iu;
const around = 200;
/** UTF-16 units before a word that accuses in which the name begins, and after its beginning in which it ends. */
const before = 200;
const after = 40;
const mostFindings = 3;

const findingsIn = ({ field: { text, place: where }, accusing }: ScannedField): readonly Finding[] =>
  patterns.flatMap(({ language, likely, exact }) => {
    const findings: Finding[] = [];
    let done = 0;
    for (const { languages: those, at } of accusing) {
      if ((those & bitOf(language)) === 0 || at < done) continue;
      // From the end of a word on, so that no name is cut.
      const cut = Math.max(done, at - before);
      const from = cut === 0 ? 0 : text.indexOf(' ', cut);
      if (from < 0 || from > at) continue;
      const near = text.slice(from, at + after);
      if (!likely.test(near)) continue;
      for (const { index, 0: words } of near.matchAll(exact())) {
        const start = from + index;
        const end = start + words.length;
        if (end <= at) continue;
        done = end;
        if (reported.test(text.slice(Math.max(0, start - around), end + around))) continue;
        findings.push({
          detector: 'accusations',
          rule: `accusations/hate/${language}/named-person`,
          version: 1,
          category: 'hate',
          kind: 'content',
          where,
          ...excerptOf(text, [[start, end]]),
          score: 0.2,
          logged: true,
        });
      }
    }
    return findings;
  });

export const detectAccusations: Detector<Knowledge> = (page, { terms }) =>
  scanPage(page, terms)
    .filter(({ field: { place } }) => place === 'visible text' || place === 'title')
    .flatMap(findingsIn)
    .slice(0, mostFindings);
