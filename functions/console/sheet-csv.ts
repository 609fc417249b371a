/**
 * A table of a page as CSV: the page is made as its reader would see it, with the same rights and filters, and its table is read
 * off. So what is shown and what is taken away cannot differ, and a new table has its CSV with it.
 */
import { Parser } from 'htmlparser2';
import { csvLine } from '../../shared/site/csv.ts';

export type SheetPage = {
  /** Header line first; undefined: the page has no table of that name. */
  readonly rows: readonly (readonly string[])[] | undefined;
  /** Where the list goes on, as the page's link says. */
  readonly next: string | undefined;
};

/** What is for pressing or drawing is no value. */
const unread = new Set(['form', 'button', 'input', 'select', 'textarea', 'meter', 'svg', 'script', 'dialog']);
/** Stand on lines of their own. */
const blocks = new Set(['p', 'div', 'li', 'ul', 'br']);
const classesOf = (attributes: Readonly<Record<string, string>>): readonly string[] =>
  (attributes['class'] ?? '').split(' ');

/** No page has this character: it is shown by its name (shared/web/visible.ts). */
const lineBreak = '\u0000';
const oneByOne = (cell: string): string =>
  cell
    .split(lineBreak)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(' · ');

export const readSheet = (html: string, name: string): SheetPage => {
  let rows: string[][] | undefined;
  let next: string | undefined;
  let cell: string | undefined;
  let inTable = false;
  let silent = 0;
  /** Of an element whose machine value was taken, the words are left out. */
  const open: { readonly tag: string; readonly silent: boolean }[] = [];
  const append = (text: string): void => {
    if (cell !== undefined && silent === 0) cell += text;
  };
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (tag === 'a' && attributes['rel'] === 'next') next = attributes['href'];
      if (tag === 'table' && attributes['data-sheet'] === name) {
        inTable = true;
        rows = [];
      }
      if (!inTable) return;
      if (tag === 'tr') rows?.push([]);
      if (tag === 'td' || tag === 'th') cell = classesOf(attributes).includes('mark-cell') ? undefined : '';
      if (blocks.has(tag)) append(' ');
      // What stands below comes after a dot, so that the first part is the value.
      if (classesOf(attributes).includes('below')) append(lineBreak);
      const value = tag === 'time' ? attributes['datetime'] : tag === 'data' ? attributes['value'] : undefined;
      if (value !== undefined) append(value);
      const isSilent = unread.has(tag) || value !== undefined;
      if (isSilent) silent += 1;
      open.push({ tag, silent: isSilent });
    },
    ontext: append,
    onclosetag(tag) {
      if (!inTable) return;
      if (open.pop()?.silent === true) silent -= 1;
      if ((tag === 'td' || tag === 'th') && cell !== undefined) {
        rows?.at(-1)?.push(oneByOne(cell));
        cell = undefined;
      }
      if (blocks.has(tag) || tag === 'span') append(' ');
      if (tag === 'table') inTable = false;
    },
  });
  parser.end(html);
  return { rows, next };
};

/** So many pages of a list are followed: five thousand lines of fifty a page, read in some seconds. */
const mostPages = 100;

/** The whole list, page after page. `cut` says, as a last line, that there was more. */
export const sheetCsv = async (
  first: string,
  name: string,
  follow: (href: string) => Promise<string>,
  cut: (rows: number) => string,
): Promise<string | undefined> => {
  const start = readSheet(first, name);
  if (start.rows === undefined) return undefined;
  const rows = [...start.rows];
  let { next } = start;
  for (let pages = 1; next !== undefined && pages < mostPages; pages += 1) {
    const page = readSheet(await follow(next), name);
    rows.push(...(page.rows ?? []).slice(1));
    next = page.next;
  }
  const lines = next === undefined ? rows : [...rows, [cut(rows.length - 1)]];
  return lines.map((line) => csvLine(line)).join('');
};
