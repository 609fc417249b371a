/**
 * References of one page to canonical addresses. Most links of real sites are plain relative paths, for which gluing strings is
 * exact and twenty times cheaper than the URL parser; all others, and everything odd, go through it.
 */
import { canonicalUrl, type Met, maxUrlLength } from './canonical.ts';

/** Only characters that WHATWG leaves as they are; no segment starts with a dot, so none is `.` or `..`, and the first is not empty. */
const segments = '[A-Za-z0-9_~-][A-Za-z0-9_~.-]*(?:/(?:[A-Za-z0-9_~-][A-Za-z0-9_~.-]*)?)*';
const plainPath = new RegExp(`^(?:${segments})?$`);
/** A name as it is in DNS, in small letters, whose end is no number and none of whose labels is of another script. */
const plainUrl = new RegExp(`^https?://(?!.*xn--)(?:[a-z0-9-]+\\.)+[a-z]{2,}(/(?:${segments})?)?$`);

export type Resolver = (reference: string) => string | undefined;

/** Where references start from. `base` is spelled as the URL parser spells it. */
const placeOf = (base: string): { readonly origin: string; readonly folder: string } | undefined => {
  const from = base.indexOf('/', base.indexOf('//') + 2);
  const origin = base.slice(0, from);
  const end = base.search(/[?#]/);
  const folder = base.slice(from, base.lastIndexOf('/', end < 0 ? undefined : end) + 1);
  return from < 0 || !/^https?:\/\/[^@]+$/.test(origin) || /[;(]/.test(folder) ? undefined : { origin, folder };
};

/** `base`: canonical, or as the URL parser spells it. */
export const createResolver = (base: string, met?: Met): Resolver => {
  const place = placeOf(base);
  /** The page's, the one above, and so on. */
  const folders = [place?.folder ?? '/'];
  const folderOf = (up: number): string => {
    for (let last = folders.at(-1) ?? '/'; folders.length <= up && last !== '/'; last = folders.at(-1) ?? '/')
      folders.push(last.slice(0, last.lastIndexOf('/', last.length - 2) + 1));
    return folders[Math.min(up, folders.length - 1)] ?? '/';
  };
  /** Empty: no address. */
  const seen = new Map<string, string>();

  const resolve = (reference: string): string | undefined => {
    if (place !== undefined) {
      let up = 0;
      while (reference.startsWith('../', up * 3)) up += 1;
      const rest = up === 0 ? reference : reference.slice(up * 3);
      if (up === 0 && rest.startsWith('/')) {
        if (plainPath.test(rest.slice(1))) return place.origin + rest;
      } else if (reference !== '' && plainPath.test(rest)) return place.origin + folderOf(up) + rest;
    }
    const absolute = plainUrl.exec(reference);
    if (absolute !== null) return absolute[1] === undefined ? `${reference}/` : reference;
    return canonicalUrl(reference, base, met);
  };

  return (raw) => {
    const hash = raw.indexOf('#');
    const reference = (hash < 0 ? raw : raw.slice(0, hash)).trim();
    let url = seen.get(reference);
    if (url === undefined) {
      url = resolve(reference) ?? '';
      if (url.length > maxUrlLength) url = '';
      seen.set(reference, url);
    }
    return url === '' ? undefined : url;
  };
};
