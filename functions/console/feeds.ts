/** Where the link lists stand: which are taken, how old their edition is, and why one is not renewed. */
import { type FeedState, type FeedTrouble, readFeedState, readFeedTrouble } from '../../shared/links/feed-store.ts';
import { takenFeeds } from '../../shared/links/feeds.ts';
import type { Feed } from '../../shared/policy/feed.ts';
import type { Desk } from './desk.ts';

export type FeedLine = {
  readonly feed: Feed;
  readonly state: FeedState | undefined;
  readonly trouble: FeedTrouble | undefined;
};

export const readFeedLines = (desk: Desk): Promise<readonly FeedLine[]> => {
  const blobs = desk.lists ?? desk.ports.blobs;
  return Promise.all(
    takenFeeds(desk.policy.feeds).map(async (feed) => ({
      feed,
      state: await readFeedState(blobs, feed.name),
      trouble: await readFeedTrouble(blobs, feed.name),
    })),
  );
};
