/** What the pictures of some pages said, into the site's flag and its evidence. */
import { createHash } from 'node:crypto';
import { RetryLater } from '../../shared/errors.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Ports } from '../../shared/ports.ts';
import { type AllowRule, withoutAllowed } from '../../shared/review/allow.ts';
import { flagId } from '../../shared/review/fingerprint.ts';
import type { Flag, FlagOwner } from '../../shared/review/flag.ts';
import { foldCategory, type SeenPage } from '../../shared/review/fold.ts';
import { flagWrites } from '../../shared/review/line.ts';
import type { Contract } from '../../shared/site/inventory.ts';
import { bodyOf, keys, type SiteRecord } from '../../shared/table.ts';
import { type Iso, toIso } from '../../shared/time.ts';
import type { LookedAt } from './look.ts';

const category = 'pornography';
const attempts = 5;

/**
 * Pages whose pictures are a finding are told with all else that was found there. Pages whose pictures are none are not spoken about:
 * what their words say is the crawl's to know. Throws RetryLater when reviewers kept changing the flag.
 */
export const foldPictures = async (
  {
    site: record,
    visit,
    pages,
  }: { readonly site: SiteRecord; readonly visit: string; readonly pages: readonly LookedAt[] },
  ports: Ports,
  policy: Policy,
): Promise<Flag | undefined> => {
  const seen = pages.flatMap(({ page, finding }): SeenPage[] => {
    const { pictures: _, findings, ...about } = page;
    return finding === undefined ? [] : [{ ...about, findings: [...findings, finding] }];
  });
  if (seen.length === 0) return undefined;
  const site = record.host;
  const contract = await ports.records.get(keys.contract(record.contract));
  const owner: FlagOwner = {
    server: record.server,
    contract: record.contract,
    ...(contract === undefined ? {} : { customer: bodyOf<Contract>(contract).customer }),
  };
  const rules = await ports.records.query({ index: 'table', pk: keys.site(site).pk, prefix: 'allow#' });
  const allowed = rules.rows.map((rule) => bodyOf<AllowRule>(rule));
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const at = toIso(ports.now());
    const row = await ports.records.get(keys.flag(flagId(site, category)));
    const flag = foldCategory(row === undefined ? undefined : bodyOf<Flag>(row), category, {
      site,
      visitId: visit,
      at,
      policy,
      pages: withoutAllowed(seen, allowed, at),
      visitedUrls: new Set(seen.map(({ url }) => url)),
      complete: false,
      asked: new Set(),
      owner,
      outbound: row === undefined ? [] : bodyOf<Flag>(row).outbound,
    });
    if (flag === undefined) return undefined;
    const before = row === undefined ? undefined : { value: bodyOf<Flag>(row), rev: row.rev };
    if ((await ports.records.transact(flagWrites(flag, before))).ok) {
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
