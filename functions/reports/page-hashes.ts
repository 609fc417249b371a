/** What the pages of a restricted task hashed to, by the evidence that was kept of them, before it is removed. */
import { unpackBytes } from '../../shared/blob/json.ts';
import { readWarc } from '../../shared/crawl/read-warc.ts';
import { readWarcName } from '../../shared/crawl/warc-name.ts';
import { GiveUp } from '../../shared/errors.ts';
import type { Blobs } from '../../shared/ports.ts';
import { allBlobs } from '../../shared/report/privacy/holdings.ts';
import { pageOfKey } from '../../shared/report/privacy/lock.ts';
import type { RestrictedPage } from '../../shared/report/restrict.ts';
import { pageName } from '../../shared/review/screenshot.ts';

/** As the console's page of evidence: what one file may unfold to. */
const mostBytes = 64 * 1024 * 1024;

const saysHash = (block: Uint8Array): string | undefined => {
  try {
    const { parts } = JSON.parse(new TextDecoder().decode(block)) as {
      readonly parts?: { readonly body?: { readonly sha256?: string } };
    };
    return parts?.body?.sha256;
  } catch {
    return undefined;
  }
};

/** Of the body, decoded, as it was judged: the last record of each file says it (functions/crawl/evidence.ts). */
const hashIn = async (blobs: Blobs, key: string): Promise<string | undefined> => {
  try {
    const packed = await blobs.get(key);
    const bytes = packed && (await unpackBytes(packed, mostBytes));
    const last = bytes && readWarc(bytes).findLast(({ fields }) => fields.get('warc-type') === 'metadata');
    return last && saysHash(last.block);
  } catch (error) {
    // Evidence that is not as it was kept says nothing, and must go all the same.
    if (error instanceof GiveUp) return undefined;
    throw error;
  }
};

/** The page as it was last seen. Pages whose hash is known, and those of which nothing is kept, come back as they are. */
export const withHashes = async (
  pages: readonly RestrictedPage[],
  blobs: Blobs,
): Promise<readonly RestrictedPage[]> => {
  const found: RestrictedPage[] = [];
  for (const page of pages) {
    if (page.sha256 !== undefined) {
      found.push(page);
      continue;
    }
    const kept = (await allBlobs(blobs, `evidence/${page.site}/`))
      .filter((key) => pageOfKey(key) === pageName(page.url))
      .flatMap((key) => {
        const at = readWarcName(key)?.at;
        return at === undefined ? [] : [{ key, at }];
      })
      .sort((a, b) => b.at.localeCompare(a.at));
    let sha256: string | undefined;
    for (const { key } of kept) sha256 ??= await hashIn(blobs, key);
    found.push(sha256 === undefined ? page : { ...page, sha256 });
  }
  return found;
};
