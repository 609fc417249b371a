/** Numbers of one, and the words around them, when a site's next visit is explained. */
import { expect, test } from 'vitest';
import { type Counted, planningTexts } from '../../../functions/console/texts/planning.ts';
import { wordsFor } from '../../../functions/console/words.ts';
import { languages } from '../../../shared/messages.ts';
import { parseIso } from '../../../shared/time.ts';

const now = parseIso('2027-03-15T10:00:00Z');
const said = (of: (t: (typeof planningTexts)['en'], count: (value: number) => Counted) => string) =>
  languages.map((language) => {
    const { number } = wordsFor(language, 'Europe/Brussels', now);
    return `${language}: ${of(planningTexts[language], (value) => ({ value, text: number(value) }))}`;
  });

test('a visit, a site and a request are one', () => {
  const one = said((t, count) => `${t.planned(count(1), count(1), count(1), '5')} · ${t.asked(count(1), 'x')}`);
  expect(one.toSorted()).toEqual([
    'de: 1 Besuch bei 1 Website geplant, etwa 1 von 5 Anfragen · 1 gestellt seit x',
    'en: 1 visit to 1 site planned, some 1 of 5 requests · 1 made since x',
    'fr: visite prévue : 1 pour 1 site, soit environ 1 requête sur 5 · 1 faite depuis le x',
    'nl: 1 bezoek aan 1 site gepland, zo’n 1 van 5 aanvragen · 1 gedaan sinds x',
  ]);
});
test('several are written as the language writes numbers', () => {
  const many = said((t, count) => t.planned(count(1.5), count(1_234), count(9), '5'));
  expect(many.toSorted()).toEqual([
    'de: 1,5 Besuche bei 1.234 Websites geplant, etwa 9 von 5 Anfragen',
    'en: 1.5 visits to 1,234 sites planned, some 9 of 5 requests',
    expect.stringMatching(/^fr: visite prévue : 1,5 pour 1\s234 sites, soit environ 9 requêtes sur 5$/),
    'nl: 1,5 bezoeken aan 1.234 sites gepland, zo’n 9 van 5 aanvragen',
  ]);
});
test('an interval of one is a word of its own', () => {
  expect(said((t) => t.openFlag(t.each.hour)).toSorted()).toEqual([
    'de: eine Meldung ist nicht erledigt: Besuch jede Stunde',
    'en: a flag of it is not settled, so it is visited every hour',
    'fr: un signalement n’est pas réglé : une visite toutes les heures',
    'nl: een signaal ervan nog niet afgehandeld is, en ze dus elk uur bezocht wordt',
  ]);
});
test('no change seen is said of one visit and of several', () => {
  expect(said((t, count) => `${t.unchanged(count(1))} / ${t.unchanged(count(9))}`).toSorted()).toEqual([
    'de: ein Besuch sah keine Änderung / die letzten 9 Besuche sahen keine Änderung',
    'en: no change seen in one visit / no change seen in the last 9 visits',
    'fr: une visite n’a vu aucun changement / les 9 dernières visites n’ont vu aucun changement',
    'nl: één bezoek geen wijziging zag / de laatste 9 bezoeken geen wijziging zagen',
  ]);
});
