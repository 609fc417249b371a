/** Where the link lists stand: which are taken or in use, how old their edition is, and why one is not renewed. */
import { readCompiledLists } from '../../shared/links/compiled-store.ts';
import { type FeedTrouble, readFeedState, readFeedTrouble, withStored } from '../../shared/links/feed-store.ts';
import { takenFeeds } from '../../shared/links/feeds.ts';
import type { Feed } from '../../shared/policy/feed.ts';
import type { Iso } from '../../shared/time.ts';
import { parseIso } from '../../shared/time.ts';
import type { Desk } from './desk.ts';

export type FeedLine = {
  readonly name: string;
  readonly category: Feed['category'];
  readonly licence: string;
  readonly source: string;
  /** Undefined: not taken yet. */
  readonly edition:
    | { readonly version: string; readonly entries: number; readonly checkedAt: Iso | undefined }
    | undefined;
  readonly trouble: FeedTrouble | undefined;
};

/** Those of the policy, those that were taken by hand, and the provider's own. */
export const readFeedLines = async (desk: Desk): Promise<readonly FeedLine[]> => {
  const blobs = desk.lists ?? desk.ports.blobs;
  const feeds = await Promise.all(
    (await withStored(blobs, takenFeeds(desk.policy.feeds))).map(async (feed): Promise<FeedLine> => {
      const state = await readFeedState(blobs, feed.name);
      const { name, category, licence, address: source } = feed;
      const edition =
        state === undefined
          ? undefined
          : { version: state.version, entries: state.entries, checkedAt: parseIso(state.checkedAt) };
      return { name, category, licence, source, edition, trouble: await readFeedTrouble(blobs, name) };
    }),
  );
  const own = (await readCompiledLists(blobs))
    .filter(({ name }) => !feeds.some((feed) => feed.name === name))
    .map(
      ({ name, category, licence, source, version, entries }): FeedLine => ({
        name,
        category,
        licence,
        source,
        edition: { version, entries, checkedAt: undefined },
        trouble: undefined,
      }),
    );
  return [...feeds, ...own];
};
