/**
 * One spelling an address, so that a page is fetched once. The WHATWG URL parser does hosts (IDN, odd IPv4 forms, trailing dots
 * stay), default ports, dot segments and percent signs; here go fragments, user names, campaign parameters and session ids.
 */

/** Say where a visitor came from, never what is shown. */
const tracking =
  /^(?:utm_[a-z_]+|gclid|gbraid|wbraid|dclid|fbclid|msclkid|yclid|twclid|ttclid|igshid|mc_[ce]id|_hs(?:enc|mi)|_ga|_gl|mkt_tok|vero_id|oly_(?:anon|enc)_id)$/i;
/** Names that mean a session by themselves … */
const session =
  /^(?:phpsessid|jsessionid|aspsessionid[a-z]*|cfid|cftoken|sessionid|session_id|sessid|zenid|oscsid|xtcsid)$/i;
/** … and names that do only with a value that looks random. */
const maybeSession = /^(?:s|sid|sess|session|token)$/i;
const random = /^(?=[^&]*\d)[a-z0-9_-]{16,}$/i;
/** `/page;jsessionid=…` and ASP.NET's `/(S(…))/`. */
const pathSession = /;(?:jsessionid|phpsessid|sid)=[^/?#;]*/gi;
const aspSession = /\/\([AFS]\([a-z0-9]{10,}\)\)(?=\/)/gi;

export const maxUrlLength = 2_048;

/** What was found on the way. */
export type Met = { session: boolean };

const isNoise = (parameter: string, met: Met | undefined): boolean => {
  const equals = parameter.indexOf('=');
  const name = equals < 0 ? parameter : parameter.slice(0, equals);
  if (tracking.test(name)) return true;
  const isSession =
    session.test(name) || (equals > 0 && maybeSession.test(name) && random.test(parameter.slice(equals + 1)));
  if (isSession && met !== undefined) met.session = true;
  return isSession;
};

const cleanQuery = (search: string, met: Met | undefined): string => {
  const kept = search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '' && !isNoise(parameter, met));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
};

/**
 * Absolute canonical http(s) address, or undefined: no URL, another scheme, or longer than `maxUrlLength`.
 * `base` is absolute; `met` is told of a session id that was taken out.
 */
export const canonicalUrl = (reference: string, base?: string, met?: Met): string | undefined => {
  if (reference.length > maxUrlLength) return undefined;
  const url = URL.parse(reference, base);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  if (url.username !== '' || url.password !== '') {
    url.username = '';
    url.password = '';
  }
  // Setting a part costs as much as parsing, so only where there is something to set.
  if (url.hash !== '' || url.href.endsWith('#')) url.hash = '';
  if (url.search !== '' || url.href.endsWith('?')) {
    const search = cleanQuery(url.search, met);
    if (search !== url.search || search === '') url.search = search;
  }
  if (url.pathname.includes(';') || url.pathname.includes('(')) {
    const plain = url.pathname.replace(pathSession, '').replace(aspSession, '');
    if (plain !== url.pathname && met !== undefined) met.session = true;
    url.pathname = plain;
  }
  return url.href.length > maxUrlLength ? undefined : url.href;
};

/** The same parameters in another order are the same page: the key under which an address is known. */
export const keyOf = (url: string): string => {
  const query = url.indexOf('?');
  if (query < 0 || !url.includes('&', query)) return url;
  return `${url.slice(0, query + 1)}${url
    .slice(query + 1)
    .split('&')
    .sort()
    .join('&')}`;
};
