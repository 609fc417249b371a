/**
 * CSV text to cells and back, RFC 4180. Own tokeniser because every cell must know its line and column, and because reading goes
 * on after a broken quote so that all faults of a file come out at once; csv-parse offers neither.
 */
import { type Fault, faultAt } from './fault.ts';
import { type FaultTexts, faultTexts } from './faults/texts.ts';
import type { Cell } from './fields.ts';

export type CsvRow = { readonly cells: readonly Cell[]; readonly line: number; readonly broken: boolean };

const delimiters = [',', ';', '\t'] as const;
/** The one that the header line has most of: Excel writes semicolons where the comma is the decimal sign. */
const delimiterOf = (text: string): string => {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const count = (delimiter: string): number => header.split(delimiter).length;
  return delimiters.reduce((best, next) => (count(next) > count(best) ? next : best));
};

/** Rows with at least one cell that is not empty. */
export const readCsv = (
  text: string,
  say: FaultTexts = faultTexts.en,
): { readonly rows: readonly CsvRow[]; readonly faults: readonly Fault[] } => {
  const delimiter = delimiterOf(text);
  const rows: CsvRow[] = [];
  const faults: Fault[] = [];
  let at = 0;
  let line = 1;
  let lineStart = 0;

  /** Steps over a line break of any kind (CRLF, LF, CR) and counts it; answers whether there was one. */
  const lineBreak = (): boolean => {
    if (text[at] !== '\r' && text[at] !== '\n') return false;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
    lineStart = at;
    return true;
  };
  const atCellEnd = (): boolean =>
    at >= text.length || text[at] === delimiter || text[at] === '\r' || text[at] === '\n';
  const here = (): { line: number; column: number } => ({ line, column: at - lineStart + 1 });

  const quoted = (): { text: string; broken: boolean } => {
    const opened = here();
    const parts: string[] = [];
    at += 1;
    while (at < text.length) {
      const start = at;
      while (at < text.length && text[at] !== '"' && text[at] !== '\r' && text[at] !== '\n') at += 1;
      parts.push(text.slice(start, at));
      if (text[at] !== '"') {
        if (lineBreak()) parts.push('\n');
      } else if (text[at + 1] === '"') {
        parts.push('"');
        at += 2;
      } else {
        at += 1;
        if (atCellEnd()) return { text: parts.join(''), broken: false };
        faults.push(faultAt(here(), say.afterQuote));
        while (!atCellEnd()) at += 1;
        return { text: parts.join(''), broken: true };
      }
    }
    faults.push(faultAt(opened, say.openQuote));
    return { text: parts.join(''), broken: true };
  };
  const bare = (): { text: string; broken: boolean } => {
    const start = at;
    const opened = here();
    while (!atCellEnd()) at += 1;
    const value = text.slice(start, at);
    const quote = value.indexOf('"');
    if (quote === -1) return { text: value.trim(), broken: false };
    faults.push(faultAt({ line: opened.line, column: opened.column + quote }, say.innerQuote));
    return { text: value, broken: true };
  };

  while (at < text.length) {
    const cells: Cell[] = [];
    const rowLine = line;
    let broken = false;
    for (;;) {
      const position = here();
      const cell = text[at] === '"' ? quoted() : bare();
      broken ||= cell.broken;
      cells.push({ text: cell.text, ...position });
      if (text[at] !== delimiter) break;
      at += 1;
    }
    lineBreak();
    if (cells.some((cell) => cell.text !== '')) rows.push({ cells, line: rowLine, broken });
  }
  return { rows, faults };
};

// A cell that starts like this is run as a formula by a spreadsheet (CWE-1236). It leaves with an apostrophe in front, which the
// spreadsheet hides and which reading takes off again; a value's own leading apostrophes are kept by adding one.
const formula = /^'*[=+\-@\t\r]/;
const disarm = (text: string): string => (formula.test(text) ? `'${text}` : text);
export const rearm = (text: string): string => (text.startsWith("'") && formula.test(text) ? text.slice(1) : text);

export const csvLine = (values: readonly string[]): string =>
  `${values
    .map(disarm)
    .map((value) => (/[",;\t\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value))
    .join(',')}\r\n`;
