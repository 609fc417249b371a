/** A host out of whatever names one, and the hosts above it that a list entry may stand for. */
import { parse } from 'tldts';

const options = { allowPrivateDomains: true, validateHostname: false } as const;
const scheme = /^[a-z][a-z0-9+.-]*:\/\//i;
/** `mailto:`, `magnet:`, `javascript:`; not `host:8080`. */
const otherScheme = /^[a-z][a-z0-9+.-]*:(?!\/\/|\d)/i;
const validName = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])$/;

export type Address = { readonly host: string; readonly path: string };

/** Reads `https://Host/path`, `//host/path`, `host/path` or `host`. Undefined: no host in it (`mailto:`, `magnet:`, nonsense). */
export const addressOf = (input: string): Address | undefined => {
  const text = input.trim();
  if (text === '' || text.length > 4_096 || otherScheme.test(text)) return undefined;
  const url = URL.parse(scheme.test(text) ? text : `http://${text.replace(/^\/\//, '')}`);
  if (url === null || url.hostname === '' || (scheme.test(text) && !/^(?:https?|ftp|wss?):$/.test(url.protocol)))
    return undefined;
  const host = url.hostname.replace(/\.$/, '').toLowerCase();
  return { host, path: url.pathname + url.search };
};

export const isIp = (host: string): boolean => parse(host, options).isIp === true;
/** A name with at least two labels, each within DNS limits. */
export const isHostName = (host: string): boolean => validName.test(host) && !isIp(host);
/** `blogspot.com`, `co.uk`: names below it belong to different people, so it can never be listed itself. */
export const isPublicSuffix = (host: string): boolean => parse(host, options).publicSuffix === host;

/** The host, then its parents, down to the registrable domain: `a.b.site.co.uk` → itself, `b.site.co.uk`, `site.co.uk`. */
export const withParents = (host: string): readonly string[] => {
  const { domain, isIp: ip } = parse(host, options);
  if (ip === true || domain === null || !host.endsWith(domain)) return [host];
  const hosts = [host];
  for (let name = host; name !== domain; ) {
    name = name.slice(name.indexOf('.') + 1);
    hosts.push(name);
  }
  return hosts;
};
/** For counting whom a page links to. An IP address or a public suffix stands for itself. */
export const registrable = (host: string): string => parse(host, options).domain ?? host;

/** What an address says in words: `https://www.cheap-loans.example/apply/now` → `cheap loans apply now`; '' where it has no host. */
export const addressWords = (input: string): string => {
  const address = addressOf(input);
  if (address === undefined || isIp(address.host)) return '';
  const { publicSuffix } = parse(address.host, options);
  const name = publicSuffix === null ? address.host : address.host.slice(0, -publicSuffix.length);
  return `${name} ${address.path}`.replace(/[^a-z]+/gi, ' ').replace(/^ ?(?:www )?| $/g, '');
};
