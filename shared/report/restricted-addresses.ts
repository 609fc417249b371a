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

/** What speaks of none of those addresses. */
export const allowedOf = <T>(items: readonly T[], restricted: ReadonlySet<string>, urlOf: (item: T) => string): T[] =>
  items.filter((item) => !restricted.has(urlHash(urlOf(item))));
