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

const twinOf = (host: string): string => (host.startsWith('www.') ? host.slice(4) : `www.${host}`);

/** `url` is canonical. */
export const inScope = (scope: Scope, url: string): boolean => {
  const from = url.indexOf('//') + 2;
  let to = url.indexOf('/', from);
  if (to < 0) to = url.length;
  const authority = url.slice(from, to);
  const suffix = scope.port === '' ? '' : `:${scope.port}`;
  return authority === scope.host + suffix || (scope.twin !== undefined && authority === scope.twin + suffix);
};

/** The scope after the start page has led to `target`: wider where that is the twin, else the same. */
export const widen = (scope: Scope, target: string): Scope => {
  const url = new URL(target);
  return scope.twin === undefined && url.port === scope.port && url.hostname === twinOf(scope.host)
    ? { ...scope, twin: url.hostname }
    : scope;
};
