/** The plain way to look links up, entry by entry: what the compiled form must answer, and what the bench holds it against. */
import { addressOf, withParents } from '../../../shared/links/host.ts';
import type { LinkList, ListEntry, Whitelist } from '../../../shared/links/list.ts';
import type { LinkIndex } from '../../../shared/links/lookup.ts';

export const plainLinks = (lists: readonly LinkList[], whitelist: Whitelist = new Set()): LinkIndex => {
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
