/** Reads back what was kept of pages (shared/detect/kept-page.ts), site by site, the newest of each address. */

import type { PageView } from '../crawl/page-view.ts';
import { dayOfKept, keptPrefix, siteOfKept } from '../detect/kept-page.ts';
import type { Blobs } from '../ports.ts';
import { getJson } from './json.ts';

export type KeptSite = { readonly site: string; readonly keys: readonly string[] };

/** Sites in the order of their keys (`a-b.example/` before `a.example/`), with the keys since `from` (a day), oldest first; those up to `after` are left out. */
export async function* keptSites(blobs: Pick<Blobs, 'list'>, from: string, after?: string): AsyncGenerator<KeptSite> {
  let current: { readonly site: string; readonly keys: string[] } | undefined;
  let cursor: string | undefined;
  do {
    // Keys come in order, so all of a site are together.
    const page = await blobs.list('replay/', cursor);
    for (const key of page.keys) {
      const site = siteOfKept(key);
      if (dayOfKept(key) < from || (after !== undefined && keptPrefix(site) <= keptPrefix(after))) continue;
      if (current?.site !== site) {
        if (current !== undefined) yield current;
        current = { site, keys: [] };
      }
      current.keys.push(key);
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  if (current !== undefined) yield current;
}

/** A later page of the same address replaces an earlier one. */
export const keptPagesOf = async (blobs: Pick<Blobs, 'get'>, { keys }: KeptSite): Promise<readonly PageView[]> => {
  const pages = new Map<string, PageView>();
  for (const key of keys) {
    const kept = await getJson(blobs, key);
    if (!Array.isArray(kept)) continue;
    for (const page of kept as unknown as readonly PageView[]) pages.set(page.url, page);
  }
  return [...pages.values()];
};
