/**
 * The cookies of one visit (RFC 6265, as far as a crawl needs it): some sites show a page only to who brings back what they set. They
 * live as long as the visit, go to the host that set them, and are few and short, whatever a site sets.
 */
import { copy } from './copy.ts';

type Cookie = { readonly host: string; readonly path: string; readonly secure: boolean; readonly value: string };
export type SavedCookies = readonly (readonly [
  key: string,
  host: string,
  path: string,
  secure: 0 | 1,
  value: string,
])[];
export type Cookies = {
  /** The Cookie header for a canonical address; undefined: none. */
  readonly for: (url: string) => string | undefined;
  /** Takes what an answer sets; answers whether anything is different now. */
  readonly take: (url: string, headers: readonly (readonly [name: string, value: string])[]) => boolean;
  /** Cookies refused, for there being too many or for their length. */
  readonly over: () => number;
  readonly save: () => SavedCookies;
};

const most = 50;
const longest = 1_024;
/** Of the whole header: servers refuse more, and then the site would be lost. */
const mostHeader = 4_096;
/** What RFC 6265 calls cookie-octets, and the blanks and commas that sites use all the same. */
const sendable = /^[\x20-\x2b\x2d-\x3a\x3c-\x7e,]*$/;
const nameToken = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

type Place = { readonly host: string; readonly path: string; readonly secure: boolean };
const placeOf = (url: string): Place => {
  const from = url.indexOf('//') + 2;
  const slash = url.indexOf('/', from);
  const query = url.indexOf('?', from);
  return {
    host: url.slice(from, slash < 0 ? undefined : slash),
    path: slash < 0 ? '/' : url.slice(slash, query < 0 ? undefined : query),
    secure: url.startsWith('https:'),
  };
};
const pathCovers = (path: string, of: string): boolean =>
  of === path || (of.startsWith(path) && (path.endsWith('/') || of[path.length] === '/'));

type Attributes = Readonly<Record<string, string>>;
const isOver = (attributes: Attributes, now: string | undefined): boolean => {
  const age = attributes['max-age'];
  if (age !== undefined && /^-?\d+$/.test(age)) return Number(age) <= 0;
  // Read against the answer's own Date: no clock but the server's counts.
  const left = Date.parse(attributes['expires'] ?? '') - Date.parse(now ?? '');
  return left <= 0;
};
const attributesOf = (parts: readonly string[]): Attributes =>
  Object.fromEntries(
    parts.slice(0, 20).map((part): [string, string] => {
      const equals = part.indexOf('=');
      const name = equals < 0 ? part : part.slice(0, equals);
      return [name.trim().toLowerCase(), equals < 0 ? '' : part.slice(equals + 1).trim()];
    }),
  );

export const createCookies = (saved: SavedCookies = []): Cookies => {
  const jar = new Map<string, Cookie>(
    saved.map(([key, host, path, secure, value]) => [key, { host, path, secure: secure === 1, value }]),
  );

  let over = 0;

  const takeOne = (line: string, at: Place, now: string | undefined): boolean => {
    const [pair = '', ...rest] = line.slice(0, longest * 2).split(';');
    const equals = pair.indexOf('=');
    const name = pair.slice(0, Math.max(0, equals)).trim();
    const value = pair.slice(equals + 1).trim();
    if (!nameToken.test(name) || !sendable.test(value)) return false;
    if (name.length + value.length > longest) {
      over += 1;
      return false;
    }
    const attributes = attributesOf(rest);
    const folder = at.path.slice(0, at.path.lastIndexOf('/')) || '/';
    const path = attributes['path']?.startsWith('/') ? attributes['path'].slice(0, longest) : folder;
    const key = `${at.host} ${path} ${name}`;
    const known = jar.get(key);
    if (isOver(attributes, now)) return jar.delete(key);
    if (known?.value === value) return false;
    if (known === undefined && jar.size >= most) {
      over += 1;
      return false;
    }
    jar.set(copy(key), {
      host: copy(at.host),
      path: copy(path),
      secure: attributes['secure'] !== undefined && at.secure,
      value: copy(value),
    });
    return true;
  };

  return {
    for: (url) => {
      if (jar.size === 0) return undefined;
      const at = placeOf(url);
      let header = '';
      for (const [key, { host, path, secure, value }] of jar) {
        if (host !== at.host || (secure && !at.secure) || !pathCovers(path, at.path)) continue;
        const pair = `${header === '' ? '' : '; '}${key.slice(key.lastIndexOf(' ') + 1)}=${value}`;
        if (header.length + pair.length <= mostHeader) header += pair;
      }
      return header === '' ? undefined : header;
    },
    take: (url, headers) => {
      let changed = false;
      let now: string | undefined;
      let at: Place | undefined;
      for (const header of headers) {
        if (header[0] !== 'set-cookie') continue;
        at ??= placeOf(url);
        now ??= headers.find(([each]) => each === 'date')?.[1];
        changed = takeOne(header[1], at, now) || changed;
      }
      return changed;
    },
    over: () => over,
    save: () =>
      [...jar].map(([key, { host, path, secure, value }]) => [key, host, path, secure ? 1 : 0, value] as const),
  };
};
