/** Link lists into the data folder, from the net or from a folder, and compiled there; and out of it again. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { openDiskBlobs } from '../../shared/blob/disk.ts';
import { readAwsConfig, variables } from '../../shared/config.ts';
import { removeKnown, storeKnown } from '../../shared/detect/known/store.ts';
import { GiveUp } from '../../shared/errors.ts';
import { feedsFolder } from '../../shared/host/feeds-folder.ts';
import { compileStored, storeAllowList } from '../../shared/links/compiled-store.ts';
import { noteFeedTrouble, removeFeed, takeEdition, withStored } from '../../shared/links/feed-store.ts';
import { feeds as knownFeeds } from '../../shared/links/feeds.ts';
import { parseWhitelist } from '../../shared/links/parse.ts';
import { removeList, storeList } from '../../shared/links/stored.ts';
import { type FeedOutcome, troubleOf, updateFeed } from '../../shared/links/update.ts';
import type { Feed } from '../../shared/policy/feed.ts';
import { defaultPolicy } from '../../shared/policy/load.ts';
import type { Blobs } from '../../shared/ports.ts';
import { toIso } from '../../shared/time.ts';
import { type FeedOptions, readFeeds } from './feed-table.ts';
import { describeList } from './feeds-status.ts';
import { readHashLists, readOwnLists, readText } from './own-lists.ts';
import { forTerminal } from './safe-text.ts';

const now = () => toIso(Temporal.Now.instant());
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** One line a list; true: nothing to worry about. */
const report = ({ name }: Feed, result: FeedOutcome): boolean => {
  switch (result.outcome) {
    case 'taken': {
      const { state, dropped, before } = result;
      const was = before === undefined ? '' : ` (${before} before)`;
      const left = `left out: ${dropped['public-suffix']} public suffixes, ${dropped.platform} platforms, ${dropped.invalid} invalid`;
      say(`${name}: ${state.entries} entries${was}, version ${state.version}; ${left}`);
      return true;
    }
    case 'same':
      say(`${name}: unchanged since ${result.state.takenAt.slice(0, 10)}`);
      return true;
    case 'not-due':
      say(`${name}: not due yet`);
      return true;
    case 'shrunk':
    case 'grown':
    case 'unreadable':
      say(`${name}: NOT taken: ${forTerminal(troubleOf(result) ?? '')}`);
      return false;
    case 'failed':
      say(`${name}: NOT fetched: ${forTerminal(result.why)}; the edition in use stays`);
      return false;
  }
};
/** As the tick does: what went wrong stands in `feeds status` and in the console until it went well. */
const note = async (blobs: Blobs, feed: Feed, result: FeedOutcome): Promise<boolean> => {
  if (result.outcome !== 'not-due') await noteFeedTrouble(blobs, feed.name, troubleOf(result), now());
  return report(feed, result);
};

/** The data folder's store, or the bucket that the functions on AWS read from, with the credentials of the environment. */
const openStore = async ({ data, bucket }: Pick<FeedOptions, 'data' | 'bucket'>): Promise<Blobs> => {
  if (bucket !== undefined) {
    const { awsPorts } = await import('../../shared/host/aws.ts');
    const config = readAwsConfig({ [variables.stage]: 'cli', ...process.env, [variables.bucket]: bucket });
    if (!config.ok) throw new GiveUp(config.error.join('\n'), 'Correct these environment variables.');
    return awsPorts(config.value).blobs;
  }
  const folder = feedsFolder(data);
  await mkdir(folder, { recursive: true });
  return openDiskBlobs(folder);
};
const compile = async (blobs: Blobs, own: readonly Feed[]): Promise<void> => {
  const lists = await compileStored(blobs, own, now());
  process.stdout.write(lists.map((list) => `${describeList(list)}\n`).join(''));
};

/** Those of the feeds whose files lie in the folder. Answers how many there were, and whether all were good. */
const takeFromFolder = async (
  folder: string,
  feeds: readonly Feed[],
  blobs: Blobs,
  anySize: boolean,
): Promise<{ readonly found: number; readonly good: boolean }> => {
  let found = 0;
  let good = true;
  for (const feed of feeds) {
    const file = join(folder, feed.file);
    if (!existsSync(file)) continue;
    found += 1;
    const edition = { body: await readFile(file), day: (await stat(file)).mtime.toISOString().slice(0, 10) };
    good = (await note(blobs, feed, await takeEdition(feed, edition, blobs, { now: now(), anySize }))) && good;
  }
  return { found, good };
};

