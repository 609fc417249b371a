/**
 * Public lists among the blobs, beside the operator's own (stored.ts):
 *
 *   links/sources/<feed>.json   where it stands: day, entries, ETag        links/allow.txt            the operator's allow list
 *   links/sources/<feed>.trouble.json  why the last edition was not taken
 *   links/sources/<feed>.txt    its entries, cleaned, one a line           links/compiled/index.json  names the blocks in use
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Feed, feedSchema } from '../policy/feed.ts';
import type { Blobs } from '../ports.ts';
import { type Iso, isDay } from '../time.ts';
import { readArchive } from './archive.ts';
import { type Dropped, type FeedEntry, readFeed } from './feed-text.ts';
import { firstOfEachName, feeds as knownFeeds } from './feeds.ts';

const stateSchema = z.object({
  /** Day of this edition, ISO: as the server says, else when it was taken. */
  version: z.string(),
  checkedAt: z.string(),
  takenAt: z.string(),
  entries: z.int(),
  sha256: z.string(),
  etag: z.string().optional(),
  lastModified: z.string().optional(),
  /** The source as it was named when this was taken: what is in use stays so, whoever compiles next. Absent in notes of older programs. */
  feed: feedSchema.optional(),
  /** So it came along with the program; what a later program says of a list of this name goes before. */
  known: z.boolean().optional(),
});
export type FeedState = z.infer<typeof stateSchema>;
export type FeedBlobs = Pick<Blobs, 'get' | 'put'>;
const troubleSchema = z.object({
  /** Since when, and seen last. */
  since: z.string(),
  at: z.string(),
  /** In words for the operator; what a server said in them is hostile. */
  why: z.string(),
});
/** Why a list is not renewed: it lost half of its entries, cannot be read, or cannot be had. The edition in use stays. */
export type FeedTrouble = z.infer<typeof troubleSchema>;

const folder = 'links/sources/';
/** The longest that a list may be once unpacked; UT1's largest is 90 MB. */
export const mostFeedBytes = 400_000_000;
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const bytes = (value: string): Uint8Array => new TextEncoder().encode(value);

/** Undefined: never taken, or its note was damaged, which fetching again mends. */
export const readFeedState = async (blobs: Pick<Blobs, 'get'>, name: string): Promise<FeedState | undefined> => {
  const found = await blobs.get(`${folder}${name}.json`);
  if (found === undefined) return undefined;
  try {
    return stateSchema.safeParse(JSON.parse(text(found))).data;
  } catch {
    return undefined;
  }
};
export const writeFeedState = async (
  blobs: Pick<Blobs, 'put'>,
  feed: Feed,
  taken: Omit<FeedState, 'feed' | 'known'>,
): Promise<FeedState> => {
  const isThis = (known: Feed): boolean => feedSchema.keyof().options.every((field) => known[field] === feed[field]);
  const state = { ...taken, feed, known: knownFeeds.some(isThis) };
  await blobs.put(`${folder}${feed.name}.json`, bytes(JSON.stringify(state)));
  return state;
};
/**
 * Of each name the operator's own; else as he had it when it was taken, so that his replacement of a known list stays one for who
 * does not name it again; else the known one; else one that an older program knew.
 */
export const withStored = async (
  blobs: Pick<Blobs, 'get' | 'list'>,
  own: readonly Feed[],
  known: readonly Feed[] = [],
): Promise<readonly Feed[]> => {
  const replaced: Feed[] = [];
  const formerly: Feed[] = [];
  let cursor: string | undefined;
  do {
    const page = await blobs.list(folder, cursor);
    for (const key of page.keys) {
      const [, name = ''] = /^links\/sources\/([a-z0-9-]+)\.json$/.exec(key) ?? [];
      const state = name === '' ? undefined : await readFeedState(blobs, name);
      if (state?.feed !== undefined) (state.known === true ? formerly : replaced).push(state.feed);
    }
    cursor = page.cursor;
  } while (cursor !== undefined);
  return firstOfEachName(own, replaced, known, formerly);
};
/** Answers whether it was there. */
export const removeFeed = async (blobs: Pick<Blobs, 'get' | 'delete'>, name: string): Promise<boolean> => {
  const there = (await blobs.get(`${folder}${name}.json`)) !== undefined;
  for (const key of [`${folder}${name}.json`, `${folder}${name}.txt`, troubleKey(name)]) await blobs.delete(key);
  return there;
};
const troubleKey = (name: string): string => `${folder}${name}.trouble.json`;
export const readFeedTrouble = async (blobs: Pick<Blobs, 'get'>, name: string): Promise<FeedTrouble | undefined> => {
  const found = await blobs.get(troubleKey(name));
  if (found === undefined) return undefined;
  try {
    return troubleSchema.safeParse(JSON.parse(text(found))).data;
  } catch {
    return undefined;
  }
};
/** Undefined: it is over. */
export const noteFeedTrouble = async (
  blobs: Pick<Blobs, 'get' | 'put' | 'delete'>,
  name: string,
  why: string | undefined,
  now: Iso,
): Promise<void> => {
  const known = await readFeedTrouble(blobs, name);
  if (why === undefined) {
    if (known !== undefined) await blobs.delete(troubleKey(name));
    return;
  }
  const trouble: FeedTrouble = { since: known?.since ?? now, at: now, why: why.slice(0, 300) };
  await blobs.put(troubleKey(name), bytes(JSON.stringify(trouble)));
};
/** The entries of the edition in use, cleaned of all but what the allow lists of today take away. */
export const readFeedEntries = async (
  blobs: Pick<Blobs, 'get'>,
  { name }: Feed,
  allowed: ReadonlySet<string>,
  take: (entry: FeedEntry) => void,
): Promise<Dropped | undefined> => {
  const found = await blobs.get(`${folder}${name}.txt`);
  return found === undefined ? undefined : readFeed(text(found), 'urls', allowed, take);
};

