/** `/docs/` and `/docs/index.html` are one page where their contents say so: the second one seen is the first again. */
import { copy } from './copy.ts';

/** Names under which servers serve a folder itself. */
const indexName = /\/(?:index|default|home|start)\.(?:html?|xhtml|shtml|php\d?|aspx?|jsp|cfm)$/i;

export type IndexTwins = {
  /** The folder's other address that showed this body; undefined where it is the first, or no folder's page. */
  readonly twinOf: (url: string, sha256: string) => string | undefined;
  readonly save: () => readonly (readonly [folder: string, sha: string, url: string])[];
};
const mostFolders = 20_000;

/** The folder that an address may be the page of. */
export const folderOf = (url: string): string | undefined => {
  if (url.endsWith('/')) return url;
  if (url.includes('?') || !indexName.test(url)) return undefined;
  return url.slice(0, url.lastIndexOf('/') + 1);
};

export const createIndexTwins = (saved: ReturnType<IndexTwins['save']> = []): IndexTwins => {
  const folders = new Map(saved.map(([folder, sha, url]) => [folder, { sha, url }]));
  return {
    twinOf: (url, sha256) => {
      const folder = folderOf(url);
      if (folder === undefined) return undefined;
      const known = folders.get(folder);
      if (known !== undefined) return known.sha === sha256 && known.url !== url ? known.url : undefined;
      if (folders.size < mostFolders) folders.set(copy(folder), { sha: copy(sha256), url: copy(url) });
      return undefined;
    },
    save: () => [...folders].map(([folder, { sha, url }]) => [folder, sha, url] as const),
  };
};
