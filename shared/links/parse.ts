/** Reads a link list, drops what must never be listed, and says so by line. */
import { categories, isCategory } from '../policy/category.ts';
import { fail, ok, type Result } from '../result.ts';
import { isDay } from '../time.ts';
import { addressOf, isHostName, isIp, isPublicSuffix, withParents } from './host.ts';
import type { LinkList, ListEntry, ListHeader, Whitelist } from './list.ts';

/** `line` counts from 1. */
export type ListFault = { readonly line: number; readonly fault: string };
/** `dropped`: entries that were left out, each with the reason; the list is good without them. */
export type ParsedList = { readonly list: LinkList; readonly dropped: readonly ListFault[] };

const fields = ['name', 'category', 'version', 'licence', 'source'] as const;
const isField = (text: string): text is (typeof fields)[number] => (fields as readonly string[]).includes(text);
const headerLine = /^([a-z]+):\s+(\S.*)$/i;

const valueFault = (field: (typeof fields)[number], value: string): string | undefined => {
  switch (field) {
    case 'name':
      return /^[a-z0-9][a-z0-9-]{0,63}$/.test(value) ? undefined : 'name: write lower-case letters, digits and dashes';
    case 'category':
      return isCategory(value) ? undefined : `category: write one of ${categories.join(', ')}`;
    case 'version':
      return isDay(value) ? undefined : 'version: write the day it was made, e.g. 2027-01-15';
    case 'licence':
    case 'source':
      return undefined;
  }
};

const readEntry = (text: string, version: string, whitelist: Whitelist): ListEntry | string => {
  const [where = '', since = version, ...rest] = text.split(/\s+/);
  if (rest.length > 0) return 'write one host or address, and at most a date after it';
  if (!isDay(since)) return `"${since}" is no date; write e.g. 2027-01-15`;
  const address = addressOf(where);
  if (address === undefined) return `"${where}" names no host`;
  const { host, path } = address;
  if (!isHostName(host) && !isIp(host)) return `"${host}" is not a valid host name`;
  if (withParents(host).some((name) => whitelist.has(name))) return `"${host}" is on the allow list`;
  if (path === '/')
    return isPublicSuffix(host)
      ? `"${host}" is a public suffix: its sites belong to different people`
      : { host, since };
  return { host, path, since };
};

/**
 * `whitelist` entries are never taken over. Refuses a list whose header is incomplete, with every fault; an entry that is a bare
 * public suffix (private ones included), invalid or allowed is dropped and reported.
 */
export const parseList = (text: string, whitelist: Whitelist = new Set()): Result<ParsedList, readonly ListFault[]> => {
  const header: Partial<Record<(typeof fields)[number], string>> = {};
  const faults: ListFault[] = [];
  const dropped: ListFault[] = [];
  const entries = new Map<string, ListEntry>();
  let line = 0;
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)) {
    line += 1;
    const content = raw.replace(/(?:^|\s)#.*$/, '').trim();
    if (content === '') continue;
    const [, field = '', value = ''] = headerLine.exec(content) ?? [];
    if (field !== '') {
      const name = field.toLowerCase();
      const fault = isField(name)
        ? valueFault(name, value)
        : `"${field}" is not a field of the header (${fields.join(', ')})`;
      if (entries.size > 0) faults.push({ line, fault: `the header must stand before the first entry` });
      else if (fault !== undefined) faults.push({ line, fault });
      else if (isField(name)) header[name] = value;
      continue;
    }
    const entry = readEntry(content, header.version ?? '1970-01-01', whitelist);
    if (typeof entry === 'string') dropped.push({ line, fault: entry });
    else entries.set(entry.host + (entry.path ?? ''), entry);
  }
  for (const field of fields)
    if (header[field] === undefined && !faults.some(({ fault }) => fault.startsWith(`${field}:`)))
      faults.push({ line: 1, fault: `${field}: missing; write "${field}: …" above the first entry` });
  const complete = completeHeader(header);
  if (faults.length > 0 || complete === undefined) return fail(faults);
  return ok({ list: { ...complete, entries: [...entries.values()] }, dropped });
};

const completeHeader = (header: Partial<Record<(typeof fields)[number], string>>): ListHeader | undefined => {
  const { name, category, version, licence, source } = header;
  if (name === undefined || category === undefined || version === undefined) return undefined;
  if (licence === undefined || source === undefined || !isCategory(category)) return undefined;
  return { name, category, version, licence, source };
};

/** Hosts that must never be listed, one a line; comments as in a list. */
export const parseWhitelist = (text: string): Whitelist =>
  new Set(
    text
      .split(/\r\n|\n|\r/)
      .map((line) => addressOf(line.replace(/(?:^|\s)#.*$/, '').trim())?.host)
      .filter((host) => host !== undefined),
  );
