/** Lists of activation keys for programs, under the words of those who hand them on. */

import { excerptOf } from '../excerpt.ts';
import { fieldsOf } from '../fields.ts';
import type { Detector, Finding } from '../finding.ts';
import type { Knowledge } from '../knowledge.ts';

/** `ABCDE-12345-FGHIJ-67890-KLMNO`: five groups of five, or four and more of four, with letters and digits both. */
const keyForm = /(?<![\p{L}\d-])(?:[A-Z\d]{5}(?:-[A-Z\d]{5}){3,5}|[A-Z\d]{4}(?:-[A-Z\d]{4}){3,6})(?![\p{L}\d-])/gu;
const isKey = (text: string): boolean =>
  /\d.*\d/.test(text) && /[A-Z].*[A-Z]/.test(text) && !/^(?:X+|[\dX-]+)$/.test(text);
/** Offers, in four languages: the keys of a manual or a shop stand among other words. */
const handedOn =
  /\b(?:(?:free|working|latest|unused|cracked|leaked) (?:serials?|serial keys?|serial numbers?|licen[cs]e keys?|product keys?|activation keys?|cd keys?)|(?:serial|licen[cs]e|product|activation|cd)[ -]keys? (?:free|list|20\d\d)|serials? (?:&|and|en|et|und) cracks?|(?:gratis|werkende) (?:serienummers?|licentiesleutels?|licentiecodes?|productcodes?|activatiecodes?|serials?)|(?:cl[ée]s? (?:de produit|de licence|d[’']activation)|num[ée]ros? de s[ée]rie|serials?) (?:gratuite?s?|valides?|fonctionnel(?:le)?s?|piratée?s?)|(?:kostenlose|funktionierende|gültige) (?:serials?|seriennummern?|produktschlüssel|lizenzschlüssel|aktivierungs(?:codes?|schlüssel)))\b/iu;
/** Keys that a maker publishes himself, for his volume licences or for evaluation. */
const published =
  /\b(?:gvlk|kms|volume licen[cs]e|volumelicentie|licence en volume|volumenlizenz|evaluation|evaluatie|[ée]valuation|testversion|placeholder)\b/iu;
const fewest = 3;

export const detectSerials: Detector<Knowledge> = (page) =>
  fieldsOf(page).flatMap(({ place, text, look }): readonly Finding[] => {
    if ((place !== 'visible text' && place !== 'hidden text') || look.keys < fewest) return [];
    const keys = [...text.matchAll(keyForm)].filter(([key]) => isKey(key)).slice(0, 500);
    const [first] = keys;
    const count = new Set(keys.map(([key]) => key)).size;
    if (first === undefined || count < fewest || published.test(text)) return [];
    if (!handedOn.test(text) && !handedOn.test(page.title)) return [];
    return [
      {
        detector: 'serials',
        rule: 'serials/illegal-software/key-list',
        version: 1,
        category: 'illegal-software',
        kind: 'content',
        where: place,
        ...excerptOf(
          text,
          keys.map(({ index, 0: key }) => [index, index + key.length] as const),
        ),
        score: Math.min(0.9, 0.6 + 0.03 * count),
      },
    ];
  });
