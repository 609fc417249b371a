/**
 * What both record stores refuse, and how both read a query, so that nothing works on one host and fails on the other.
 */
import { GiveUp } from '../errors.ts';
import type { Key, Query, Write } from '../ports.ts';
import { indexNames } from './schema.ts';

/** DynamoDB stops at 400 KB an item; the rest is for eight keys and the attribute names. */
const maxBodyBytes = 390 * 1024;
const maxKeyBytes = 1024;
const maxWrites = 25;
/** DynamoDB stops at 4 MB a transaction. */
const maxTransactionBytes = 3900 * 1024;
/** The last code point, a noncharacter: no key may hold it, so `prefix` + it closes the range of a prefix. */
const last = '\u{10ffff}';

/** Surrogates stand for what lies past U+FFFF, so they come after every other unit. */
const order = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);
/** Code-point order, which is the byte order of UTF-8 (JavaScript's `<` compares UTF-16 and differs past U+FFFF). */
export const compareText = (a: string, b: string): number => {
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  let place = 0;
  while (place < shorter && a.charCodeAt(place) === b.charCodeAt(place)) place += 1;
  return place === shorter ? a.length - b.length : order(a.charCodeAt(place)) - order(b.charCodeAt(place));
};

/** A unit of UTF-16 takes three bytes of UTF-8 at most: what is short enough by that measure need not be counted. */
const isLonger = (text: string, bytes: number): boolean =>
  text.length * 3 > bytes && Buffer.byteLength(text, 'utf8') > bytes;

const checkText = (text: string): void => {
  if (text === '' || !text.isWellFormed() || text.includes(last) || isLonger(text, maxKeyBytes))
    throw new GiveUp(
      `A record key is not usable: ${JSON.stringify(text.slice(0, 80))}.`,
      `Keys are well-formed text of 1 to ${maxKeyBytes} bytes; shorten the identifier that it is made from.`,
    );
};
export const checkKey = (key: Key): void => {
  checkText(key.pk);
  checkText(key.sk);
};

export const keyOf = (write: Write): Key =>
  'put' in write ? write.put : 'delete' in write ? write.delete : write.check;

/** The body as JSON text. Refuses what JSON cannot say and what is too long. */
const bodyText = (key: Key, body: unknown): string => {
  const text: string | undefined = JSON.stringify(body);
  if (text === undefined) throw new TypeError(`The body of ${key.pk} ${key.sk} is not JSON`);
  if (isLonger(text, maxBodyBytes))
    throw new GiveUp(
      `The record ${key.pk} ${key.sk} has ${Math.ceil(Buffer.byteLength(text, 'utf8') / 1024)} KB; a record holds at most 390 KB.`,
      'Keep large parts (pages, evidence, long lists) in a blob and its key in the record.',
    );
  return text;
};

/** A write with the JSON text of its body, empty where it has none. */
export type CheckedWrite = { readonly write: Write; readonly text: string };
const bytesIn = (writes: readonly CheckedWrite[]): number =>
  writes.reduce((sum, { text }) => sum + Buffer.byteLength(text, 'utf8'), 0);

/** Throws RangeError where a transaction has too many writes, or two on one key. */
export const checkCount = (writes: readonly Write[]): void => {
  if (writes.length > maxWrites)
    throw new RangeError(`A transaction has at most ${maxWrites} writes, not ${writes.length}`);
  if (writes.length < 2) return;
  const keys = writes.map(keyOf);
  keys.forEach(({ pk, sk }, at) => {
    if (keys.findIndex((other) => other.sk === sk && other.pk === pk) < at)
      throw new RangeError(`A transaction names the key ${JSON.stringify([pk, sk])} twice`);
  });
};

/** Throws RangeError on a transaction that no caller should have built, GiveUp on one that its data made impossible. */
export const checkWrites = (writes: readonly Write[]): readonly CheckedWrite[] => {
  checkCount(writes);
  const checked = writes.map((write) => {
    const key = keyOf(write);
    checkKey(key);
    if (!('put' in write)) return { write, text: '' };
    for (const name of indexNames) {
      const place = write.put.index?.[name];
      if (place !== undefined) checkKey(place);
    }
    const text = bodyText(key, write.put.body);
    return { write, text };
  });
  const total =
    checked.reduce((sum, { text }) => sum + text.length, 0) * 3 <= maxTransactionBytes ? 0 : bytesIn(checked);
  if (total > maxTransactionBytes)
    throw new GiveUp(
      `A transaction has ${Math.ceil(total / 1024)} KB; it holds at most ${maxTransactionBytes / 1024} KB.`,
      'Keep large parts (pages, evidence, long lists) in blobs and their keys in the records.',
    );
  return checked;
};

export const limitOf = (query: Query): number => {
  const limit = query.limit ?? 100;
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) throw new RangeError(`limit is 1 to 1000, not ${limit}`);
  return limit;
};

export type SkRange = { readonly from?: string; readonly to?: string };
/** `from`, `to` and `prefix` as one range of sort keys, both ends inclusive; `undefined` where nothing can lie in it. */
export const rangeOf = (query: Query): SkRange | undefined => {
  const prefix = query.prefix === '' ? undefined : query.prefix;
  let from = query.from === '' ? undefined : query.from;
  let to = query.to;
  if (prefix !== undefined) {
    if (from === undefined || compareText(from, prefix) < 0) from = prefix;
    const end = prefix + last;
    if (to === undefined || compareText(to, end) > 0) to = end;
  }
  if (to !== undefined && (to === '' || (from !== undefined && compareText(from, to) > 0))) return undefined;
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
};
