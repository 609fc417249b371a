import { expect, test } from 'vitest';
import { defaultPolicy } from '../../../../shared/policy/load.ts';
import { article15 } from '../../../../shared/report/transparency/article15.ts';
import { article15Texts } from '../../../../shared/report/transparency/texts/texts.ts';
import { csvOf, htmlOf } from '../../../../shared/report/transparency/write.ts';
import { yearOf } from '../../../../shared/report/transparency/year.ts';
import { parseIso } from '../../../../shared/time.ts';

const year = yearOf(2027, 'Europe/Brussels');
const nothing = { flags: [], cases: [], reports: [], orders: [] };
const sectionsIn = (language: keyof typeof article15Texts) =>
  article15(nothing, year, defaultPolicy, article15Texts[language]);
const sheetIn = (language: keyof typeof article15Texts) => ({
  year,
  at: parseIso('2028-01-10T08:00:00Z'),
  policy: defaultPolicy,
  sections: sectionsIn(language),
  language,
});

test.each(['nl', 'fr', 'de'] as const)(
  '%s: the same sections, rows and columns, none of it left in English',
  (language) => {
    const english = sectionsIn('en');
    const own = sectionsIn(language);
    expect(own.map(({ id, rows, columns }) => [id, rows.length, columns.length])).toEqual(
      english.map(({ id, rows, columns }) => [id, rows.length, columns.length]),
    );
    for (const [at, section] of own.entries()) {
      expect(section.title).not.toBe(english[at]?.title);
      expect(section.notes.filter((note) => english[at]?.notes.includes(note))).toEqual([]);
      expect(section.columns.filter((column) => english[at]?.columns.includes(column))).toEqual(
        // The one word that French has too.
        language === 'fr' && section.id === 'orders' ? ['information'] : [],
      );
    }
    const html = htmlOf(sheetIn(language));
    expect(html).toContain(`<html lang="${language}">`);
    for (const english of ['Counted from', 'A dash', 'Figures of', 'None.', 'Transparency report'])
      expect(html).not.toContain(english);
  },
);

test('the CSV of English sections keeps its names for machines', () => {
  expect(csvOf(sheetIn('en'))).toContain('2027,notices,child-abuse,not-ours-to-judge,0');
});
