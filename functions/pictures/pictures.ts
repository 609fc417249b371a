/**
 * Works one message of the queue `pictures`: the pictures that a visit asked about are fetched from the site's own server, one at a
 * time and apart from the crawl, looked at, and what they say is folded into the flag. Safe under duplicates.
 */
import { getJson, putJson } from '../../shared/blob/json.ts';
import { decodeText } from '../../shared/crawl/charset.ts';
import { takeLease } from '../../shared/crawl/lease.ts';
import { createLimiter } from '../../shared/crawl/limiter.ts';
import { defaultLimits } from '../../shared/crawl/plan.ts';
import {
  allowAll,
  denyAll,
  longestDelayMs,
  type Robots,
  readRobots,
  robotsByStatus,
  robotsBytes,
} from '../../shared/crawl/robots.ts';
import type { KnownIndex } from '../../shared/detect/known/index.ts';
import { bounded, picturesKey, readMemory } from '../../shared/detect/pictures/memory.ts';
import type { PictureReader } from '../../shared/detect/pictures/picture.ts';
import type { PicturesMessage } from '../../shared/detect/pictures/request.ts';
import { RetryLater } from '../../shared/errors.ts';
import { hangUpFor } from '../../shared/net/hang-up.ts';
import { pause } from '../../shared/net/pause.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Json, Ports } from '../../shared/ports.ts';
import { allowedOf, loadRestricted } from '../../shared/report/restricted-addresses.ts';
import type { Server } from '../../shared/site/inventory.ts';
import { bodyOf, keys, type SiteRecord } from '../../shared/table.ts';
import { foldPictures } from './fold.ts';
import { lookAtPictures } from './look.ts';

export type PicturesDeps = {
  readonly ports: Ports;
  readonly policy: Policy;
  /** Undefined where this platform cannot read pictures. */
  readonly reader: () => Promise<PictureReader | undefined>;
  /** What people decided about before. */
  readonly known: () => Promise<KnownIndex>;
  /** How long this job may look; what is left then is asked for again. */
  readonly budgetMs: number;
  readonly signal?: AbortSignal;
};
/** `off`: the policy or the platform has no pictures. `gone`: the site is no longer on that server. */
export type PicturesOutcome = 'done' | 'more' | 'off' | 'gone';

/** Beside the crawl of the same server, so one connection more than its inventory says; never two. */
const sockets = 1;
const leaseMarginSeconds = 60;
const busySeconds = 120;

const robotsOf = async (site: SiteRecord, server: Server, { fetcher }: Ports, policy: Policy): Promise<Robots> => {
  const url = new URL('/robots.txt', site.start).href;
  const { userAgent } = policy.crawl;
  const answer = await fetcher.fetch({
    url,
    addresses: server.addresses,
    sockets,
    headers: { 'user-agent': userAgent },
    limits: { ...defaultLimits.fetch, bodyBytes: robotsBytes },
  });
  if (!answer.ok) return answer.error.problem === 'tls' ? allowAll : denyAll;
  const { status, body } = answer.value;
  const known = status >= 300 && status < 400 ? allowAll : robotsByStatus(status);
  const robots = known ?? readRobots(url, decodeText(body, 'text/plain; charset=utf-8'), userAgent);
  return policy.crawl.robots === 'honour' ? robots : { ...robots, allows: () => true };
};

export const workPictures = async (message: PicturesMessage, deps: PicturesDeps): Promise<PicturesOutcome> => {
  const { ports, policy, budgetMs, signal } = deps;
  const { records, blobs, log } = ports;
  if (policy.pictures.pages === 'none') return 'off';
  const reader = await deps.reader();
  if (reader === undefined) return 'off';
  const [siteRow, serverRow] = await Promise.all([
    records.get(keys.site(message.site)),
    records.get(keys.server(message.server)),
  ]);
  const site = siteRow && bodyOf<SiteRecord>(siteRow);
  if (site === undefined || serverRow === undefined || site.server !== message.server) return 'gone';
  if (site.schedule.status === 'moved-away') return 'gone';
  const lease = await takeLease(message.server, budgetMs / 1000 + leaseMarginSeconds, ports, 'pictures');
  if (lease === undefined)
    throw new RetryLater(`The pictures of ${message.server} are being looked at.`, { retryInSeconds: busySeconds });
  const started = ports.elapsedMs();
  try {
    const restricted = await loadRestricted(site.host, ports);
    const server = bodyOf<Server>(serverRow);
    const [stored, robots] = await Promise.all([
      getJson(blobs, picturesKey(site.host)),
      robotsOf(site, server, ports, policy),
    ]);
    const limiter = createLimiter({ sockets, elapsedMs: ports.elapsedMs, pause });
    limiter.delay(site.host, Math.max(policy.pictures.gapMs, Math.min(robots.delayMs, longestDelayMs)));
    const plan = {
      site: site.host,
      start: site.start,
      addresses: server.addresses,
      sockets,
      userAgent: policy.crawl.userAgent,
      limits: defaultLimits,
    };
    const looked = await lookAtPictures(
      allowedOf(message.pages, restricted, ({ url }) => url),
      readMemory(stored),
      plan,
      robots,
      policy.pictures,
      {
        fetch: ports.fetcher.fetch,
        limiter,
        elapsedMs: ports.elapsedMs,
        reader,
        known: (await deps.known()).pictures,
        timeUp: () => signal?.aborted === true || limiter.overloaded() || ports.elapsedMs() - started > budgetMs,
      },
    );
    // Something was restricted while we looked: what was seen of the site is not kept, and the next visit asks again.
    if ((await loadRestricted(site.host, ports)).size > restricted.size) return 'done';
    // The flag first: a memory that says more than the flag would make the next visit tell it, one that says less would take it back.
    await foldPictures({ site, visit: message.visit, pages: looked.pages }, ports, policy);
    await putJson(blobs, picturesKey(site.host), bounded(looked.memory) as unknown as Json);
    log('info', 'pictures.looked', { site: site.host, pages: looked.pages.length, ...looked.counts });
    if (looked.left.length === 0) return 'done';
    if (limiter.overloaded()) return 'done'; // the server asked for less; the next visit asks again
    await ports.queues.send('pictures', [{ body: { ...message, pages: looked.left } as unknown as Json }]);
    return 'more';
  } finally {
    await hangUpFor(bodyOf<Server>(serverRow).addresses, ports);
    await lease.release();
  }
};
