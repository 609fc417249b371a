/** Which sites of the inventory addresses are of, for whatever comes in from outside: notices and authorities' orders. */
import { twinOf } from '../crawl/scope.ts';
import type { Records } from '../ports.ts';
import { bodyOf, keys, type SiteRecord } from '../table.ts';

export type Hosted = {
  /** Each site once. */
  readonly sites: readonly { readonly site: SiteRecord; readonly urls: readonly string[] }[];
  /** The addresses that are of no site. */
  readonly notHosted: readonly string[];
};

/** `https://one.example./page` is the page of `one.example`: a name's last dot only says that it is whole (RFC 1034, 3.1). */
const withoutDot = (url: string): string => url.replace(/^(https?:\/\/[^/:]+)\.(?=[/:])/, '$1');
/** Canonical addresses, each once, under names without the last dot. */
export const undotted = (urls: readonly string[]): readonly string[] => [...new Set(urls.map(withoutDot))];

/** Of a host that the inventory does not name, the site is the one of its twin. `urls` are undotted. */
export const hostedIn = async (urls: readonly string[], records: Pick<Records, 'get'>): Promise<Hosted> => {
  const found = await Promise.all(
    [...Map.groupBy(urls, (url) => new URL(url).hostname)].map(async ([host, addresses]) => {
      const row = (await records.get(keys.site(host))) ?? (await records.get(keys.site(twinOf(host))));
      return addresses.map((url) => ({ site: row && bodyOf<SiteRecord>(row), url }));
    }),
  );
  const places = found.flat();
  return {
    sites: [...Map.groupBy(places, ({ site }) => site?.host).values()].flatMap((own) => {
      const site = own[0]?.site;
      return site === undefined ? [] : [{ site, urls: own.map(({ url }) => url) }];
    }),
    notHosted: places.filter(({ site }) => site === undefined).map(({ url }) => url),
  };
};

const underName = (url: string, name: string): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${name}${url.slice(`${protocol}//${hostname}`.length)}`;
};
/** The same pages under the names that the site itself has, too: what we keep of one that is named by the twin is under those. */
export const underOwnNames = ({ host, start }: SiteRecord, urls: readonly string[]): readonly string[] => [
  ...new Set([...urls, ...[host, new URL(start).hostname].flatMap((name) => urls.map((url) => underName(url, name)))]),
];
