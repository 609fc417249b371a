/**
 * References of one page to canonical addresses. Most links of real sites are plain relative paths, for which gluing strings is
 * exact and twenty times cheaper than the URL parser; all others, and everything odd, go through it.
 */
import { canonicalUrl, type Met, maxUrlLength } from './canonical.ts';

/** Only characters that WHATWG leaves as they are; no segment starts with a dot, so none is `.` or `..`. */
const plainPath = /^(?:[A-Za-z0-9_~-][A-Za-z0-9_~.-]*\/)*(?:[A-Za-z0-9_~-][A-Za-z0-9_~.-]*)?$/;

export type Resolver = (reference: string) => string | undefined;

export const createResolver = (base: string, met?: Met): Resolver => {
  const parsed = URL.parse(base);
  const origin = parsed?.origin ?? '';
  const folder = parsed === null ? '' : parsed.pathname.slice(0, parsed.pathname.lastIndexOf('/') + 1);
  const usable = parsed !== null && /^https?:$/.test(parsed.protocol) && !/[;(]/.test(folder);
  const folders = [folder];
  while (usable && (folders.at(-1) ?? '/') !== '/') {
    const last = folders.at(-1) ?? '/';
    folders.push(last.slice(0, last.lastIndexOf('/', last.length - 2) + 1));
  }
  const seen = new Map<string, string | undefined>();

  const resolve = (reference: string): string | undefined => {
    if (usable) {
      let up = 0;
      while (reference.startsWith('../', up * 3)) up += 1;
      const rest = up === 0 ? reference : reference.slice(up * 3);
      if (rest.startsWith('/')) {
        if (up === 0 && plainPath.test(rest.slice(1))) return origin + rest;
      } else if (rest !== '' && plainPath.test(rest)) {
        return origin + (folders[Math.min(up, folders.length - 1)] ?? '/') + rest;
      }
    }
    return canonicalUrl(reference, base, met);
  };

  return (raw) => {
    const hash = raw.indexOf('#');
    const reference = (hash < 0 ? raw : raw.slice(0, hash)).trim();
    if (seen.has(reference)) return seen.get(reference);
    const resolved = resolve(reference);
    const url = resolved !== undefined && resolved.length > maxUrlLength ? undefined : resolved;
    seen.set(reference, url);
    return url;
  };
};