/** Answers the exit status: 3 where a list could not be had, else 0. */
export const updateFeeds = async (options: FeedOptions): Promise<0 | 3> => {
  const { from, only = [], force = false, anySize = false, networks = [] } = options;
  const own = await readFeeds(options);
  const blobs = await openStore(options);
  const feeds = await withStored(blobs, own, knownFeeds);
  const unknown = only.filter((wanted) => !feeds.some(({ name }) => name === wanted));
  if (unknown.length > 0) throw new GiveUp(`no such list: ${unknown.join(', ')}`, 'See `hostwarden feeds status`.');
  const wanted = only.length === 0 ? feeds : feeds.filter(({ name }) => only.includes(name));
  let good = true;
  if (from === undefined) {
    const { createFetcher } = await import('../../shared/net/fetcher.ts');
    const fetcher = createFetcher({ networks });
    try {
      const world = { blobs, fetcher, userAgent: defaultPolicy.crawl.userAgent, force, anySize };
      for (const feed of wanted)
        good = (await note(blobs, feed, await updateFeed(feed, { ...world, now: now() }))) && good;
    } finally {
      await fetcher.close();
    }
  } else {
    const taken = await takeFromFolder(from, wanted, blobs, anySize);
    if (taken.found === 0)
      throw new GiveUp(
        `${from} holds none of the lists.`,
        'See `hostwarden feeds status` for the names of their files.',
      );
    good = taken.good;
  }
  await compile(blobs, own);
  return good ? 0 : 3;
};

/** Own lists and known public ones of a folder. Own lists all or none. Answers the exit status as above. */
export const buildFeeds = async (
  folder: string,
  options: FeedOptions & { readonly allow?: string },
): Promise<0 | 3> => {
  const allowed = options.allow === undefined ? new Set<string>() : parseWhitelist(await readText(options.allow));
  const own = await readFeeds(options);
  const lists = await readOwnLists(folder, allowed);
  const hashLists = await readHashLists(folder);
  const blobs = await openStore(options);
  // The *.txt right in the folder are own lists, also where a public one was once taken from such a name.
  const feeds = (await withStored(blobs, own, knownFeeds)).filter(({ file }) => !/^[^/]+\.txt$/.test(file));
  if (lists.length === 0 && hashLists.length === 0 && !feeds.some(({ file }) => existsSync(join(folder, file))))
    throw new GiveUp(
      `${folder} holds no *.txt or *.hashes file.`,
      'See `hostwarden feeds build --help` for the form of a list.',
    );
  if (options.allow !== undefined) await storeAllowList(blobs, allowed);
  for (const list of lists) await storeList(blobs, list);
  for (const { name, content } of hashLists) {
    await storeKnown(blobs, `lists/${name}`, content);
    say(`${name}: ${content.pictures.length} pictures, ${content.texts.length} texts`);
  }
  const { good } = await takeFromFolder(folder, feeds, blobs, options.anySize ?? false);
  await compile(blobs, own);
  return good ? 0 : 3;
};

/** Lists of whatever kind, by name. What such a list said is gone with it. */
export const removeLists = async (names: readonly string[], options: FeedOptions): Promise<void> => {
  // Before anything is deleted: a faulty file changes nothing.
  const own = await readFeeds(options);
  const blobs = await openStore(options);
  const unknown: string[] = [];
  for (const name of names) {
    const fetched = await removeFeed(blobs, name);
    const built = [await removeList(blobs, name), await removeKnown(blobs, name)];
    if (fetched) say(`${name}: removed; where the policy takes it, take it out there too, or it is fetched again`);
    else if (built.includes(true)) say(`${name}: removed`);
    else unknown.push(name);
  }
  await compile(blobs, own);
  if (unknown.length > 0)
    throw new GiveUp(`no such list was taken: ${unknown.join(', ')}`, 'See `hostwarden feeds status`.');
};
