/** A CSV inventory to raw records: header, kinds, and columns that a kind has no use for. */
import { readCsv, rearm } from './csv.ts';
import { type Fault, quote } from './fault.ts';
import { type Cell, columns, fields, type Kind, kinds, type RawRecord, separators } from './fields.ts';

export type Raw = { readonly records: readonly RawRecord[]; readonly faults: readonly Fault[] };

const isKind = (text: string): text is Kind => (kinds as readonly string[]).includes(text);

export const readCsvInventory = (text: string): Raw => {
  const { rows, faults: broken } = readCsv(text);
  const [header, ...lines] = rows;
  if (header === undefined) {
    const remedy = `Its first line must name the columns: ${columns.join(',')}.`;
    return { records: [], faults: [{ line: 1, column: 1, problem: 'the file is empty', remedy }] };
  }
  const faults: Fault[] = [...broken];
  const names = header.cells.map((cell, index) => {
    const name = columns.find((column) => column.toLowerCase() === cell.text.trim().toLowerCase());
    const earlier = header.cells.findIndex(({ text }) => text.trim().toLowerCase() === cell.text.trim().toLowerCase());
    if (name === undefined && cell.text !== '')
      faults.push({
        ...place(cell),
        problem: `unknown column ${quote(cell.text)}`,
        remedy: `Columns are ${columns.join(', ')}.`,
      });
    else if (name !== undefined && earlier !== index)
      faults.push({ ...place(cell), problem: `column ${quote(name)} comes twice`, remedy: 'Keep one of the two.' });
    return earlier === index ? name : undefined;
  });
  if (!names.includes('record')) {
    const remedy = `Add a column "record" that says what each line is: ${kinds.join(', ')}.`;
    faults.push({ line: header.line, column: 1, problem: 'there is no column "record"', remedy });
    return { records: [], faults };
  }
  const records = lines
    .filter((row) => !row.broken)
    .flatMap((row) => {
      const kindAt = names.indexOf('record');
      const kindCell = row.cells[kindAt] ?? { text: '', line: row.line, column: 1 };
      const kind = kindCell.text.trim().toLowerCase();
      if (!isKind(kind)) {
        const problem = kind === '' ? 'this line does not say what it is' : `unknown record ${quote(kindCell.text)}`;
        faults.push({ ...place(kindCell), problem, remedy: `Write one of ${kinds.join(', ')} under "record".` });
        return [];
      }
      const cells = new Map<string, readonly Cell[]>();
      for (const [index, cell] of row.cells.entries()) {
        const name = names[index];
        if (cell.text.trim() === '' || index === kindAt) continue;
        const field = fields[kind].find((candidate) => candidate.name === name);
        if (index >= names.length) {
          const problem = `this line has more cells than the header (${row.cells.length}, not ${names.length})`;
          faults.push({ ...place(cell), problem, remedy: 'Put a value that holds the delimiter in quotes.' });
          break;
        }
        if (field !== undefined) cells.set(field.name, split(cell, separators[field.type]));
        else if (name !== undefined)
          faults.push({
            ...place(cell),
            problem: `a ${kind} has no ${quote(name)}`,
            remedy: `Leave it empty; a ${kind} has ${fields[kind].map((one) => one.name).join(', ')}.`,
          });
      }
      return [{ kind, line: row.line, column: row.cells[0]?.column ?? 1, cells }];
    });
  return { records, faults };
};

const place = (cell: Cell): { line: number; column: number } => ({ line: cell.line, column: cell.column });

const split = (cell: Cell, separator: RegExp | undefined): readonly Cell[] => {
  const text = rearm(cell.text);
  if (separator === undefined) return [{ ...cell, text }];
  return text
    .split(separator)
    .filter((part) => part !== '')
    .map((part) => ({ ...cell, text: part }));
};
