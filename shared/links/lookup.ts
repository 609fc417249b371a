/** Is this host or address on a list? Answers with the proof: which list, of what day, which entry. */
import type { Category } from '../policy/policy.ts';
import { type Address, addressOf, withParents } from './host.ts';
import type { LinkList, ListEntry, ListHeader, Whitelist } from './list.ts';

export type Listing = {
  readonly category: Category;
  readonly list: string;
  readonly version: string;
  readonly since: string;
  /** The entry that hit, e.g. `harbour.example` or `files.example/cracks/`. */
  readonly rule: string;
  /** Absent: the listing speaks for itself. */
  readonly strength?: 'weak' | 'spam';
};
export type LinkIndex = {
  /** Every listing of an address, of the host itself first, then of its parents. */
  readonly lookup: (input: string | Address) => readonly Listing[];
  /** With how many entries each. */
  readonly lists: readonly (ListHeader & { readonly entries: number })[];
};

/** The owner's word is first: nothing on or below a whitelisted host is ever listed. */
export const compileLinks = (lists: readonly LinkList[], whitelist: Whitelist = new Set()): LinkIndex => {
  const byHost = new Map<string, { readonly entry: ListEntry; readonly list: LinkList }[]>();
  for (const list of lists)
    for (const entry of list.entries) {
      const known = byHost.get(entry.host);
      if (known === undefined) byHost.set(entry.host, [{ entry, list }]);
      else known.push({ entry, list });
    }
  return {
    lists: lists.map(({ entries, ...header }) => ({ ...header, entries: entries.length })),
    lookup: (input) => {
      const address = typeof input === 'string' ? addressOf(input) : input;
      if (address === undefined) return [];
      const hosts = withParents(address.host);
      if (hosts.some((host) => whitelist.has(host))) return [];
      return hosts.flatMap((host) =>
        (byHost.get(host) ?? [])
          .filter(({ entry }) => entry.path === undefined || address.path.startsWith(entry.path))
          .map(({ entry, list }) => ({
            category: list.category,
            list: list.name,
            version: list.version,
            since: entry.since,
            rule: entry.host + (entry.path ?? ''),
          })),
      );
    },
  };
};
