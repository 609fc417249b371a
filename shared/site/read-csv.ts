/** A CSV inventory to raw records: header, kinds, and columns that a kind has no use for. */
import { readCsv, rearm } from './csv.ts';
import { type Fault, faultAt, quote } from './fault.ts';
import type { FaultTexts } from './faults/texts.ts';
import { type Cell, columns, fields, type Kind, kinds, type RawRecord, separators } from './fields.ts';

export type Raw = { readonly records: readonly RawRecord[]; readonly faults: readonly Fault[] };

const isKind = (text: string): text is Kind => (kinds as readonly string[]).includes(text);

export const readCsvInventory = (text: string, say: FaultTexts): Raw => {
  const { rows, faults: broken } = readCsv(text, say);
  const [header, ...lines] = rows;
  if (header === undefined)
    return { records: [], faults: [faultAt({ line: 1, column: 1 }, say.emptyFile(columns.join(',')))] };
  const faults: Fault[] = [...broken];
  const names = header.cells.map((cell, index) => {
    const name = columns.find((column) => column.toLowerCase() === cell.text.trim().toLowerCase());
    const earlier = header.cells.findIndex(({ text }) => text.trim().toLowerCase() === cell.text.trim().toLowerCase());
    if (name === undefined && cell.text !== '')
      faults.push(faultAt(cell, say.unknownColumn(quote(cell.text), columns.join(', '))));
    else if (name !== undefined && earlier !== index) faults.push(faultAt(cell, say.nameTwice(quote(name))));
    return earlier === index ? name : undefined;
  });
  if (!names.includes('record')) {
    faults.push(faultAt({ line: header.line, column: 1 }, say.noRecordColumn(kinds.join(', '))));
    return { records: [], faults };
  }
  const records = lines
    .filter((row) => !row.broken)
    .flatMap((row) => {
      const kindAt = names.indexOf('record');
      const kindCell = row.cells[kindAt] ?? { text: '', line: row.line, column: 1 };
      const kind = kindCell.text.trim().toLowerCase();
      if (!isKind(kind)) {
        const allowed = kinds.join(', ');
        faults.push(
          faultAt(kindCell, kind === '' ? say.noRecord(allowed) : say.unknownRecord(quote(kindCell.text), allowed)),
        );
        return [];
      }
      const cells = new Map<string, readonly Cell[]>();
      for (const [index, cell] of row.cells.entries()) {
        const name = names[index];
        if (cell.text.trim() === '' || index === kindAt) continue;
        const field = fields[kind].find((candidate) => candidate.name === name);
        if (index >= names.length) {
          faults.push(faultAt(cell, say.manyCells(row.cells.length, names.length)));
          break;
        }
        if (field !== undefined) cells.set(field.name, split(cell, separators[field.type]));
        else if (name !== undefined)
          faults.push(faultAt(cell, say.noField(kind, quote(name), fields[kind].map((one) => one.name).join(', '))));
      }
      return [{ kind, line: row.line, column: row.cells[0]?.column ?? 1, cells }];
    });
  return { records, faults };
};

const split = (cell: Cell, separator: RegExp | undefined): readonly Cell[] => {
  const text = rearm(cell.text);
  if (separator === undefined) return [{ ...cell, text }];
  return text
    .split(separator)
    .filter((part) => part !== '')
    .map((part) => ({ ...cell, text: part }));
};
