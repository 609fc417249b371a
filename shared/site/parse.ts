/** Reads an inventory file: text in, the whole inventory or every fault of the file out. Nothing of a faulty file is used. */
import type { Language } from '../messages.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Fault, faultAt, inFileOrder, quote } from './fault.ts';
import { type FaultTexts, faultTexts } from './faults/texts.ts';
import { type Cell, type Field, fields, type Kind, type RawRecord, type Reference } from './fields.ts';
import type { Contact, Contract, Customer, Inventory, Server, Site } from './inventory.ts';
import { readCsvInventory } from './read-csv.ts';
import { readJsonInventory } from './read-json.ts';
import { checkValue } from './values.ts';

export type InventoryFormat = 'csv' | 'json';

/** A record whose every value passed: text by field name, lists as lists. */
type Checked = { readonly raw: RawRecord; readonly values: ReadonlyMap<string, readonly string[]> };

/**
 * Bytes of a file to its text. A byte order mark chooses UTF-16 or is dropped; bytes that are not UTF-8 (Excel's plain "CSV" is
 * Windows-1252) are a fault, since names with wrong letters would end up in letters to customers.
 */
export const decodeInventory = (bytes: Uint8Array, language: Language = 'en'): Result<string, readonly Fault[]> => {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (utf16 !== undefined) return ok(new TextDecoder(utf16).decode(bytes));
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const before = new TextDecoder().decode(bytes).split('\ufffd', 1)[0] ?? '';
    const lines = before.split(/\r\n|\r|\n/);
    const at = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
    return fail([faultAt(at, faultTexts[language].notUtf8)]);
  }
};

