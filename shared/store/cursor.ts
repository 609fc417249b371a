/**
 * Cursors: the place of the last row seen, tied to the query they came from. They travel through links in the console, so they
 * come back as whatever a visitor makes of them; one that does not fit the query is refused.
 */
import { z } from 'zod';
import { GiveUp } from '../errors.ts';
import type { Key, Page, Query, Row } from '../ports.ts';
import { compareText, type SkRange } from './limits.ts';

/** The last row's place in the index and its own key. */
export type Position = { readonly at: string; readonly key: Key };

const maxCursor = 8192;
const schema = z.tuple([z.string(), z.string(), z.string().min(1), z.string().min(1), z.string().min(1)]);

const refused = (): GiveUp =>
  new GiveUp('This link to the next page does not belong to this list.', 'Start again from the first page.');

export const writeCursor = (query: Query, row: Row): string => {
  const at = query.index === 'table' ? row.sk : row.index?.[query.index]?.sk;
  return Buffer.from(JSON.stringify([query.index, query.pk, at, row.pk, row.sk]), 'utf8').toString('base64url');
};

/** Throws GiveUp on anything but a cursor of this very index and partition that lies inside the query's range. */
export const readCursor = (query: Query, range: SkRange): Position | undefined => {
  if (query.cursor === undefined) return undefined;
  if (query.cursor.length > maxCursor || !/^[\w-]+$/.test(query.cursor)) throw refused();
  let parts: z.infer<typeof schema>;
  try {
    parts = schema.parse(JSON.parse(Buffer.from(query.cursor, 'base64url').toString('utf8')));
  } catch {
    throw refused();
  }
  const [index, partition, at, pk, sk] = parts;
  const inside =
    index === query.index &&
    partition === query.pk &&
    (index !== 'table' || (pk === query.pk && sk === at)) &&
    [at, pk, sk].every((text) => text.isWellFormed()) &&
    (range.from === undefined || compareText(range.from, at) <= 0) &&
    (range.to === undefined || compareText(at, range.to) <= 0);
  if (!inside) throw refused();
  return { at, key: { pk, sk } };
};

/** Makes a page of `limit` rows from up to `limit + 1` that were read: the one too many says that there is more. */
export const pageOf = (query: Query, rows: readonly Row[], limit: number): Page => {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return rows.length > limit && last !== undefined
    ? { rows: shown, cursor: writeCursor(query, last) }
    : { rows: shown };
};
