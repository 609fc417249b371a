/** Which addresses of a site must never be fetched, kept or shown again, and what is left without them. */
import type { Records } from '../ports.ts';
import { bodyOf, keys } from '../table.ts';
import { type RestrictedAddresses, urlHash } from './restrict.ts';

/** SHA-256 of each. */
export const loadRestricted = async (
  host: string,
  { records }: { readonly records: Pick<Records, 'get'> },
): Promise<Set<string>> => {
  const row = await records.get(keys.restrictedOf(host));
  return new Set(row === undefined ? [] : bodyOf<RestrictedAddresses>(row).hashes);
};

/** Of addresses of one site or several, those that may be looked at and shown. */
export const allowedAmong = async <T extends { readonly site: string; readonly url: string }>(
  items: readonly T[],
  ports: { readonly records: Pick<Records, 'get'> },
): Promise<readonly T[]> => {
  const sites = [...Map.groupBy(items, ({ site }) => site)];
  const allowed = await Promise.all(
    sites.map(async ([site, own]) => allowedOf(own, await loadRestricted(site, ports), ({ url }) => url)),
  );
  return allowed.flat();
};

/** What speaks of none of those addresses. */
export const allowedOf = <T>(items: readonly T[], restricted: ReadonlySet<string>, urlOf: (item: T) => string): T[] =>
  items.filter((item) => !restricted.has(urlHash(urlOf(item))));

/** What is read of a site, without those. They are asked for last, so that what is restricted while it is read is left out, too. */
export const allowedOnceRead = async <T extends { readonly url: string }>(
  host: string,
  read: () => Promise<readonly T[]>,
  ports: { readonly records: Pick<Records, 'get'> },
): Promise<readonly T[]> => {
  const items = await read();
  return allowedOf(items, await loadRestricted(host, ports), ({ url }) => url);
};
