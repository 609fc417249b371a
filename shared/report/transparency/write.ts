/** The figures of Article 15 as a page and, for machines, as CSV with one figure a line. */
import type { Language } from '../../messages.ts';
import type { Policy } from '../../policy/policy.ts';
import { csvLine } from '../../site/csv.ts';
import type { Iso } from '../../time.ts';
import type { Cell, Section } from './article15.ts';
import { article15Texts } from './texts/texts.ts';
import { dayOf, type Year } from './year.ts';

export type Sheet = {
  readonly year: Year;
  readonly at: Iso;
  readonly policy: Policy;
  readonly sections: readonly Section[];
  /** Of the sections; English where absent, as the CSV always is: machines read its names. */
  readonly language?: Language;
};
const textsOf = ({ language = 'en' }: Sheet) => article15Texts[language].page;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const shown = (cell: Cell): string => (cell === undefined || cell === '' ? '–' : escaped(String(cell)));

const said = (sheet: Sheet): readonly string[] => {
  const { year, at, policy } = sheet;
  const t = textsOf(sheet);
  const day = dayOf(at, policy.timeZone);
  return [
    ...(at < year.to ? [t.notOver(day)] : []),
    t.counted(day, policy.privacy.reportMonths),
    t.grounds(policy.version),
  ];
};

const tableOf = ({ letter, id, title, notes, columns, rows }: Section, none: string): string =>
  [
    `<section id="${id}"><h2>15(1)(${letter}) ${escaped(title)}</h2>`,
    ...notes.map((note) => `<p>${escaped(note)}</p>`),
    ...(rows.length === 0
      ? columns.length === 0
        ? []
        : [`<p>${escaped(none)}</p>`]
      : [
          `<div role="region" aria-label="${escaped(title)}" tabindex="0"><table><thead><tr><td></td>${columns.map((name) => `<th scope="col">${escaped(name)}</th>`).join('')}</tr></thead><tbody>`,
          ...rows.map(
            ({ name, cells }) =>
              `<tr><th scope="row">${escaped(name)}</th>${cells.map((cell) => `<td>${shown(cell)}</td>`).join('')}</tr>`,
          ),
          '</tbody></table></div>',
        ]),
    '</section>',
  ].join('\n');

/** A whole page that needs nothing else. */
export const htmlOf = (sheet: Sheet): string => {
  const t = textsOf(sheet);
  const title = t.title(String(sheet.year.year), sheet.policy.provider.name);
  return [
    `<!doctype html>`,
    `<html lang="${sheet.language ?? 'en'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>`,
    '<style>body{font:1rem/1.5 sans-serif;max-width:75rem;margin:auto;padding:1rem}div{overflow-x:auto}table{border-collapse:collapse}th,td{border:1px solid;padding:.2rem .5rem;text-align:left}td{text-align:right}</style>',
    `</head><body><h1>${escaped(title)}</h1>`,
    `<p>${escaped(t.of)}</p>`,
    ...said(sheet).map((text) => `<p>${escaped(text)}</p>`),
    ...sheet.sections.map((section) => tableOf(section, t.none)),
    '</body></html>',
    '',
  ].join('\n');
};

/** An empty value: nothing to measure. Notes are lines of their own, so that nothing is read without them. */
export const csvOf = (sheet: Sheet): string => {
  const year = String(sheet.year.year);
  const note = (section: string, text: string): string => csvLine([year, section, 'note', '', text]);
  return [
    csvLine(['year', 'section', 'row', 'column', 'value']),
    ...said(sheet).map((text) => note('all', text)),
    ...sheet.sections.flatMap(({ id, notes, columns, rows }) => [
      ...notes.map((text) => note(id, text)),
      ...rows.flatMap(({ name, cells }) =>
        columns.map((column, place) => csvLine([year, id, name, column, String(cells[place] ?? '')])),
      ),
    ]),
  ].join('');
};
