/**
 * The tick `feeds`: fetches the public lists of the policy that are due, and compiles all lists anew where one changed. Whoever has
 * them in memory hears of it by their edition (shared/detect/stored-knowledge.ts).
 */
import { compileStored } from '../../shared/links/compiled-store.ts';
import { noteFeedTrouble } from '../../shared/links/feed-store.ts';
import { takenFeeds } from '../../shared/links/feeds.ts';
import { troubleOf, updateFeed } from '../../shared/links/update.ts';
import type { Policy } from '../../shared/policy/policy.ts';
import type { Blobs, Fetcher, Log, Ports } from '../../shared/ports.ts';
import { toIso } from '../../shared/time.ts';
import { learn } from './learn.ts';
import { pruneKept } from './prune.ts';

export type FeedsWorld = {
  /** Where the lists are; on one machine a folder of their own. */
  readonly blobs: Blobs;
  /** Reaches the public internet, not the provider's servers. */
  readonly fetcher: Pick<Fetcher, 'fetch' | 'resolve'>;
  readonly now: Ports['now'];
  readonly log: Log;
  readonly records: Pick<Ports['records'], 'query'>;
  /** Where pages are kept for a replay. */
  readonly kept: Pick<Blobs, 'list' | 'delete'>;
};

/** Answers how many lists changed. One list's trouble is not another's. */
export const updateLists = async (policy: Policy, { blobs, fetcher, now, log }: FeedsWorld): Promise<number> => {
  let changed = 0;
  for (const feed of takenFeeds(policy.feeds)) {
    const at = toIso(now());
    const result = await updateFeed(feed, { blobs, fetcher, now: at, userAgent: policy.crawl.userAgent });
    if (result.outcome === 'not-due') continue;
    const why = troubleOf(result);
    await noteFeedTrouble(blobs, feed.name, why, at);
    // The words of a server stay out of the log.
    log(why === undefined ? 'info' : 'warn', 'feed.updated', { feed: feed.name, outcome: result.outcome });
    if (result.outcome === 'taken') changed += 1;
  }
  if (changed > 0) await compileStored(blobs, policy.feeds.sources, toIso(now()));
  return changed;
};

/** The whole tick. */
export const renewKnowledge = async (policy: Policy, world: FeedsWorld): Promise<void> => {
  await updateLists(policy, world);
  if (await learn(world.records, world.blobs)) world.log('info', 'known.changed');
  await pruneKept(world.kept, policy.replay.days, toIso(world.now()));
};
