/** What the pictures of some pages said, into the site's flag and its evidence. */
import { createHash } from 'node:crypto';
import { RetryLater } from '../../shared/errors.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Ports } from '../../shared/ports.ts';
import { flagId } from '../../shared/review/fingerprint.ts';
import type { Flag } from '../../shared/review/flag.ts';
import { foldCategory, type SeenPage } from '../../shared/review/fold.ts';
import { flagWrites } from '../../shared/review/line.ts';
import { bodyOf, keys } from '../../shared/table.ts';
import { type Iso, toIso } from '../../shared/time.ts';
import type { LookedAt } from './look.ts';

const category = 'pornography';
const attempts = 5;

/**
 * Pages whose pictures are a finding are told with all else that was found there. Pages whose pictures are none are not spoken about:
 * what their words say is the crawl's to know. Throws RetryLater when reviewers kept changing the flag.
 */
export const foldPictures = async (
  { site, visit, pages }: { readonly site: string; readonly visit: string; readonly pages: readonly LookedAt[] },
  ports: Ports,
  policy: Policy,
): Promise<Flag | undefined> => {
  const seen = pages.flatMap(({ page, finding }): SeenPage[] =>
    finding === undefined ? [] : [{ url: page.url, title: page.title, findings: [...page.findings, finding] }],
  );
  if (seen.length === 0) return undefined;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const at = toIso(ports.now());
    const row = await ports.records.get(keys.flag(flagId(site, category)));
    const flag = foldCategory(row === undefined ? undefined : bodyOf<Flag>(row), category, {
      site,
      visitId: visit,
      at,
      policy,
      pages: seen,
      visitedUrls: new Set(seen.map(({ url }) => url)),
      complete: false,
      outbound: row === undefined ? [] : bodyOf<Flag>(row).outbound,
    });
    if (flag === undefined) return undefined;
    const writes = flagWrites(flag, row && { value: bodyOf<Flag>(row), rev: row.rev });
    if ((await ports.records.transact(writes)).ok) {
      await keepRecord(site, visit, seen, at, ports);
      return flag;
    }
  }
  throw new RetryLater(`The flag of ${site} is being changed by others.`, { retryInSeconds: 5 });
};

/** Beside the evidence of the pages: which pictures, with their hashes and scores. The pictures themselves are kept nowhere. */
const keepRecord = async (
  site: string,
  visit: string,
  pages: readonly SeenPage[],
  at: Iso,
  { blobs }: Ports,
): Promise<void> => {
  for (const { url, findings } of pages) {
    const folder = createHash('sha256').update(url).digest('hex').slice(0, 32);
    const record = { url, at, findings: findings.filter(({ detector }) => detector === 'pictures') };
    await blobs.put(`evidence/${site}/${visit}/${folder}/pictures.json`, Buffer.from(JSON.stringify(record)));
  }
};
