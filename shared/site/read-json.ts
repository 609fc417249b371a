/** A JSON inventory to raw records, with the position of every value. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { type Fault, faultAt, type Position, quote } from './fault.ts';
import type { FaultTexts } from './faults/texts.ts';
import { type Cell, fields, type Kind, kinds, plural, type RawRecord, separators } from './fields.ts';
import type { Raw } from './read-csv.ts';

export const readJsonInventory = (text: string, say: FaultTexts): Raw => {
  const faults: Fault[] = [];
  const records: RawRecord[] = [];
  const positionOf = positions(text);
  const fault = (offset: number, said: readonly [string, string]): void => {
    faults.push(faultAt(positionOf(offset), said));
  };
  const type = (node: Node): string => say.types[node.type === 'property' ? 'object' : node.type];
  const tree = parse(text, say, fault);
  if (tree === undefined) return { records, faults };

  const known = kinds.map((kind) => plural[kind]);
  const members = (
    node: Node,
    names: readonly string[],
    unknown: (name: string, names: string) => readonly [string, string],
  ): ReadonlyMap<string, Node> => {
    const found = new Map<string, Node>();
    for (const property of node.children ?? []) {
      const [key, value] = property.children ?? [];
      const name = String(key?.value);
      if (value === undefined) continue;
      if (!names.includes(name)) {
        fault(property.offset, unknown(quote(name), names.join(', ')));
      } else if (found.has(name)) {
        fault(property.offset, say.nameTwice(quote(name)));
      } else found.set(name, value);
    }
    return found;
  };
  const cellsOf = (name: string, node: Node, many: boolean): readonly Cell[] => {
    const cell = (one: Node): readonly Cell[] => {
      if (one.type === 'string' || one.type === 'number')
        return [{ text: String(one.value), ...positionOf(one.offset) }];
      if (one.type === 'null') return [];
      fault(one.offset, say.notText(quote(name), type(one)));
      return [];
    };
    if (!many) return cell(node);
    if (node.type === 'array') return (node.children ?? []).flatMap(cell);
    fault(node.offset, say.notTexts(quote(name), type(node)));
    return [];
  };
  const record = (kind: Kind, node: Node): void => {
    if (node.type !== 'object') {
      fault(node.offset, say.notRecord(kind, type(node)));
      return;
    }
    const allowed = fields[kind];
    const found = members(
      node,
      allowed.map((field) => field.name),
      (name, names) => say.noField(kind, name, names),
    );
    const before = faults.length;
    const cells = new Map<string, readonly Cell[]>();
    for (const field of allowed) {
      const value = found.get(field.name);
      if (value === undefined) continue;
      const values = cellsOf(field.name, value, separators[field.type] !== undefined);
      if (values.length > 0) cells.set(field.name, values);
    }
    // A wrong type has been told; "missing" on top of it would only confuse.
    if (faults.length === before) records.push({ kind, ...positionOf(node.offset), cells });
  };

  if (tree.type !== 'object') {
    fault(tree.offset, say.notInventory(type(tree), known.join(', ')));
    return { records, faults };
  }
  const lists = members(tree, known, say.noList);
  for (const kind of kinds) {
    const list = lists.get(plural[kind]);
    if (list === undefined) continue;
    if (list.type === 'array') for (const node of list.children ?? []) record(kind, node);
    else fault(list.offset, say.notList(quote(plural[kind]), type(list)));
  }
  return { records, faults };
};

const parse = (
  text: string,
  say: FaultTexts,
  fault: (offset: number, said: readonly [string, string]) => void,
): Node | undefined => {
  const errors: ParseError[] = [];
  try {
    const tree = parseTree(text, errors, { disallowComments: true });
    for (const error of errors) {
      const what = printParseErrorCode(error.error)
        .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
        .toLowerCase();
      fault(error.offset, say.notJson(what));
    }
    return errors.length === 0 ? tree : undefined;
  } catch (error) {
    // The parser recurses; a file of brackets exhausts the stack.
    if (!(error instanceof RangeError)) throw error;
    fault(0, say.tooDeep);
    return undefined;
  }
};

/** Offset → line and column, by binary search in the line starts. */
const positions = (text: string): ((offset: number) => Position) => {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\r|\n/g)) starts.push(match.index + match[0].length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
};
