/**
 * Somebody named in full and accused in the same sentence. There is no data to measure this by, and whether a sentence is defamatory
 * is for a person who knows the facts: it is told in the lowest tier and never adds to a score.
 *
 *   Jan Peeters is a thief · l’escroc Jean Dupont · Anna Schmidt hat Spendengelder unterschlagen
 */
import type { PageView } from '../../crawl/page-view.ts';
import { excerptOf } from '../excerpt.ts';
import { fieldsOf } from '../fields.ts';
import type { Detector, Finding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';

const particle = '(?: (?:van|de|der|den|von|zu|le|la|du|ten|ter|Van|De|Von|Du))*';
const name = `\\p{Lu}[\\p{Ll}’'-]+${particle}(?: \\p{Lu}[\\p{Ll}’'-]+){1,2}`;
/** What a person is called, and what a person is said to have done. */
const accusations = {
  en: {
    is: 'is|was|remains',
    called:
      '(?:a |an |the )?(?:\\p{Ll}+ )?(?:thief|liar|fraud|fraudster|crook|swindler|con man|con artist|rapist|paedophile|pedophile|murderer|criminal|scammer|quack|blackmailer)',
    did: '(?:has |had )?(?:embezzled|swindled|defrauded|blackmailed|raped|molested|stole from|bribed)',
  },
  nl: {
    is: 'is|was|blijft',
    called:
      '(?:een |de )?(?:\\p{Ll}+ )?(?:dief|leugenaar|fraudeur|oplichter|oplichtster|verkrachter|pedofiel|moordenaar|crimineel|bedrieger|kwakzalver|afperser)',
    did: '(?:heeft |had )[^.!?\\n]{0,40}(?:verduisterd|opgelicht|afgeperst|verkracht|misbruikt|bestolen|omgekocht)',
  },
  fr: {
    is: 'est|était|reste',
    called:
      '(?:un |une |le |la )?(?:\\p{Ll}+ )?(?:voleur|voleuse|menteur|menteuse|escroc|fraudeur|violeur|pédophile|assassin|criminel|charlatan|maître chanteur)',
    did: '(?:a |avait )(?:détourné|escroqué|arnaqué|fait chanter|violé|abusé|volé|corrompu)',
  },
  de: {
    is: 'ist|war|bleibt',
    called:
      '(?:ein |eine |der |die )?(?:\\p{Ll}+ )?(?:Dieb|Diebin|Lügner|Lügnerin|Betrüger|Betrügerin|Hochstapler|Vergewaltiger|Pädophiler|Mörder|Verbrecher|Gauner|Quacksalber|Erpresser)',
    did: '(?:hat |hatte )[^.!?\\n]{0,40}(?:unterschlagen|betrogen|erpresst|vergewaltigt|missbraucht|bestohlen|bestochen|veruntreut)',
  },
} as const;
const patterns = Object.entries(accusations).map(
  ([language, { is, called, did }]) =>
    [language, new RegExp(`(?<!\\p{L})${name} (?:(?:${is}) ${called}|${did})(?!\\p{L})`, 'gu')] as const,
);
/** Whoever reports, judges or denies says so nearby. */
const reported =
  /court|convicted|sentenced|trial|acquitted|according to|alleged|denies|rechtbank|veroordeeld|vrijgesproken|volgens|ontkent|tribunal|condamn|acquitt|selon|présumé|gericht|verurteilt|freigesprochen|laut|mutmaßlich/iu;
const around = 200;
const mostText = 200_000;
const mostFindings = 3;

const findingsIn = (text: string, where: Finding['where']): readonly Finding[] =>
  patterns.flatMap(([language, pattern]) =>
    [...text.slice(0, mostText).matchAll(pattern)].flatMap(({ index, 0: words }): readonly Finding[] => {
      const end = index + words.length;
      if (reported.test(text.slice(Math.max(0, index - around), end + around))) return [];
      return [
        {
          detector: 'accusations',
          rule: `accusations/hate/${language}/named-person`,
          version: 1,
          category: 'hate',
          kind: 'content',
          where,
          ...excerptOf(text, [[index, end]]),
          score: 0.2,
          logged: true,
        },
      ];
    }),
  );

export const detectAccusations: Detector<Knowledge> = (page: PageView) =>
  fieldsOf(page)
    .filter(({ place }) => place === 'visible text' || place === 'title')
    .flatMap(({ text, place }) => findingsIn(text, place))
    .slice(0, mostFindings);
