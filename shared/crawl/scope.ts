/**
 * What belongs to the site: its hostname, on the port of its start page (or either default port). The twin with or without `www.`
 * joins where the start page itself leads there: it is the same site under the name that its owner prefers.
 */
export type Scope = {
  readonly host: string;
  /** Empty for the scheme's own. */
  readonly port: string;
  readonly twin?: string;
};

export const scopeOf = (start: string): Scope => {
  const url = new URL(start);
  return { host: url.hostname, port: url.port };
};

const slash = 0x2f;
/** The same name with `www.` or without it. */
export const twinOf = (host: string): string => (host.startsWith('www.') ? host.slice(4) : `www.${host}`);

/** Whether this is all that stands before the path. */
const isAt = (url: string, from: number, host: string, port: string): boolean => {
  if (!url.startsWith(host, from)) return false;
  const to = from + host.length;
  const end = port === '' ? to : to + 1 + port.length;
  if (end < url.length && url.charCodeAt(end) !== slash) return false;
  return port === '' || url.startsWith(`:${port}`, to);
};
/** `url` is canonical. */
export const inScope = ({ host, port, twin }: Scope, url: string): boolean => {
  const from = url.indexOf('//') + 2;
  return isAt(url, from, host, port) || (twin !== undefined && isAt(url, from, twin, port));
};

/** The scope after the start page has led to `target`: wider where that is the twin, else the same. */
export const widen = (scope: Scope, target: string): Scope => {
  const url = new URL(target);
  return scope.twin === undefined && url.port === scope.port && url.hostname === twinOf(scope.host)
    ? { ...scope, twin: url.hostname }
    : scope;
};

/** On the site, or on its twin, whether or not the start page was seen to lead there. `url` is canonical. */
export const mayBelong = (scope: Scope, url: string): boolean => inScope(widen(scope, url), url);
