/** Fetches the public lists that are due, politely: one after the other, and only what changed since the last time. */

import { Temporal } from 'temporal-polyfill';
import { asUtf8 } from '../as-utf8.ts';
import type { Feed } from '../policy/feed.ts';
import type { Fetcher, FetchLimits, FetchResponse } from '../ports.ts';
import { fail, type Result } from '../result.ts';
import type { Iso } from '../time.ts';
import {
  type FeedBlobs,
  type FeedState,
  mostFeedBytes,
  readFeedState,
  type Taken,
  takeEdition,
  writeFeedState,
} from './feed-store.ts';

const limits: FetchLimits = {
  connectMs: 15_000,
  headersMs: 60_000,
  totalMs: 600_000,
  bodyBytes: mostFeedBytes,
};
const mostRedirects = 3;

export type FeedOutcome =
  | Taken
  | { readonly outcome: 'not-due' }
  | { readonly outcome: 'failed'; readonly why: string };

/** Why the edition in use stays, in words for the operator; undefined: all is well. */
export const troubleOf = (result: FeedOutcome): string | undefined => {
  switch (result.outcome) {
    case 'taken':
    case 'same':
    case 'not-due':
      return undefined;
    case 'shrunk':
    case 'grown':
      return `${result.entries} entries where there were ${result.before}; if that is right: feeds update --any-size`;
    case 'unreadable':
    case 'failed':
      return result.why;
  }
};

const headerOf = ({ headers }: FetchResponse, wanted: string): string | undefined =>
  headers.find(([name]) => name === wanted)?.[1].slice(0, 300);

/** Redirects are followed to http and https only, each hop to addresses that the fetcher's guard lets through. */
const download = async (
  address: string,
  headers: Readonly<Record<string, string>>,
  fetcher: Pick<Fetcher, 'fetch' | 'resolve'>,
): Promise<Result<FetchResponse, string>> => {
  let url = address;
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const resolved = await fetcher.resolve(new URL(url).hostname);
    if (!resolved.ok) return fail(`${resolved.error.problem}: ${resolved.error.detail}`);
    const answer = await fetcher.fetch({ url, addresses: resolved.value, headers, limits });
    if (!answer.ok) return fail(`${answer.error.problem}: ${answer.error.detail}`);
    const { status, truncated, cut } = answer.value;
    const location = headerOf(answer.value, 'location');
    const next = location === undefined ? undefined : asUtf8(location);
    if (status >= 300 && status < 400 && status !== 304) {
      const target = next === undefined ? null : URL.parse(next, url);
      if (target === null || !/^https?:$/.test(target.protocol))
        return fail(`status ${status} without a usable address`);
      // Who once asks over TLS is not led off it.
      if (url.startsWith('https:') && target.protocol === 'http:') return fail('a redirect from https to http');
      url = target.href;
      continue;
    }
    if (truncated) return fail(`it broke off (${cut ?? 'cut'})`);
    return status === 200 || status === 304 ? answer : fail(`status ${status}`);
  }
  return fail(`more than ${mostRedirects} redirects`);
};

const isDue = ({ everyDays }: Feed, { checkedAt }: FeedState, now: Iso): boolean =>
  Temporal.Instant.compare(Temporal.Instant.from(checkedAt).add({ hours: everyDays * 24 - 1 }), now) <= 0;

/** One feed, when it is due or `force` is set. Never throws for what a server answers. */
export const updateFeed = async (
  feed: Feed,
  world: {
    readonly blobs: FeedBlobs;
    readonly fetcher: Pick<Fetcher, 'fetch' | 'resolve'>;
    readonly now: Iso;
    readonly userAgent: string;
    readonly force?: boolean;
    readonly anySize?: boolean;
  },
): Promise<FeedOutcome> => {
  const { blobs, fetcher, now, userAgent, force = false, anySize = false } = world;
  const stored = await readFeedState(blobs, feed.name);
  // Another address is another list, however fresh the old one is; its size is still compared.
  const known = stored?.feed?.address === feed.address ? stored : undefined;
  if (known !== undefined && !force && !isDue(feed, known, now)) return { outcome: 'not-due' };
  const answer = await download(
    feed.address,
    {
      'user-agent': userAgent,
      ...(known?.etag === undefined ? {} : { 'if-none-match': known.etag }),
      ...(known?.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
    },
    fetcher,
  );
  if (!answer.ok) return { outcome: 'failed', why: answer.error };
  if (answer.value.status === 304) {
    if (known === undefined) return { outcome: 'failed', why: 'status 304 to a first question' };
    return { outcome: 'same', state: await writeFeedState(blobs, feed, { ...known, checkedAt: now }) };
  }
  const [etag, lastModified] = [headerOf(answer.value, 'etag'), headerOf(answer.value, 'last-modified')];
  const edition = {
    body: answer.value.body,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
  return takeEdition(feed, edition, blobs, { now, anySize });
};
