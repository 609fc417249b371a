/** Addresses of a site that must never be fetched, kept or shown again, and pages that are known by their hash to be such. */
import { createHash } from 'node:crypto';
import type { PageView } from '../../shared/crawl/page-view.ts';
import type { CrawlWorld } from '../../shared/crawl/plan.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import { restrictWrites, urlHash } from '../../shared/report/restrict.ts';
import { fail } from '../../shared/result.ts';
import { keys } from '../../shared/table.ts';
import { toIso } from '../../shared/time.ts';
import type { Slice } from './slice.ts';

const guardedRender = (render: CrawlWorld['render'], restricted: ReadonlySet<string>): Pick<CrawlWorld, 'render'> =>
  render === undefined ? {} : { render: (page) => render({ ...page, restricted: [...restricted] }) };

/** A world in which those addresses cannot be fetched. */
export const guarded = (world: CrawlWorld, restricted: ReadonlySet<string>): CrawlWorld =>
  restricted.size === 0
    ? world
    : {
        ...world,
        fetch: (request) =>
          restricted.has(urlHash(request.url))
            ? Promise.resolve(fail({ problem: 'bad-response', detail: 'not fetched' }))
            : world.fetch(request),
        ...guardedRender(world.render, restricted),
      };

const known = new WeakMap<Policy, ReadonlySet<string>>();
const hashesOf = (policy: Policy): ReadonlySet<string> => {
  const hashes = known.get(policy) ?? new Set(policy.childProtection.hashes);
  known.set(policy, hashes);
  return hashes;
};

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';
const numberOf = (text: string): string =>
  Array.from(
    createHash('sha256').update(text).digest().subarray(0, 26),
    (byte) => alphabet[byte % alphabet.length],
  ).join('');

/** True: the page must not be kept, whatever was found on it. One on the hash list makes a task the first time that it is seen. */
export const isRestricted = async (
  page: PageView,
  { ports, policy, restricted }: Slice,
  site: string,
): Promise<boolean> => {
  if (restricted.has(urlHash(page.url))) return true;
  if (!hashesOf(policy).has(page.sha256)) return false;
  restricted.add(urlHash(page.url));
  const { records } = ports;
  const id = `rt-${numberOf(`${page.url} ${page.sha256}`)}`;
  if ((await records.get(keys.restricted(id))) !== undefined) return true;
  const restriction = {
    id,
    sites: [{ site, urls: [page.url] }],
    source: 'hash-list',
    by: policy.version,
    sha256: new Map([[page.url, page.sha256]]),
  } as const;
  await records.transact(await restrictWrites(restriction, { records, at: toIso(ports.now()) }, policy));
  ports.log('warn', 'restricted.found', { task: id });
  return true;
};
