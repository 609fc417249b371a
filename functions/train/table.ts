/** Tables in Markdown, their columns as wide as they must be. */
import { figuresOf, type Judged } from './measure.ts';

/** The first row is the head. */
export const markdownTable = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill = ' '): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width, fill)).join(' | ')} |`;
  const [head = [], ...body] = rows;
  return [line(head), line([], '-'), ...body.map((row) => line(row))].join('\n');
};

/** One line a group; a dash where a class has no text. */
export const tableOf = <T extends Judged>(title: string, judged: readonly T[], key: (one: T) => string): string => {
  const lines = [...Map.groupBy(judged, key)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, group]) => {
      const { count, recall, cleared, macroF1 } = figuresOf(group);
      const has = (hateful: boolean): boolean => group.some((one) => one.hateful === hateful);
      const shown = (is: boolean, value: number): string => (is ? value.toFixed(2) : '–');
      return [
        name,
        String(count),
        shown(has(true), recall),
        shown(has(false), cleared),
        shown(has(true) && has(false), macroF1),
      ];
    });
  return markdownTable([[title, 'texts', 'hateful found', 'harmless cleared', 'macro-F1'], ...lines]);
};