/** JSON begins with a brace; nothing in CSV does. */
export const formatOf = (text: string): InventoryFormat => (/^[\ufeff\s]*[{[]/.test(text) ? 'json' : 'csv');

/**
 * `language`: of the reader of the faults. `known`: records that are there already and need not be in the text; a file is whole in itself and has none.
 * @returns the inventory, its hosts in punycode; or every fault of the file by line and column, in the order of the file.
 */
export const parseInventory = (
  text: string,
  format: InventoryFormat,
  known: readonly Reference[] = [],
  language: Language = 'en',
): Result<Inventory, readonly Fault[]> => {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const say = faultTexts[language];
  const raw = format === 'csv' ? readCsvInventory(body, say) : readJsonInventory(body, say);
  const faults: Fault[] = [...raw.faults];
  const checked = raw.records.map((record) => check(record, say, faults));
  checkIdentities(raw.records, say, faults);
  checkReferences(raw.records, known, say, faults);
  if (raw.faults.length === 0 && raw.records.length === 0)
    faults.push(faultAt({ line: 1, column: 1 }, say.nothingNamed));
  return faults.length > 0 ? fail(inFileOrder(faults)) : ok(assemble(checked));
};

const check = (raw: RawRecord, say: FaultTexts, faults: Fault[]): Checked => {
  const values = new Map<string, readonly string[]>();
  for (const field of fields[raw.kind]) {
    const cells = (raw.cells.get(field.name) ?? []).filter((cell) => cell.text.trim() !== '');
    if (cells.length === 0 && field.otherwise === undefined)
      faults.push(faultAt(raw, say.missing(raw.kind, quotedId(raw), quote(field.name))));
    const good: string[] = cells.length === 0 && field.otherwise !== undefined ? [field.otherwise] : [];
    for (const cell of cells) {
      const result = checkValue(field.type, cell.text, say);
      if (result.ok) good.push(result.value);
      else faults.push(faultAt(cell, result.error));
    }
    values.set(field.name, good);
  }
  if (raw.kind === 'site') checkStart(raw, values, say, faults);
  return { raw, values };
};

const quotedId = (raw: RawRecord): string | undefined => {
  const id = (raw.cells.get(raw.kind === 'site' ? 'host' : 'id') ?? [])[0];
  return id && quote(id.text);
};

const checkStart = (
  raw: RawRecord,
  values: ReadonlyMap<string, readonly string[]>,
  say: FaultTexts,
  faults: Fault[],
): void => {
  const cell = raw.cells.get('start')?.[0];
  const start = values.get('start')?.[0] ?? '';
  const host = values.get('host')?.[0];
  if (cell === undefined || start === '' || host === undefined || new URL(start).hostname === host) return;
  faults.push(faultAt(cell, say.startElsewhere(quote(new URL(start).hostname), host)));
};

/** What makes a record itself; a contact's id counts within its customer, as panels number them. */
const identity = (raw: RawRecord): { readonly cell: Cell; readonly key: string } | undefined => {
  const cell = raw.cells.get(raw.kind === 'site' ? 'host' : 'id')?.[0];
  if (cell === undefined) return undefined;
  const value = checkValue(raw.kind === 'site' ? 'host' : 'id', cell.text, faultTexts.en);
  const owner = raw.kind === 'contact' ? `${raw.cells.get('customer')?.[0]?.text.trim()}/` : '';
  return value.ok ? { cell, key: `${raw.kind}:${owner}${value.value}` } : undefined;
};

const checkIdentities = (records: readonly RawRecord[], say: FaultTexts, faults: Fault[]): void => {
  const seen = new Map<string, Cell>();
  for (const raw of records) {
    const own = identity(raw);
    if (own === undefined) continue;
    const earlier = seen.get(own.key);
    if (earlier === undefined) seen.set(own.key, own.cell);
    else faults.push(faultAt(own.cell, say.twice(raw.kind, quote(own.cell.text), earlier.line)));
  }
};

const checkReferences = (
  records: readonly RawRecord[],
  there: readonly Reference[],
  say: FaultTexts,
  faults: Fault[],
): void => {
  const known = new Set(records.map((raw) => identity(raw)?.key));
  for (const { kind, id } of there) known.add(`${kind}:${id}`);
  for (const raw of records) {
    for (const { name, refersTo } of fields[raw.kind] as readonly Field[]) {
      const cell = raw.cells.get(name)?.[0];
      if (refersTo === undefined || cell === undefined || !checkValue('id', cell.text, say).ok) continue;
      if (known.has(`${refersTo}:${cell.text.trim()}`)) continue;
      faults.push(faultAt(cell, say.noSuch(refersTo, quote(cell.text))));
    }
  }
};

/** Only after every check: each value is of its type. */
const assemble = (all: readonly Checked[]): Inventory => {
  const of = <T>(
    kind: Kind,
    make: (one: (name: string) => string, many: (name: string) => readonly string[]) => unknown,
  ): readonly T[] =>
    all
      .filter(({ raw }) => raw.kind === kind)
      .map(
        ({ values }) =>
          make(
            (name) => values.get(name)?.[0] ?? '',
            (name) => values.get(name) ?? [],
          ) as T,
      );
  const site = (one: (name: string) => string): Site => ({
    host: one('host'),
    contract: one('contract'),
    server: one('server'),
    start: one('start') === '' ? `https://${one('host')}/` : one('start'),
  });
  const plain = (kind: Kind) => (one: (name: string) => string, many: (name: string) => readonly string[]) =>
    Object.fromEntries(
      fields[kind].flatMap(({ name, type, optional }): [string, unknown][] => {
        if (optional === true && one(name) === '') return [];
        if (type === 'address' || type === 'ips') return [[name, many(name)]];
        return [[name, type === 'sockets' ? Number(one(name)) : one(name)]];
      }),
    );
  return {
    customers: of<Customer>('customer', plain('customer')),
    contacts: of<Contact>('contact', plain('contact')),
    contracts: of<Contract>('contract', plain('contract')),
    servers: of<Server>('server', plain('server')),
    sites: of<Site>('site', site),
  };
};
