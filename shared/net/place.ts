/** Of an address, what a request needs to know: the URL parser's words, without the parser for what it would leave as it is. */
export type Place = {
  /** With its colon. */
  readonly protocol: string;
  readonly hostname: string;
  /** With the port, where it is not the protocol's own. */
  readonly host: string;
  readonly port: string;
  /** With the query. */
  readonly path: string;
};

/** Only signs that WHATWG leaves as they are; no segment starts with a dot, so none is `.` or `..`. */
const plain = /^(?:[A-Za-z0-9_~-][A-Za-z0-9_~.-]*\/)*(?:[A-Za-z0-9_~-][A-Za-z0-9_~.-]*)?(?:\?[A-Za-z0-9_~.&=-]+)?$/;
/** Sites whose names are known at one time. */
const mostSites = 1_000;

const isSite = (start: string): boolean => /^https?:/.test(start) && URL.parse(start)?.href === start;
const parse = (url: string): Place | undefined => {
  const parsed = URL.parse(url);
  if (parsed === null) return undefined;
  const { protocol, hostname, host, port, pathname, search } = parsed;
  return { protocol, hostname, host, port, path: pathname + search };
};

/** Answers undefined for what is no address. */
export const createPlaces = (): ((url: string) => Place | undefined) => {
  /** By all before the path, `http://example.org/`; undefined where the parser would spell it otherwise. */
  const sites = new Map<string, Place | undefined>();
  /** Of the address before, which was mostly of the same site. */
  let last: { readonly start: string; readonly site: Place } | undefined;
  const siteOf = (start: string): Place | undefined => {
    if (!sites.has(start)) {
      if (sites.size >= mostSites) sites.clear();
      sites.set(start, isSite(start) ? parse(start) : undefined);
    }
    return sites.get(start);
  };
  return (url) => {
    if (last === undefined || !url.startsWith(last.start)) {
      const start = url.slice(0, url.indexOf('/', url.indexOf('//') + 2) + 1);
      const site = siteOf(start);
      if (site === undefined) return parse(url);
      last = { start, site };
    }
    const rest = url.slice(last.start.length);
    return plain.test(rest) ? { ...last.site, path: `/${rest}` } : parse(url);
  };
};