export type Taken =
  | { readonly outcome: 'taken'; readonly state: FeedState; readonly dropped: Dropped; readonly before?: number }
  | { readonly outcome: 'same'; readonly state: FeedState }
  /** Fewer than half the entries of the edition in use, or ten times as many; that edition stays. */
  | { readonly outcome: 'shrunk' | 'grown'; readonly entries: number; readonly before: number }
  | { readonly outcome: 'unreadable'; readonly why: string };
/** `day`: of this edition, where no server says it. */
export type Edition = { readonly body: Uint8Array; readonly day?: string } & Pick<FeedState, 'etag' | 'lastModified'>;
/** A list this short may grow as it likes. */
const shortList = 1_000;
/** Why a body is no list, in words for the operator. */
const noList = (entries: number, invalid: number): string | undefined => {
  if (invalid > entries) return `${invalid} lines of it name no host and ${entries} do: that is no list`;
  return entries === 0 ? 'it holds no entry' : undefined;
};

const cleaned = async (feed: Feed, body: Uint8Array): Promise<{ lines: string[]; dropped: Dropped } | string> => {
  const lines = new Set<string>();
  const take = ({ host, path = '' }: FeedEntry): void => void lines.add(host + path);
  const none = new Set<string>();
  const zipped = body[0] === 0x1f && body[1] === 0x8b;
  if (!zipped) {
    const dropped = readFeed(text(body), feed.format === 'archive' ? 'domains' : feed.format, none, take);
    return { lines: [...lines], dropped };
  }
  const members = await readArchive(body, mostFeedBytes);
  if (!members.ok) return members.error;
  const hosts = readFeed(members.value.domains, 'domains', none, take);
  const urls = readFeed(members.value.urls, 'urls', none, take);
  return {
    lines: [...lines],
    dropped: {
      'public-suffix': hosts['public-suffix'] + urls['public-suffix'],
      platform: hosts.platform + urls.platform,
      invalid: hosts.invalid + urls.invalid,
      allowed: 0,
    },
  };
};
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7) → `1994-11-06`; a server's other words, and days that there are not, are passed over. */
const dayOf = (lastModified: string | undefined, now: Iso): string => {
  const [, day = '', month = '', year = ''] = /^\w{3}, (\d{2}) (\w{3}) (\d{4}) /.exec(lastModified ?? '') ?? [];
  const said = `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day}`;
  return isDay(said) ? said : now.slice(0, 10);
};

/** Takes an edition over, unless it lost half of what the one in use has or has ten times as much (`anySize` allows that). Compiling is the caller's. */
export const takeEdition = async (
  feed: Feed,
  edition: Edition,
  blobs: FeedBlobs,
  { now, anySize = false }: { readonly now: Iso; readonly anySize?: boolean },
): Promise<Taken> => {
  const known = await readFeedState(blobs, feed.name);
  const sha256 = createHash('sha256').update(edition.body).digest('hex');
  const tags = {
    ...(edition.etag === undefined ? {} : { etag: edition.etag }),
    ...(edition.lastModified === undefined ? {} : { lastModified: edition.lastModified }),
  };
  if (known?.sha256 === sha256) {
    const { etag: _, lastModified: __, ...rest } = known;
    return { outcome: 'same', state: await writeFeedState(blobs, feed, { ...rest, ...tags, checkedAt: now }) };
  }
  const read = await cleaned(feed, edition.body);
  if (typeof read === 'string') return { outcome: 'unreadable', why: read };
  const { lines, dropped } = read;
  const before = known?.entries ?? 0;
  const why = noList(lines.length, dropped.invalid);
  if (why !== undefined) return { outcome: 'unreadable', why };
  const size = { entries: lines.length, before };
  if (!anySize && lines.length * 2 < before) return { outcome: 'shrunk', ...size };
  if (!anySize && known !== undefined && lines.length > Math.max(shortList, before * 10))
    return { outcome: 'grown', ...size };
  await blobs.put(`${folder}${feed.name}.txt`, bytes(`${lines.join('\n')}\n`));
  const state = await writeFeedState(blobs, feed, {
    version: edition.day ?? dayOf(edition.lastModified, now),
    checkedAt: now,
    takenAt: now,
    entries: lines.length,
    sha256,
    ...tags,
  });
  return { outcome: 'taken', state, dropped, ...(known === undefined ? {} : { before }) };
};
